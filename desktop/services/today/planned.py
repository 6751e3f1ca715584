"""What is planned up to a day: single follow-ups, and the series that fall on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, DateTime, text
from sqlmodel import Session

from desktop.domain.recurrence import occurrences
from desktop.domain.vocabulary import FollowUpShape
from desktop.services.follow_ups.series import left_out
from desktop.storage.rows import named_rows

_PLANNED = """
SELECT f.id, f.person_id, f.shape, f.day, f.window_from, f.starts_at, f.zone, f.minutes, f.place,
       f.title, f.reason, f.size, f.rule, f.except_days, coalesce(p.name, '') AS name,
       coalesce(p.pronouns, '') AS pronouns,
       (SELECT group_concat(g.person_id) FROM follow_up_guest g
         WHERE g.follow_up_id = f.id) AS guests
  FROM follow_up f LEFT JOIN person p ON p.id = f.person_id
  LEFT JOIN stage s ON s.id = p.stage_id
 WHERE f.state = 'planned' AND (f.person_id IS NULL OR p.deleted_at IS NULL)
   AND coalesce(s.kind, '') <> 'resting'
"""
_SINGLE = f"{_PLANNED} AND f.rule = '' AND coalesce(f.window_from, f.day) <= :last"
_SERIES = f"{_PLANNED} AND f.rule > '' AND f.day <= :last"


@dataclass(frozen=True, slots=True)
class Planned:
    """One planned contact, or one occurrence of a series.

    ``since`` is its day, or when its window opens. ``starts_at`` is the wall time in
    ``zone``. ``people`` are all who will be there.
    """

    id: int
    since: date
    day: date
    person_id: int | None
    name: str
    people: frozenset[int]
    starts_at: datetime | None
    zone: str
    minutes: int | None
    place: str
    title: str
    reason: str
    size: str
    repeats: bool
    pronouns: str = ""

    @property
    def is_appointment(self) -> bool:
        return self.starts_at is not None


def planned_until(session: Session, first: date, last: date) -> list[Planned]:
    """What is planned up to ``last``; of series only what falls on ``first`` or later.

    In two statements. People who rest are left in peace.
    """
    return [*_singles(session, last), *_of_series(session, first, last)]


def _singles(session: Session, last: date) -> Iterator[Planned]:
    for row in _ask(session, _SINGLE, last):
        yield _planned(row, row.day)


def _of_series(session: Session, first: date, last: date) -> Iterator[Planned]:
    for row in _ask(session, _SERIES, last):
        without = left_out(row.except_days)
        for day in occurrences(row.rule, row.day, first, last, without=without):
            yield _planned(row, day)


def _ask(session: Session, query: str, last: date) -> Any:
    typed = text(query).columns(day=Date(), window_from=Date(), starts_at=DateTime())
    return named_rows(session.connection().execute(typed, {"last": last.isoformat()}))


def _planned(row: Any, day: date) -> Planned:
    by = day - row.day
    is_window = row.shape == FollowUpShape.WINDOW and row.window_from is not None
    others = {int(person) for person in row.guests.split(",")} if row.guests else set()
    return Planned(
        id=row.id,
        since=row.window_from + by if is_window else day,
        day=day,
        person_id=row.person_id,
        name=row.name,
        people=frozenset(others | ({row.person_id} if row.person_id is not None else set())),
        starts_at=row.starts_at + by if row.starts_at is not None else None,
        zone=row.zone,
        minutes=row.minutes,
        place=row.place,
        title=row.title,
        reason=row.reason,
        size=row.size,
        repeats=bool(row.rule),
        pronouns=row.pronouns,
    )
