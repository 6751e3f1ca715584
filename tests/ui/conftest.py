"""Every ui test runs in the light theme at 14 px, whatever the one before did, and asks
its store at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from desktop.storage.database import Database
from desktop.ui.runner import Inline, Runner
from desktop.ui.theme.theme import Theming
from desktop.ui.veil import veil


@pytest.fixture(autouse=True)
def theme(qapp: QApplication, dressed: Theming) -> Iterator[Theming]:
    """The application's theming, light and at 100 %.

    Put back before the next test, not after the one that changed it: its widgets are gone
    then, and none of them is dressed anew.
    """
    worn = (dressed.mode, dressed.scale, dressed.accent, dressed.contrast)
    if worn != ("light", 1.0, "evergreen", False):
        gc.collect()
        dressed.wear("light", 1.0)
    dressed.motion, dressed.system_is_still = "system", False
    yield dressed
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def _nothing_is_veiled() -> None:
    """Only a test that is about the veil has one."""
    veil().turn_on(False)


@pytest.fixture(autouse=True)
def _garbage_goes() -> Iterator[None]:
    """What a test leaves is let go: widgets that wait for a loop to delete them, and what is
    not looked at since a runner was stopped half way."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.enable()


@pytest.fixture(params=["light", "dark"])
def each_theme(request: pytest.FixtureRequest, theme: Theming) -> Theming:
    """Runs the test twice: in the light and in the dark theme."""
    theme.set_mode(request.param)
    return theme


@pytest.fixture
def runner(db: Database) -> Runner:
    """Over the real store, with every answer there when it is asked for."""
    one = Runner(Inline())
    one.open(db)
    return one
