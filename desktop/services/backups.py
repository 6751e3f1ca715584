"""Backups as a person asks for them: the last one, and one now."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from desktop.storage import backup
from desktop.storage.store_file import FILE_NAME


def back_up(folder: Path, *, now: datetime) -> Path:
    """A verified backup of the folder's store. Raises StoreError."""
    return backup.write_dated(folder / FILE_NAME, reason="by-hand", now=now)


def back_up_if_due(folder: Path, *, now: datetime) -> Path | None:
    """The daily backup when one is due; the old ones are thinned once it stands."""
    if not backup.is_due(folder, now=now):
        return None
    written = backup.write_dated(folder / FILE_NAME, reason="daily", now=now)
    backup.thin(folder, now=now)
    return written


def last_backup(folder: Path) -> datetime | None:
    """When the newest backup was written, in local time; None when there is none."""
    return max((backup.moment(path) for path in backup.list_backups(folder)), default=None)
