"""Buttons in six kinds, and buttons that are only an icon."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.domain.language import spoken
from desktop.ui.theme.edges import framed
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.mirror import mirrored
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus
from desktop.ui.widgets.labels import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QKeyEvent, QKeySequence, QPaintEvent

Kind = Literal["primary", "secondary", "soft", "quiet", "way", "danger"]
_GAP = 7
_TARGET = 24  # pixels that a finger or a pen finds, however small the text
_HIGH, _SMALL = 32, 28  # at 14 px text, as it is seen; a small one takes presses around it too
_RADIUS = 8


class _Colours(NamedTuple):
    """Roles of ground at rest, hovered, pressed; of border and of letters. "" is none."""

    ground: str
    hover: str
    press: str
    border: str
    letters: str


_KINDS: dict[Kind, _Colours] = {
    "primary": _Colours("accent", "accent_hover", "accent_press", "", "on_accent"),
    "secondary": _Colours("surface", "hover", "hover", "line2", "text"),
    "soft": _Colours("accent_soft", "accent_soft", "hover", "", "accent_text"),
    "quiet": _Colours("", "hover", "hover", "", "text2"),
    "way": _Colours("", "hover", "hover", "", "accent_text"),
    "danger": _Colours("surface", "danger_soft", "danger_soft", "danger", "danger"),
}

_SAYS_CTRL = sys.platform != "darwin"


def key_text(shortcut: str | QKeySequence | QKeySequence.StandardKey) -> str:
    """A shortcut as it is shown beside a command: "Ctrl K", "Strg K" on a German keyboard."""
    written = isinstance(shortcut, str) and _SAYS_CTRL and spoken() == "en"
    text = str(shortcut) if written else _native(shortcut)
    return text[:-1].replace("+", " ") + text[-1:]


def _native(shortcut: str | QKeySequence | QKeySequence.StandardKey) -> str:
    from PySide6.QtGui import QKeySequence  # names 80 others: not before the first paint

    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def _key_font() -> QFont:
    return theming().font("caption", QFont.Weight.Normal)


class Button(ShowsFocus, QPushButton):
    """A push button that paints itself.

    ``shortcut`` is only shown, not bound. A ``checkable`` button is soft while
    it is on; with ``chevron`` it says that a menu or popover opens. A ``way`` is
    the one back to where one came from. Tabs and shortcuts show the ring, clicks
    do not.
    """

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        kind: Kind = "secondary",
        parent: QWidget | None = None,
        *,
        small: bool = False,
        shortcut: str = "",
        chevron: bool = False,
        icon_after: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._kind: Kind = kind
        self._small = small
        self._key = key_text(shortcut) if shortcut else ""
        self._chevron = chevron
        self._icon_after = icon_after
        self._ring = FocusRing(self, _RADIUS)
        self.setText(text)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theming().follow(self._restyle)

    @property
    def kind(self) -> Kind:
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        self._kind = kind
        self.update()

    def set_icon(self, name: str) -> None:
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = max(_TARGET, theming().fonts.scaled(_HIGH))
        return QSize(self._content_width() + 2 * self._padding(), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_content(painter)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.setFont(self._font())
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        strong = self._kind not in ("quiet",) or self.isChecked()
        weight = QFont.Weight.DemiBold if strong and self._small else QFont.Weight.Medium
        if self._kind in ("primary", "way"):
            weight = QFont.Weight.DemiBold
        return theming().font("small" if self._small else "body", weight)

    def _padding(self) -> int:
        return theming().fonts.scaled(10 if self._small else 12)

    def _around(self) -> float:
        """What is pressed above and below what is seen."""
        seen = theming().fonts.scaled(_SMALL)
        return max(0.0, (self.height() - seen) / 2) if self._small else 0.0

    def _icon_size(self) -> int:
        return theming().fonts.scaled(16)

    def _content_width(self) -> int:
        widths = []
        if self._icon_name:
            widths.append(self._icon_size())
        if self.text():
            widths.append(QFontMetrics(self._font()).horizontalAdvance(self.text()))
        if self._key:
            widths.append(self._key_width())
        if self._chevron:
            widths.append(self._icon_size())
        return sum(widths) + _GAP * max(0, len(widths) - 1)

    def _key_width(self) -> int:
        return QFontMetrics(_key_font()).horizontalAdvance(self._key)

    def _roles(self) -> _Colours:
        if self.isCheckable() and self.isChecked():
            return _KINDS["soft"]
        return _KINDS[self._kind]

    def _letters(self) -> QColor:
        return theming().current.color(self._roles().letters if self.isEnabled() else "disabled")

    def _icon_colour(self) -> QColor:
        beside_words = self.text() and self._roles() is _KINDS["secondary"] and self.isEnabled()
        return theming().current.text2 if beside_words else self._letters()

    def _paint_ground(self, painter: QPainter) -> None:
        theme, roles = theming().current, self._roles()
        ground = roles.ground
        if not self.isEnabled():
            ground = "hover" if self._kind in ("primary", "soft") else roles.ground
        elif self.isDown():
            ground = roles.press
        elif self.underMouse():
            ground = roles.hover
        border = self._border()
        painter.setPen(QPen(border, 1) if border is not None else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground) if ground else Qt.BrushStyle.NoBrush)
        around = self._around()
        area = QRectF(self.rect()).adjusted(0, around, 0, -around)
        painter.drawRoundedRect(framed(painter, area), _RADIUS, _RADIUS)

    def _border(self) -> QColor | None:
        theme, roles = theming().current, self._roles()
        if theme.high_contrast and self._kind not in ("quiet", "way"):
            return theme.text
        if roles.border:
            return theme.color(roles.border) if self.isEnabled() else theme.line
        is_pointed_at = roles is _KINDS["soft"] and self.isEnabled() and self.underMouse()
        return theme.accent_line if is_pointed_at else None  # there is no softer ground

    def _paint_content(self, painter: QPainter) -> None:
        left = (self.width() - self._content_width()) // 2
        colour = self._letters()
        if self._icon_name and not self._icon_after:
            self._paint_icon_at(painter, left, self._icon_name, self._icon_colour())
            left += self._icon_size() + _GAP
        if self.text():
            width = QFontMetrics(self._font()).horizontalAdvance(self.text())
            area = self._mirrored(QRect(left, 0, width + 2, self.height()))
            draw_line(painter, area, self.text(), self._font(), colour, self.layoutDirection())
            left += width + _GAP
        if self._icon_name and self._icon_after:
            self._paint_icon_at(painter, left, self._icon_name, self._icon_colour())
        if self._key:
            self._paint_key(painter, left)
        elif self._chevron:
            self._paint_icon_at(painter, left, "chevron-down", colour)

    def _paint_key(self, painter: QPainter, left: int) -> None:
        area = self._mirrored(QRect(left, 0, self._key_width() + 2, self.height()))
        quiet = theming().current.text3
        colour = self._letters() if self._kind == "primary" else quiet
        draw_line(painter, area, self._key, _key_font(), colour, place="middle")

    def _paint_icon_at(self, painter: QPainter, left: int, name: str, colour: QColor) -> None:
        size = self._icon_size()
        area = QRect(left, (self.height() - size) // 2, size, size)
        paint_icon(painter, self._mirrored(area), name, colour)

    def _mirrored(self, area: QRect) -> QRect:
        return mirrored(self.layoutDirection(), self.rect(), area)


class IconButton(Button):
    """A square button whose name is its tooltip, with the shortcut if it has one."""

    def __init__(
        self,
        icon: str,
        name: str,
        shortcut: str = "",
        kind: Kind = "quiet",
        parent: QWidget | None = None,
        *,
        size: int = 32,
    ) -> None:
        self._side = size
        super().__init__("", icon, kind, parent)
        self.setMinimumSize(_TARGET, _TARGET)
        self.set_name(name, shortcut)

    def set_name(self, name: str, shortcut: str = "") -> None:
        """What it does, for the tooltip and for screen readers."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(f"{name} ({key_text(shortcut)})" if shortcut else name))

    def sizeHint(self) -> QSize:
        side = max(_TARGET, theming().fonts.scaled(self._side))
        return QSize(side, side)

    def _icon_size(self) -> int:
        return theming().fonts.scaled(18 if self._side >= 32 else 16)
