"""A small rounded tile with the icon of a kind, before a row's words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.calendar.chips import Look
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.theme import theming

SIDE = 32  # at 14 px text


def paint_tile(painter: QPainter, area: QRectF, glyph: str, look: Look) -> None:
    """The kind's own ground; sunken for what has none, or only an outline."""
    theme = theming().current
    ground = look.ground if look.ground not in ("", "surface") else "sunken"
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(area, 8, 8)
    side = theming().fonts.scaled(16)
    place = QRectF(0, 0, side, side)
    place.moveCenter(area.center())
    letters = look.letters if ground != "sunken" else "text2"
    paint_icon(painter, place, glyph, theme.color(letters))


class Tile(QWidget):
    """The tile alone; decoration for screen readers."""

    def __init__(self, glyph: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph, self._look = glyph, look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = theming().fonts.scaled(SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tile(painter, QRectF(self.rect()), self._glyph, self._look)
