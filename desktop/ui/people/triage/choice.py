"""One of the three choices below the card: the key for it, its name, what it means."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from desktop.ui.theme.edges import framed
from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.text import draw_line, lay_out, paint_block
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus
from desktop.ui.widgets.labels import plain_tip

_RADIUS = 12
_PAD, _GAP, _CAP = 15, 11, 28


class Choice(ShowsFocus, QAbstractButton):
    """As high as its words need; a ``primary`` one has its key filled."""

    def __init__(self, key: str, title: str, words: str, *, primary: bool = False) -> None:
        super().__init__()
        self._key, self._words, self._primary = key, words, primary
        self._ring = FocusRing(self, _RADIUS)
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setToolTip(plain_tip(f"{title} ({key})"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theming().follow(self.updateGeometry)

    def set_words(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self.setAccessibleDescription(words)
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = theming().fonts.scaled
        block = lay_out(self._words, "small", self._room(width))
        title = round(theming().fonts.line_height("body"))
        return max(round(block.height) + title + 2 * px(_PAD) - 4, px(_CAP) + 2 * px(_PAD))

    def sizeHint(self) -> QSize:
        width = theming().fonts.em(204 / 14)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theming().fonts.em(9), theming().fonts.scaled(_CAP + 2 * _PAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.text if theme.high_contrast else theme.line2, 1))
        painter.setBrush(theme.hover if self.underMouse() or self.isDown() else theme.surface)
        area = framed(painter, self.rect())
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        px = theming().fonts.scaled
        cap = QRect(px(_PAD), px(_PAD) - 2, px(_CAP), px(_CAP))
        paint_cap(painter, self._mirrored(cap), self._key, primary=self._primary)
        left, room = self._left(), self._room(self.width())
        height = round(theming().fonts.line_height("body"))
        title = self._mirrored(QRect(left, px(_PAD) - 2, room, height))
        font = theming().font("body", QFont.Weight.DemiBold)
        draw_line(painter, title, self.text(), font, theme.text, self.layoutDirection())
        words = self._mirrored(QRect(left, px(_PAD) - 2 + height + 2, room, self.height()))
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_block(
            painter, words.topLeft().toPointF(), lay_out(self._words, "small", room),
            theming().font("small"), theme.text2, width=room, right_to_left=from_right,
        )  # fmt: skip

    def _left(self) -> int:
        px = theming().fonts.scaled
        return px(_PAD) + px(_CAP) + px(_GAP)

    def _room(self, width: int) -> int:
        return max(theming().fonts.em(4), width - self._left() - theming().fonts.scaled(8))

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)


class BigKeyCap(QWidget):
    """A key of 28 pixels, beside what it does."""

    def __init__(self, key: str, size: int = 24) -> None:
        super().__init__()
        self._key, self._size = key, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = theming().fonts.scaled(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_cap(painter, self.rect(), self._key, role="small")


def paint_cap(
    painter: QPainter, area: QRect, key: str, *, primary: bool = False, role: TypeRole = "body"
) -> None:
    """A key with its name on it."""
    theme = theming().current
    painter.setPen(Qt.PenStyle.NoPen if primary else QPen(theme.line2, 1))
    painter.setBrush(theme.accent if primary else theme.surface)
    painter.drawRoundedRect(framed(painter, area), 6, 6)
    font = theming().font(role, QFont.Weight.DemiBold)
    draw_line(
        painter, area, key, font, theme.on_accent if primary else theme.text, place="middle"
    )  # fmt: skip
