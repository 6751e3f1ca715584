"""The painted row of one person: face, name, a second line, warmth."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from desktop.domain.warmth import Warmth
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import paint_avatar
from desktop.ui.widgets.labels import plain_tip
from desktop.ui.widgets.list_view import RowsView
from desktop.ui.widgets.warmth import paint_warmth, say_warmth

ROW = Qt.ItemDataRole.UserRole + 1  # a model's data(index, ROW) is the row itself

Index = QModelIndex | QPersistentModelIndex


class PersonLine(Protocol):
    """What a row must know to be painted."""

    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def second(self) -> str: ...
    @property
    def warmth(self) -> Warmth | None: ...
    @property
    def starred(self) -> bool: ...


class PersonRowDelegate(QStyledItemDelegate):
    """Paints a ``PersonLine`` that the model returns for ``ROW``.

    ``photo_of`` gives a person's picture or None, at once. Rows of 56 carry an
    avatar of 36; lower ones a smaller.
    """

    def __init__(
        self,
        photo_of: Callable[[int], QPixmap | None] | None = None,
        parent: QObject | None = None,
        *,
        height: int = 56,
    ) -> None:
        super().__init__(parent)
        self._photo_of = photo_of
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theming().fonts.em(14), theming().fonts.scaled(self._height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PersonLine | None = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(4, 0, -4, 0)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, area, selected)
        self._paint_row(painter, area, row, selected, option.direction)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The whole of what may be cut, and warmth in words."""
        row: PersonLine | None = index.data(ROW)
        if row is None:
            return False
        words = [row.name, row.second, say_warmth(row.warmth) if row.warmth else ""]
        QToolTip.showText(event.globalPos(), plain_tip("\n".join(w for w in words if w)), view)
        return True

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, selected: bool
    ) -> None:
        theme = theming().current
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or hovered:
            painter.setBrush(theme.accent_soft if selected else theme.hover)
            painter.drawRoundedRect(QRectF(area).adjusted(0, 0.5, 0, -0.5), 10, 10)
        if option.state & QStyle.StateFlag.State_HasFocus and shows_ring(option):
            painter.setPen(QPen(theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 10, 10)

    def _paint_row(
        self,
        painter: QPainter,
        area: QRect,
        row: PersonLine,
        selected: bool,
        direction: Qt.LayoutDirection,
    ) -> None:
        def place(left: int, top: int, width: int, height: int) -> QRect:
            return QStyle.visualRect(direction, area, QRect(left, top, width, height))

        px = theming().fonts.scaled
        face = px(36 if self._height >= 52 else 32 if self._height >= 46 else 24)
        top = area.top() + (area.height() - face) // 2
        photo = self._photo_of(row.id) if self._photo_of else None
        paint_avatar(painter, place(area.left() + px(12), top, face, face), row.id, row.name, photo)
        right = area.right() - px(12)
        if row.warmth is not None:
            right -= px(12)
            paint_warmth(painter, place(right, area.top(), px(12), area.height()), row.warmth)
        if row.starred:
            right -= px(20)
            star = place(right, area.top(), px(14), area.height())
            paint_icon(painter, star, "star", theming().current.text3)
        left = area.left() + px(12) + face + px(12)
        words = place(left, area.top(), right - px(8) - left, area.height())
        paint_words(painter, words, row, selected, direction)


def shows_ring(option: QStyleOptionViewItem) -> bool:
    """Whether the current row of that view was reached by the keyboard."""
    view = option.widget
    return not isinstance(view, RowsView) or view.by_keyboard


def paint_words(
    painter: QPainter, area: QRect, row: PersonLine, selected: bool, direction: Qt.LayoutDirection
) -> None:
    """The two lines of a row, in the middle of its height."""
    theming_now = theming()
    theme, fonts = theming_now.current, theming_now.fonts
    first, second = round(fonts.line_height("body")), round(fonts.line_height("caption"))
    height = first + second + 1 if row.second else first
    top = area.top() + (area.height() - height) // 2
    weight = QFont.Weight.DemiBold if selected else QFont.Weight.Medium
    line = QRect(area.left(), top, area.width(), first)
    draw_line(painter, line, row.name, fonts.font("body", weight), theme.text, direction)
    if row.second:
        font = fonts.font("caption", QFont.Weight.Normal)
        colour = theme.text2 if selected else theme.text3
        line = QRect(area.left(), top + first + 1, area.width(), second)
        draw_line(painter, line, row.second, font, colour, direction)
