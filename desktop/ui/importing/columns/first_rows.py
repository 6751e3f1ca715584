"""The first rows of a table as they stand in the file."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.language import tr
from desktop.domain.tables import TableLook
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.bare_view import make_bare
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW, _WIDEST, _SHOWN = 30, 220, 8
_LONGEST = 200  # letters of a cell that are shown


class RowsOfTable(QAbstractTableModel):
    """The names of the columns first, then what stands below them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[str, ...], ...] = ()

    def show(self, look: TableLook) -> None:
        self.beginResetModel()
        self._rows = (look.header, *look.rows[:_SHOWN])
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or not self._rows else len(self._rows[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell[:_LONGEST]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._rows[0][index.column()]}: {cell[:_LONGEST]}"
        return None


class FirstRows(Surface):
    """``shown`` tells the column the keyboard is on, ``wished`` one that was entered."""

    shown = Signal(int)
    wished = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.model = RowsOfTable(self)
        self.view = _TableView(tr("The first rows"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(_CellDelegate(self.view))
        self.view.wished.connect(self.wished)
        self.view.selectionModel().currentChanged.connect(lambda now, _: self._tell(now))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 6)
        column.setSpacing(8)
        title = PlainLabel(tr("The first rows, as they stand in the file"), "heading")
        title.setContentsMargins(16, 0, 16, 0)
        column.addWidget(title)
        column.addWidget(self.view)
        theming().follow(self._restyle)

    def show_rows(self, look: TableLook) -> None:
        self.model.show(look)
        self._restyle()

    def look_at(self, column: int) -> None:
        row = max(0, self.view.currentIndex().row())
        if self.view.currentIndex().column() != column:
            self.view.setCurrentIndex(self.model.index(row, column))

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.shown.emit(index.column())

    def _restyle(self) -> None:
        px, font = theming().fonts.scaled, theming().font("small")
        self.view.setFont(font)
        self.view.verticalHeader().setDefaultSectionSize(px(_ROW))
        for column in range(min(self.model.columnCount(), 200)):
            wide = self.view.sizeHintForColumn(column) + px(24)
            self.view.setColumnWidth(column, min(max(wide, px(64)), px(_WIDEST)))
        bar = self.view.horizontalScrollBar().sizeHint().height()
        self.view.setFixedHeight(px(_ROW) * max(1, self.model.rowCount()) + bar + 4)


class _TableView(QTableView):
    wished = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        make_bare(self)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.wished.emit(index.column()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
        if enter and self.currentIndex().isValid():
            self.wished.emit(self.currentIndex().column())
        else:
            super().keyPressEvent(event)


class _CellDelegate(QStyledItemDelegate):
    """A cell in one line; the column that is looked at lies on a soft ground."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, view = theming().current, option.widget
        assert isinstance(view, _TableView)
        current = view.currentIndex()
        painter.save()
        if current.column() == index.column():
            painter.fillRect(option.rect, theme.accent_soft)
        is_header = index.row() == 0
        weight = QFont.Weight.DemiBold if is_header else None
        words = str(index.data() or "").replace("\n", " ")
        colour = theme.text if is_header else theme.text2
        area = option.rect.adjusted(12, 0, -8, 0)
        draw_line(painter, area, words, theming().font("small", weight), colour, option.direction)
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.focus, 2))
            painter.drawRoundedRect(QRect(option.rect).adjusted(1, 1, -2, -2), 4, 4)
        painter.restore()
