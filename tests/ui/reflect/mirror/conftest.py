"""The panels of the mirror alone, over a real store. It is Thursday, 12 March 2026; the week
looked back on is that of Monday, 9 March."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.services.journey.defaults import plant_stages
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.reflect.mirror.capacity import CapacityPanel
from desktop.ui.reflect.mirror.panel import MirrorPanel
from desktop.ui.reflect.part import ReflectPart
from desktop.ui.runner import Runner


@pytest.fixture
def stages(db: Database) -> None:
    plant_stages(db)


def _shown(qtbot: QtBot, part: ReflectPart) -> None:
    qtbot.addWidget(part)
    part.runner.changed.connect(part.take_changes)
    part.resize(420, 640)
    part.show()
    part.activateWindow()
    qtbot.waitUntil(part.isActiveWindow)


@pytest.fixture
def mirror(qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile) -> MirrorPanel:
    one = MirrorPanel(runner, clock, settings)
    _shown(qtbot, one)
    return one


@pytest.fixture
def capacity(
    qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile, stages: None
) -> CapacityPanel:
    one = CapacityPanel(runner, clock, settings)
    _shown(qtbot, one)
    return one
