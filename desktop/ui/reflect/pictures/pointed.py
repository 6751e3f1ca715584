"""What the pictures have in common whose parts one points at and opens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.focus_ring import by_keyboard
from desktop.ui.widgets.labels import plain_tip


class PointedPicture(QWidget):
    """Its parts are numbered from 0; -1 is none.

    A click opens one, a tooltip says it, and whichever the keyboard comes to is announced.
    """

    reads_as = "drawing"

    def __init__(self) -> None:
        super().__init__()
        self._current, self._hovered, self._shows_ring = 0, -1, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def part_at(self, point: QPointF) -> int:
        """The number of the part there, or -1."""
        raise NotImplementedError

    def say_part(self, number: int) -> str:
        raise NotImplementedError

    def open_part(self, number: int) -> None:
        raise NotImplementedError

    def tip_of(self, number: int) -> str:
        """What the mouse is told; the same, unless the part itself is words."""
        return self.say_part(number)

    def go_to_part(self, number: int) -> None:
        """The keyboard is on that part now."""
        self._current, self._shows_ring = number, True
        announce(self, self.say_part(number))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self.part_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            self.open_part(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.part_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._shows_ring = by_keyboard(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._shows_ring = False
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self.part_at(QPointF(event.pos()))
            if number >= 0:
                QToolTip.showText(event.globalPos(), plain_tip(self.tip_of(number)), self)
            return True
        return super().event(event)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.setCursor(hand if number >= 0 else arrow)
            self.update()
