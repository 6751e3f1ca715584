"""What I know of somebody, beside the letter to them; none of it goes into the text.

What was confided stays out of it. Free of sqlmodel.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.compose.letters import Recipient
from desktop.domain.people import StageMark
from desktop.domain.rhythm.rules import Standing
from desktop.domain.vocabulary import FacetKind
from desktop.domain.warmth import Warmth

DEAR = (FacetKind.VALUE, FacetKind.INTEREST)
ON_MIND = (FacetKind.WORRY, FacetKind.CHAPTER, FacetKind.GOAL, FacetKind.NEED)
MOST = 3  # lines of each


class ThingKind(StrEnum):
    """What can be carried over as a reminder."""

    WORDS = "words"
    FACET = "facet"
    LOOP = "loop"
    GROUND = "ground"


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing beside the letter; ``key`` is the same for as long as it is in the book.
    ``below`` says more, smaller."""

    kind: ThingKind
    key: str
    text: str
    day: date | None = None
    detail: str = ""
    row_id: int = 0
    below: str = ""


@dataclass(frozen=True, slots=True)
class WayTo:
    """A way to reach them; ``kind`` is a PointKind."""

    kind: str
    value: str
    label: str = ""
    service: str = ""


@dataclass(frozen=True, slots=True)
class Owed:
    """Something they gave for which I gave no thanks yet."""

    giving_id: int
    text: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Beside:
    """Their card in short. ``planned_on`` is the day of what is planned with them next;
    ``was_planned`` says that something was for now, which a letter fulfils."""

    person: Recipient
    standing: Standing
    stage: StageMark | None = None
    warmth: Warmth | None = None
    last_contact_on: date | None = None
    last_kind: str = ""
    met: str = ""
    said: Thing | None = None
    dear: Sequence[Thing] = ()
    on_mind: Sequence[Thing] = ()
    loops: Sequence[Thing] = ()
    owed: Sequence[Owed] = ()
    ways: Sequence[WayTo] = ()
    planned_on: date | None = None
    was_planned: bool = False

    @property
    def hard_season(self) -> bool:
        return self.standing.hard

    @property
    def mails(self) -> list[str]:
        return [way.value for way in self.ways if way.kind == "email"]

    def things(self) -> list[Thing]:
        """All that can be carried over."""
        said = [self.said] if self.said is not None else []
        return [*said, *self.dear, *self.on_mind, *self.loops]


def found_again(keys: Iterable[str], things: Iterable[Thing]) -> list[Thing]:
    """The reminders of these keys; of what is no longer in the book, none."""
    known = {thing.key: thing for thing in things}
    return [known[key] for key in dict.fromkeys(keys) if key in known]
