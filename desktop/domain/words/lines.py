"""Short lines, as they stand on cards, made comparable across languages: each word by its
stem, and by the family of words that speak of the same thing."""

from __future__ import annotations

import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from desktop.domain.words.content import Languages
from desktop.domain.words.language import Language
from desktop.domain.words.stems import stem
from desktop.domain.words.tokens import WORD, plain

FAMILY = "~"  # before the name of a family, so that it is no word's stem
EVERYDAY = "-"  # before the stem of a word of which it takes several
_SHORT = 5  # letters under which a stem is only like one of the same language
_LEAST_LETTERS = 3
_SEEN = 0.05  # of all lines: from which share on a language is at home in the book


class LineReader:
    """Reads lines of one book. A line too short to tell its language is read in all that
    are ``at_home`` in it: those of ``lines``."""

    def __init__(
        self,
        languages: Languages,
        kin: Mapping[str, Mapping[str, str]] | None = None,
        lines: Iterable[str] = (),
    ) -> None:
        self._languages = languages.known
        self._kin = kin or {}
        self._by_stop: dict[str, list[int]] = defaultdict(list)
        for place, language in enumerate(self._languages):
            for word in language.stops:
                self._by_stop[word].append(place)
        self._known: dict[tuple[str, tuple[int, ...]], tuple[str, ...]] = {}
        self.at_home = self._settled(lines)

    def keys(self, line: str) -> dict[str, str]:
        """Each key with the word it comes from, as it is written; little and common words
        have none."""
        words = WORD.findall(line)
        spoken = self._spoken([plain(word) for word in words]) or self.at_home
        return {key: word for word in reversed(words) for key in self._keys_of(word, spoken)}

    def _settled(self, lines: Iterable[str]) -> tuple[int, ...]:
        """Which languages the book is written in."""
        sure = [self._spoken([plain(word) for word in WORD.findall(line)]) for line in lines]
        seen = Counter(spoken[0] for spoken in sure if len(spoken) == 1)
        least = max(1, _SEEN * sum(seen.values()))
        every = range(len(self._languages))
        return tuple(one for one in every if seen[one] >= least) or tuple(every)

    def _spoken(self, words: Iterable[str]) -> tuple[int, ...]:
        """Those of whose little words it holds most; () where it holds none."""
        hits = [0] * len(self._languages)
        for word in words:
            for place in self._by_stop.get(word, ()):
                hits[place] += 1
        most = max(hits)
        return tuple([n for n, hit in enumerate(hits) if hit == most]) if most else ()

    def _keys_of(self, word: str, spoken: tuple[int, ...]) -> tuple[str, ...]:
        known = self._known.get((word, spoken))
        if known is None:
            known = self._known[word, spoken] = self._in_each(word, spoken)
        return known

    def _in_each(self, word: str, spoken: tuple[int, ...]) -> tuple[str, ...]:
        """None for a word that says little in one of them, and only everyday ones where it
        is of every day in one."""
        each = [tuple(_found(word, self._languages[place], self._kin)) for place in spoken]
        if not all(each):
            return ()
        found = [key for keys in each for key in keys]
        everyday = [key for key in found if key.startswith(EVERYDAY)]
        return tuple(everyday or found)


def _found(word: str, language: Language, kin: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    one = plain(word)
    if len(one) < _LEAST_LETTERS or one in language.stops or one in language.common:
        return
    root = stem(word, language.stemmer)
    if root in language.little:
        return
    key = _key(root, language)
    yield EVERYDAY + key if root in language.everyday else key
    family = kin.get(language.code, {}).get(root)
    if family is not None:
        yield FAMILY + family


def _key(root: str, language: Language) -> str:
    return root if len(root) >= _SHORT else f"{language.code}:{root}"


def pastimes_of(languages: Languages) -> frozenset[str]:
    """The keys of what half the world likes to do, however a line may be read."""
    words = {word for one in languages.known for word in one.pastimes}
    return frozenset(
        _key(stem(word, one.stemmer), one) for one in languages.known for word in words
    )


def read_kin(text: str, languages: Languages) -> dict[str, dict[str, str]]:
    """By language, each stem with its family. Raises ValueError where it cannot be read."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for family, spoken in tomllib.loads(text).items():
        for code, words in spoken.items():
            language = languages.by_code(code)
            if language is not None:
                for word in words.split():
                    found[code][stem(word, language.stemmer)] = family
    return found


def begins_with_no(line: str) -> bool:
    """Whether it says what is not: "No shellfish"."""
    first = WORD.search(line)
    return first is not None and plain(first[0]) in _NO


_DENIALS = """
no not never nothing without kein keine keinen nicht nie nichts ohne nada nunca sin
pas jamais sans non niente senza nem não sem geen niet nooit zonder
"""
_NO = frozenset(map(plain, _DENIALS.split()))
