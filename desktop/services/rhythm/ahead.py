"""What stands beside the rhythms: plans made by hand, meetings missed, people put off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.recurrence import occurrences
from desktop.domain.rhythm.planner import AHEAD
from desktop.domain.vocabulary import Who
from desktop.services.follow_ups.missed import Lately, lately
from desktop.services.follow_ups.series import left_out
from desktop.storage.rows import stored_rows

_FORGOTTEN = timedelta(days=92)  # a plan not settled for so long keeps nobody quiet any more
_SOON = timedelta(days=14)  # with a meeting so near, nobody is turned to before it

# Days stay text here, for there may be thousands. An appointment takes no place of a day.
# CROSS keeps SQLite from looking for the guests of every plan.
_PLANS = """
SELECT person_id, max(coalesce(window_from, day), :today) AS day, starts_at IS NULL AS takes
  FROM follow_up
 WHERE state = 'planned' AND day >= :since AND rule = '' AND person_id IS NOT NULL
 UNION ALL
SELECT g.person_id, max(coalesce(f.window_from, f.day), :today), f.starts_at IS NULL
  FROM follow_up_guest g CROSS JOIN follow_up f ON f.id = g.follow_up_id
 WHERE f.state = 'planned' AND f.day >= :since AND f.rule = ''
 UNION ALL
SELECT person_id, :today, starts_at IS NULL FROM follow_up
 WHERE settled_on = :today AND day >= :since AND coalesce(window_from, day) <= :today
   AND origin <> 'not_now' AND person_id IS NOT NULL
 UNION ALL
SELECT g.person_id, :today, f.starts_at IS NULL
  FROM follow_up f JOIN follow_up_guest g ON g.follow_up_id = f.id
 WHERE f.settled_on = :today AND f.day >= :since AND coalesce(f.window_from, f.day) <= :today
"""
_SERIES = text(
    """
SELECT w.person_id, f.day, f.starts_at IS NULL AS takes, f.rule, f.except_days
  FROM follow_up f
  JOIN (SELECT id AS follow_up_id, person_id FROM follow_up WHERE rule > ''
         UNION ALL
        SELECT follow_up_id, person_id FROM follow_up_guest) w ON w.follow_up_id = f.id
 WHERE f.rule > '' AND f.state = 'planned' AND f.day <= :until AND w.person_id IS NOT NULL
"""
).columns(day=Date())
_Plan = tuple[int, str, bool]  # a person, a day (ISO), whether it takes a place of that day


@dataclass(frozen=True, slots=True)
class Ahead:
    """``planned`` is the first day from which on people are planned by hand, with those of
    today that are settled already; ``taken`` counts the people whom that brings, by day, and
    ``taken_today`` names those of today; ``met_today`` are those of today's appointments.

    ``not_before`` is when people may come up again who were put off on an earlier day, or
    are left in peace for a meeting that moved or fell through; ``put_off`` are those put off
    today; ``missed`` is when I missed somebody.
    """

    today: date
    planned: Mapping[int, date]
    taken: Counter[date]
    taken_today: set[int]
    met_today: set[int]
    not_before: Mapping[int, date]
    put_off: set[int]
    missed: Mapping[int, date]

    def has_plan(self, person: int, until: date) -> bool:
        """Whether they are planned by hand up to that day, or soon in any case."""
        day = self.planned.get(person)
        return day is not None and day <= max(until, self.today + _SOON)


def ahead_of(session: Session, *, today: date) -> Ahead:
    """In four statements."""
    values = {
        "today": today.isoformat(),
        "since": (today - _FORGOTTEN).isoformat(),
        "until": (today + timedelta(days=AHEAD)).isoformat(),
    }
    found = stored_rows(session.connection(), _PLANS, values)
    plans = [*found, *_of_series(session, values, today)]
    planned, places = _gathered(plans)
    day_of = {text: date.fromisoformat(text) for text in {*planned.values(), *places}}
    late = lately(session, today)
    return Ahead(
        today,
        {person: day_of[text] for person, text in planned.items()},
        Counter({day_of[text]: len(people) for text, people in places.items()}),
        places.get(values["today"], set()),
        {person for person, day, takes in plans if day == values["today"] and not takes},
        _asleep(late, today),
        {person for person, _, said_on in late.put_off if said_on == today},
        {person: one.told_on for person, one in late.missed.items() if one.by == Who.ME},
    )


def _gathered(plans: Iterable[_Plan]) -> tuple[dict[int, str], dict[str, set[int]]]:
    """The first day of each person, and the people who take a place of each day."""
    planned: dict[int, str] = {}
    places: dict[str, set[int]] = {}
    for person, day, takes in plans:
        if day < planned.get(person, "9"):
            planned[person] = day
        if takes:
            places.setdefault(day, set()).add(person)
    return planned, places


def _of_series(session: Session, values: Mapping[str, str], today: date) -> Iterator[_Plan]:
    last = today + timedelta(days=AHEAD)
    for row in session.connection().execute(_SERIES, values):
        without = left_out(row.except_days)
        for day in occurrences(row.rule, row.day, today, last, without=without):
            yield row.person_id, day.isoformat(), row.takes


def _asleep(late: Lately, today: date) -> dict[int, date]:
    """Who may come up again when, without those put off today."""
    not_before = dict(late.in_peace)
    for person, last, said_on in late.put_off:
        if said_on != today:
            _latest(not_before, person, last + timedelta(days=1))
    return not_before


def _latest(days: dict[int, date], person: int, day: date) -> None:
    days[person] = max(day, days.get(person, day))
