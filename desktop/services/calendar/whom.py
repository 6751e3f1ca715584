"""Whom one might plan a contact with: those at the side of the calendar."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.follow_ups import SideRow
from desktop.domain.recurrence import next_occurrence
from desktop.domain.rhythm.rules import Standing, Window, warmth_of, window_of
from desktop.domain.text import fold
from desktop.domain.warmth import Warmth
from desktop.services.follow_ups.missed import left_in_peace
from desktop.services.follow_ups.series import left_out
from desktop.services.rhythm import standings
from desktop.storage import search
from desktop.storage.rows import many_ids

# The plus keeps SQLite from walking everybody by the index on deleted_at.
_SIDE = """
SELECT p.id, p.name, p.last_contact_on FROM person p
 WHERE +p.deleted_at IS NULL AND p.id IN ({ids})
"""
_PLANNED = """
SELECT DISTINCT person_id FROM follow_up
 WHERE state = 'planned' AND rule = '' AND person_id IS NOT NULL
   AND (day >= :today OR window_to >= :today)
"""
_SERIES = """
SELECT person_id, day, rule, except_days FROM follow_up
 WHERE state = 'planned' AND rule > '' AND person_id IS NOT NULL
"""


def whom_to_plan(
    session: Session, typed: str = "", *, today: date, limit: int = 40
) -> list[SideRow]:
    """Who might be dragged onto a day: those whose window opens soonest, or is open.

    With something typed, everybody whom a search for it finds, in its order.
    """
    if fold(typed).strip():
        ids: Sequence[int] = search.find(session.connection(), typed, limit)
        known = standings(session, ids, today=today)
        windows = _windows(known)
    else:
        known = standings(session, today=today)
        windows = _windows(known)
        ids = _whose_window_opens(session, windows, today)[:limit]
    return [_row(row, windows, known, today) for row in _people(session, ids)]


def _windows(known: Mapping[int, Standing]) -> dict[int, Window]:
    found = ((person, window_of(standing)) for person, standing in known.items())
    return {person: window for person, window in found if window is not None}


def _whose_window_opens(
    session: Session, windows: Mapping[int, Window], today: date
) -> Sequence[int]:
    """Those not planned yet and not left in peace, by when their window opens."""
    away = _already_planned(session, today) | left_in_peace(session, today).keys()
    return sorted(windows.keys() - away, key=lambda person: (windows[person].opens, person))


def _people(session: Session, ids: Sequence[int]) -> Iterator[Any]:
    """Their rows, in this order."""
    query = text(_SIDE.format(ids=", ".join(map(str, ids)) or "NULL"))
    found = session.connection().execute(query.columns(last_contact_on=Date()))
    rows = {row.id: row for row in found}
    return (rows[person] for person in ids if person in rows)


def _row(
    row: Any, windows: Mapping[int, Window], known: Mapping[int, Standing], today: date
) -> SideRow:
    window, standing = windows.get(row.id), known.get(row.id)
    return SideRow(
        id=row.id,
        name=row.name,
        opens=window.opens if window else None,
        closes=window.closes if window else None,
        last_contact_on=row.last_contact_on,
        warmth=warmth_of(standing, today=today) if standing else Warmth.NO_RHYTHM,
    )


def _already_planned(session: Session, today: date) -> set[int]:
    """Who stands on the calendar from today on."""
    planned = many_ids(session.connection(), _PLANNED, {"today": today.isoformat()})
    series = session.connection().execute(text(_SERIES).columns(day=Date()))
    return {*planned, *(row.person_id for row in series if _goes_on(row, today))}


def _goes_on(row: Any, today: date) -> bool:
    yesterday = today - timedelta(days=1)
    return next_occurrence(row.rule, row.day, yesterday, left_out(row.except_days)) is not None
