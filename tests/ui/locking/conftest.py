"""A program over a store, and a logind on a bus of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop import app
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.builders import a_person, add
from tests.locked import forget_keys
from tests.session_bus import FakeLogind, own_bus
from tests.ui.programs import a_program


@pytest.fixture
def folder(data_folder: Path) -> Iterator[Path]:
    with Database(data_folder / FILE_NAME) as db:
        add(db, a_person("Zwetschgen"))
    yield data_folder
    forget_keys()


@pytest.fixture
def program(qapp: QApplication, folder: Path) -> Iterator[app.Program]:
    with a_program(folder) as made:
        yield made


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    with own_bus(tmp_path) as address:
        yield address


@pytest.fixture
def logind(bus: str) -> Iterator[FakeLogind]:
    one = FakeLogind(bus)
    yield one
    one.stop()
