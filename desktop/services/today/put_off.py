"""Putting somebody off: they stand on Today again another day, and that is all.

Kept as a follow-up that was let go at once; decision 10 says why.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import FollowUp
from desktop.domain.today import NOT_NOW
from desktop.domain.vocabulary import FollowUpState
from desktop.services.people.presence import present
from desktop.storage.database import Database

DAYS = 3  # today included; a plan for today comes back tomorrow


def not_now(db: Database, person_id: int, *, now: datetime) -> Changes:
    """Leave this person alone for today, and a day or two more if nothing was planned."""
    today = now.date()
    with db.change() as change:
        name = present(change.session, person_id).name
        days = 1 if _is_planned(change.session, person_id, now) else DAYS
        change.session.add(
            FollowUp(
                person_id=person_id,
                day=today + timedelta(days=days - 1),
                state=FollowUpState.LET_GO,
                settled_on=today,
                origin=NOT_NOW,
                created_at=now.astimezone(UTC),
            )
        )
        change.label = f"Not now for {name}"
    return change.changes


def _is_planned(session: Session, person_id: int, now: datetime) -> bool:
    query = select(FollowUp.id).where(
        col(FollowUp.person_id) == person_id,
        col(FollowUp.state) == FollowUpState.PLANNED,
        col(FollowUp.day) <= now.date(),
    )
    return session.exec(query).first() is not None
