"""Phrases as they stand in the resources, found among the words of a text.

Each is a row of words parted by blanks. ``re/are`` is either word; ``really?`` may be
missing; ``melde*`` is any word that begins so; ``...`` stands for up to eight words. Case,
accents and apostrophes make no difference, and no phrase goes over a sentence's end.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop.domain.words.tokens import Word, plain, words_of

_GAP = 8
_BREAK = re.compile(r"[.!?…。！？]|\n\s*\n")


@dataclass(frozen=True, slots=True)
class Slot:
    """One place in a phrase; a gap has neither words nor beginnings."""

    words: frozenset[str]
    beginnings: tuple[str, ...] = ()

    def takes(self, word: str) -> bool:
        return word in self.words or (bool(self.beginnings) and word.startswith(self.beginnings))

    @property
    def is_gap(self) -> bool:
        return not self.words and not self.beginnings


@dataclass(frozen=True, slots=True)
class Found:
    """``first`` and ``last`` are places among the words, ``last`` not included."""

    name: str
    first: int
    last: int


class Phrases:
    """Many of them, each group under a name, looked for all at once.

    Raises ValueError for a phrase that does not begin with a whole word.
    """

    def __init__(self, groups: Iterable[tuple[str, Iterable[str]]]) -> None:
        self._by_first: dict[str, list[tuple[str, tuple[Slot, ...]]]] = defaultdict(list)
        for name, phrases in groups:
            for phrase in phrases:
                for slots in _variants(phrase.split()):
                    self._keep(name, slots, phrase)

    def find(self, text: str, words: Sequence[Word]) -> list[Found]:
        """The longest at each place; none lies within another."""
        found: list[Found] = []
        reach = 0
        for at, word in enumerate(words):
            best = self._longest(text, words, at, word) if at >= reach else None
            if best is not None:
                found.append(best)
                reach = best.last
        return found

    def holds(self, text: str, words: Sequence[Word]) -> bool:
        return any(self._longest(text, words, at, word) for at, word in enumerate(words))

    def _keep(self, name: str, slots: tuple[Slot, ...], phrase: str) -> None:
        if not slots or not slots[0].words or slots[0].beginnings:
            raise ValueError(f"a phrase begins with a whole word: {phrase}")
        for first in slots[0].words:
            self._by_first[first].append((name, slots[1:]))

    def _longest(self, text: str, words: Sequence[Word], at: int, word: Word) -> Found | None:
        best: Found | None = None
        for name, slots in self._by_first.get(word.plain, ()):
            last = _match(text, words, at + 1, slots)
            if last is not None and (best is None or last > best.last):
                best = Found(name, at, last)
        return best


def own_phrases_of(lines: Iterable[str]) -> Iterator[str]:
    """What a person wrote down, as phrases to be found word for word; a line without a
    word is none."""
    for line in lines:
        words = words_of(line)
        if words:
            yield " ".join(word.plain for word in words)


def _variants(parts: list[str]) -> Iterator[tuple[Slot, ...]]:
    """With and without what may be missing."""
    if not parts:
        yield ()
        return
    head, rest = parts[0], parts[1:]
    for behind in _variants(rest):
        yield (_slot(head.removesuffix("?")), *behind)
        if head.endswith("?"):
            yield behind


def _slot(part: str) -> Slot:
    if part == "...":
        return Slot(frozenset())
    either = [plain(word) for word in part.split("/")]
    whole = frozenset(word for word in either if not word.endswith("*"))
    return Slot(whole, tuple(word[:-1] for word in either if word.endswith("*")))


def _match(text: str, words: Sequence[Word], at: int, slots: tuple[Slot, ...]) -> int | None:
    """The place after the last word, or None where it does not fit."""
    if not slots:
        return at
    if slots[0].is_gap:
        for skipped in range(_GAP + 1):
            if skipped and not _reaches(text, words, at + skipped - 1):
                return None
            last = _match(text, words, at + skipped, slots[1:])
            if last is not None:
                return last
        return None
    if not _reaches(text, words, at) or not slots[0].takes(words[at].plain):
        return None
    return _match(text, words, at + 1, slots[1:])


def _reaches(text: str, words: Sequence[Word], at: int) -> bool:
    """Whether that word is there, and in the sentence of the one before it."""
    if at >= len(words):
        return False
    between = text[words[at - 1].end : words[at].start]
    return between == " " or not _BREAK.search(between)
