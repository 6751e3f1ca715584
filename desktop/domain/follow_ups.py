"""Planned contacts: drafts of them, the rows a calendar shows, and human times.

Free of sqlmodel, so that the window can name them before its first paint.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from desktop.domain.dates import add_months
from desktop.domain.meetings import Meeting
from desktop.domain.vocabulary import FollowUpState, Size
from desktop.domain.warmth import Warmth

Scope = Literal["this", "following"]
Snooze = Literal["this_evening", "tomorrow", "weekend", "next_week", "in_a_month"]

EVENING = time(18, 30)
SATURDAY = 5
AGAIN = "again"  # the origin of a plan in the place of one that was missed
ANSWER_WITHIN = timedelta(days=7)
USUAL_MINUTES = {Size.LINE: 15, Size.CALL: 30, Size.TIME_TOGETHER: 60}  # of an appointment


@dataclass(slots=True)
class FollowUpDraft:
    """What is to be planned.

    With ``starts_at`` (a wall time in ``zone``) it is an appointment, with
    ``window_from`` and ``window_to`` (both included) a window whose best day is
    ``day``, else it is for any time of ``day``. ``rule`` is an RRULE of RFC 5545.
    """

    day: date
    person_id: int | None = None
    guests: Sequence[int] = ()
    title: str = ""
    reason: str = ""
    size: str = Size.LINE
    starts_at: datetime | None = None
    zone: str = ""
    minutes: int | None = None
    window_from: date | None = None
    window_to: date | None = None
    place: str = ""
    rule: str = ""
    stage_id: int | None = None
    origin: str = "hand"


@dataclass(frozen=True, slots=True)
class PlanWish:
    """What somebody wishes to plan, as far as it is known where the wish comes from.

    Without ``day`` the calendar's current one is meant. ``with_time`` says that an
    appointment is meant: its hour is asked for. ``stage_id`` is where the idea came from.
    """

    person_id: int | None = None
    day: date | None = None
    title: str = ""
    reason: str = ""
    size: str = Size.LINE
    with_time: bool = False
    stage_id: int | None = None

    def draft(self, day: date) -> FollowUpDraft:
        """The draft to begin with; on ``day`` where the wish names none."""
        return FollowUpDraft(
            self.day or day,
            self.person_id,
            title=self.title,
            reason=self.reason,
            size=self.size,
            minutes=USUAL_MINUTES[Size(self.size)] if self.with_time else None,
            stage_id=self.stage_id,
            origin="journey" if self.stage_id is not None else "hand",
        )


@dataclass(slots=True)
class RequestDraft:
    """Somebody asked to meet, about ``about``; a week is usual to ``answer_by``."""

    person_id: int
    asked_on: date
    about: str = ""
    answer_by: date | None = None
    size: str = Size.TIME_TOGETHER

    @property
    def answer_day(self) -> date:
        return self.answer_by or self.asked_on + ANSWER_WITHIN


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request to meet that waits for my answer."""

    follow_up_id: int
    person_id: int
    name: str
    asked_on: date
    answer_by: date
    about: str = ""
    size: str = Size.TIME_TOGETHER
    mail: str = ""

    def draft(self) -> RequestDraft:
        """It as the draft it could have come from."""
        return RequestDraft(self.person_id, self.asked_on, self.about, self.answer_by, self.size)


_AHEAD = frozenset((FollowUpState.PLANNED, FollowUpState.ASKED))
_CAN_MOVE = ("follow_up", "appointment", "window", "loop", "request", "gathering")


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One thing on the calendar.

    ``kind`` is follow_up, appointment, window, request (somebody asked to meet; it lies on
    the day to answer by), occasion, hard_day, loop, gathering or talk (something that
    happened). ``id`` is its row's; ``occurrence`` tells one of a
    series. ``who`` is the person's short name and ``name`` the whole, ``words`` what it is
    about. A window lies over ``first`` to ``last``; all else has both on ``day``. ``years`` is how
    old somebody turns, where known. ``asked_on``: when they asked for it, if they did.
    ``moves`` is how often it was moved from ``moved_from`` on, for words only.
    ``introduction_id``: the two it was planned for.

    ``starts_at`` is the wall time where I am; ``planned_at`` the one it was planned at, in
    ``zone``, and ``own_day`` the day there. They differ only on a journey.
    """

    kind: str
    id: int
    day: date
    first: date
    last: date
    words: str = ""
    who: str = ""
    person_id: int | None = None
    size: str = ""
    starts_at: datetime | None = None
    minutes: int | None = None
    place: str = ""
    state: str = FollowUpState.PLANNED
    occurrence: date | None = None
    repeats: bool = False
    detail: str = ""
    years: int | None = None
    moved_from: date | None = None
    moves: int = 0
    guests: Sequence[str] = ()
    planned_at: datetime | None = None
    name: str = ""
    zone: str = ""
    asked_on: date | None = None
    introduction_id: int | None = None

    @property
    def own_day(self) -> date:
        return self.planned_at.date() if self.planned_at else self.day

    @property
    def meeting(self) -> Meeting:
        """What a brief and a debrief are about."""
        return Meeting(self.id, occurrence=self.occurrence)

    @property
    def is_settled(self) -> bool:
        """Whether it is behind us: kept, missed, let go or taken back."""
        return self.state not in _AHEAD

    @property
    def can_move(self) -> bool:
        """Whether it can be given another day; for a request that is a yes."""
        return self.kind in _CAN_MOVE

    @property
    def ends_at(self) -> datetime | None:
        if self.starts_at is None:
            return None
        return self.starts_at + timedelta(minutes=self.minutes or 30)


@dataclass(frozen=True, slots=True)
class SideRow:
    """Somebody one might plan a contact with; their window opens on ``opens``."""

    id: int
    name: str
    opens: date | None
    closes: date | None
    last_contact_on: date | None
    warmth: Warmth = Warmth.NO_RHYTHM


def snoozed_day(to: Snooze, today: date) -> tuple[date, time | None]:
    """The day, and the hour where one is meant, of a human "later"."""
    match to:
        case "this_evening":
            return today, EVENING
        case "tomorrow":
            return today + timedelta(days=1), None
        case "weekend":
            ahead = (SATURDAY - today.weekday()) % 7
            return today + timedelta(days=ahead or 7), None
        case "next_week":
            return today + timedelta(days=7 - today.weekday()), None
        case "in_a_month":
            return add_months(today, 1), None
