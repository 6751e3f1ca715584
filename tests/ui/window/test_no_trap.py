"""Tab goes round every place and every sheet, and what it reaches is seen to be reached."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.storage.database import Database
from desktop.ui.window.kith import KithWindow
from tests.builders import NOW
from tests.sample_store import lay_samples
from tests.ui.windows import shown_window

MOST = 400  # stops of one place
AROUND = 6  # pixels that a ring may reach beyond what has the keyboard
PLACES = (
    "today", "people", "journey", "calendar", "compose", "gatherings", "introductions", "reflect",
)  # fmt: skip


@pytest.fixture(scope="session")
def copied_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lay_samples(tmp_path_factory.mktemp("samples"), now=NOW, zone="UTC")


@pytest.fixture
def window(
    qtbot: QtBot, db: Database, clock: FixedClock, tmp_path_factory: pytest.TempPathFactory
) -> KithWindow:
    return shown_window(qtbot, db, clock, tmp_path_factory.mktemp("settings"))


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def round_by(key: Qt.Key) -> list[QWidget]:
    """All that is reached until one is back where one was."""
    start, seen = focus(), [focus()]  # in the sidebar, or in the sheet
    for _ in range(MOST):
        held = Qt.KeyboardModifier.ShiftModifier if key == Qt.Key.Key_Backtab else _NONE
        QTest.keyClick(focus(), key, held)
        if focus() is start:
            return seen
        if focus() is not seen[-1]:
            seen.append(focus())
    raise AssertionError(f"never back at {start}; at {focus()} {focus().accessibleName()}")


_NONE = Qt.KeyboardModifier.NoModifier


def go_on() -> None:
    """To the next stop; a calendar goes through what stands on a day first."""
    before = focus()
    for _ in range(MOST):
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        if focus() is not before:
            return
    raise AssertionError(f"held by {before} {before.accessibleName()}")


def named(widgets: list[QWidget]) -> list[str]:
    return [f"{type(one).__name__} {one.accessibleName()}" for one in widgets]


def come_to(window: KithWindow, place: str, qtbot: QtBot) -> QWidget:
    page = window.show_place(place, Qt.FocusReason.ShortcutFocusReason)
    qtbot.wait(60)  # what is made in turns
    if place == "reflect":
        _ = page.overview.parts  # type: ignore[attr-defined]
        qtbot.wait(20)
    return page


@pytest.mark.parametrize("place", PLACES)
def test_tab_goes_round_each_place_and_back(window: KithWindow, qtbot: QtBot, place: str) -> None:
    page = come_to(window, place, qtbot)
    window.sidebar.focus_current()
    onwards = round_by(Qt.Key.Key_Tab)
    backwards = round_by(Qt.Key.Key_Backtab)
    assert any(page.isAncestorOf(one) for one in onwards)
    assert any(window.sidebar.isAncestorOf(one) for one in onwards)
    assert named(backwards[1:][::-1]) == named(onwards[1:])


@pytest.mark.parametrize("place", PLACES)
def test_what_tab_reaches_is_scrolled_to_and_shows_it(
    window: KithWindow, qtbot: QtBot, place: str
) -> None:
    page = come_to(window, place, qtbot)
    window.sidebar.focus_current()
    start = focus()
    unseen: list[QWidget] = []
    unmarked: list[QWidget] = []
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    while focus() is not start:
        stop = focus()
        if page.isAncestorOf(stop):
            QApplication.processEvents()
            rows = stop.viewport() if isinstance(stop, QAbstractScrollArea) else stop
            seen = rows.visibleRegion().boundingRect()
            if seen.height() < min(stop.height(), 16) or seen.width() < min(stop.width(), 16):
                unseen.append(stop)
            with_it = around(window, stop)
            stop.clearFocus()
            QApplication.processEvents()
            if with_it == around(window, stop):
                unmarked.append(stop)
            stop.setFocus(Qt.FocusReason.TabFocusReason)
        go_on()
    assert (named(unseen), named(unmarked)) == ([], [])


def around(window: KithWindow, stop: QWidget) -> QImage:
    area = QRect(stop.mapTo(window, QPoint(0, 0)), stop.size())
    area = area.adjusted(-AROUND, -AROUND, AROUND, AROUND) & window.rect()
    return window.grab(area).toImage()


@pytest.mark.parametrize("place", PLACES)
def test_tab_goes_as_one_reads(window: KithWindow, qtbot: QtBot, place: str) -> None:
    """Nothing is reached that stands wholly above and before what was reached just before, in
    the same column."""
    page = come_to(window, place, qtbot)
    window.sidebar.focus_current()
    stops = [one for one in round_by(Qt.Key.Key_Tab) if page.isAncestorOf(one)]
    first = min(range(len(stops)), key=lambda at: _stands(page, stops[at]).top())
    stops = stops[first:] + stops[:first]
    back = [
        (a.accessibleName(), b.accessibleName())
        for a, b in pairwise(stops)
        if a.parentWidget() is b.parentWidget() and _is_before(_stands(page, b), _stands(page, a))
    ]
    assert back == []


def _stands(page: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def _is_before(one: QRect, other: QRect) -> bool:
    return one.bottom() <= other.top() and one.left() <= other.right()


SHEETS: dict[str, Callable[[KithWindow], object]] = {
    "we spoke": lambda window: window.ways.write_down(),
    "palette": lambda window: window.ways.palette.open(),
    "shortcuts": lambda window: window.ways.shortcuts.open(),
    "take out": lambda window: window.ways.in_and_out.take_out(),
    "all well": lambda window: window.ways.keeping.look_whether_all_is_well(),
}


@pytest.mark.parametrize("sheet", SHEETS)
def test_tab_stays_in_a_sheet_and_esc_leads_out(
    window: KithWindow, qtbot: QtBot, sheet: str
) -> None:
    come_to(window, "people", qtbot)
    before = focus()
    SHEETS[sheet](window)
    qtbot.wait(20)
    page = window.page("people")
    assert page is not None
    reached = round_by(Qt.Key.Key_Tab) if sheet != "we spoke" else [focus()]
    assert not any(page.isAncestorOf(one) for one in reached)
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert focus() is before
