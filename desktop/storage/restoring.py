"""The way back: a backup put in the store's place, whole or not at all, and never for good.

What stood there is a backup afterwards, or, where it was damaged, set aside beside it.
"""

from __future__ import annotations

import os
from contextlib import closing
from datetime import datetime
from pathlib import Path

from desktop.domain.errors import DamagedStoreError, StoreError
from desktop.domain.language import tr
from desktop.storage import backup, contents, driver, enclosed, passphrase, schema
from desktop.storage.connection import connect
from desktop.storage.copying import copy, sync, sync_folder

_SIDE_FILES = ("-journal", "-wal", "-shm")


def restore(backup_file: Path, store: Path, *, now: datetime) -> Path | None:
    """Put a backup in the store's place; nobody may have the store open.

    The backup is checked first and the store that stood there is itself backed up;
    its path is returned, None where nothing stood there. A store that was locked stays
    locked with its passphrase, a plain one plain. Raises StoreError, and then the
    store is as it was.
    """
    if schema.inspect(backup_file) in ("absent", "empty"):
        raise StoreError(
            tr("{backup_file} holds nothing to restore. Nothing was changed.").format(
                backup_file=backup_file
            )
        )
    contents.verify(backup_file)
    incoming = store.with_name(f".{store.name}.restored")
    try:
        copy(backup_file, incoming)
        enclosed.take_out(incoming)
        contents.verify(incoming, like=backup_file)
        if store.exists():
            passphrase.make_like(incoming, store)
        sync(incoming)
        kept = _set_aside(store, now) if store.exists() else None
        _clear_side_files(store, now)
        os.replace(incoming, store)
        sync_folder(store.parent)
    except driver.errors(OSError) as error:
        raise backup.told(error, store) from error
    finally:
        backup.drop(incoming)
    return kept


def _set_aside(store: Path, now: datetime) -> Path:
    """A copy of the store before it is replaced: a backup if sound, else the file itself.

    A store that could not be copied for another reason (a full disk, a newer Kith's) stays,
    and nothing is restored.
    """
    if _is_sound(store):
        return backup.write_dated(store, reason="before-restore", now=now)
    aside = _free_name(store, now)
    for ending in _SIDE_FILES:
        beside = store.with_name(store.name + ending)
        if beside.exists():
            os.replace(beside, aside.with_name(aside.name + ending))
    os.replace(store, aside)
    sync_folder(store.parent)
    return aside


def _is_sound(store: Path) -> bool:
    """Whether it can be opened, what a crash left half done taken back, and read.

    Raises StoreError where that cannot be told.
    """
    if store.stat().st_size == 0:
        return False
    try:
        with closing(connect(store, "write")) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        contents.verify(store)
    except driver.errors() as error:
        return _damage_or_raise(backup.told(error, store))
    except StoreError as error:
        return _damage_or_raise(error)
    return True


def _damage_or_raise(error: StoreError) -> bool:
    if isinstance(error, DamagedStoreError):
        return False
    raise error


def _free_name(store: Path, now: datetime) -> Path:
    stamp = now.strftime("%Y-%m-%dT%H%M%S")
    aside, count = store.with_name(f"{store.name}.damaged-{stamp}"), 1
    while aside.exists():
        count += 1
        aside = store.with_name(f"{store.name}.damaged-{stamp}-{count}")
    return aside


def _clear_side_files(store: Path, now: datetime) -> None:
    """Nothing of what stood there may be taken for a part of what comes.

    A journal without its store (which somebody removed) is kept: it may hold the only copy
    of some pages.
    """
    for ending in _SIDE_FILES:
        beside = store.with_name(store.name + ending)
        if not beside.exists():
            continue
        if store.exists() or not beside.stat().st_size:
            beside.unlink()
        else:
            aside = _free_name(store, now)
            os.replace(beside, aside.with_name(aside.name + ending))
