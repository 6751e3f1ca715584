"""What stands beside the rhythms: plans made by hand, meetings missed, people put off."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.recurrence import occurrences
from desktop.domain.rhythm.planner import AHEAD
from desktop.domain.today import NOT_NOW
from desktop.domain.vocabulary import FollowUpState
from desktop.services.follow_ups.series import left_out
from desktop.storage.rows import named_rows

_FORGOTTEN = timedelta(days=92)  # a plan not settled for so long keeps nobody quiet any more
_IN_PEACE = timedelta(days=14)  # after they missed a meeting
_SOON = timedelta(days=14)  # with a meeting so near, nobody is turned to before it

_FOLLOW_UPS = """
SELECT f.id, f.person_id, f.state, f.origin, f.day, coalesce(f.window_from, f.day) AS since,
       f.starts_at IS NOT NULL AS has_time, f.settled_on, f.rule, f.except_days
  FROM follow_up f
 WHERE f.day >= :first AND f.rule = ''
   AND (f.state IN ('planned', 'missed_by_me', 'missed_by_them') OR f.settled_on = :today
        OR f.origin = 'not_now')
 UNION ALL
SELECT f.id, f.person_id, f.state, f.origin, f.day, f.day, f.starts_at IS NOT NULL,
       f.settled_on, f.rule, f.except_days
  FROM follow_up f WHERE f.rule > '' AND f.state = 'planned' AND f.day <= :last
"""
_GUESTS = """
SELECT g.follow_up_id, g.person_id FROM follow_up_guest g
  JOIN follow_up f ON f.id = g.follow_up_id WHERE f.state = 'planned'
"""


@dataclass(slots=True)
class Ahead:
    """``plans`` are the days from which on each person is planned by hand, with those of
    today that are settled already; ``taken`` are the people whom they bring, by day.

    ``not_before`` is when people may come up again who were put off on an earlier day or
    missed a meeting; ``put_off`` are those put off today; ``missed`` is when I missed somebody.
    """

    plans: dict[int, list[date]] = field(default_factory=lambda: defaultdict(list))
    taken: dict[date, set[int]] = field(default_factory=lambda: defaultdict(set))
    not_before: dict[int, date] = field(default_factory=dict)
    put_off: set[int] = field(default_factory=set)
    missed: dict[int, date] = field(default_factory=dict)

    def places_taken(self) -> Counter[date]:
        return Counter({day: len(people) for day, people in self.taken.items()})

    def has_plan(self, person: int, until: date, today: date) -> bool:
        """Whether they are planned by hand up to that day, or soon in any case."""
        last = max(until, today + _SOON)
        return any(day <= last for day in self.plans.get(person, ()))


def ahead_of(session: Session, *, today: date) -> Ahead:
    """In two statements."""
    values = {
        "first": (today - _FORGOTTEN).isoformat(),
        "last": (today + timedelta(days=AHEAD)).isoformat(),
        "today": today.isoformat(),
    }
    query = text(_FOLLOW_UPS).columns(day=Date(), since=Date(), settled_on=Date())
    rows = named_rows(session.connection().execute(query, values))
    guests = defaultdict(list)
    for follow_up, person in session.connection().execute(text(_GUESTS)):
        guests[follow_up].append(person)
    found = Ahead()
    for row in rows:
        people = [row.person_id, *guests.get(row.id, ())] if row.person_id else guests[row.id]
        for person in people:
            _note(found, row, person, today)
    return found


def _note(found: Ahead, row: Any, person: int, today: date) -> None:
    if row.origin == NOT_NOW:
        if row.settled_on == today:
            found.put_off.add(person)
        else:
            _leave_alone(found, person, row.day + timedelta(days=1))
    elif row.state == FollowUpState.PLANNED:
        for since in _days(row, today):
            found.plans[person].append(since)
            if not row.has_time:
                found.taken[max(since, today)].add(person)
    elif row.settled_on == today and row.since <= today:
        found.plans[person].append(row.since)
        if not row.has_time:
            found.taken[today].add(person)
    elif row.state == FollowUpState.MISSED_BY_THEM:
        _leave_alone(found, person, row.settled_on + _IN_PEACE)
    elif row.state == FollowUpState.MISSED_BY_ME:
        found.missed[person] = max(row.settled_on, found.missed.get(person, date.min))


def _leave_alone(found: Ahead, person: int, until: date) -> None:
    found.not_before[person] = max(until, found.not_before.get(person, date.min))


def _days(row: Any, today: date) -> Iterator[date]:
    if not row.rule:
        yield row.since
        return
    last = today + timedelta(days=AHEAD)
    yield from occurrences(row.rule, row.day, today, last, without=left_out(row.except_days))
