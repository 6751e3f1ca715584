"""Backups: whole copies of the store, verified, dated, thinned; and the way back.

Only SQLite's own backup interface reads the live file. A backup is written under a
temporary name, opened and checked, synced, and only then given its name.
"""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from desktop.domain.errors import StoreError
from desktop.storage import schema
from desktop.storage.faults import as_store_error

FOLDER_NAME = "backups"
_NAME = re.compile(r"kith-(\d{4}-\d{2}-\d{2}T\d{6})(?:-\d+)?-([a-z-]+)\.db")

RECENT, DAILY, WEEKLY, MONTHLY = 5, 7, 5, 12


def write(source: Path, target: Path) -> None:
    """Copy the store to target, all or nothing. Raises StoreError."""
    part = target.with_name(f".{target.name}.part")
    try:
        _copy(source, part)
        schema.quick_check(part)
        _sync(part)
        os.replace(part, target)
        _sync_folder(target.parent)
    except (sqlite3.Error, OSError) as error:
        raise _told(error, target) from error
    finally:
        part.unlink(missing_ok=True)


def _copy(source: Path, part: Path) -> None:
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with (
        closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as live,
        closing(sqlite3.connect(part)) as copy,
    ):
        live.backup(copy, pages=2_000, sleep=0.001)


def _told(error: BaseException, target: Path) -> StoreError:
    if isinstance(error, StoreError):
        return error
    told = as_store_error(error, target)
    return told or StoreError(f"The backup {target} could not be written. Nothing else changed.")


def write_dated(store: Path, *, reason: str, now: datetime) -> Path:
    """A backup beside the store, named by its moment. ``reason`` is a word or two."""
    folder = store.parent / FOLDER_NAME
    folder.mkdir(mode=0o700, exist_ok=True)
    stamp = now.strftime("%Y-%m-%dT%H%M%S")
    target = folder / f"kith-{stamp}-{reason}.db"
    count = 1
    while target.exists():
        count += 1
        target = folder / f"kith-{stamp}-{count}-{reason}.db"
    write(store, target)
    return target


def list_backups(data_folder: Path) -> list[Path]:
    """Our own backups, the oldest first; other files in that folder are not ours."""
    folder = data_folder / FOLDER_NAME
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if _NAME.fullmatch(path.name))


def is_due(data_folder: Path, *, now: datetime, every: timedelta = timedelta(hours=20)) -> bool:
    """Whether the newest backup is older than that; one from the future counts as none."""
    moments = [moment(path) for path in list_backups(data_folder)]
    return not any(timedelta(0) <= now.replace(tzinfo=None) - moment < every for moment in moments)


def thin(data_folder: Path, *, now: datetime) -> list[Path]:
    """Remove what the rotation no longer needs; returns what went.

    Kept: the newest few, and the newest of each of the last days, weeks and months that
    have one. Backups dated in the future (the clock was set back) all stay.
    """
    local = now.replace(tzinfo=None)
    backups = list_backups(data_folder)[::-1]
    past = [path for path in backups if moment(path) <= local]
    keep = set(past[:RECENT])
    for count, period in ((DAILY, "%Y-%j"), (WEEKLY, "%G-%V"), (MONTHLY, "%Y-%m")):
        newest: dict[str, Path] = {}
        for path in past:
            newest.setdefault(moment(path).strftime(period), path)
        keep.update(list(newest.values())[:count])
    gone = [path for path in past if path not in keep]
    for path in gone:
        path.unlink(missing_ok=True)
    return gone


def moment(path: Path) -> datetime:
    """When a backup of ours was written, local time, by its name."""
    match = _NAME.fullmatch(path.name)
    assert match is not None
    return datetime.strptime(match[1], "%Y-%m-%dT%H%M%S")  # noqa: DTZ007  (local, as named)


def restore(backup_file: Path, store: Path, *, now: datetime) -> Path | None:
    """Put a backup in the store's place; nobody may have the store open.

    The backup is checked first and the store that stood there is itself backed up;
    its path is returned. Raises StoreError, and then the store is as it was.
    """
    state = schema.inspect(backup_file)
    if state in ("absent", "empty"):
        raise StoreError(f"{backup_file} holds nothing to restore. Nothing was changed.")
    schema.quick_check(backup_file)
    kept = _set_aside(store, now) if store.exists() else None
    incoming = store.with_name(f".{store.name}.restored")
    try:
        _copy(backup_file, incoming)
        _sync(incoming)
        store.with_name(f"{store.name}-journal").unlink(missing_ok=True)
        os.replace(incoming, store)
        _sync_folder(store.parent)
    except (sqlite3.Error, OSError) as error:
        raise _told(error, store) from error
    finally:
        incoming.unlink(missing_ok=True)
    return kept


def _set_aside(store: Path, now: datetime) -> Path:
    """A copy of the store before it is replaced: a backup if sound, else the file itself."""
    try:
        return write_dated(store, reason="before-restore", now=now)
    except StoreError:
        stamp = now.strftime("%Y-%m-%dT%H%M%S")
        aside = store.with_name(f"{store.name}.damaged-{stamp}")
        os.replace(store, aside)
        return aside


def _sync(path: Path) -> None:
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
