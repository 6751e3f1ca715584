"""Which meeting is meant: an appointment, a planned contact, or just a person.

Free of sqlmodel, so that the window can name it before its first paint.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Meeting:
    """One of the two is set: a row of the calendar, or the person it would be with.

    ``occurrence`` is the day it falls on, where the row is a series.
    """

    follow_up_id: int | None = None
    person_id: int | None = None
    occurrence: date | None = None
