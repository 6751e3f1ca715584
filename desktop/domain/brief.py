"""The brief: what one reads before meeting somebody, part by part.

Free of sqlmodel, so that the window can name it before its first paint.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from desktop.domain.meetings import MeetingFacts
from desktop.domain.people import StageMark
from desktop.domain.questions import Unknown
from desktop.domain.vocabulary import LoopKind
from desktop.domain.warmth import Warmth

REMEMBERED = 6  # lines of one page
LEAST_KNOWN = 3  # of them facets, whatever else there is


class Part(StrEnum):
    """The parts of a page, in the order in which they are chosen."""

    INTENTION = "intention"
    LAST_WORDS = "last_words"
    OPEN = "open"
    UNKNOWN = "unknown"
    ASKS = "asks"
    REMEMBER = "remember"
    PLACE = "place"
    PEN = "pen"


@dataclass(frozen=True, slots=True)
class LastWords:
    """What they said last. ``kind`` is an InteractionKind, ``about`` marks a day that is
    not exact, ``feeling`` lay under it."""

    words: str
    kind: str
    day: date
    about: bool = False
    feeling: str = ""
    confided: bool = False


@dataclass(frozen=True, slots=True)
class Listened:
    """How I listened the last time: Interrupted, Advised, or "" where I did not say."""

    day: date
    interrupted: str = ""
    advised: str = ""


@dataclass(frozen=True, slots=True)
class OpenLoop:
    """Something open; ``confided`` where it was opened by a talk in confidence."""

    id: int
    kind: str
    text: str
    opened_on: date
    about_on: date | None = None
    confided: bool = False


class Worth(StrEnum):
    """Where something worth remembering comes from."""

    FACET = "facet"
    OCCASION = "occasion"
    THANKS = "thanks"


@dataclass(frozen=True, slots=True)
class Remembered:
    """``kind`` is that of the facet or occasion, ``day`` the occasion's next one, ``years``
    how many since."""

    worth: Worth
    kind: str
    text: str
    day: date | None = None
    years: int | None = None
    confided: bool = False


@dataclass(frozen=True, slots=True)
class BriefPerson:
    """One page. ``asks`` are questions to myself, ``meant_to_ask`` what I wrote down
    after the last talk (``meant_in_confidence`` where that was in confidence)."""

    id: int
    name: str
    called: str
    pronouns: str = ""
    photo: bytes | None = None
    stage: StageMark | None = None
    warmth: Warmth | None = None
    last_contact_on: date | None = None
    last_kind: str = ""
    in_practice: bool = False
    hard_season: bool = False
    intention: str = ""
    last_words: LastWords | None = None
    meant_to_ask: str = ""
    meant_in_confidence: bool = False
    listened: Listened | None = None
    loops: Sequence[OpenLoop] = ()
    unknown: Sequence[Unknown] = ()
    asks: Sequence[str] = ()
    remembered: Sequence[Remembered] = ()
    phone: str = ""
    mail: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything to read before a meeting, a page for each person."""

    facts: MeetingFacts
    people: Sequence[BriefPerson]


@dataclass(frozen=True, slots=True)
class PageWishes:
    """What stands on the page, and how it goes to paper."""

    left_out: frozenset[Part] = frozenset()
    confided_on_paper: bool = False
    large_print: bool = False

    def shows(self, part: Part) -> bool:
        return part not in self.left_out

    def with_part(self, part: Part, shown: bool) -> PageWishes:
        return replace(self, left_out=self.left_out - {part} if shown else self.left_out | {part})

    def kept(self) -> dict[str, Any]:
        """As the settings keep it."""
        return {
            "left_out": sorted(self.left_out),
            "confided_on_paper": self.confided_on_paper,
            "large_print": self.large_print,
        }


def wishes_of(kept: object) -> PageWishes:
    """From what the settings kept; whatever cannot be read is as usual."""
    if not isinstance(kept, Mapping):
        return PageWishes()
    parts = kept.get("left_out")
    named = parts if isinstance(parts, Collection) else ()
    return PageWishes(
        left_out=frozenset(part for part in Part if part in named),
        confided_on_paper=kept.get("confided_on_paper") is True,
        large_print=kept.get("large_print") is True,
    )


def for_paper(brief: Brief, wishes: PageWishes) -> Brief:
    """What may be printed: without what was confided, unless it was asked for."""
    if wishes.confided_on_paper:
        return brief
    return replace(brief, people=tuple(_without_confided(person) for person in brief.people))


def softened(person: BriefPerson) -> BriefPerson:
    """In a hard season nobody is reminded of what they owe, and no thanks are counted."""
    return replace(
        person,
        listened=None,
        meant_to_ask="",
        loops=tuple(loop for loop in person.loops if loop.kind != LoopKind.THEY_PROMISED),
        remembered=tuple(row for row in person.remembered if row.worth is not Worth.THANKS),
    )


def _without_confided(person: BriefPerson) -> BriefPerson:
    words = person.last_words
    return replace(
        person,
        last_words=None if words is not None and words.confided else words,
        meant_to_ask="" if person.meant_in_confidence else person.meant_to_ask,
        loops=tuple(loop for loop in person.loops if not loop.confided),
        remembered=tuple(row for row in person.remembered if not row.confided),
    )
