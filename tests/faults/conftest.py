"""A book to break, the disk it lies on, and what is skipped where neither can be had."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.storage.store_file import FILE_NAME
from tests.faults import book, python_layer, sqlite_layer
from tests.faults.disk import Disk
from tests.faults.failing_book import disk_under


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a filled book, to be copied."""
    folder = tmp_path_factory.mktemp("book")
    book.fill(folder)
    return folder / FILE_NAME


@pytest.fixture
def folder(tmp_path: Path, filled: Path) -> Path:
    """A data folder with the book in it."""
    made = tmp_path / "data"
    made.mkdir(mode=0o700)
    shutil.copy(filled, made)
    return made


@pytest.fixture
def disk(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    """The disk under ``folder``; all that SQLite and Python do there goes through it."""
    made = disk_under(folder)
    with sqlite_layer.between(made), monkeypatch.context() as patched:
        python_layer.stand_between(made, patched)
        yield made
        made.mend()


@pytest.fixture
def again(folder: Path, filled: Path, disk: Disk) -> Callable[[], Path]:
    """``again()`` puts the book back as it was filled, on a sound disk."""

    def anew() -> Path:
        disk.mend()
        shutil.rmtree(folder)
        folder.mkdir(mode=0o700)
        shutil.copy(filled, folder)
        disk.mend()
        return folder

    return anew
