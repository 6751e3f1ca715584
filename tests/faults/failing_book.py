"""A store of its own on a disk that can be made to fail, for tests that have a window too."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.faults import sqlite_layer
from tests.faults.disk import Disk


def disk_under(folder: Path) -> Disk:
    """Skips the test where SQLite's calls of the system cannot be reached."""
    if sys.platform != "linux" or sqlite_layer.library() is None:
        pytest.skip("SQLite's own functions cannot be reached here")
    return Disk(folder)


@contextmanager
def book_on(disk: Disk) -> Iterator[Database]:
    """All that SQLite does there goes through the disk, which is sound again afterwards."""
    with sqlite_layer.between(disk), Database(Path(disk.folder, FILE_NAME)) as database:
        yield database
        disk.mend()
