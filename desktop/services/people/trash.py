"""Emptying the trash: who goes for good, and all that names them.

What was kept of them goes from the file itself, the search included; what backups still
hold is told, not touched.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import text
from sqlmodel import Session, col, func, select

from desktop.domain.backups import StillHeld
from desktop.domain.changes import Changes
from desktop.domain.entities import Interaction, Person
from desktop.domain.errors import DamagedStoreError, StoreError
from desktop.domain.language import tr
from desktop.services.people.adding import who
from desktop.storage import backup, contents
from desktop.storage.database import Change, Database

log = logging.getLogger(__name__)

TRASH_DAYS = 30

_GONE = "(SELECT value FROM json_each(:ids))"
# What was theirs alone, and tells of nobody else.
_THEIRS_ALONE = tuple(
    text(
        f"DELETE FROM {table} WHERE id IN (SELECT {table}_id FROM {table}_person"
        f" WHERE person_id IN {_GONE}) AND NOT EXISTS (SELECT 1 FROM {table}_person other"
        f" WHERE other.{table}_id = {table}.id AND other.person_id NOT IN {_GONE})"
    )
    for table in ("interaction", "draft")
)
_WRITTEN = (Person.created_at, Person.updated_at, Person.deleted_at, Interaction.created_at)
_THEMSELVES = text(f"DELETE FROM person WHERE id IN {_GONE}")


def empty_old_trash(db: Database, *, now: datetime) -> Changes:
    """Delete for good who has been in the trash for 30 days, after a backup. Not an act of
    a person. Raises StoreError where the backup cannot be written; then they stay.

    The days count up to when something was last written: a clock that jumps ahead and
    back, or half a year away, empties nothing before anybody could look.
    """
    with db.read() as session:
        if not _old(session, now):
            return Changes()
    backup.write_and_thin(db.path, reason="before-trash", now=now)
    with db.change(tr("Emptied the old trash"), undoable=False) as change:
        _remove(change, _old(change.session, now))
    return change.changes


def empty_at_start(db: Database, *, now: datetime) -> None:
    """The same while Kith starts: where it cannot be done today, they stay for another day.
    Raises DamagedStoreError."""
    try:
        empty_old_trash(db, now=now)
    except DamagedStoreError:
        raise
    except StoreError as error:
        log.warning("the old trash was not emptied: %s", type(error).__name__)


def delete_for_good(db: Database, people: Sequence[int]) -> Changes:
    """Delete these for good, of those who are in the trash. Undone within the session."""
    with db.change() as change:
        deleted = col(Person.deleted_at).is_not(None)
        found = change.session.exec(select(Person).where(deleted, col(Person.id).in_(people))).all()
        change.label = tr("Deleted {who} for good").format(who=who(found))
        _remove(change, [person.id for person in found if person.id is not None])
    return change.changes


def still_held(session: Session, people: Sequence[int], folder: Path) -> StillHeld:
    """Which backups of the folder still hold any of these people. Those that cannot be
    read are passed over."""
    uids = list(session.exec(select(Person.uid).where(col(Person.id).in_(people))))
    held = [path for path in backup.list_backups(folder) if contents.holds_any(path, uids)]
    moments = [backup.moment(path) for path in held]
    return StillHeld(len(held), min(moments, default=None), max(moments, default=None))


def _old(session: Session, now: datetime) -> list[int]:
    moment = now.astimezone(UTC)
    if not _gone_for_long(session, moment):
        return []
    return _gone_for_long(session, _last_written(session, moment))


def _gone_for_long(session: Session, moment: datetime) -> list[int]:
    old = col(Person.deleted_at) < moment - timedelta(days=TRASH_DAYS)
    return [one for one in session.exec(select(Person.id).where(old)) if one is not None]


def _last_written(session: Session, moment: datetime) -> datetime:
    """When something was last written, up to this moment; a clock ahead is not believed."""
    newest = (
        session.exec(select(func.max(col(one))).where(col(one) <= moment)).one() for one in _WRITTEN
    )
    return max(found for found in newest if found is not None)


def _remove(change: Change, people: Sequence[int]) -> None:
    if not people:
        return
    from desktop.services.evidence.forgetting import (
        forget,
    )  # brings every reader: no start needs it

    forget(change.session, people)
    connection, ids = change.session.connection(), {"ids": json.dumps(list(people))}
    for statement in (*_THEIRS_ALONE, _THEMSELVES):
        connection.execute(statement, ids)
    change.session.expire_all()
    change.forget_words(people)
