"""One Kith for each data folder: a lock that the system frees when we are gone."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

from desktop.domain.errors import StoreError
from desktop.domain.language import tr
from desktop.storage.faults import as_store_error

FILE_NAME = "kith.lock"


class AlreadyRunningError(StoreError):
    """Another Kith has this folder open."""


class FolderLock:
    """Held from ``acquire`` until ``release`` or the end of the process.

    The file stays; only the lock on it counts, so a crash leaves nothing to remove.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._file: IO[str] | None = None

    def acquire(self) -> None:
        """Raises AlreadyRunningError, or StoreError when the folder cannot be written or its
        disk knows no locks."""
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600)
        except OSError as error:
            told = as_store_error(error, self._path.parent)
            raise told or StoreError(
                tr("{parent} cannot be used: {error}.").format(
                    parent=self._path.parent, error=error
                )
            ) from error
        file = os.fdopen(handle, "r+")
        try:
            taken = _lock(file)
        except OSError as error:
            file.close()
            raise StoreError(
                tr(
                    "{parent} is on a disk that cannot be locked, so that nothing would keep two "
                    "programs from writing at once. Nothing was changed. Keep the data in a folder "
                    "of this computer, then try again."
                ).format(parent=self._path.parent)
            ) from error
        if not taken:
            file.close()
            raise AlreadyRunningError(
                tr(
                    "Kith is already open with the data in {parent}. Close that window first, or "
                    "do it from there."
                ).format(parent=self._path.parent)
            )
        self._file = file

    def release(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> bool:
        """Whether nobody else has it. Raises OSError where it cannot be told."""
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _lock(file: IO[str]) -> bool:
        """Whether nobody else has it. Raises OSError where it cannot be told."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
