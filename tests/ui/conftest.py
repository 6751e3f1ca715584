"""Every ui test runs in the light theme at 14 px, whatever the one before did, and asks
its store at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.storage.database import Database
from desktop.ui.runner import Inline, Runner
from desktop.ui.theme.theme import Theming, use_theming


@pytest.fixture(scope="session")
def _dressed(qapp: QApplication) -> Theming:
    one = use_theming(Theming(body_size=14))
    one.set_mode("light")
    one.apply(qapp)
    return one


@pytest.fixture(autouse=True)
def theme(qapp: QApplication, _dressed: Theming) -> Iterator[Theming]:
    """The application's theming, put back to light and 100 % afterwards."""
    yield _dressed
    if _dressed.mode != "light":
        _dressed.set_mode("light")
    if _dressed.scale != 1.0:
        _dressed.set_scale(1.0)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


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
