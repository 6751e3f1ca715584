"""Emptying the trash: who has lain there long enough goes for good, and all that names them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlmodel import Session, col, delete, func, select

from desktop.domain.changes import Changes
from desktop.domain.entities import Interaction, Person
from desktop.services.evidence.forgetting import forget
from desktop.storage.database import Database

TRASH_DAYS = 30


_WRITTEN = (Person.created_at, Person.updated_at, Person.deleted_at, Interaction.created_at)


def empty_old_trash(db: Database, *, now: datetime) -> Changes:
    """Delete for good who has been in the trash for 30 days. Not an act of a person.

    The days count up to when something was last written: a clock that jumps ahead and
    back, or half a year away, empties nothing before anybody could look.
    """
    moment = now.astimezone(UTC)
    with db.change("Emptied the old trash", undoable=False) as change:
        if _old(change.session, moment):
            gone = _old(change.session, _last_written(change.session, moment))
            forget(change.session, gone)
            change.session.execute(delete(Person).where(col(Person.id).in_(gone)))
    return change.changes


def _old(session: Session, moment: datetime) -> list[int]:
    """Who had been in the trash for long enough then."""
    long_ago = col(Person.deleted_at) < moment - timedelta(days=TRASH_DAYS)
    found = session.exec(select(Person.id).where(long_ago)).all()
    return [person for person in found if person is not None]


def _last_written(session: Session, moment: datetime) -> datetime:
    """When something was last written, up to this moment; a clock ahead is not believed."""
    newest = (
        session.exec(select(func.max(col(one))).where(col(one) <= moment)).one() for one in _WRITTEN
    )
    return max(found for found in newest if found is not None)
