"""A row of widgets that as a whole can be clicked, or opened by Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.theme.theme import theming
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus

_TARGET = 32  # pixels that a finger or a pen finds
_REACH = 8  # how far the hovered ground goes beyond the words at both sides


class ClickRow(ShowsFocus, QWidget):
    """``clicked`` by a click, Enter or Space. Lay widgets that take no clicks into it."""

    reads_as = "button"
    clicked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` is the sentence that screen readers say."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._ring = FocusRing(self, 8)

    def minimumSizeHint(self) -> QSize:
        """What is laid into it; a row of small print is still found by a finger."""
        return super().minimumSizeHint().expandedTo(QSize(0, _TARGET))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, _TARGET))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.underMouse():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theming().current.hover)
        painter.drawRoundedRect(QRectF(self.rect()), _REACH, _REACH)
