"""What is shown of gatherings: the list, the whole of one, and the people in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from desktop.domain.vocabulary import Becomes


class Part(StrEnum):
    """The three sides of a gathering, one after the other."""

    BEFORE = "before"
    DAY = "day"
    AFTER = "after"


class Version(StrEnum):
    """How much of myself I say; also the field of the store that holds it."""

    SHORT = "introduction_short"
    THREE = "introduction"
    LONG = "introduction_long"


SECONDS = {
    Version.SHORT: "seconds_short",
    Version.THREE: "seconds",
    Version.LONG: "seconds_long",
}
_USUAL = 180  # minutes of a gathering that does not say how long it lasts


@dataclass(frozen=True, slots=True)
class GatheringFacts:
    """What stands in its head. ``starts_at`` is a wall time; a gathering of several days
    begins at that hour on its first."""

    id: int
    name: str
    day: date
    last_day: date | None = None
    starts_at: datetime | None = None
    minutes: int | None = None
    place: str = ""
    about: str = ""
    finished_on: date | None = None

    @property
    def ends_on(self) -> date:
        return self.last_day or self.day

    def part_at(self, now: datetime) -> Part:
        """The part that this moment (of the wall's clock) asks for."""
        today = now.date()
        if today < self.day:
            return Part.BEFORE
        if self.finished_on is not None or today > self.ends_on:
            return Part.AFTER
        return Part.AFTER if self._is_over(now) else Part.DAY

    def _is_over(self, now: datetime) -> bool:
        if self.starts_at is None or now.date() < self.ends_on:
            return False
        begins = datetime.combine(self.ends_on, self.starts_at.time())
        return now.replace(tzinfo=None) >= begins + timedelta(minutes=self.minutes or _USUAL)


@dataclass(frozen=True, slots=True)
class ListedGathering:
    """A line of the list. ``people`` are a few of those met, or hoped for before it."""

    facts: GatheringFacts
    people: Sequence[str] = ()
    anyone_met: bool = False

    @property
    def id(self) -> int:
        return self.facts.id


@dataclass(frozen=True, slots=True)
class AimRow:
    id: int
    text: str
    reached: bool = False
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class MyIntroduction:
    """One version. ``seconds`` is how long it took when I last said it aloud; ``offered``
    what it could begin with, where nothing is written yet."""

    version: Version
    text: str = ""
    seconds: int | None = None
    offered: str = ""


@dataclass(frozen=True, slots=True)
class HopedRow:
    """Somebody hoped for. ``why`` is mine; ``known`` are facets and ``last_words`` theirs,
    of somebody of the book; nothing confided is among them."""

    id: int
    name: str
    why: str = ""
    person_id: int | None = None
    met: bool = False
    known: Sequence[str] = ()
    last_words: str = ""
    photo: bytes | None = None
    hard_season: bool = False


class Alike(StrEnum):
    """Why somebody of the book may be who I met."""

    SAME_MAIL = "same_mail"
    SAME_PHONE = "same_phone"
    SAME_NAME = "same_name"
    NEAR_NAME = "near_name"
    CALLED_SO = "called_so"


@dataclass(frozen=True, slots=True)
class MaybeThem:
    """Somebody of the book who may be meant. ``second`` tells two of a name apart."""

    person_id: int
    name: str
    second: str
    alike: Alike


@dataclass(frozen=True, slots=True)
class MetRow:
    """Somebody met. Without ``person_id`` they are a name of this gathering only.

    ``plan_on`` is the day chosen by hand; ``planned_on`` that of the follow-up which
    stands on the calendar. ``in_practice`` is of the person, if there is one.
    """

    id: int
    name: str
    line: str = ""
    reach: str = ""
    person_id: int | None = None
    becomes: str = ""
    next_step: str = ""
    size: str = ""
    plan_on: date | None = None
    follow_up_id: int | None = None
    planned_on: date | None = None
    photo: bytes | None = None
    in_practice: bool = False
    hard_season: bool = False
    maybe: Sequence[MaybeThem] = ()

    @property
    def waits_for_a_reason(self) -> bool:
        """Whether somebody I want to stay in touch with has nothing to come back to yet."""
        wanted = self.becomes in (Becomes.PRACTICE, Becomes.NOTICED)
        return wanted and not self.next_step and self.follow_up_id is None

    @property
    def called(self) -> str:
        """The name in passing: its first word."""
        return self.name.split(" ")[0]


@dataclass(frozen=True, slots=True)
class GatheringView:
    """Everything of one gathering."""

    facts: GatheringFacts
    aims: Sequence[AimRow] = ()
    hoped: Sequence[HopedRow] = ()
    met: Sequence[MetRow] = ()
    introductions: Sequence[MyIntroduction] = ()
    looking_back: str = ""
    taken: dict[date, int] = field(default_factory=dict)

    def introduction(self, version: Version) -> MyIntroduction:
        found = (one for one in self.introductions if one.version == version)
        return next(found, MyIntroduction(version))


@dataclass(slots=True)
class GatheringDraft:
    """What a gathering is written with. ``starts_at`` is a wall time in ``zone``."""

    name: str
    day: date
    last_day: date | None = None
    starts_at: datetime | None = None
    zone: str = ""
    minutes: int | None = None
    place: str = ""
    about: str = ""
