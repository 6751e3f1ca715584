"""A small sign beside words: an icon in a colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.theme import theming

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class IconMark(QWidget):
    """An icon that only shows; ``color`` is a role, ``size`` that at 14 px text."""

    def __init__(
        self, name: str, color: str = "text2", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._color, self._size = name, color, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def set_icon(self, name: str, color: str = "") -> None:
        self._name, self._color = name, color or self._color
        self.update()

    def sizeHint(self) -> QSize:
        side = theming().fonts.scaled(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            colour = theming().current.color(self._color)
            paint_icon(QPainter(self), self.rect(), self._name, colour)
