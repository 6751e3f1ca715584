"""A copy of a store by SQLite's own interface, and what brings files safely to the disk.

Nothing else reads the live file: a plain copy of it inside the program would drop SQLite's
locks.
"""

from __future__ import annotations

import os
import time
from contextlib import closing
from pathlib import Path

from desktop.domain.errors import StoreError
from desktop.domain.language import tr
from desktop.storage import driver

_PAGES = 2_000  # a step; between two of them others may write
_BEGUN_ANEW = 3  # times, before the rest of the copy is made in one step
_HELD_FOR = 30.0  # seconds that another program may hold the file
_A_STEP_WAITS = 10.0  # of them, before SQLite says that it is held


def copy(source: Path, part: Path) -> None:
    """A copy by SQLite, readable by its owner only and locked as the source is, with the same
    key; neither verified nor synced.

    While others write, SQLite begins anew each time; after a few times the whole is copied
    in one step, which lets them wait for a moment.
    """
    part.unlink(missing_ok=True)
    with (
        closing(driver.open_file(source, timeout=_A_STEP_WAITS)) as live,
        closing(driver.create_like(source, part)) as target,
    ):
        patience = _Patience()
        try:
            live.backup(target, pages=_PAGES, progress=patience.look, sleep=0.005)
        except _BeginsAnewError:
            live.backup(target, pages=-1, progress=_Patience().wait, sleep=0.005)


class _BeginsAnewError(Exception):
    """Somebody writes so often that a copy by steps would never end."""


class _Patience:
    """Watches a copy: how often it began anew, how long the file was held by others."""

    def __init__(self) -> None:
        self._anew = 0
        self._left: int | None = None
        self._moved_at = time.monotonic()

    def look(self, status: int, left: int, total: int) -> None:
        if self._left is not None and left > self._left:
            self._anew += 1
            if self._anew >= _BEGUN_ANEW:
                raise _BeginsAnewError
        self.wait(status, left, total)

    def wait(self, _status: int, left: int, _total: int) -> None:
        now = time.monotonic()
        if left != self._left:
            self._left, self._moved_at = left, now
        elif now - self._moved_at > _HELD_FOR:
            raise StoreError(
                tr(
                    "Another program is holding the store, so that it could not be copied. "
                    "Nothing was changed. Close that program, then try again."
                )
            )


def sync(path: Path) -> None:
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
