"""The line in a window of its own, while Kith's window is hidden or behind others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.half_written import HalfWritten
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import Theming
from desktop.ui.we_spoke.alone import WeSpokeAlone
from desktop.ui.window.kith import KithWindow
from tests.builders import a_person, add
from tests.ui.we_spoke.at_hand import enter, people_in, press, talks, write


@pytest.fixture
def window(
    qtbot: QtBot, runner: Runner, clock: FixedClock, data_folder: Path
) -> Iterator[KithWindow]:
    one = KithWindow(runner, clock, SettingsFile(data_folder))
    qtbot.addWidget(one)
    yield one
    if one.ways.we_spoke_alone is not None:
        one.ways.we_spoke_alone.close()


@pytest.fixture
def alone(window: KithWindow) -> WeSpokeAlone:
    window.ways.write_down_alone()
    assert window.ways.we_spoke_alone is not None
    return window.ways.we_spoke_alone


def test_it_opens_while_the_window_stays_hidden(
    db: Database, window: KithWindow, alone: WeSpokeAlone, each_theme: Theming
) -> None:
    [ana] = add(db, a_person("Ana Moreau"))
    assert alone.isVisible()
    write(alone, "Ana call yesterday: she sings")
    assert not alone.grab().isNull()
    enter(alone)
    assert people_in(db, talks(db)[0]) == [ana]
    assert not alone.isVisible()
    assert not window.isVisible()


def test_escape_leaves_it_and_what_was_begun_waits(
    window: KithWindow, alone: WeSpokeAlone, half_written: HalfWritten
) -> None:
    write(alone, "Ana: half")
    press(alone, Qt.Key.Key_Escape)
    assert not alone.isVisible()
    assert half_written.get("we_spoke") == "Ana: half"
    window.ways.write_down_alone()
    assert alone.talk.input.toPlainText() == "Ana: half"


def test_wished_for_again_it_goes_on_where_it_was(window: KithWindow, alone: WeSpokeAlone) -> None:
    write(alone, "Ana: ha")
    window.ways.write_down_alone()
    QTest.keyClicks(alone.talk.input, "lf")
    assert alone.talk.input.toPlainText() == "Ana: half"


def test_in_the_window_one_works_in_it_lies_over_that(window: KithWindow, qtbot: QtBot) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=1000)
    window.ways.write_down_alone()
    assert window.ways.we_spoke_alone is None
    assert window.ways.we_spoke is not None
    assert window.ways.we_spoke.isVisible()


def test_closing_it_does_not_end_kith(alone: WeSpokeAlone) -> None:
    assert not alone.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    assert alone in QApplication.topLevelWidgets()


def test_offered_names_have_room_below_the_line(db: Database, alone: WeSpokeAlone) -> None:
    add(db, *(a_person(f"Ana {family}") for family in ("A", "B", "C", "D", "E", "F", "G")))
    alone.activateWindow()
    QTest.keyClicks(alone.talk.input, "ana")
    offers = alone.talk.offers
    assert offers.isVisible()
    line = alone.talk.input
    assert offers.y() >= line.mapTo(alone, line.rect().bottomLeft()).y() - 12
    assert alone.rect().contains(offers.geometry())
