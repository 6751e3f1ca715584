"""How the row of one person is painted: face, name, a second line, warmth."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap

from desktop.domain.warmth import Warmth
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.mirror import mirrored
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import paint_avatar
from desktop.ui.widgets.warmth import paint_warmth

ROW_HEIGHT = 56  # at 14 px text


class PersonLine(Protocol):
    """What a row must know to be painted."""

    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def second(self) -> str: ...
    @property
    def warmth(self) -> Warmth | None: ...
    @property
    def starred(self) -> bool: ...


def paint_person(
    painter: QPainter,
    area: QRect,
    row: PersonLine,
    direction: Qt.LayoutDirection,
    *,
    height: int = ROW_HEIGHT,
    selected: bool = False,
    photo: QPixmap | None = None,
) -> None:
    """All but the ground. Rows of 56 carry an avatar of 36; lower ones a smaller."""

    def place(left: int, top: int, width: int, height: int) -> QRect:
        return mirrored(direction, area, QRect(left, top, width, height))

    px = theming().fonts.scaled
    face = px(36 if height >= 52 else 32 if height >= 46 else 24)
    top = area.top() + (area.height() - face) // 2
    paint_avatar(painter, place(area.left() + px(12), top, face, face), row.id, row.name, photo)
    right = area.right() - px(12)
    if row.warmth is not None:
        right -= px(12)
        paint_warmth(painter, place(right, area.top(), px(12), area.height()), row.warmth)
    if row.starred:
        right -= px(20)
        star = place(right, area.top(), px(14), area.height())
        paint_icon(painter, star, "star", theming().current.text3)
    left = area.left() + px(12) + face + px(12)
    words = place(left, area.top(), right - px(8) - left, area.height())
    paint_words(painter, words, row, selected, direction)


def paint_words(
    painter: QPainter, area: QRect, row: PersonLine, selected: bool, direction: Qt.LayoutDirection
) -> None:
    """The two lines of a row, in the middle of its height."""
    theming_now = theming()
    theme, fonts = theming_now.current, theming_now.fonts
    first, second = round(fonts.line_height("body")), round(fonts.line_height("caption"))
    height = first + second + 1 if row.second else first
    top = area.top() + (area.height() - height) // 2
    weight = QFont.Weight.DemiBold if selected else QFont.Weight.Medium
    line = QRect(area.left(), top, area.width(), first)
    draw_line(painter, line, row.name, fonts.font("body", weight), theme.text, direction)
    if row.second:
        font = fonts.font("caption", QFont.Weight.Normal)
        colour = theme.text2 if selected else theme.text3
        line = QRect(area.left(), top + first + 1, area.width(), second)
        draw_line(painter, line, row.second, font, colour, direction)
