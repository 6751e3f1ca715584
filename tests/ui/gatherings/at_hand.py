"""The place Gatherings with a real store behind it, and short ways to its parts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.gatherings.rows import Part
from desktop.ui.gatherings.page import GatheringsPage
from desktop.ui.gatherings.parts import AfterPart, BeforePart, DayPart

Open = Callable[[int], GatheringsPage]


def before(page: GatheringsPage) -> BeforePart:
    return _part(page, Part.BEFORE)  # type: ignore[return-value]


def on_the_day(page: GatheringsPage) -> DayPart:
    return _part(page, Part.DAY)  # type: ignore[return-value]


def afterwards(page: GatheringsPage) -> AfterPart:
    return _part(page, Part.AFTER)  # type: ignore[return-value]


def _part(page: GatheringsPage, part: Part) -> QWidget:
    page.whole.head.parts.segment(part).click()
    return page.whole.shown


def typed(widget: QWidget, words: str) -> None:
    QTest.keyClicks(widget, words)


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier(0)) -> None:  # noqa: B008
    QTest.keyClick(widget, key, held)


def in_focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found
