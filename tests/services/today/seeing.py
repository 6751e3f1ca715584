"""Looking at Today over a store: what the tests of this folder share.

Today is Thursday, 12 March 2026, nine o'clock.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from desktop.domain.entities import FollowUp, Person
from desktop.domain.rhythm.capacity import Capacity
from desktop.domain.today import TodayView
from desktop.services.today.page import today_view
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person

SINCE = date(2026, 3, 1)

wall = datetime.fromisoformat


def view(db: Database, now: datetime = NOW, **wished: Any) -> TodayView:
    with db.read() as session:
        return today_view(session, now=now, **{"capacity": Capacity(), **wished})


def names(db: Database, now: datetime = NOW, **wished: Any) -> list[str]:
    """Of the people to turn to, in their order."""
    return [person.name for person in view(db, now, **wished).turn_to]


def in_practice(name: str = "Ana Moreau", **fields: Any) -> Person:
    return a_person(name, **{"in_practice_since": SINCE, **fields})


def due(name: str = "Ana Moreau", **fields: Any) -> Person:
    """Somebody whose window closes today, so that the plan cannot put them off."""
    last = TODAY - timedelta(weeks=6)
    return in_practice(name, **{"in_practice_since": last, "last_contact_on": last, **fields})


def a_plan(person: int, day: date = TODAY, **fields: Any) -> FollowUp:
    return FollowUp(**{"person_id": person, "day": day, "created_at": NOW, **fields})
