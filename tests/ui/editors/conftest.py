"""The book lies on a disk that can be made to fail."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from desktop.ui.runner import Inline, Runner
from tests.faults.disk import Disk
from tests.faults.failing_book import book_on, disk_under
from tests.ui.editors.desk import Desk, fill


@pytest.fixture(scope="session")
def copied_store(planted_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A little of everything, written once; each test copies it."""
    path = tmp_path_factory.mktemp("desk") / FILE_NAME
    shutil.copy(planted_store, path)
    with Database(path) as database:
        fill(database)
    return path


@pytest.fixture
def disk(data_folder: Path) -> Disk:
    return disk_under(data_folder)


@pytest.fixture
def db(disk: Disk) -> Iterator[Database]:
    with book_on(disk) as database:
        yield database


@pytest.fixture
def desk(db: Database, runner: Runner, data_folder: Path, qtbot: QtBot) -> Desk:
    return Desk(db, runner, SettingsFile(data_folder), qtbot)


@pytest.fixture
def started_again(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[], Desk]]:
    """``started_again()`` is the next start, on what lay in the folder just then."""
    opened: list[Database] = []

    def start() -> Desk:
        folder = tmp_path / "again"
        shutil.copytree(desk.settings.folder, folder)
        opened.append(Database(folder / FILE_NAME))
        runner = Runner(Inline())
        runner.open(opened[0])
        again = Desk(opened[0], runner, SettingsFile(folder), qtbot)
        again.only_looks = True
        return again

    yield start
    for database in opened:
        database.close()
