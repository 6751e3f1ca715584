"""Who could be turned to today, out of the whole store."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.rhythm import Window, fullness
from desktop.domain.today import NOT_NOW, Candidate, Why
from desktop.services import rhythm
from desktop.services.today.occasions import occasions_near

_HARD_DAYS_AHEAD = 1  # a tender day is for the day before, and for itself

_PLANNED = text(
    """
SELECT f.person_id, min(f.id) AS follow_up_id, min(coalesce(f.window_from, f.day)) AS since
  FROM follow_up f JOIN person p ON p.id = f.person_id LEFT JOIN stage s ON s.id = p.stage_id
 WHERE f.state = 'planned' AND f.shape IN ('day', 'window') AND f.rule = ''
   AND coalesce(f.window_from, f.day) <= :today
   AND p.deleted_at IS NULL AND coalesce(s.kind, '') <> 'resting'
 GROUP BY f.person_id
"""
).columns(since=Date())

_LEFT_ALONE = text(
    """
SELECT person_id FROM follow_up WHERE origin = :not_now AND day >= :today
"""
)
_EXPECTED = text(
    """
SELECT person_id FROM follow_up
 WHERE state = 'planned' AND shape = 'appointment' AND day BETWEEN :today AND :tomorrow
   AND person_id IS NOT NULL
UNION SELECT g.person_id FROM follow_up_guest g JOIN follow_up f ON f.id = g.follow_up_id
 WHERE f.state = 'planned' AND f.shape = 'appointment' AND f.day BETWEEN :today AND :tomorrow
"""
)
_MET = text(
    """
SELECT id FROM person
 WHERE deleted_at IS NULL AND last_contact_on = :today AND in_practice_since IS NOT NULL
UNION SELECT person_id FROM follow_up WHERE origin = :not_now AND settled_on = :today
"""
)


def candidates(session: Session, *, today: date, windows: dict[int, Window]) -> list[Candidate]:
    """Everybody who could be turned to, without those who were put off or heard today."""
    away = left_alone(session, today=today)
    quiet = away | met(session, today=today) | _expected(session, today)
    found = [c for c in _planned(session, today) if c.person_id not in away]
    found += [
        Candidate(row.person_id, Why.HARD_DAY, row.day)
        for row in occasions_near(session, today=today)
        if row.kind in ("hard_day", "death")
        and row.day <= today + timedelta(days=_HARD_DAYS_AHEAD)
        and row.person_id not in quiet
        and row.person_id in windows
    ]
    return found + [
        Candidate(person, Why.WINDOW, window.opens, fullness(window, today))
        for person, window in windows.items()
        if window.opens <= today and person not in quiet
    ]


def left_alone(session: Session, *, today: date) -> set[int]:
    """Who was put off, and for how long is not over yet."""
    return _ids(session, _LEFT_ALONE, today=today.isoformat(), not_now=NOT_NOW)


def met(session: Session, *, today: date) -> set[int]:
    """Who of the practice was turned to or put off today."""
    return _ids(session, _MET, today=today.isoformat(), not_now=NOT_NOW)


def windows_of_all(session: Session, *, today: date) -> dict[int, Window]:
    return rhythm.windows(session, today=today)


def _expected(session: Session, today: date) -> set[int]:
    """Whom I see today or tomorrow anyway."""
    tomorrow = today + timedelta(days=1)
    return _ids(session, _EXPECTED, today=today.isoformat(), tomorrow=tomorrow.isoformat())


def _planned(session: Session, today: date) -> list[Candidate]:
    rows = session.connection().execute(_PLANNED, {"today": today.isoformat()})
    return [
        Candidate(row.person_id, Why.PLANNED, row.since, follow_up_id=row.follow_up_id)
        for row in rows
    ]


def _ids(session: Session, query: Any, **values: str) -> set[int]:
    return set(session.connection().execute(query, values).scalars())
