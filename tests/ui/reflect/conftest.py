"""The place Reflect over a real store. It is Thursday, 12 March 2026, nine o'clock."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.settings import SettingsFile
from desktop.ui.reflect.page import ReflectPage
from desktop.ui.runner import Runner


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    file = SettingsFile(tmp_path)
    file.values.first_weekday = 0
    return file


@pytest.fixture
def opened(
    qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile
) -> Callable[[], ReflectPage]:
    def make() -> ReflectPage:
        page = ReflectPage(runner, clock, settings)
        qtbot.addWidget(page)
        page.resize(1224, 900)
        page.show()
        return page

    return make


@pytest.fixture
def page(opened: Callable[[], ReflectPage]) -> ReflectPage:
    return opened()
