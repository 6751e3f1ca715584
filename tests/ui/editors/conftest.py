"""The book lies on a disk that can be made to fail."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from desktop.ui.runner import Runner
from tests.faults import sqlite_layer
from tests.faults.disk import Disk
from tests.ui.editors.desk import Desk


@pytest.fixture
def disk(data_folder: Path) -> Disk:
    if sys.platform != "linux" or sqlite_layer.library() is None:
        pytest.skip("SQLite's own functions cannot be reached here")
    return Disk(data_folder)


@pytest.fixture
def db(data_folder: Path, disk: Disk) -> Iterator[Database]:
    with sqlite_layer.between(disk), Database(data_folder / FILE_NAME) as database:
        yield database
        disk.mend()


@pytest.fixture
def desk(db: Database, runner: Runner, data_folder: Path, qtbot: QtBot) -> Desk:
    return Desk(db, runner, SettingsFile(data_folder), qtbot)
