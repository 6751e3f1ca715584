"""Who could be turned to today, out of the whole store."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.rhythm.rules import Window, fullness
from desktop.domain.today import NOT_NOW, Candidate, OccasionRow, Why
from desktop.domain.vocabulary import OccasionKind
from desktop.services.today.planned import Planned

_HARD_DAYS_AHEAD = 1  # a tender day is for the day before, and for itself

_LEFT_ALONE = text(
    """
SELECT person_id FROM follow_up WHERE origin = :not_now AND day >= :today
"""
)
_HEARD = text(
    """
SELECT id FROM person
 WHERE deleted_at IS NULL AND last_contact_on = :today AND in_practice_since IS NOT NULL
"""
)
_PUT_OFF = text("SELECT person_id FROM follow_up WHERE origin = :not_now AND settled_on = :today")


def candidates(
    session: Session,
    *,
    today: date,
    windows: dict[int, Window],
    planned: Sequence[Planned],
    occasions: Sequence[OccasionRow],
) -> list[Candidate]:
    """Everybody who could be turned to, without those who were put off or heard today."""
    away = left_alone(session, today=today)
    today_heard = heard(session, today=today)
    quiet = away | today_heard | _expected(planned, today)
    return [
        *_planned_ones(planned, today, away, today_heard),
        *_tender_ones(occasions, today, windows, quiet),
        *(
            Candidate(person, Why.WINDOW, window.opens, fullness(window, today))
            for person, window in windows.items()
            if window.opens <= today and person not in quiet
        ),
    ]


def left_alone(session: Session, *, today: date) -> set[int]:
    """Who was put off, and for how long is not over yet."""
    return _ids(session, _LEFT_ALONE, today=today.isoformat(), not_now=NOT_NOW)


def heard(session: Session, *, today: date) -> set[int]:
    """Who of the practice I was in touch with today."""
    return _ids(session, _HEARD, today=today.isoformat())


def put_off(session: Session, *, today: date) -> set[int]:
    """Who was put off today."""
    return _ids(session, _PUT_OFF, today=today.isoformat(), not_now=NOT_NOW)


def _expected(planned: Sequence[Planned], today: date) -> set[int]:
    """Whom I see today or tomorrow anyway."""
    near = (today, today + timedelta(days=1))
    return {
        person
        for plan in planned
        if plan.is_appointment and plan.day in near
        for person in plan.people
    }


def _planned_ones(
    planned: Sequence[Planned], today: date, away: set[int], met: set[int]
) -> Iterator[Candidate]:
    """An occurrence of a series is kept by any talk of its day, a single plan by its own."""
    for plan in planned:
        person = plan.person_id
        if person is None or plan.is_appointment or plan.since > today or person in away:
            continue
        if not (plan.repeats and person in met):
            yield Candidate(person, Why.PLANNED, plan.since, follow_up_id=plan.id)


def _tender_ones(
    occasions: Sequence[OccasionRow], today: date, windows: dict[int, Window], quiet: set[int]
) -> Iterator[Candidate]:
    near = today + timedelta(days=_HARD_DAYS_AHEAD)
    for row in occasions:
        tender = row.kind in (OccasionKind.HARD_DAY, OccasionKind.DEATH) and row.day <= near
        if tender and row.person_id in windows and row.person_id not in quiet:
            yield Candidate(row.person_id, Why.HARD_DAY, row.day)


def _ids(session: Session, query: Any, **values: str) -> set[int]:
    return set(session.connection().execute(query, values).scalars())
