"""One language as data: what is said in it without saying anything, and what gives away
a reason, a request, a thank-you. And telling which language a text is in."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop.domain.words.phrases import Phrases
from desktop.domain.words.stems import stem
from desktop.domain.words.tokens import Word, plain

_LEAST_SHARE = 0.2  # of all words: those by which a language is known
_LEAST_HITS = 2
_LISTS = ("stops", "common", "me", "you", "formal", "greetings")


@dataclass(frozen=True, slots=True)
class Language:
    """``stops`` carry no meaning, ``common`` little; both folded. ``little`` are the stems
    of the common words, ``everyday`` those of words of which it takes several; ``pastimes``
    are what half the world likes to do, as written. ``formal`` are forms of address that
    only count with a capital letter (German "Sie"). ``signs`` finds the phrases by group
    ("because", "favour"), ``stock`` those that fit anyone, by why."""

    code: str
    stemmer: str
    stops: frozenset[str]
    common: frozenset[str] = frozenset()
    little: frozenset[str] = frozenset()
    everyday: frozenset[str] = frozenset()
    pastimes: frozenset[str] = frozenset()
    me: frozenset[str] = frozenset()
    you: frozenset[str] = frozenset()
    formal: frozenset[str] = frozenset()
    greetings: frozenset[str] = frozenset()
    signs: dict[str, Phrases] = field(default_factory=dict)
    stock: Phrases = field(default_factory=lambda: Phrases(()))

    def has(self, sign: str, text: str, words: Sequence[Word]) -> bool:
        phrases = self.signs.get(sign)
        return phrases is not None and phrases.holds(text, words)

    def knows(self, word: str) -> bool:
        """Whether it is one of those that are in every text."""
        return word in self.stops or word in self.common or word in self.greetings

    @property
    def reads(self) -> bool:
        """Whether its phrases are known, not only its stems."""
        return bool(self.signs)


def read_language(code: str, words: str, phrases: str = "") -> Language:
    """From the two files of a language; raises ValueError where one cannot be read."""
    known = tomllib.loads(words)
    stock = tomllib.loads(phrases) if phrases else {}
    lists = {
        name: frozenset(plain(word) for word in known.get(name, "").split()) for name in _LISTS
    }
    signs = {name: Phrases([(name, said)]) for name, said in known.get("signs", {}).items()}
    phrases_by_why = Phrases((why, group["phrases"]) for why, group in stock.items())
    little, everyday = (
        frozenset(stem(word, known["stemmer"]) for word in known.get(name, "").split())
        for name in ("common", "everyday")
    )
    return Language(
        code,
        known["stemmer"],
        little=little,
        everyday=everyday - little,
        pastimes=frozenset(known.get("pastimes", "").split()),
        **lists,
        signs=signs,
        stock=phrases_by_why,
    )


def language_of(words: Sequence[Word], languages: Iterable[Language]) -> Language | None:
    """The one whose little words it is full of; None where no one stands out."""
    if not words:
        return None
    counted = sorted(
        ((sum(one.knows(word.plain) for word in words), one) for one in languages),
        key=lambda counted: -counted[0],
    )
    if not counted or counted[0][0] < max(_LEAST_HITS, _LEAST_SHARE * len(words)):
        return None
    if len(counted) > 1 and counted[0][0] == counted[1][0]:
        return None
    return counted[0][1]
