"""How much a message says that means anything."""

from __future__ import annotations

from desktop.domain.compose.look import Look

_SHORT = 25  # words
_FEW, _FEW_IN_A_LETTER = 2, 3  # concrete words that are not yet about something


def says_little(look: Look) -> bool:
    """Whether hardly a word is left, once little and common words and phrases that fit
    anyone are taken away. False in a language whose phrases are not known, and of a few
    true words among friends: that I think of them today, that it is about the car. In a hard
    season any words will do that are not a phrase."""
    reading, language = look.reading, look.reading.language
    if language is None or not language.reads:
        return False
    found = language.stock.find(reading.text, reading.words)
    short = len(reading.body_words) < _SHORT
    if not found and (look.tender or _is_a_line(look, short)):
        return False
    empty = {place for one in found for place in range(one.first, one.last)}
    concrete = len(set(reading.stems.values()) - empty)
    return concrete <= (_FEW if short else _FEW_IN_A_LETTER)


def _is_a_line(look: Look, short: bool) -> bool:
    return short and not look.is_new and look.reading.has("because")
