"""The place Today over a real store. It is Thursday, 12 March 2026, nine o'clock."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.settings import SettingsFile
from desktop.ui.runner import Runner
from desktop.ui.today.page import TodayPage


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    file = SettingsFile(tmp_path)
    file.values.my_name = "Ruth"
    return file


@pytest.fixture
def opened(
    qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile
) -> Callable[[], TodayPage]:
    def make() -> TodayPage:
        page = TodayPage(runner, clock, settings)
        qtbot.addWidget(page)
        page.resize(1224, 900)
        page.show()
        return page

    return make


@pytest.fixture
def links(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to open; it always can."""
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True
    )
    return opened
