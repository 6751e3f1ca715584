"""Check boxes and radio buttons, painted from the roles."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from desktop.ui.theme.edges import framed
from desktop.ui.theme.text import Block, lay_out, paint_block
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus

_SIZE, _GAP, _INSET = 16, 10, 4
_ANY_WIDTH = 1_000_000  # pixels
_PLACED = Qt.WidgetAttribute.WA_Resized
_TICK = ((0.27, 0.53), (0.43, 0.69), (0.74, 0.34))  # of the box
_TICK_WIDE = 0.12


def paint_tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """The tick of a box, heavier than an icon of that size would be."""
    pen = QPen(colour, max(1.75, box.width() * _TICK_WIDE))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    across, down = box.width(), box.height()
    painter.drawPolyline([box.topLeft() + QPointF(x * across, y * down) for x, y in _TICK])


class CheckBox(ShowsFocus, QAbstractButton):
    """A square with a tick when it is on, and its words beside it.

    A ``flush`` one begins at its very edge, to stand below words that do. Where it is given
    less width than its words need, they wrap.
    """

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, flush: bool = False
    ) -> None:
        super().__init__(parent)
        self._inset, self._asked_height = 0 if flush else _INSET, 0
        self.setText(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self, 6)
        theming().follow(self._restyle)

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        width = px(_SIZE) + 2 * _INSET
        if self.text():
            width += _GAP + self.fontMetrics().horizontalAdvance(self.text())
        return QSize(max(24, width), self._needed_height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), theming().fonts.em(8)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._needed_height() != self._asked_height:
            self._asked_height = self._needed_height()
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, words = theming().fonts.scaled(_SIZE), self._words()
        top = (self.height() - words.height) / 2
        beside_first = round(top + (words.line_height - size) / 2)
        box = self._mirrored(QRect(self._inset, beside_first, size, size))
        self._paint_box(painter, QRectF(box))
        if self.text():
            self._paint_words(painter, top, words)

    def _words(self) -> Block:
        """Laid out for the width that it was given; before that, in one line."""
        left = self._words_begin()
        room = self.width() - left if self.testAttribute(_PLACED) else _ANY_WIDTH
        return lay_out(self.text(), "body", max(room, theming().fonts.em(2)))

    def _words_begin(self) -> int:
        return self._inset + theming().fonts.scaled(_SIZE) + _GAP

    def _needed_height(self) -> int:
        one_line = max(24, theming().fonts.scaled(32))
        words = self._words()
        return one_line + round(words.height - words.line_height)

    def _restyle(self) -> None:
        self.setFont(theming().font())
        self.updateGeometry()
        self.update()

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        theme = theming().current
        self._set_box_colours(painter)
        painter.drawRoundedRect(framed(painter, box), 4.5, 4.5)
        if self.isChecked():
            paint_tick(painter, box, theme.on_accent)

    def _set_box_colours(self, painter: QPainter) -> None:
        theme = theming().current
        if self.isChecked():
            painter.setPen(QPen(theme.accent, 1.5))
            painter.setBrush(theme.accent if self.isEnabled() else theme.disabled)
        else:
            painter.setPen(QPen(theme.field if self.isEnabled() else theme.line2, 1.5))
            painter.setBrush(theme.hover if self.underMouse() else theme.surface)

    def _paint_words(self, painter: QPainter, top: float, words: Block) -> None:
        theme, left = theming().current, self._words_begin()
        area = self._mirrored(QRect(left, 0, self.width() - left, self.height()))
        paint_block(
            painter, QPointF(area.left(), top), words, self.font(),
            theme.text if self.isEnabled() else theme.disabled,
            width=area.width(), right_to_left=self.isRightToLeft(),
        )  # fmt: skip

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)


class RadioButton(CheckBox):
    """One of several: a round with a dot. Those of one parent exclude each other."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoExclusive(True)

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        theme = theming().current
        chosen = theme.accent if self.isChecked() else theme.field
        painter.setPen(QPen(chosen if self.isEnabled() else theme.line2, 1.5))
        painter.setBrush(theme.surface)
        painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75))
        if self.isChecked():
            dot = box.width() * 0.27
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent if self.isEnabled() else theme.disabled)
            painter.drawEllipse(box.adjusted(dot, dot, -dot, -dot))
