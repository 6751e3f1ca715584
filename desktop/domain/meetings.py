"""Which meeting is meant: an appointment, a planned contact, or just a person.

Free of sqlmodel, so that the window can name it before its first paint.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.vocabulary import FollowUpState


@dataclass(frozen=True, slots=True)
class Meeting:
    """One of the two is set: a row of the calendar, or the person it would be with.

    ``occurrence`` is the day it falls on, where the row is a series.
    """

    follow_up_id: int | None = None
    person_id: int | None = None
    occurrence: date | None = None


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """What is known of a meeting, as it stands where I am.

    ``meeting`` names its row where there is one. ``people`` are the ids of all who
    will be there. ``starts_at`` is the wall time, ``state`` a FollowUpState.
    ``key`` stays the same across machines.
    """

    meeting: Meeting
    key: str
    people: tuple[int, ...]
    day: date
    starts_at: datetime | None = None
    minutes: int | None = None
    size: str = ""
    title: str = ""
    reason: str = ""
    place: str = ""
    state: str = FollowUpState.PLANNED
    asked_by_them: bool = False
    interaction_id: int | None = None

    @property
    def is_planned(self) -> bool:
        """Whether a row of the calendar stands behind it."""
        return self.meeting.follow_up_id is not None
