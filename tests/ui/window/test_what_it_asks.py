"""What the window asks the store anew after a change, and what it does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.services import samples
from desktop.services.journey.defaults import plant_stages
from desktop.services.people import adding, invented
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.runner import Inline, Runner
from desktop.ui.window.kith import KithWindow
from tests.builders import NOW, a_person, add


@pytest.fixture
def window(qtbot: QtBot, db: Database, clock: FixedClock, tmp_path: Path) -> KithWindow:
    plant_stages(db)
    runner = Runner(Inline())
    one = KithWindow(runner, clock, SettingsFile(tmp_path / "settings"))
    qtbot.addWidget(one)
    runner.open(db)
    one.settle()
    return one


def test_the_samples_can_be_swept_away_while_any_are_there(window: KithWindow) -> None:
    assert not window.can("sweep")
    window.runner.change(
        samples.plant, now=NOW, zone="UTC", shrink=lambda content: (content, content)
    )
    assert window.can("sweep")
    window.runner.change(samples.sweep)
    assert not window.can("sweep")
    window.runner.undo()
    assert window.can("sweep")


def test_nobody_is_looked_for_among_everybody_when_one_person_changed(
    window: KithWindow, db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    (ana,) = add(db, a_person("Ana"))
    looked: list[object] = []
    monkeypatch.setattr(invented, "are_there", looked.append)
    window.runner.change(adding.choose, [ana], now=NOW)
    assert not looked
