"""Small rounded words: filters that can be on, kinds in their colour, names of keys."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from desktop.ui.theme.edges import framed
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import key_text
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus

Tone = Literal["plain", "accent", "honey", "rose", "sky", "plum"]
_GROUNDS: dict[Tone, tuple[str, str]] = {
    "plain": ("", "text2"),
    "accent": ("accent_soft", "accent_text"),
    "honey": ("honey_soft", "honey_text"),
    "rose": ("rose_soft", "rose_text"),
    "sky": ("sky_soft", "sky_text"),
    "plum": ("plum_soft", "plum_text"),
}
_PADDING, _GAP, _RADIUS = 8, 5, 7
TARGET = 24  # pixels that a finger or a pen finds, however small the text; as high it is seen
_HIGH = 32  # what acts takes presses above and below it too


class Chip(ShowsFocus, QAbstractButton):
    """A filter that is off (outlined) or on (soft), or a word in its tone.

    A chip that is not ``checkable`` only says something, and takes no focus.
    """

    def __init__(
        self,
        text: str,
        icon: str = "",
        tone: Tone = "plain",
        parent: QWidget | None = None,
        *,
        checkable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._tone = icon, tone
        self._ring = FocusRing(self, _RADIUS)
        self.setText(text)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if checkable else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self._restyle)

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2 * px(_PADDING)
        if self._shown_icon():
            width += px(14) + _GAP
        return QSize(max(TARGET, width + 2), max(TARGET, px(_HIGH if self._acts() else TARGET)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theming().current
        ground, letters = self._colours()
        bordered = not ground or theme.high_contrast
        painter.setPen(QPen(theme.line2, 1) if bordered else Qt.PenStyle.NoPen)
        hovered = self.isCheckable() and self.underMouse() and not ground
        ground = "hover" if hovered else ground or "surface"
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(framed(painter, self.seen()), _RADIUS, _RADIUS)
        self._paint_words(painter, letters if self.isEnabled() else "disabled")

    def seen(self) -> QRectF:
        """Its ground; what acts is pressed above and below it too."""
        above = max(0, self.height() - theming().fonts.scaled(TARGET)) // 2
        return QRectF(self.rect()).adjusted(0, above, 0, -above)

    def checkStateSet(self) -> None:
        super().checkStateSet()
        self._restyle()

    def nextCheckState(self) -> None:
        super().nextCheckState()
        self._restyle()

    def _restyle(self) -> None:
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium
        font = theming().font("caption", weight)
        font.setPointSizeF(font.pointSizeF() * 12.5 / 12)
        self.setFont(font)
        self.updateGeometry()
        self.update()

    def _colours(self) -> tuple[str, str]:
        if self.isCheckable() and self.isChecked():
            return _GROUNDS["accent"]
        return _GROUNDS[self._tone]

    def _acts(self) -> bool:
        return self.focusPolicy() != Qt.FocusPolicy.NoFocus

    def _shown_icon(self) -> str:
        return self._icon_name

    def _paint_words(self, painter: QPainter, letters: str) -> None:
        px = theming().fonts.scaled
        left = px(_PADDING) + 1
        if icon := self._shown_icon():
            area = QRect(left, (self.height() - px(14)) // 2, px(14), px(14))
            area = QStyle.visualRect(self.layoutDirection(), self.rect(), area)
            paint_icon(painter, area, icon, theming().current.color(letters))
            left += px(14) + _GAP
        area = QRect(left, 0, self.width() - left, self.height())
        area = QStyle.visualRect(self.layoutDirection(), self.rect(), area)
        colour = theming().current.color(letters)
        draw_line(painter, area, self.text(), self.font(), colour, self.layoutDirection())


class KeyCap(QWidget):
    """The name of a key or shortcut, in a thin frame."""

    def __init__(self, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = key_text(shortcut)
        self.setAccessibleName(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(key_width(self._text), theming().fonts.scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_key(QPainter(self), self.rect(), self._text)


def key_width(text: str) -> int:
    """How wide a key with that on it is."""
    px = theming().fonts.scaled
    return max(QFontMetrics(_key_font()).horizontalAdvance(text) + 2 * px(6), px(20))


def paint_key(painter: QPainter, rect: QRect, text: str) -> None:
    theme = theming().current
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.line2, 1))
    painter.setBrush(theme.surface)
    painter.drawRoundedRect(framed(painter, rect), 6, 6)
    draw_line(painter, rect, text, _key_font(), theme.text3, place="middle")


def _key_font() -> QFont:
    font = theming().font("caption")
    font.setPointSizeF(font.pointSizeF() * 11.5 / 12)
    return font
