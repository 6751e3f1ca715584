"""Thanks: what for, and what it did."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.look import Look
from desktop.domain.compose.reading import Reading
from desktop.domain.vocabulary import DraftForm
from desktop.domain.words.tokens import Sentence

_ABOUT = 2  # words with a meaning of their own that say what it was


def thanks(look: Look) -> Iterator[Finding]:
    if look.message.form != DraftForm.THANKS or not look.reads or not look.has_begun:
        return
    says = {"what_for": _says_what_for(look), "what_it_did": _says_what_it_did(look.reading)}
    missing = [turn for turn, said in says.items() if not said]
    for turn in missing:
        yield Finding(Check.THANKS, turn=turn)
    if not missing:
        yield Finding(Check.THANKS, good=True)


def _says_what_for(look: Look) -> bool:
    """A word of substance beside the thanks, a day that both remember, or a few words in
    the sentences around it."""
    reading = look.reading
    said = [_substance(reading, one) for one in reading.body]
    thanked = [n for n, one in enumerate(reading.body) if reading.has("thanks", [one])]
    if reading.has("thanked_for"):
        return True
    if not thanked:
        return sum(said) >= _ABOUT
    return any(said[n] or sum(said[max(n - 1, 0) : n + 2]) > _ABOUT for n in thanked)


def _says_what_it_did(reading: Reading) -> bool:
    """In so many words, or by telling on: of the socks that are worn already."""
    told = [one for one in reading.body if not reading.has("thanks", [one])]
    return reading.has("helped") or any(_substance(reading, one) for one in told)


def _substance(reading: Reading, sentence: Sentence) -> int:
    return sum(sentence.first <= place < sentence.last for place in reading.stems.values())
