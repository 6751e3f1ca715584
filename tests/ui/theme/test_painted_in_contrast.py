"""In high contrast each part has an edge that is seen, by day and by night, in each accent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.follow_ups import CalendarEntry
from desktop.ui.calendar.blocks import paint_week_block
from desktop.ui.calendar.chips import ChipState, paint_chip
from desktop.ui.gatherings.follow_ups import SoftNote
from desktop.ui.theme.contrast import contrast
from desktop.ui.theme.roles import ACCENTS, Accent
from desktop.ui.theme.shadow import paint_shadow
from desktop.ui.theme.theme import Mode, Theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card_ground import Look, paint_column, paint_ground
from desktop.ui.widgets.checks import CheckBox, RadioButton
from desktop.ui.widgets.chips import Chip, KeyCap
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.list_view import RowsView
from desktop.ui.widgets.row_delegate import PersonRowDelegate
from desktop.ui.widgets.segmented import Segmented
from desktop.ui.widgets.select import Select
from desktop.ui.widgets.surfaces import Surface
from desktop.ui.window.entries import Entry
from tests.ui.gallery import RowsModel

SIZE = QRect(0, 0, 200, 40)
MODES: tuple[Mode, ...] = ("light", "dark")
Paint = Callable[[QPainter], None]


def checked(part: Chip | Entry) -> QWidget:
    part.setCheckable(True)
    part.setChecked(True)
    return part


def segments() -> QWidget:
    one = Segmented("View")
    one.add("month", "Month")
    return one


def rows() -> QWidget:
    view = RowsView("People")
    view.setModel(RowsModel(view))
    view.setItemDelegate(PersonRowDelegate(parent=view))
    view.selectRow(0)
    view.setFixedHeight(60)
    return view


PARTS: dict[str, Callable[[], QWidget]] = {
    "a chosen place": lambda: checked(Entry("sun", "Today")),
    "a chosen filter": lambda: checked(Chip("All", checkable=True)),
    "a chosen row": rows,
    "a chip": lambda: Chip("Hard season", "umbrella", "plum"),
    "a button": lambda: Button("Keep", "check"),
    "the first button": lambda: Button("Keep", "check", "primary"),
    "a soft button": lambda: Button("Keep", "check", "soft"),
    "a key": lambda: KeyCap("Ctrl+L"),
    "a box": lambda: CheckBox("Looked back on it", flush=True),
    "one of several": lambda: RadioButton("An archive"),
    "segments": segments,
    "a field": lambda: LineInput("Name"),
    "a field of lines": lambda: GrowingText("Words"),
    "a choice": lambda: Select("Rhythm", 180),
    "a card": Surface,
    "a quiet panel": lambda: Surface("sunken"),
    "a soft note": SoftNote,
}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", PARTS)
def test_a_part_has_an_edge(qtbot: QtBot, theme: Theming, mode: Mode, name: str) -> None:
    theme.wear(mode, 1.0, contrast=True)
    ground = QWidget()
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(PARTS[name]())
    ground.resize(SIZE.size())
    ground.show()
    assert stands_out(ground.grab().toImage(), theme)


def entry(kind: str) -> CalendarEntry:
    day = date(2026, 3, 12)
    return CalendarEntry(kind=kind, id=1, day=day, first=day, last=day, name="Ana", size="line")


def in_month(painter: QPainter, kind: str) -> None:
    paint_chip(painter, QRectF(SIZE), entry(kind), Qt.LayoutDirection.LeftToRight, ChipState())


def in_week(painter: QPainter, kind: str) -> None:
    paint_week_block(
        painter, QRectF(SIZE), entry(kind), Qt.LayoutDirection.LeftToRight, ChipState()
    )


KINDS = ("appointment", "follow_up", "loop", "gathering", "occasion")
PAINTED: dict[str, Paint] = {
    "a card of the board": partial(paint_ground, rect=SIZE, radius=10, look=Look()),
    "a chosen card": partial(paint_ground, rect=SIZE, radius=10, look=Look(selected=True)),
    "a column": partial(paint_column, rect=SIZE, is_target=False),
    "where a card would land": partial(paint_column, rect=SIZE, is_target=True),
    **{f"{kind} in the month": partial(in_month, kind=kind) for kind in KINDS},
    "appointment in the week": partial(in_week, kind="appointment"),
    "gathering in the week": partial(in_week, kind="gathering"),
}


@pytest.mark.parametrize("accent", ACCENTS)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", PAINTED)
def test_what_is_painted_has_an_edge(theme: Theming, mode: Mode, accent: Accent, name: str) -> None:
    theme.wear(mode, 1.0, accent, contrast=True)
    assert stands_out(painted(theme, PAINTED[name]), theme)


def test_nothing_throws_a_shadow(theme: Theming) -> None:
    theme.set_contrast(True)
    image = painted(
        theme, lambda painter: paint_shadow(painter, SIZE.adjusted(20, 10, -20, -10), 8)
    )
    assert all(image.pixelColor(x, 4) == theme.current.window for x in range(SIZE.width()))


def painted(theme: Theming, paint: Paint) -> QImage:
    image = QImage(SIZE.size(), QImage.Format.Format_RGB32)
    image.fill(theme.current.window)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    return image


def stands_out(image: QImage, theme: Theming) -> bool:
    """Whether somewhere near its beginning, half way down, there is a line of 3 to 1."""
    colours = (QColor(image.pixel(x, image.height() // 2)) for x in range(12))
    return any(contrast(colour, theme.current.window) >= 3 for colour in colours)
