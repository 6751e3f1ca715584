"""The sheet over a page, with a real store behind it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.half_written import HalfWritten
from desktop.ui.runner import Runner
from desktop.ui.we_spoke.overlay import WeSpoke


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    one = QWidget()
    qtbot.addWidget(one)
    field = QLineEdit()
    QVBoxLayout(one).addWidget(field)
    one.resize(1024, 800)
    one.show()
    one.activateWindow()
    qtbot.waitUntil(one.isActiveWindow, timeout=1000)
    field.setFocus()
    return one


@pytest.fixture
def half_written(data_folder: Path) -> HalfWritten:
    return HalfWritten(data_folder)


@pytest.fixture
def sheet(page: QWidget, runner: Runner, clock: FixedClock, half_written: HalfWritten) -> WeSpoke:
    return WeSpoke(runner, clock, half_written, page)
