"""Short lines, as they stand on cards, made comparable across languages: each word by its
stem, and by the family of words that speak of the same thing."""

from __future__ import annotations

import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop.domain.words.content import Languages
from desktop.domain.words.language import Language
from desktop.domain.words.stems import stem
from desktop.domain.words.tokens import Word, plain, words_of

FAMILY = "~"  # before the name of a family, so that it is no word's stem
_SHORT = 5  # letters under which a stem is only like one of the same language
_LEAST_LETTERS = 3
_SEEN = 0.05  # of all lines: from which share on a language is at home in the book


@dataclass(slots=True)
class LineReader:
    """Reads lines of one book. A line too short to tell its language is read in all that
    are ``at_home`` in it."""

    languages: Languages
    kin: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    at_home: tuple[Language, ...] = ()
    _by_stop: dict[str, list[Language]] = field(default_factory=lambda: defaultdict(list))
    _stems: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for language in self.languages.known:
            for word in language.stops:
                self._by_stop[word].append(language)

    def settle(self, lines: Iterable[str]) -> None:
        """Find out which languages the book is written in."""
        seen: Counter[str] = Counter()
        for line in lines:
            sure = self._spoken(words_of(line))
            if len(sure) == 1:
                seen[sure[0].code] += 1
        least = max(1, _SEEN * sum(seen.values()))
        home = tuple(one for one in self.languages.known if seen[one.code] >= least)
        self.at_home = home or self.languages.known[:1]

    def keys(self, line: str) -> dict[str, str]:
        """Each key with the word it comes from, as it is written; little and common words
        have none."""
        words = words_of(line)
        spoken = self._spoken(words) or self.at_home
        found: dict[str, str] = {}
        for word in words:
            if len(word.plain) >= _LEAST_LETTERS and not _says_little(word.plain, spoken):
                written = line[word.start : word.end]
                for language in spoken:
                    for key in self._keys_of(written, language):
                        found.setdefault(key, written)
        return found

    def _spoken(self, words: list[Word]) -> tuple[Language, ...]:
        """Those of whose little words it holds most; () where it holds none."""
        hits: Counter[str] = Counter()
        for word in words:
            hits.update(one.code for one in self._by_stop.get(word.plain, ()))
        if not hits:
            return ()
        most = max(hits.values())
        return tuple(one for one in self.languages.known if hits[one.code] == most)

    def _keys_of(self, written: str, language: Language) -> frozenset[str]:
        known = self._stems.get((written, language.code))
        if known is None:
            known = frozenset(self._found_keys(written, language))
            self._stems[written, language.code] = known
        return known

    def _found_keys(self, written: str, language: Language) -> Iterable[str]:
        root = stem(written, language.stemmer)
        yield root if len(root) >= _SHORT else f"{language.code}:{root}"
        family = self.kin.get(language.code, {}).get(root)
        if family is not None:
            yield FAMILY + family


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


def _says_little(word: str, spoken: Iterable[Language]) -> bool:
    return any(word in one.stops or word in one.common for one in spoken)


def begins_with_no(line: str) -> bool:
    """Whether it says what is not: "No shellfish"."""
    words = words_of(line)
    return bool(words) and words[0].plain in _NO


_DENIALS = """
no not never nothing without kein keine keinen nicht nie nichts ohne nada nunca sin
pas jamais sans non niente senza nem não sem geen niet nooit zonder
"""
_NO = frozenset(map(plain, _DENIALS.split()))
