"""The page of preferences on a real store. It is Thursday, 12 March 2026."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from desktop.domain.clock import FixedClock
from desktop.domain.errors import KithError
from desktop.settings import SettingsFile
from desktop.ui.preferences.page import PreferencesPage
from desktop.ui.runner import Runner


class Login:
    """Stands for the system that would start Kith."""

    def __init__(self) -> None:
        self.on = False
        self.is_locked = False

    def is_on(self) -> bool:
        return self.on

    def turn_on(self) -> None:
        if self.is_locked:
            raise KithError("It could not be written.")
        self.on = True

    def turn_off(self) -> None:
        self.on = False


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path)


@pytest.fixture
def login() -> Login:
    return Login()


@pytest.fixture
def page(
    qapp: object, runner: Runner, clock: FixedClock, settings: SettingsFile, login: Login
) -> Iterator[PreferencesPage]:
    """As it stands in a window of usual size. Gone at once afterwards: a larger text would
    go through all that are left over."""
    page = PreferencesPage(runner, clock, settings, login)
    page.filling.finish()
    page.resize(1224, 900)
    page.show()
    page.refresh()
    yield page
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)
