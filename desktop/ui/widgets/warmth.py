"""The five glyphs of warmth: told apart by shape, then by word, then by colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.language import mark, tr
from desktop.domain.warmth import Warmth
from desktop.ui.theme.stamps import stamp
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.labels import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WORDS = {
    Warmth.IN_TOUCH: mark("in touch"),
    Warmth.WOULD_BE_GLAD: mark("would be glad to hear from you"),
    Warmth.BEEN_A_WHILE: mark("it has been a while"),
    Warmth.RESTING: mark("resting"),
    Warmth.NO_RHYTHM: mark("no rhythm"),
}


def say_warmth(warmth: Warmth) -> str:
    """The words that go with the glyph, always shown or spoken with it."""
    return tr(_WORDS[warmth])


def paint_warmth(painter: QPainter, rect: QRect | QRectF, warmth: Warmth) -> None:
    """The glyph in the middle of the rectangle, 12 px at 14 px text."""
    side = float(theming().fonts.scaled(12))
    area = QRectF(0, 0, side, side)
    area.moveCenter(QRectF(rect).center())
    paint = _PAINTERS[warmth]
    stamp(painter, area, f"warmth:{warmth}", lambda on, all: paint(on, all.adjusted(1, 1, -1, -1)))


class WarmthGlyph(QWidget):
    """The glyph alone; its words are its tooltip and its accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._warmth = Warmth.NO_RHYTHM
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def show_warmth(self, warmth: Warmth) -> None:
        self._warmth = warmth
        self.setToolTip(plain_tip(say_warmth(warmth)))
        self.setAccessibleName(say_warmth(warmth))
        self.update()

    def sizeHint(self) -> QSize:
        side = theming().fonts.scaled(12)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_warmth(QPainter(self), self.rect(), self._warmth)


def _paint_disc(painter: QPainter, area: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theming().current.ember)
    painter.drawEllipse(area)


def _paint_half(painter: QPainter, area: QRectF) -> None:
    """A ring whose half at the start of the line is full."""
    _paint_circle(painter, area)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theming().current.ember)
    painter.drawPie(area.adjusted(0.5, 0.5, -0.5, -0.5), 90 * 16, 180 * 16)


def _paint_circle(painter: QPainter, area: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theming().current.ember_ring, max(1.5, area.width() / 7)))
    painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_crescent(painter: QPainter, area: QRectF) -> None:
    moon, shadow = QPainterPath(), QPainterPath()
    moon.addEllipse(area)
    shadow.addEllipse(area.translated(area.width() * 0.42, -area.height() * 0.24))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theming().current.text3)
    painter.drawPath(moon.subtracted(shadow))


def _paint_dash(painter: QPainter, area: QRectF) -> None:
    half = area.width() * 0.36
    pen = QPen(theming().current.text3, max(1.75, area.width() / 6))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    middle = area.center()
    painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0))


_PAINTERS = {
    Warmth.IN_TOUCH: _paint_disc,
    Warmth.WOULD_BE_GLAD: _paint_half,
    Warmth.BEEN_A_WHILE: _paint_circle,
    Warmth.RESTING: _paint_crescent,
    Warmth.NO_RHYTHM: _paint_dash,
}
