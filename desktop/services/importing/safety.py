"""A copy of the store before an import that changes very much of it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy import text

from desktop.domain.importing import ImportPlan
from desktop.domain.progress import Progress
from desktop.storage import backup
from desktop.storage.database import Database

MANY = 20  # records from which on an import counts: fewer are looked through by eye


def back_up_first(db: Database, plan: ImportPlan, now: datetime, progress: Progress) -> None:
    """Write a dated backup where the import is large and there is somebody to lose."""
    if len(plan.new) + len(plan.changed) < MANY:
        return
    progress.begin("backup")
    back_up(db, now)


def back_up(db: Database, now: datetime) -> Path | None:
    """A dated backup; where it is, None when the store holds nobody."""
    if not _holds_anybody(db):
        return None
    written = backup.write_dated(db.path, reason="before-import", now=now)
    backup.thin(db.path.parent, now=now)
    return written


def _holds_anybody(db: Database) -> bool:
    with db.read() as session:
        return bool(session.connection().execute(text("SELECT 1 FROM person LIMIT 1")).scalar())
