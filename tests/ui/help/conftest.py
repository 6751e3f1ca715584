"""The whole window, with its sample people or with nobody yet."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.services import samples
from desktop.services.journey.defaults import plant_stages
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.people.pictures import shrink_picture
from desktop.ui.runner import Inline, Runner
from desktop.ui.window.kith import KithWindow

WIDE = QSize(1240, 820)


@pytest.fixture
def empty(qtbot: QtBot, db: Database, clock: FixedClock, tmp_path: Path) -> KithWindow:
    """Over a book without anybody."""
    plant_stages(db)
    return opened(qtbot, db, clock, tmp_path)


@pytest.fixture
def window(qtbot: QtBot, db: Database, clock: FixedClock, tmp_path: Path) -> KithWindow:
    """Over the sample people."""
    plant_stages(db)
    samples.plant(db, now=clock.now(), zone=clock.zone, shrink=shrink_picture)
    return opened(qtbot, db, clock, tmp_path)


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
