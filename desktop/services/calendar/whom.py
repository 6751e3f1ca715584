"""Whom one might plan a contact with: those at the side of the calendar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.follow_ups import SideRow
from desktop.domain.recurrence import next_occurrence
from desktop.domain.rhythm.rules import warmth_of, window_of
from desktop.domain.text import fold
from desktop.domain.warmth import Warmth
from desktop.services.follow_ups.series import left_out
from desktop.services.rhythm import standings
from desktop.storage import search

_SIDE = """
SELECT p.id, p.name, p.last_contact_on FROM person p
 WHERE p.deleted_at IS NULL AND p.id IN ({ids})
"""


def whom_to_plan(
    session: Session, typed: str = "", *, today: date, limit: int = 40
) -> list[SideRow]:
    """Who might be dragged onto a day: those whose window opens soonest, or is open.

    With something typed, everybody whom a search for it finds, in its order.
    """
    known = standings(session, today=today)
    open_windows = {
        person: window
        for person, standing in known.items()
        if (window := window_of(standing)) is not None
    }
    if fold(typed).strip():
        ids = search.find(session.connection(), typed, limit)
    else:
        planned = _already_planned(session, today)
        ids = sorted(
            (person for person in open_windows if person not in planned),
            key=lambda person: (open_windows[person].opens, person),
        )[:limit]
    query = text(_SIDE.format(ids=", ".join(map(str, ids)) or "NULL"))
    rows = {
        row.id: row for row in session.connection().execute(query.columns(last_contact_on=Date()))
    }
    no_rhythm = Warmth.NO_RHYTHM
    return [
        SideRow(
            id=person,
            name=rows[person].name,
            opens=open_windows[person].opens if person in open_windows else None,
            closes=open_windows[person].closes if person in open_windows else None,
            last_contact_on=rows[person].last_contact_on,
            warmth=warmth_of(known[person], today=today) if person in known else no_rhythm,
        )
        for person in ids
        if person in rows
    ]


def _already_planned(session: Session, today: date) -> set[int]:
    """Who stands on the calendar from today on."""
    query = text(
        "SELECT person_id, day, rule, except_days FROM follow_up WHERE state = 'planned'"
        " AND person_id IS NOT NULL AND (day >= :today OR window_to >= :today OR rule <> '')"
    ).columns(day=Date())
    rows = session.connection().execute(query, {"today": today.isoformat()})
    return {row.person_id for row in rows if not row.rule or _goes_on(row, today)}


def _goes_on(row: Any, today: date) -> bool:
    yesterday = today - timedelta(days=1)
    return next_occurrence(row.rule, row.day, yesterday, left_out(row.except_days)) is not None
