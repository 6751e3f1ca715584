"""The page over a store of its own, shown at a usual size."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.gatherings.page import GatheringsPage
from desktop.ui.runner import Inline, Runner
from tests.ui.gatherings.at_hand import Open


@pytest.fixture(scope="session")
def copied_store(planted_store: Path) -> Path:
    return planted_store


@pytest.fixture
def runner(db: Database) -> Runner:
    one = Runner(Inline())
    one.open(db)
    return one


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path)


@pytest.fixture
def page(qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile) -> GatheringsPage:
    one = GatheringsPage(runner, clock, settings)
    qtbot.addWidget(one)
    one.resize(1200, 800)
    with qtbot.waitActive(one):
        one.show()
        one.activateWindow()
    return one


@pytest.fixture
def opened(page: GatheringsPage) -> Open:
    def show(gathering: int) -> GatheringsPage:
        page.show_gathering(gathering)
        return page

    return show
