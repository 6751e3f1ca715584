"""A grip to carry a line by: with the mouse; the keys are the line's own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.language import tr
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.theme import theming

_FAR = 4  # pixels: less is a click


class Grip(QWidget):
    """``carried`` while it is held, ``let_go`` at the end, both with a place on the screen."""

    carried = Signal(QPoint)
    let_go = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._from: QPoint | None = None
        self._moving = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tr("Drag it; Alt+Up and Alt+Down do the same"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        return QSize(px(16), max(24, px(28)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        if self._from is not None and (at - self._from).manhattanLength() >= _FAR:
            self._moving = True
        if self._moving:
            self.carried.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        moved, self._moving, self._from = self._moving, False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if moved:
            self.let_go.emit(event.globalPosition().toPoint())

    def paintEvent(self, event: QPaintEvent) -> None:
        side = theming().fonts.scaled(14)
        area = self.rect()
        area.setSize(QSize(side, side))
        area.moveCenter(self.rect().center())
        paint_icon(QPainter(self), area, "grip-vertical", theming().current.text3)
