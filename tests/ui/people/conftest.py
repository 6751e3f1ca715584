"""People on a real store, with everything synchronous. It is Thursday, 12 March 2026."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.domain.clock import FixedClock
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.people.page import PeoplePage
from desktop.ui.runner import Inline, Runner
from tests.builders import TODAY, a_person, add

Open = Callable[..., PeoplePage]


@pytest.fixture(scope="session")
def copied_store(planted_store: Path) -> Path:
    return planted_store


@pytest.fixture
def runner(db: Database) -> Runner:
    one = Runner(Inline())
    one.open(db)
    return one


@pytest.fixture
def opened(qtbot: QtBot, runner: Runner, clock: FixedClock, data_folder: Path) -> Open:
    """Opens the page; in the width of ``width`` pixels."""

    def make(width: int = 1224, height: int = 900) -> PeoplePage:
        page = PeoplePage(runner, clock, SettingsFile(data_folder))
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return make


@pytest.fixture
def ana(db: Database) -> int:
    return add(db, a_person("Ana Moreau", in_practice_since=TODAY))[0]


@pytest.fixture
def page(opened: Open, ana: int) -> PeoplePage:
    one = opened()
    assert one.person_id == ana
    return one


@pytest.fixture
def told(runner: Runner) -> list[str]:
    """The labels of what changed."""
    seen: list[str] = []

    def hear(changes: Changes) -> None:
        seen.append(changes.label)

    runner.changed.connect(hear)
    return seen
