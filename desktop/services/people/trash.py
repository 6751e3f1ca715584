"""Emptying the trash: who has lain there long enough goes for good, and all that names them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlmodel import col, delete, select

from desktop.domain.changes import Changes
from desktop.domain.entities import Person
from desktop.services.evidence.forgetting import forget
from desktop.storage.database import Database

TRASH_DAYS = 30


def empty_old_trash(db: Database, *, now: datetime) -> Changes:
    """Delete for good who has been in the trash for 30 days. Not an act of a person."""
    old = col(Person.deleted_at) < now.astimezone(UTC) - timedelta(days=TRASH_DAYS)
    with db.change("Emptied the old trash", undoable=False) as change:
        gone = change.session.exec(select(Person.id).where(old)).all()
        if gone:
            forget(change.session, [person for person in gone if person is not None])
            change.session.execute(delete(Person).where(old))
    return change.changes
