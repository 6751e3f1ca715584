"""Backups as a person asks for them: one now, those there are, what one holds, and going back."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.domain.backups import BackupRow, Difference, Standing, WentBack
from desktop.domain.changes import Changes
from desktop.domain.errors import BadInputError, CancelledError, DamagedStoreError, KithError
from desktop.domain.language import tr
from desktop.domain.progress import Progress
from desktop.domain.rotation import BY_HAND, BY_ITSELF
from desktop.storage import backup, contents, differing, enclosed, restoring
from desktop.storage.database import Database
from desktop.storage.store import open_store
from desktop.storage.store_file import FILE_NAME

LARGE = 100  # people from which on an act of the list is preceded by a backup


def back_up(folder: Path, *, now: datetime) -> Standing:
    """A verified backup of the folder's store; how it stands then. Raises StoreError."""
    backup.write_and_thin(folder / FILE_NAME, reason=BY_HAND, now=now)
    return standing(folder)


def keep_up(folder: Path, *, now: datetime) -> Standing:
    """Write one where one is due; the old ones go once it stands. How it stands then: a
    trouble is told, not raised, since nobody waits for this."""
    trouble = ""
    try:
        if backup.is_due(folder, now=now):
            backup.write_and_thin(folder / FILE_NAME, reason=BY_ITSELF, now=now)
    except KithError as error:
        trouble = str(error)
    return standing(folder, trouble)


def standing(folder: Path, trouble: str = "") -> Standing:
    """How many there are, how large they are together, and when the newest was written."""
    paths = backup.list_backups(folder)
    newest = max(map(backup.moment, paths), default=None)
    return Standing(newest, len(paths), sum(map(_size, paths)), trouble)


def first(
    db: Database,
    operation: Callable[..., Changes],
    *args: Any,
    reason: str,
    at: datetime,
    **named: Any,
) -> Changes:
    """Carry out an operation that changes very much, after a backup ``at`` this moment, unless
    the newest holds all of it already. Where it cannot be written, nothing is changed:
    raises StoreError."""
    if backup.changed_since_newest(db.path.parent, now=at):
        backup.write_and_thin(db.path, reason=reason, now=at)
    return operation(db, *args, **named)


def listed(folder: Path) -> Sequence[BackupRow]:
    """Those of this folder, the newest first, each opened and its people counted."""
    paths = backup.list_backups(folder)[::-1]
    return [_row(number, path) for number, path in enumerate(paths)]


def look_into(path: Path, number: int = -1) -> BackupRow:
    """A backup or an archive from anywhere. Raises BadInputError for another file."""
    if _is_archive(path):
        return _archive_row(path, number)
    try:
        return _sound_row(number, path)
    except DamagedStoreError as error:
        raise BadInputError(
            tr(
                "{path} is neither a backup nor an archive of Kith, or it is damaged. Nothing "
                "was changed."
            ).format(path=path.name)
        ) from error


def _row(number: int, path: Path) -> BackupRow:
    try:
        return _sound_row(number, path)
    except KithError as error:
        moment, reason = _made(path), backup.reason(path)
        return BackupRow(number, path, moment, reason, _size(path), trouble=str(error))


def _sound_row(number: int, path: Path) -> BackupRow:
    moment = _made(path)
    people, talks = contents.counts(path)
    return BackupRow(number, path, moment, backup.reason(path), _size(path), people, talks)


def _archive_row(path: Path, number: int) -> BackupRow:
    from desktop.services.archive.restoring import read_manifest

    tables = read_manifest(path).tables
    people, talks = (
        tables[table].rows if table in tables else 0 for table in ("person", "interaction")
    )
    return BackupRow(number, path, _made(path), "", _size(path), people, talks, is_archive=True)


def _made(path: Path) -> datetime:
    if backup.is_ours(path):
        return backup.moment(path)
    try:
        return datetime.fromtimestamp(path.stat().st_mtime)  # noqa: DTZ006  (local, to be shown)
    except OSError as error:
        raise BadInputError(tr("There is no file {path}.").format(path=path)) from error


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _is_archive(path: Path) -> bool:
    return path.suffix.lower() == ".zip"


def difference(path: Path, folder: Path, progress: Progress | None = None) -> Difference | None:
    """What going back to that backup or archive would change; None where there is no sound
    store to compare it with. All of the backup is read first.

    Raises KithError where it is not sound, CancelledError.
    """
    progress = progress or Progress()
    store = folder / FILE_NAME
    if not _is_archive(path):
        contents.verify(path)
        progress.check()
        return _beside(path, store, progress)
    from desktop.services.archive.contents import opened
    from desktop.services.archive.restoring import build_store

    with tempfile.TemporaryDirectory(prefix=".looking-", dir=folder) as aside:
        with opened(path) as archive:
            built = build_store(archive, Path(aside), progress)
        return _beside(built, store, progress)


def _beside(then: Path, store: Path, progress: Progress) -> Difference | None:
    try:
        contents.counts(store)
        return differing.difference(then, store, lambda: progress.is_cancelled)
    except CancelledError:
        raise
    except KithError:
        return None


def go_back(path: Path, folder: Path, *, now: datetime) -> WentBack:
    """Let the store be what that backup or archive holds, and the preferences too; nobody may
    have it open.

    What stood there is kept first. Raises KithError; then the store is as it was.
    """
    before = _archive_back(path, folder, now) if _is_archive(path) else _back(path, folder, now)
    damaged = before is not None and not backup.is_ours(before)
    return WentBack(path, before, damaged=damaged)


def _archive_back(path: Path, folder: Path, now: datetime) -> Path | None:
    from desktop.services.archive.restoring import restore_archive

    return restore_archive(path, folder, now=now)


def _back(path: Path, folder: Path, now: datetime) -> Path | None:
    from desktop.services.archive import preferences

    told: dict[str, Any] = {}
    with suppress(BadInputError):  # the people come back all the same
        told = preferences.parsed(enclosed.preferences(path), path.name)
    before = restoring.restore(path, folder / FILE_NAME, now=now)
    preferences.keep(told, folder)
    backup.thin(folder, now=now)
    return before


def everything() -> Changes:
    """What is told after going back: all may be another."""
    from sqlmodel import SQLModel

    return Changes(many=frozenset(SQLModel.metadata.tables), quiet=True)


def open_again(folder: Path, *, now: datetime) -> Database:
    """The store after it was exchanged. Raises StoreError."""
    from desktop.services.journey.defaults import plant_stages

    database = open_store(folder, now=now)
    plant_stages(database)
    return database
