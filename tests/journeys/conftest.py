"""Journeys run in a process of their own, in a real window: `make journeys`.

    QT_QPA_PLATFORM=xcb python -m pytest -m journey tests/journeys

Everywhere else they are skipped: without an X server Qt starts no drag.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from .person import Person
from .screen import own_screen

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


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, tmp_path / "pictures")
    yield somebody
    somebody.let_go()
