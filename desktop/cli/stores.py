"""The store of a data folder, opened for a command."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop.cli.passphrases import unlock_if_needed
from desktop.domain.errors import StoreError

if TYPE_CHECKING:
    from desktop.storage.database import Database


def now() -> datetime:
    """This moment where I am, in a zone that has a name where the system says one."""
    here = _here()
    return datetime.now(here) if here else datetime.now(UTC).astimezone()


def _here() -> ZoneInfo | None:
    """The zone of TZ, or of /etc/localtime."""
    link = os.path.realpath("/etc/localtime")
    named = os.environ.get("TZ", "").lstrip(":") or link.rpartition("zoneinfo/")[2]
    try:
        return ZoneInfo(named)
    except (OSError, ValueError, LookupError):
        return None


@contextmanager
def writing(folder: Path) -> Iterator[Database]:
    """The store, ours alone until the block ends."""
    from desktop.services.journey.defaults import plant_stages
    from desktop.storage.lock import FolderLock
    from desktop.storage.store import open_store
    from desktop.storage.store_file import FILE_NAME

    lock = FolderLock(folder)
    lock.acquire()
    try:
        unlock_if_needed(folder / FILE_NAME)
        with open_store(folder, now=now()) as database:
            plant_stages(database)
            yield database
    finally:
        lock.release()


@contextmanager
def trying(folder: Path) -> Iterator[Database]:
    """The store as it is, to see what would happen to it; an empty one where there is none.

    Nothing is made or changed in the folder, unless the store is one of an older Kith.
    """
    from desktop.storage import schema
    from desktop.storage.store_file import FILE_NAME

    unlock_if_needed(folder / FILE_NAME)
    if schema.inspect(folder / FILE_NAME) in ("absent", "empty"):
        with tempfile.TemporaryDirectory(prefix="kith-") as empty, writing(Path(empty)) as database:
            yield database
        return
    with reading(folder) as database:
        yield database


@contextmanager
def reading(folder: Path) -> Iterator[Database]:
    """The store as it is; a window may have it open. Nothing is made or changed."""
    from desktop.storage import schema
    from desktop.storage.database import Database
    from desktop.storage.store_file import FILE_NAME

    path = folder / FILE_NAME
    unlock_if_needed(path)
    state = schema.inspect(path)
    if state in ("absent", "empty"):
        raise StoreError(f"There is nothing of Kith's in {folder} yet.")
    if state == "behind":
        with writing(folder) as database:
            yield database
        return
    with Database(path) as database:
        yield database
