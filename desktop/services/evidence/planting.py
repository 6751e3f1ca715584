"""Writing plans and dates of people's lives from what was found, within a change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from desktop.domain.entities import Evidence, Occasion
from desktop.services.evidence.already import Already
from desktop.services.evidence.drafting import plan_draft
from desktop.services.follow_ups.planning import plan_in


def plan_of(session: Session, row: Evidence, people: Sequence[int], now: datetime) -> int:
    """Plan a meeting ahead; the id of the plan."""
    planned = plan_in(session, plan_draft(row, people, now), now)
    if planned.rule:
        planned.except_days = row.except_days
    assert planned.id is not None
    return planned.id


def occasion_of(
    session: Session, row: Evidence, people: Sequence[int], already: Already
) -> int | None:
    """Write a date of their lives down with each of them; the id of the first.

    The same date is not doubled, but gains its year; a birthday on another day is put right.
    """
    written = [_occasion(session, row, person, already) for person in people]
    session.flush()
    return written[0].id


def _occasion(session: Session, row: Evidence, person: int, already: Already) -> Occasion:
    found, other_day = already.occasion(row, person)
    stands = session.get(Occasion, found) if found is not None else None
    if stands is None:
        stands = Occasion(person_id=person, kind=row.kind, label=label_of(row))
        session.add(stands)
        other_day = True
    if other_day:
        stands.month, stands.day, stands.text = row.day.month, row.day.day, ""
    if row.year_known and (other_day or stands.year is None):
        stands.year = row.day.year
    elif other_day:
        stands.year = None
    return stands


def label_of(row: Evidence) -> str:
    """What the date is called; a birthday needs no name."""
    return "" if row.kind in ("birthday", "death") else row.title
