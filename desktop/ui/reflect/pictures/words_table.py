"""Shows the numbers of a picture: as wide as it is given, each cell with all its words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.ui.reflect.pictures.in_words import Index, InWords, WordsModel
from desktop.ui.theme.text import Block, draw_line, lay_out, paint_block
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.bare_view import make_bare

_MOST_HIGH = 300  # pixels at 14 px text; beyond, it scrolls
_LOOKED_AT = 60  # rows by which columns are made wide
_PAD = 6


class WordsTable(QTableView):
    """``opened`` brings the number of a row on Enter or a double click; Ctrl+C copies all.

    It is as high as its rows need. With ``fills`` it takes the room that there is, for
    thousands of rows of one line each.
    """

    opened = Signal(int)

    def __init__(self, name: str, *, fills: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.words_model, self.fills = WordsModel(), fills
        self.grows = False  # up to all its rows, where there is room for them
        self.setModel(self.words_model)
        self.setItemDelegate(_Cell(self))
        self.setHorizontalHeader(_Head(self))
        self._shape()
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def _shape(self) -> None:
        fixed = QHeaderView.ResizeMode.Fixed
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(fixed)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(fixed)
        self.setShowGrid(False)
        make_bare(self)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _restyle(self) -> None:
        self.setFont(theming().font("small"))
        self.verticalHeader().setDefaultSectionSize(self._row_height())
        self._fit()

    def _row_height(self, words_high: float = 0.0) -> int:
        return round(max(words_high, theming().fonts.line_height("small"))) + 9

    def _fit(self) -> None:
        """Columns share the width: what is narrow keeps its own, the wide ones give way.
        Each row is laid out for it, so not before somebody looks."""
        if self.isHidden():
            return
        self._share_width()
        if self.fills:
            return
        whole = self.horizontalHeader().sizeHint().height() + 2
        for number, row in enumerate(self.words_model.words.rows):
            high = max(
                (lay_out(words, "small", self.columnWidth(column) - 2 * _PAD).height
                 for column, words in enumerate(row)), default=0.0,
            )  # fmt: skip
            self.setRowHeight(number, self._row_height(high))
            whole += self._row_height(high)
        least = min(whole, theming().fonts.scaled(_MOST_HIGH))
        self.setMinimumHeight(least)
        self.setMaximumHeight(whole if self.grows else least)

    def _share_width(self) -> None:
        wished = self._wished_widths()
        room = float(self.viewport().width())
        left, waiting = room, sorted(range(len(wished)), key=lambda column: wished[column])
        for place, column in enumerate(waiting):
            is_last = place == len(waiting) - 1
            width = left if is_last else min(wished[column], left / (len(waiting) - place))
            self.setColumnWidth(column, int(width))
            left -= int(width)

    def _wished_widths(self) -> list[float]:
        metrics, head = QFontMetricsF(theming().font("small")), theming().font("caption")
        words = self.words_model.words
        return [
            max([QFontMetricsF(head).horizontalAdvance(said)]
                + [metrics.horizontalAdvance(row[column]) for row in words.rows[:_LOOKED_AT]])
            + 2 * _PAD + 4
            for column, said in enumerate(words.heads)
        ]  # fmt: skip


class _Head(QHeaderView):
    """The heads of the columns, quietly."""

    def __init__(self, table: WordsTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)

    def sectionSizeFromContents(self, section: int) -> QSize:
        size = super().sectionSizeFromContents(section)
        size.setHeight(round(self._words(section).height) + 8)
        return size

    def _words(self, section: int) -> Block:
        """Laid out for the column as wide as it is."""
        words = str(self.model().headerData(section, self.orientation()) or "")
        return lay_out(words, "caption", self.sectionSize(section) - 2 * _PAD)

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        theme = theming().current
        painter.save()
        painter.fillRect(area, theme.surface)
        inner, words = area.adjusted(_PAD, 0, -_PAD, 0), self._words(section)
        corner = QPointF(inner.left(), inner.center().y() - words.height / 2)
        paint_block(
            painter, corner, words, theming().font("caption"), theme.text3,
            width=inner.width(), right_to_left=self.isRightToLeft(),
        )  # fmt: skip
        painter.setPen(QPen(theme.line2, 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.restore()


class _Cell(QStyledItemDelegate):
    """The first column in the letters of text, the others quieter; a hairline below."""

    def __init__(self, table: WordsTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theming().current
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.accent_soft)
            painter.setPen(theme.edge)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        self._paint_words(painter, option, index)
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus and self._table.hasFocus():
            painter.setPen(QPen(theme.focus, 2))
            painter.drawRoundedRect(QRect(option.rect).adjusted(1, 1, -2, -2), 4, 4)
        painter.restore()

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, words, font = theming().current, str(index.data() or ""), theming().font("small")
        colour = theme.text if index.column() == 0 else theme.text2
        area = QRect(option.rect).adjusted(_PAD, 4, -_PAD, -4)
        if self._table.fills:
            draw_line(painter, area, words, font, colour, option.direction)
            return
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        block = lay_out(words, "small", area.width())
        corner = area.topLeft().toPointF()
        paint_block(
            painter, corner, block, font, colour, width=area.width(), right_to_left=mirrored
        )
