"""How the rows of the palette are painted."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.palette.rows import ROW, Index, Row
from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.mirror import mirrored
from desktop.ui.theme.text import draw_line, elided
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import paint_avatar
from desktop.ui.widgets.chips import key_width, paint_key
from desktop.ui.widgets.photos import photo_of

HIGH, HEADING_HIGH = 40, 34  # at 14 px text
_SIDE, _FACE, _ICON, _GAP = 8, 28, 16, 14


class PaletteDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        high = HIGH if isinstance(index.data(ROW), Row) else HEADING_HIGH
        return QSize(0, theming().fonts.scaled(high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Row):
            current = bool(option.state & QStyle.StateFlag.State_Selected)
            _Painted(painter, option.rect, option.direction, current).row(line)
        else:
            _Painted(painter, option.rect, option.direction, False).heading(str(line))
        painter.restore()


class _Painted:
    def __init__(
        self, painter: QPainter, area: QRect, reading: Qt.LayoutDirection, current: bool
    ) -> None:
        self._painter, self._area, self._reading = painter, area, reading
        self._current = current
        self._left = area.left() + _SIDE
        self._right = area.right() - _SIDE

    def heading(self, text: str) -> None:
        font = theming().font("caption", QFont.Weight.DemiBold)
        area = QRect(self._left + 10, self._area.top() + 6, self._area.width(),
                     self._area.height() - 6)  # fmt: skip
        self._line(area, text, font, "text2")

    def row(self, row: Row) -> None:
        if self._current:
            self._ground()
        self._mark(row)
        keys = row.keys or (_ENTER if self._current else "")
        if keys:
            self._keys(keys)
        self._words(row)

    def _ground(self) -> None:
        theme = theming().current
        self._painter.setPen(theme.edge)
        self._painter.setBrush(theme.accent_soft)
        area = QRectF(self._area).adjusted(_SIDE, 0.5, -_SIDE, -0.5)
        self._painter.drawRoundedRect(area, 8, 8)

    def _mark(self, row: Row) -> None:
        px = theming().fonts.scaled
        side = px(_FACE)
        face = QRect(self._left + 12, self._area.center().y() - side // 2, side, side)
        if row.person is not None:
            photo = photo_of(row.person.photo)
            paint_avatar(self._painter, self._here(face), row.person.id, row.person.name, photo)
        elif row.icon:
            icon = QRect(0, 0, px(_ICON), px(_ICON))
            icon.moveCenter(face.center())
            colour = theming().current.text2
            paint_icon(self._painter, self._here(icon), row.icon, colour)
        self._left = face.right() + _GAP

    def _keys(self, keys: str) -> None:
        high, wide = theming().fonts.scaled(20), key_width(keys)
        area = QRect(self._right - wide - 10, self._area.center().y() - high // 2, wide, high)
        paint_key(self._painter, self._here(area), keys)
        self._right = area.left() - 10

    def _words(self, row: Row) -> None:
        role: TypeRole = "words_small" if row.in_words else "body"
        weight = QFont.Weight.DemiBold if self._current and not row.in_words else None
        font = theming().font(role, weight) if weight else theming().font(role)
        room = self._right - self._left
        if row.in_words and row.second:  # who said it, and when, is not to be missed
            second = QFontMetrics(theming().font("body")).horizontalAdvance(row.second)
            room = max(room // 2, room - second - 12)
        text = elided(row.text, font, room)
        area = QRect(self._left, self._area.top(), room, self._area.height())
        self._line(area, text, font, "accent_text" if self._current else "text")
        room, used = self._right - self._left, QFontMetrics(font).horizontalAdvance(text) + 8
        if row.second and used < room - theming().fonts.em(3):
            small = theming().font("body")
            rest = QRect(self._left + used, area.top(), room - used, area.height())
            self._line(rest, elided(row.second, small, rest.width()), small, "text2")

    def _line(self, area: QRect, text: str, font: QFont, role: str) -> None:
        colour = theming().current.color(role)
        draw_line(self._painter, self._here(area), text, font, colour, self._reading)

    def _here(self, area: QRect) -> QRect:
        return mirrored(self._reading, self._area, area)


_ENTER = "Enter"
