"""Is it more about me than about them?"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.look import Look
from desktop.domain.compose.reading import Reading
from desktop.domain.words.language import Language
from desktop.domain.words.tokens import Word, plain

_LEAST_WORDS = 45
_LEAST_MINE = 6
_TIMES = 3.0  # as often me as them


def balance(look: Look) -> Iterator[Finding]:
    """By how often each of us is spoken of; their names count for them. A letter of news
    that asks back is left alone, and one into a hard season: what somebody was to me."""
    language, words = look.reading.language, look.reading.body_words
    if look.tender or language is None or not language.me or len(words) < _LEAST_WORDS:
        return
    names = look.them.names() if look.them else ()
    called = {plain(part) for name in names for part in name.split()}
    mine = sum(word.plain in language.me for word in words)
    theirs = sum(word.plain in called or _is_you(look.reading, word, language) for word in words)
    if mine >= _LEAST_MINE and mine >= _TIMES * max(theirs, 1) and not _asks_back(look, language):
        yield Finding(Check.BALANCE)


def _asks_back(look: Look, language: Language) -> bool:
    reading = look.reading
    return any(
        one.mark == "?" and any(_is_you(reading, word, language) for word in reading.words_in(one))
        for one in reading.body
    )


def _is_you(reading: Reading, word: Word, language: Language) -> bool:
    if word.plain in language.you:
        return True
    return word.plain in language.formal and reading.text[word.start].isupper()
