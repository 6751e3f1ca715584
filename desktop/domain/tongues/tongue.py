"""The words of a language that the readers of typed lines know, and finding them.

English is always understood; a second language stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from desktop.domain.vocabulary import InteractionKind, LoopKind

ENGLISH = "en"
_KNOWN = (ENGLISH, "de", "es")
_MODULES = {ENGLISH: "english", "de": "german", "es": "spanish"}


@dataclass(frozen=True, slots=True)
class Promises:
    """Whose it is, at the beginning of a line (patterns). ``verb`` follows a name."""

    next: str
    theirs: str
    mine: str
    verb: str


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of one language; each text is a pattern of alternatives.

    ``filler`` is small words that lead on, ``before_people`` the verbs and the "with"
    behind which names begin. ``marks`` is folded, without "#"; None is the next contact.
    ``until`` leads to the day by which something is due. ``simple`` puts words, folded,
    into the English ones by which rhythms and days in parts are read.
    """

    kinds: Mapping[InteractionKind, str]
    offered_kinds: tuple[str, ...]
    filler: str
    with_: str
    to: str
    at: str
    and_: str
    before_people: str
    myself: frozenset[str]
    marks: Mapping[str, LoopKind | None]
    offered_marks: tuple[str, ...]
    until: str
    promises: Promises
    simple: Mapping[str, str]


@cache
def tongue_of(language: str) -> Tongue | None:
    """None where Kith does not read that language itself."""
    if language not in _MODULES:
        return None
    found: Tongue = import_module(f"desktop.domain.tongues.{_MODULES[language]}").TONGUE
    return found


def tongues(language: str) -> Iterator[Tongue]:
    """English, then that language; what stands first wins."""
    for each in dict.fromkeys((ENGLISH, language)):
        if found := tongue_of(each):
            yield found


def all_tongues() -> Iterator[Tongue]:
    """For words that mean the same whoever types them."""
    return (found for language in _KNOWN if (found := tongue_of(language)))


def own_tongue(language: str) -> Tongue:
    """That of the language; English where Kith does not read it."""
    *_, last = tongues(language)
    return last


def alternatives(language: str, words: Callable[[Tongue], str]) -> str:
    """What English and that language say for it, as one group of a pattern."""
    return "(?:" + "|".join(words(each) for each in tongues(language)) + ")"


@cache
def pattern(shape: str, words: Callable[[Tongue], str], language: str) -> re.Pattern[str]:
    """The shape with those alternatives at its "%s"; whatever the case."""
    return re.compile(shape.replace("%s", alternatives(language, words)), re.IGNORECASE)
