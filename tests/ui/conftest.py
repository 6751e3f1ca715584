"""Every ui test runs in the light theme at 14 px, whatever the one before did, and asks
its store at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from desktop.storage.database import Database
from desktop.ui.region import reading_of_days
from desktop.ui.runner import Inline, Runner
from desktop.ui.theme.theme import Theming, use_theming
from desktop.ui.veil import veil


@pytest.fixture(scope="session")
def _dressed(qapp: QApplication) -> Theming:
    one = use_theming(Theming(body_size=14))
    one.set_mode("light")
    one.apply(qapp)
    reading_of_days().prepare()
    reading_of_days().wait()  # else the first test that types a day is told of it later
    return one


@pytest.fixture(autouse=True)
def theme(qapp: QApplication, _dressed: Theming) -> Iterator[Theming]:
    """The application's theming, light and at 100 %.

    Put back before the next test, not after the one that changed it: its widgets are gone
    then, and none of them is dressed anew.
    """
    worn = (_dressed.mode, _dressed.scale, _dressed.accent, _dressed.contrast)
    if worn != ("light", 1.0, "evergreen", False):
        gc.collect()
        _dressed.wear("light", 1.0)
    _dressed.motion, _dressed.system_is_still = "system", False
    yield _dressed
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
