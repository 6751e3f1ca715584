"""Lists of people: each row is painted as ``person_row`` has it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from desktop.ui.theme.edges import framed
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.labels import plain_tip
from desktop.ui.widgets.list_view import RowsView
from desktop.ui.widgets.person_row import ROW_HEIGHT, PersonLine, paint_person
from desktop.ui.widgets.row_room import RowRoom
from desktop.ui.widgets.warmth import say_warmth

__all__ = ["ROW", "PersonLine", "PersonRowDelegate", "shows_ring"]

ROW = Qt.ItemDataRole.UserRole + 1  # a model's data(index, ROW) is the row itself

Index = QModelIndex | QPersistentModelIndex


class PersonRowDelegate(QStyledItemDelegate):
    """Paints a ``PersonLine`` that the model returns for ``ROW``.

    ``photo_of`` gives a person's picture or None, at once.
    """

    def __init__(
        self,
        photo_of: Callable[[int], QPixmap | None] | None = None,
        parent: QObject | None = None,
        *,
        height: int = ROW_HEIGHT,
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
        self._paint_row(RowRoom(painter, area, option.direction, selected), row)
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
        painter.setPen(theme.edge if selected else Qt.PenStyle.NoPen)
        if selected or hovered:
            painter.setBrush(theme.accent_soft if selected else theme.hover)
            painter.drawRoundedRect(framed(painter, area), 10, 10)
        if option.state & QStyle.StateFlag.State_HasFocus and shows_ring(option):
            painter.setPen(QPen(theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 10, 10)

    def _paint_row(self, room: RowRoom, row: PersonLine) -> None:
        """All but the ground."""
        photo = self._photo_of(row.id) if self._photo_of else None
        paint_person(
            room.painter, room.rest(), row, room.reading,
            height=self._height, selected=room.selected, photo=photo,
        )  # fmt: skip


def shows_ring(option: QStyleOptionViewItem) -> bool:
    """Whether the current row of that view was reached by the keyboard."""
    view = option.widget
    return not isinstance(view, RowsView) or view.by_keyboard
