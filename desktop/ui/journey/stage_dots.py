"""Where a stage stands among the others, in dots."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.language import tr
from desktop.ui.theme.theme import theming


class StageDots(QWidget):
    """Which step this is; a place, not a progress: those behind are not filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._count = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def show_place(self, number: int, count: int) -> None:
        self._number, self._count = number, count
        self.setAccessibleName(
            tr("stage {number} of {all}").format(number=number, all=count) if number else ""
        )
        self.setVisible(bool(number))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        return QSize(self._count * px(13) + px(22), px(7))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, px = QPainter(self), theming().current, theming().fonts.scaled
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        x, side = 0, px(7)
        for number in range(1, self._count + 1):
            here = number == self._number
            width = px(22) if here else side
            painter.setBrush(theme.accent if here else theme.line2)
            left = self.width() - x - width if self.isRightToLeft() else x
            painter.drawRoundedRect(QRectF(left, 0, width, side), side / 2, side / 2)
            x += width + px(6)
