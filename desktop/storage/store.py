"""Opens the store of a data folder: looked at first, backed up before a migration.

A folder holds ``kith.db``, ``backups/`` and a lock that says one Kith writes here.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from desktop.domain.errors import MissingStoreError
from desktop.domain.language import tr
from desktop.domain.progress import Progress
from desktop.storage import backup, schema
from desktop.storage.connection import create_file
from desktop.storage.database import Database
from desktop.storage.faults import as_store_error
from desktop.storage.store_file import FILE_NAME


def open_store(folder: Path, *, now: datetime, progress: Progress | None = None) -> Database:
    """The store of this folder, made when the folder has none and never had one.

    ``progress`` is told the steps of a migration: "check", "backup", "migrate".
    Raises StoreError and its kinds, each with a sentence; nothing is written then.
    """
    path = folder / FILE_NAME
    try:
        prepare(folder, now=now, progress=progress)
        return Database(path)
    except OSError as error:
        told = as_store_error(error, path)
        if told is None:
            raise
        raise told from error


def prepare(folder: Path, *, now: datetime, progress: Progress | None = None) -> None:
    """Make or bring up to date what ``open_store`` will open."""
    steps = progress or Progress()
    path = folder / FILE_NAME
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    state = schema.inspect(path)
    if state in ("absent", "empty"):
        _refuse_to_start_empty(folder)
        if state == "absent":
            create_file(path)
        schema.migrate(path)
    elif state == "behind":
        steps.begin("check")
        schema.quick_check(path)
        steps.begin("backup")
        backup.write_dated(path, reason="before-migration", now=now)
        steps.begin("migrate")
        schema.migrate(path)
        steps.begin("")


def _refuse_to_start_empty(folder: Path) -> None:
    kept = backup.list_backups(folder)
    if kept:
        raise MissingStoreError(
            tr(
                "{what} is gone, but backups of it are in {other}. Kith does not start empty "
                "over them."
            ).format(what=folder / FILE_NAME, other=folder / backup.FOLDER_NAME)
        )
