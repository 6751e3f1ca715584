"""A dot of a colour and what it stands for."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme.text import draw_line, lay_out
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus

_WEIGHT = QFont.Weight.Normal


class KeyEntry(ShowsFocus, QWidget):
    """``colour`` is a role, or the number of a circle's colour. With ``opens`` it can be
    clicked, or opened by Enter."""

    reads_as = "button"
    clicked = Signal()

    def __init__(self, text: str, colour: str | int, *, opens: bool = False) -> None:
        super().__init__()
        self._text, self._colour, self._opens = text, colour, opens
        self._ring = FocusRing(self, 6)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if opens:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        theming().follow(self._restyle)

    def sizeHint(self) -> QSize:
        block = lay_out(self._text, "caption", 1_000_000, weight=_WEIGHT)
        height = max(24, round(block.height))
        return QSize(round(block.width) + theming().fonts.scaled(13) + 3, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(circle_colour(self._colour))
        radius = theming().fonts.scaled(7) / 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - radius - 1 if mirrored else radius + 1
        painter.drawEllipse(QPointF(x, self.height() / 2), radius, radius)
        indent = theming().fonts.scaled(13)
        area = QRect(self.rect()).adjusted(
            0 if mirrored else indent, 0, -indent if mirrored else 0, 0
        )
        font = theming().font("caption", _WEIGHT)
        draw_line(painter, area, self._text, font, theme.text2, self.layoutDirection())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._opens and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._opens and event.key() in keys:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def circle_colour(colour: str | int) -> QColor:
    """A role's colour; of a number, that of the circles; -1 is of no circle."""
    theme = theming().current
    if isinstance(colour, str):
        return theme.color(colour)
    if colour < 0:
        return theme.field
    return theme.monograms[colour % len(theme.monograms)].letters
