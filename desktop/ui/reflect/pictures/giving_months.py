"""Giving over time: what I gave above the line, what I received below it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.reflect.pictures import BothWays, Given
from desktop.domain.reflect.span import Days
from desktop.ui.theme.theme import theming

_DOT, _GAP = 7, 3
_MOST = 3  # dots over each other in one place; more are in the table
_PLACES = 26


class GivingMonths(QWidget):
    """A dot for each giving, where its day lies between the first and the last."""

    def __init__(self) -> None:
        super().__init__()
        self._days: Days | None = None
        self._both = BothWays()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def show_giving(self, both: BothWays, days: Days) -> None:
        self._both, self._days = both, days
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, theming().fonts.scaled(2 * _MOST * (_DOT + _GAP) + 10))

    def dots(self) -> list[tuple[QPointF, Given]]:
        """Where each giving is drawn."""
        high: dict[tuple[int, int], int] = {}
        found = []
        for way, rows in ((-1, self._both.given), (1, self._both.received)):
            for one in reversed(rows):
                place = self._place(one.day)
                height = high.get((place, way), 0)
                high[place, way] = height + 1
                if height < _MOST:
                    found.append((self._at(place, way, height), one))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(theme.line2, 1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(1, middle), QPointF(self.width() - 1, middle))
        painter.setPen(Qt.PenStyle.NoPen)
        radius = theming().fonts.scaled(_DOT) / 2
        for point, one in self.dots():
            painter.setBrush(_colour(one))
            painter.drawEllipse(point, radius, radius)

    def _place(self, day: date) -> int:
        assert self._days is not None
        whole = max(1, (self._days.last - self._days.first).days)
        return round((day - self._days.first).days / whole * (_PLACES - 1))

    def _at(self, place: int, way: int, height: int) -> QPointF:
        px = theming().fonts.scaled
        edge = px(_DOT) / 2 + 1
        x = edge + (self.width() - 2 * edge) * place / (_PLACES - 1)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        away = px(_GAP + 1) + px(_DOT) / 2 + height * px(_DOT + _GAP)
        return QPointF(x, self.height() / 2 + way * away)


def _colour(one: Given) -> QColor:
    theme = theming().current
    return theme.accent if one.direction == "given" else theme.honey
