"""One of several, in a field that says which: "about every two weeks ⌄"."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.theme.text import draw_line, elided
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.choice import Choice

_PADDING = 11
_ICON = 16


class Select(Choice):
    """A choice that looks like the fields beside it, ``width`` wide at 14 px text.

    What does not fit is cut short here, and whole in its menu and in its name.
    """

    def __init__(self, name: str, width: int, parent: QWidget | None = None) -> None:
        self._wished_width = width
        super().__init__(name, parent=parent, small=False)

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        return QSize(px(self._wished_width), max(24, px(32)))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theming().fonts.em(8)), self.sizeHint().height())

    def _font(self) -> QFont:
        return theming().font("body")

    def _paint_ground(self, painter: QPainter) -> None:
        theme = theming().current
        border = theme.text if theme.high_contrast else theme.field
        painter.setPen(QPen(border if self.isEnabled() else theme.line2, 1))
        painter.setBrush(theme.hover if self.underMouse() else theme.surface)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _paint_content(self, painter: QPainter) -> None:
        px = theming().fonts.scaled
        room = self.width() - 2 * px(_PADDING) - px(_ICON) - 4
        words = elided(self.text(), self._font(), room)
        area = self._mirrored(QRect(px(_PADDING), 0, room, self.height()))
        draw_line(painter, area, words, self._font(), self._letters(), self.layoutDirection())
        left = self.width() - px(_PADDING) - px(_ICON) + 3
        self._paint_icon_at(painter, left, "chevrons-up-down", self._icon_colour())
