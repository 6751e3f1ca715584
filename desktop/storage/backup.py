"""Backups: whole copies of the store, verified, dated, thinned. The way back is ``restoring``.

Only SQLite's own backup interface reads the live file. A backup is written under a
temporary name, opened and checked, synced, and only then given its name.
"""

from __future__ import annotations

import os
import re
import shutil
import time
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from desktop.domain.errors import StoreError
from desktop.domain.language import tr
from desktop.domain.rotation import Dated, kept
from desktop.storage import contents, driver, enclosed
from desktop.storage.copying import copy, sync, sync_folder
from desktop.storage.faults import as_store_error
from desktop.storage.store_file import FILE_NAME

FOLDER_NAME = "backups"
_NAME = re.compile(r"kith-(\d{4}-\d{2}-\d{2}T\d{6})(?:-\d+)?-([a-z]+(?:-[a-z]+)*)\.db")

_DAY, _SOON = timedelta(hours=20), timedelta(hours=4)
_HALF_WRITTEN_FOR = 3_600.0  # seconds after which nobody writes it any more
_ROOM_BESIDES = 32 * 1024 * 1024  # bytes that stay free on the disk


def write(source: Path, target: Path) -> None:
    """Copy the store to target, all or nothing, with the preferences that lie beside it.

    Raises StoreError.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        _look_for_room(source, target.parent)
        copy(source, part)
        enclosed.enclose(part, source.parent)
        contents.verify(part, like=source)
        sync(part)
        os.replace(part, target)
        sync_folder(target.parent)
    except driver.errors(OSError) as error:
        raise told(error, target) from error
    finally:
        drop(part)


def drop(part: Path) -> None:
    """Take away what was begun. That this fails too is told already."""
    with suppress(OSError):
        part.unlink(missing_ok=True)


def write_dated(store: Path, *, reason: str, now: datetime) -> Path:
    """A backup beside the store, named by its moment. ``reason`` is a word or two."""
    folder = _folder(store.parent)
    stamp = now.strftime("%Y-%m-%dT%H%M%S")
    target = folder / f"kith-{stamp}-{reason}.db"
    count = 1
    while target.exists():
        count += 1
        target = folder / f"kith-{stamp}-{count}-{reason}.db"
    write(store, target)
    return target


def write_and_thin(store: Path, *, reason: str, now: datetime) -> Path:
    """The same; those that are no longer needed go once it stands."""
    written = write_dated(store, reason=reason, now=now)
    thin(store.parent, now=now)
    return written


def leftovers(data_folder: Path) -> list[Path]:
    """Copies of ours that a crash left half written; younger ones may still be written."""
    parts = (data_folder / FOLDER_NAME).glob(".kith-*.db.part")
    long_ago = time.time() - _HALF_WRITTEN_FOR
    return [
        path for path in parts
        if is_ours(path.with_name(path.name[1:].removesuffix(".part")))
        and path.stat().st_mtime < long_ago
    ]  # fmt: skip


def _folder(data_folder: Path) -> Path:
    folder = data_folder / FOLDER_NAME
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        for part in leftovers(data_folder):
            part.unlink(missing_ok=True)
    except OSError as error:
        raise told(error, folder) from error
    return folder


def _look_for_room(source: Path, folder: Path) -> None:
    """Raises StoreError where the disk has no room for another one of that size."""
    needed, free = os.stat(source).st_size + _ROOM_BESIDES, shutil.disk_usage(folder).free
    if free < needed:
        raise StoreError(
            tr(
                "There is no room for a backup in {folder}: it needs {megabytes}, and {other} "
                "are free. Nothing was changed. Make room, then try again."
            ).format(folder=folder, megabytes=_megabytes(needed), other=_megabytes(free))
        )


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:,.0f} MB"


def told(error: BaseException, target: Path) -> StoreError:
    """The sentence for what went wrong with a backup."""
    if isinstance(error, StoreError):
        return error
    known = as_store_error(error, target)
    return known or StoreError(
        tr("The backup {target} could not be written. Nothing else changed.").format(target=target)
    )


def list_backups(data_folder: Path) -> list[Path]:
    """Our own backups, the oldest first; other files in that folder are not ours."""
    folder = data_folder / FOLDER_NAME
    found = folder.iterdir() if folder.is_dir() else ()
    ours = (path for path in found if is_ours(path) and path.is_file())
    return sorted(ours, key=lambda path: (moment(path), path.name))


def is_due(data_folder: Path, *, now: datetime) -> bool:
    """Whether one is to be written by itself: none of the last day, or none of the last
    hours and something changed since. One from the future counts as none."""
    ages = [now.replace(tzinfo=None) - moment(path) for path in list_backups(data_folder)]
    past = [age for age in ages if age >= timedelta(0)]
    youngest = min(past, default=None)
    if youngest is None or youngest >= _DAY:
        return True
    return youngest >= _SOON and _changed_since(data_folder, now - youngest)


def changed_since_newest(data_folder: Path, *, now: datetime) -> bool:
    """Whether the store holds anything that no backup does: then one is worth writing."""
    local = now.replace(tzinfo=None)
    past = [at for path in list_backups(data_folder) if (at := moment(path)) <= local]
    return not past or _changed_since(data_folder, now - (local - max(past)))


def _changed_since(data_folder: Path, then: datetime) -> bool:
    try:
        written = os.stat(data_folder / FILE_NAME).st_mtime
    except OSError:
        return False
    return written >= then.timestamp()


def thin(data_folder: Path, *, now: datetime) -> list[Path]:
    """Remove what the rotation no longer needs; returns what went.

    One that cannot be removed stays, and does not keep the others from going.
    """
    backups = {dated(path): path for path in list_backups(data_folder)}
    keep = kept(backups, now.replace(tzinfo=None))
    gone = []
    for one, path in backups.items():
        if one not in keep and _removed(path):
            gone.append(path)
    return gone


def _removed(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def dated(path: Path) -> Dated:
    """A backup of ours by what its name says."""
    return Dated(path.name, moment(path), reason(path))


def moment(path: Path) -> datetime:
    """When a backup of ours was written, local time, by its name."""
    found = _moment_of(path)
    assert found is not None
    return found


def reason(path: Path) -> str:
    """Why a backup of ours was written, by its name; "" for another file."""
    match = _NAME.fullmatch(path.name)
    return match[2] if match else ""


def is_ours(path: Path) -> bool:
    """Whether its name is one that Kith gives a backup."""
    return _moment_of(path) is not None


def _moment_of(path: Path) -> datetime | None:
    match = _NAME.fullmatch(path.name)
    try:
        return datetime.strptime(match[1], "%Y-%m-%dT%H%M%S") if match else None  # noqa: DTZ007  (local, as named)
    except ValueError:
        return None
