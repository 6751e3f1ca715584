"""The words of a text that say what it is about."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.words.language import Language, language_of
from desktop.domain.words.stems import stem
from desktop.domain.words.tokens import Word, words_of

_LEAST_LETTERS = 2
_BEGINNING = 4  # letters that a longer word must share with a whole shorter one


@dataclass(frozen=True, slots=True)
class Languages:
    """Those that are known, and what is a little word in any of them."""

    known: tuple[Language, ...]
    stops: frozenset[str]

    def of(self, words: Sequence[Word]) -> Language | None:
        return language_of(words, self.known)

    def by_code(self, code: str) -> Language | None:
        return next((one for one in self.known if one.code == code), None)


def languages_of(known: Iterable[Language]) -> Languages:
    kept = tuple(known)
    return Languages(kept, frozenset().union(*(one.stops for one in kept)))


def stems_of(
    text: str,
    words: Sequence[Word],
    language: Language | None,
    stops: frozenset[str],
    names: Collection[str] = (),
) -> dict[str, int]:
    """Each stem with the place of its first word among ``words``. Without a language words
    stand for themselves, and ``stops`` are left out. ``names`` say nothing either."""
    found: dict[str, int] = {}
    left_out = language.stops | language.common if language else stops
    for place, word in enumerate(words):
        one = word.plain
        if one in left_out or one in names or len(one) < _LEAST_LETTERS:
            continue
        root = stem(text[word.start : word.end], language.stemmer) if language else one
        if language is None or root not in language.little:
            found.setdefault(root, place)
    return found


def stems_in(text: str, language: Language | None, languages: Languages) -> dict[str, str]:
    """Each stem of a text with the word as it is written."""
    words = words_of(text)
    found = stems_of(text, words, language, languages.stops)
    return {key: text[words[at].start : words[at].end] for key, at in found.items()}


def shared(mine: Iterable[str], theirs: Mapping[str, str]) -> dict[str, str]:
    """Which of my stems they have too: mine to theirs, whole or as the beginning of a
    compound (Garten, Gartenzaun)."""
    beginnings: dict[str, list[str]] = {}
    for one in theirs:
        beginnings.setdefault(one[:_BEGINNING], []).append(one)
    found = {}
    for one in mine:
        near = [one] if one in theirs else beginnings.get(one[:_BEGINNING], ())
        match = next((other for other in near if _is_kin(one, other)), None)
        if match is not None:
            found[one] = match
    return found


def _is_kin(one: str, other: str) -> bool:
    shorter = min(one, other, key=len)
    return one == other or (
        len(shorter) >= _BEGINNING and one.startswith(shorter) and other.startswith(shorter)
    )
