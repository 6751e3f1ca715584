"""The line over today's hours begins where one begins to read."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.ui.calendar.time_painting import paint_now
from desktop.ui.widgets.mini_month import two_letters

COLUMN = QRect(40, 0, 100, 80)


def dotted_at(reading: Qt.LayoutDirection) -> list[str]:
    """Which ends of today's column have the dot: it is taller than the line."""
    image = QImage(180, 80, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    grid = SimpleNamespace(column=lambda _: COLUMN, y_of=lambda _: 40, hours=QRect(0, 0, 180, 80))
    painter = QPainter(image)
    paint_now(painter, grid, date(2026, 3, 12), 540, reading)
    painter.end()
    white = image.pixelColor(1, 1)
    ends = {"left": COLUMN.left(), "right": COLUMN.right() + 1}
    return [end for end, x in ends.items() if image.pixelColor(x, 37) != white]


def test_the_dot_of_now_is_where_the_day_begins(qtbot: QtBot) -> None:
    assert dotted_at(Qt.LayoutDirection.LeftToRight) == ["left"]
    assert dotted_at(Qt.LayoutDirection.RightToLeft) == ["right"]


def test_short_weekdays_are_told_apart_in_any_language() -> None:
    assert two_letters(["Mon", "Tue", "Sat"]) == ["Mo", "Tu", "Sa"]
    assert two_letters(["יום ב׳", "יום ג׳", "שבת"]) == ["ב׳", "ג׳", "שב"]
