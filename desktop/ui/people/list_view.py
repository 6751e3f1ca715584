"""The list's own view: names are found in all of the book, rows to come are outlined."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from desktop.ui.theme.theme import theming
from desktop.ui.widgets.list_view import RowsView
from desktop.ui.widgets.row_delegate import ROW, PersonRowDelegate


class PeopleView(RowsView):
    """``sought`` brings the beginning of a name: most rows are not here to look through.

    ``delete_wanted`` is the Delete key.
    """

    sought = Signal(str)
    delete_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 56, parent, many=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def go_to(self, index: QModelIndex) -> None:
        """Make this row the current and only one, and show it."""
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _seek(self, typed: str) -> None:
        self.sought.emit(typed)


class PeopleDelegate(PersonRowDelegate):
    """Paints the row of a person, or its outline until it is here."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if index.data(ROW) is None:
            _paint_outline(painter, option)
        else:
            super().paint(painter, option, index)


def _paint_outline(painter: QPainter, option: QStyleOptionViewItem) -> None:
    px, theme = theming().fonts.scaled, theming().current
    area: QRect = option.rect.adjusted(4, 0, -4, 0)

    def place(left: int, top: int, width: int, height: int) -> QRect:
        return QStyle.visualRect(option.direction, area, QRect(left, top, width, height))

    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.hover)
    face, left, middle = px(36), area.left() + px(12), area.center().y()
    painter.drawEllipse(place(left, middle - face // 2, face, face))
    left += face + px(12)
    painter.drawRoundedRect(place(left, middle - px(13), px(110), px(9)), 4, 4)
    painter.drawRoundedRect(place(left, middle + px(4), px(150), px(7)), 3, 3)
    painter.restore()
