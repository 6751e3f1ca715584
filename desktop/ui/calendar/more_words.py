"""How many more there are on a day than have room in it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from desktop.domain.language import counted
from desktop.ui.theme.text import Place, draw_line
from desktop.ui.theme.theme import theming


def paint_more(
    painter: QPainter, area: QRect, count: int, reading: Qt.LayoutDirection, place: Place = "start"
) -> None:
    words, theme = more_words(count, area.width()), theming()
    draw_line(painter, area, words, theme.font("caption"), theme.current.text3, reading, place)


def more_words(count: int, width: int) -> str:
    """In so many pixels: only the number where the words would be cut."""
    words = counted(count, "{count} more", "{count} more", about="on a day")
    fits = QFontMetrics(theming().font("caption")).horizontalAdvance(words) <= width
    return words if fits else f"+{count}"
