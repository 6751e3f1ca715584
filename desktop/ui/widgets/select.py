"""One of several, in a field that says which: "about every two weeks ⌄"."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.theme.edges import framed
from desktop.ui.theme.text import Block, lay_out, paint_block
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.choice import Choice

_PADDING = 11
_ICON = 16
_MOST_WIDER = 1.5
_ANY_WIDTH = 1_000_000  # pixels


class Select(Choice):
    """A choice that looks like the fields beside it, ``width`` wide at 14 px text or as wide
    as its longest words, and half as much again at most; longer ones wrap.
    """

    def __init__(self, name: str, width: int, parent: QWidget | None = None) -> None:
        self._wished_width, self._longest, self._asked_height = width, "", 0
        super().__init__(name, parent=parent, small=False)

    def add(self, option_id: str, text: str) -> None:
        self._longest = max(self._longest, text, key=len)
        super().add(option_id, text)

    def clear(self) -> None:
        self._longest = ""
        super().clear()

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        needed = QFontMetrics(self._font()).horizontalAdvance(self._longest) + self._around() + 2
        width = min(max(needed, px(self._wished_width)), px(self._wished_width * _MOST_WIDER))
        return QSize(width, self._needed_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theming().fonts.em(8)), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._needed_height() != self._asked_height:
            self._asked_height = self._needed_height()
            self.updateGeometry()

    def _around(self) -> int:
        """What beside the words takes of its width."""
        px = theming().fonts.scaled
        return 2 * px(_PADDING) + px(_ICON) + 4

    def _words(self) -> Block:
        """Laid out for the width that it was given; before that, in one line."""
        placed = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        room = self.width() - self._around() if placed else _ANY_WIDTH
        return lay_out(self.text(), "body", max(room, theming().fonts.em(2)))

    def _needed_height(self) -> int:
        words = self._words()
        return max(24, theming().fonts.scaled(32)) + round(words.height - words.line_height)

    def _font(self) -> QFont:
        return theming().font("body")

    def _paint_ground(self, painter: QPainter) -> None:
        theme = theming().current
        border = theme.text if theme.high_contrast else theme.field
        painter.setPen(QPen(border if self.isEnabled() else theme.line2, 1))
        painter.setBrush(theme.hover if self.underMouse() else theme.surface)
        painter.drawRoundedRect(framed(painter, self.rect()), 8, 8)

    def _paint_content(self, painter: QPainter) -> None:
        px, words = theming().fonts.scaled, self._words()
        room = self.width() - self._around()
        area = self._mirrored(QRect(px(_PADDING), 0, room, self.height()))
        corner = QPointF(area.left(), (self.height() - words.height) / 2)
        paint_block(
            painter, corner, words, self._font(), self._letters(),
            width=room, right_to_left=self.isRightToLeft(),
        )  # fmt: skip
        left = self.width() - px(_PADDING) - px(_ICON) + 3
        self._paint_icon_at(painter, left, "chevrons-up-down", self._icon_colour())
