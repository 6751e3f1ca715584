"""A picture's numbers as text: a small table that the keyboard reaches and that can be copied."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW = 26
_MOST_SHOWN = 9
_LOOKED_AT = 60
_WIDEST_EM = 18
_PAD = 6


@dataclass(frozen=True, slots=True)
class InWords:
    """What the table says: the heads of its columns, and its rows."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()

    def as_text(self) -> str:
        """For the clipboard, one row a line."""
        return "\n".join("\t".join(row) for row in (self.heads, *self.rows))


class WordsModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.words = InWords(())

    def show(self, words: InWords) -> None:
        self.beginResetModel()
        self.words = words
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.words.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.words.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.words.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self.words.heads[index.column()]
            return f"{head}: {row[index.column()]}" if head else row[index.column()]
        return None

    def headerData(
        self, section: int, reading: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if reading == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.words.heads[section] if section < len(self.words.heads) else None
        return None


class WordsTable(QTableView):
    """``opened`` brings the number of a row on Enter or a double click; Ctrl+C copies all."""

    opened = Signal(int)

    def __init__(self, name: str, *, fills: bool = False) -> None:
        """As high as its rows, up to a few; with ``fills`` as high as there is room."""
        super().__init__()
        self.setAccessibleName(name)
        self.words_model = WordsModel()
        self._fills = fills
        self.setModel(self.words_model)
        self.setItemDelegate(_Cell(self))
        self._shape()
        self.activated.connect(lambda index: self.opened.emit(index.row()))
        theming().follow(self._restyle)

    def show_words(self, words: InWords) -> None:
        self.words_model.show(words)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.words_model.words.as_text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _shape(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _widen(self) -> None:
        """By the first rows: to ask thousands would take long."""
        metrics, last = self.fontMetrics(), self.words_model.columnCount() - 1
        for column in range(last):
            cells = [row[column] for row in self.words_model.words.rows[:_LOOKED_AT]]
            cells.append(self.words_model.words.heads[column])
            wide = max(metrics.horizontalAdvance(cell) for cell in cells) + 4 * _PAD
            self.setColumnWidth(column, min(wide, theming().fonts.em(_WIDEST_EM)))

    def _restyle(self) -> None:
        fonts = theming().fonts
        self.setFont(theming().font("small"))
        self.horizontalHeader().setFont(theming().font("caption"))
        row = max(fonts.scaled(_ROW), round(fonts.line_height("small")) + 8)
        self.verticalHeader().setDefaultSectionSize(row)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._widen()
        if self._fills:
            return
        shown = min(_MOST_SHOWN, max(1, self.words_model.rowCount()))
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(row * shown + head + fonts.scaled(14))


class _Cell(QStyledItemDelegate):
    """The first column in the letters of text, the others quieter; a hairline below."""

    def __init__(self, view: WordsTable) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, words = theming().current, str(index.data() or "")
        colour = theme.text if index.column() == 0 else theme.text2
        area = QRect(option.rect).adjusted(_PAD, 0, -_PAD, 0)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.accent_soft)
        draw_line(painter, area, words, theming().font("small"), colour, option.direction)
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(theme.focus, 2))
            painter.drawRoundedRect(QRect(option.rect).adjusted(1, 1, -2, -2), 4, 4)
        painter.restore()
