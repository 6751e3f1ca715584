"""What Today shows, and whom it chooses: a few people, never a backlog."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from desktop.domain.compose.letters import DraftRow
from desktop.domain.follow_ups import RequestRow
from desktop.domain.gatherings.rows import GatheringFacts
from desktop.domain.meetings import Meeting
from desktop.domain.news import NewsRow
from desktop.domain.pronouns import Pronoun
from desktop.domain.reasons import Reason
from desktop.domain.rhythm.capacity import Capacity, DayKind
from desktop.domain.rhythm.rules import RhythmRule, Window
from desktop.domain.rhythm.turns import Turn
from desktop.domain.seasons import Break, HardSeason
from desktop.domain.warmth import Warmth

NOT_NOW = "not_now"  # the origin of the note that somebody was put off
GAP = timedelta(days=10)  # away for so long, one is welcomed back
_SHORT = 30  # minutes of an appointment that does not say
MEETING_AHEAD = timedelta(days=14)  # so far one looks for a good day to meet


class Why(StrEnum):
    """Why somebody is turned to today."""

    PLANNED = "planned"
    HARD_DAY = "hard_day"
    RHYTHM = "rhythm"
    CHOSEN = "chosen"  # into practice, only today
    CORNER = "corner"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could be turned to today.

    ``since`` is the planned day, the hard day, or when their turn began.
    """

    person_id: int
    why: Why
    since: date
    follow_up_id: int | None = None


def choose(
    candidates: Iterable[Candidate], *, today: date, cap: int, met: int
) -> tuple[list[Candidate], bool]:
    """At most ``cap`` people: those I planned for today, then the others in their order; and
    whether more is planned for today than that.

    Who was ``met`` already (heard or put off today) has taken a place, so that a backlog does
    not move up. What I planned for today stands in any case.
    """
    mine: dict[int, Candidate] = {}
    others: dict[int, Candidate] = {}
    for candidate in candidates:
        own = candidate.why is Why.PLANNED and candidate.since == today
        (mine if own else others).setdefault(candidate.person_id, candidate)
    first = list(mine.values())[:cap]
    rest = [other for person, other in others.items() if person not in mine]
    return [*first, *rest[: max(0, cap - met - len(first))]], len(mine) > len(first)


def good_day(today: date, capacity: Capacity, met: Container[date]) -> date:
    """A near day to meet somebody: the first usual one on which I meet nobody yet, else the
    first that is no day off, else tomorrow."""
    days = [today + timedelta(days=ahead) for ahead in range(1, MEETING_AHEAD.days + 1)]
    free = (d for d in days if capacity.kind(d) is DayKind.USUAL and d not in met)
    some = (d for d in days if capacity.kind(d) is not DayKind.NONE)
    return next(free, None) or next(some, days[0])


def middle(since: date, today: date) -> date:
    """About when something was that happened in a gap."""
    return since + (today - since) // 2


@dataclass(frozen=True, slots=True)
class TurnTo:
    """One person to turn to today. ``reasons`` are one or two.

    ``rule``, ``window`` and ``turn`` are of their rhythm, if they have one; ``pages`` are
    their profiles and other addresses that a browser might open.
    """

    person_id: int
    name: str
    why: Why
    since: date
    reasons: Sequence[Reason]
    warmth: Warmth
    circle: str = ""
    photo: bytes | None = None
    hard_season: bool = False
    last_kind: str = ""
    last_contact_on: date | None = None
    follow_up_id: int | None = None
    pronoun: Pronoun = Pronoun.THEY
    mail: str = ""
    phone: str = ""
    pages: Sequence[str] = ()
    rule: RhythmRule | None = None
    window: Window | None = None
    turn: Turn | None = None


@dataclass(frozen=True, slots=True)
class AppointmentRow:
    """Something with a time, today or tomorrow; ``starts_at`` is local wall time.

    ``occurrence`` is its day, where it is one of a series.
    """

    follow_up_id: int
    starts_at: datetime
    title: str = ""
    person_id: int | None = None
    name: str = ""
    photo: bytes | None = None
    size: str = ""
    minutes: int | None = None
    place: str = ""
    words: str = ""
    words_on: date | None = None
    ask_next: str = ""
    occurrence: date | None = None
    pronoun: Pronoun = Pronoun.THEY

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes or _SHORT)

    @property
    def meeting(self) -> Meeting:
        return Meeting(self.follow_up_id, occurrence=self.occurrence)


@dataclass(frozen=True, slots=True)
class OccasionRow:
    """A day in somebody's life whose lead time has come. ``years`` is how many since."""

    occasion_id: int
    person_id: int
    name: str
    kind: str
    label: str
    day: date
    years: int | None = None


@dataclass(frozen=True, slots=True)
class LoopRow:
    """Something open whose day has come. What came with something confided has no text."""

    loop_id: int
    person_id: int
    name: str
    kind: str
    text: str
    opened_on: date
    about_on: date
    pronoun: Pronoun = Pronoun.THEY


@dataclass(frozen=True, slots=True)
class TodayView:
    """All of Today.

    ``cap`` is how many people the day may bring; ``more_planned`` says that I planned more
    than that for it, which the calendar has. ``heard`` is how many people of the
    practice I was in touch with today; ``next_name`` and ``next_day`` say who comes next.
    ``reviews`` are hard seasons to look at again, ``requests`` those to be answered soon.
    ``lapsed`` says that a fresh start would help, ``away_since`` is the last day on which I
    was here before a long gap. ``meet_on`` is a good day to meet somebody. ``has_room``
    says that a usual day could bring one more, and has no quiet corner; ``unasked`` are
    those in practice whose turn is not yet. Of ``letters`` one may say today how they landed.
    """

    turn_to: Sequence[TurnTo] = ()
    corner: TurnTo | None = None
    appointments: Sequence[AppointmentRow] = ()
    gatherings: Sequence[GatheringFacts] = ()
    occasions: Sequence[OccasionRow] = ()
    loops: Sequence[LoopRow] = ()
    reviews: Sequence[HardSeason] = ()
    requests: Sequence[RequestRow] = ()
    kind: DayKind = DayKind.USUAL
    cap: int = 3
    more_planned: bool = False
    on_break: Break | None = None
    heard: int = 0
    anyone_here: bool = True
    anyone_in_practice: bool = True
    next_name: str = ""
    next_day: date | None = None
    meet_on: date | None = None
    lapsed: bool = False
    away_since: date | None = None
    news: Sequence[NewsRow] = ()
    has_room: bool = False
    unasked: Sequence[int] = ()
    letters: Sequence[DraftRow] = ()

    @property
    def is_empty(self) -> bool:
        """Whether neither people nor anything at the side is there to be shown."""
        people = self.turn_to or self.corner
        life = self.occasions or self.loops or self.reviews or self.news or self.letters
        return not (people or self.appointments or self.gatherings or self.requests or life)
