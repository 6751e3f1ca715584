"""Putting somebody off: they stand on Today again another day, and that is all.

Kept as a follow-up that was let go at once; decision 10 says why.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import FollowUp
from desktop.domain.language import tr
from desktop.domain.today import NOT_NOW
from desktop.domain.vocabulary import FollowUpState
from desktop.services.people.presence import present
from desktop.storage.database import Database

DAYS = 3  # today included; a plan for today comes back tomorrow
A_LONG_WHILE = 120  # days for which somebody of the quiet corner is left alone


def not_now(db: Database, person_id: int, *, now: datetime) -> Changes:
    """Leave this person alone for today, and a day or two more if nothing was planned."""
    with db.change() as change:
        days = 1 if _is_planned(change.session, person_id, now) else DAYS
        name = _leave_alone(change.session, person_id, days, now)
        change.label = tr("Not now for {name}").format(name=name)
    return change.changes


def another_time(db: Database, person_id: int, *, now: datetime) -> Changes:
    """Leave somebody of the quiet corner alone for a long while."""
    with db.change() as change:
        name = _leave_alone(change.session, person_id, A_LONG_WHILE, now)
        change.label = tr("Another time for {name}").format(name=name)
    return change.changes


def _leave_alone(session: Session, person_id: int, days: int, now: datetime) -> str:
    """For so many days, today included; the person's name."""
    today, person = now.date(), present(session, person_id)
    session.add(
        FollowUp(
            person_id=person_id,
            day=today + timedelta(days=days - 1),
            state=FollowUpState.LET_GO,
            settled_on=today,
            origin=NOT_NOW,
            created_at=now.astimezone(UTC),
        )
    )
    return person.name


def _is_planned(session: Session, person_id: int, now: datetime) -> bool:
    query = select(FollowUp.id).where(
        col(FollowUp.person_id) == person_id,
        col(FollowUp.state) == FollowUpState.PLANNED,
        col(FollowUp.day) <= now.date(),
    )
    return session.exec(query).first() is not None
