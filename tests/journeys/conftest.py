"""Journeys run in a process of their own, in a real window: `make journeys`.

    QT_QPA_PLATFORM=xcb python -m pytest -m journey tests/journeys

Everywhere else they are skipped: without an X server Qt starts no drag.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from .judging import beyond
from .person import Person
from .program import Kith
from .screen import own_screen
from .watchdog import Watchdog

SCHEMES = ("http", "https", "mailto", "tel", "geo", "file")
HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    in_a_window = os.environ.get("QT_QPA_PLATFORM") == "xcb"
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("journey")
            if not in_a_window:
                item.add_marker(pytest.mark.skip("a journey: `make journeys` runs it in a window"))


@pytest.fixture(scope="session")
def screen() -> Iterator[str]:
    with own_screen() as display:
        yield display


@pytest.fixture(scope="session")
def qapp_args(screen: str) -> list[str]:
    """Qt starts only once the screen is there."""
    return ["kith-journeys"]


@pytest.fixture(scope="session")
def qapp(screen: str, qapp: QApplication) -> Iterator[QApplication]:
    """The application, gone before its screen is."""
    yield qapp
    qapp.shutdown()


@pytest.fixture
def watchdog(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Watchdog]:
    """Watches the event loop, and fails a journey in which the window stood still.

    What it saw is added to the file that KITH_GAPS names.
    """
    one = Watchdog()
    yield one
    one.stop()
    report = os.environ.get("KITH_GAPS")
    if report:
        with Path(report).open("a", encoding="utf-8") as file:
            file.writelines(f"{request.node.name}: {gap}\n\n" for gap in one.gaps)
    if too_long := beyond(one.gaps):
        pytest.fail("\n".join(("The window stood still:", *map(str, too_long))), pytrace=False)


@pytest.fixture
def person(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, watchdog: Watchdog
) -> Iterator[Person]:
    # A window that closes between tests would else end the loops of the next one.
    qapp.setQuitOnLastWindowClosed(False)
    somebody = Person(qtbot, tmp_path / "pictures", watchdog)
    yield somebody
    somebody.let_go()


class Desk(QObject):
    """Stands where the desktop would open links."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    @Slot(QUrl)
    def note(self, url: QUrl) -> None:
        self.links.append(url.toString())


@pytest.fixture
def kith(tmp_path: Path, person: Person) -> Iterator[Kith]:
    """Kith over an empty data folder, not yet started."""
    program = Kith(tmp_path / "data", person)
    yield program
    program.put_away()


@pytest.fixture(autouse=True)
def links(qapp: QApplication) -> Iterator[list[str]]:
    """The links that were opened. None of them leaves for a browser."""
    desk = Desk()
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, desk, "note")  # type: ignore[arg-type]
    yield desk.links
    for scheme in SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)
