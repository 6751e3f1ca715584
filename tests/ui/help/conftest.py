"""The whole window, with its sample people or with nobody yet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.services.journey.defaults import plant_stages
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.runner import Inline, Runner
from desktop.ui.window.kith import KithWindow
from tests.sample_store import lay_samples

WIDE = QSize(1240, 820)


@pytest.fixture
def empty(qtbot: QtBot, db: Database, clock: FixedClock, tmp_path: Path) -> KithWindow:
    """Over a book without anybody."""
    plant_stages(db)
    return opened(qtbot, db, clock, tmp_path)


@pytest.fixture
def window(qtbot: QtBot, clock: FixedClock, tmp_path: Path) -> Iterator[KithWindow]:
    """Over the sample people."""
    with Database(lay_samples(tmp_path, now=clock.now(), zone=clock.zone)) as database:
        yield opened(qtbot, database, clock, tmp_path)


def opened(qtbot: QtBot, db: Database, clock: FixedClock, folder: Path) -> KithWindow:
    runner = Runner(Inline())
    one = KithWindow(runner, clock, SettingsFile(folder / "settings"))
    qtbot.addWidget(one)
    one.resize(WIDE)
    with qtbot.waitActive(one):
        one.show()
    runner.open(db)
    one.settle()
    return one
