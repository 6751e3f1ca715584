"""The book lies on a disk that can be made to fail."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.runner import Runner
from tests.faults.disk import Disk
from tests.faults.failing_book import book_on, disk_under
from tests.ui.editors.desk import Desk


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
