"""The columns of a table as a list: what each is called, what stands in it, what it means."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from desktop.domain.tables import Meaning
from desktop.domain.warmth import Warmth
from desktop.ui.importing.columns.meanings import say_meaning
from desktop.ui.importing.columns.telling import Telling
from desktop.ui.importing.wording import tr
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel
from desktop.ui.widgets.list_view import RowsView
from desktop.ui.widgets.row_delegate import PersonLine, PersonRowDelegate
from desktop.ui.widgets.rows_model import Index, RowsModel
from desktop.ui.widgets.surfaces import Hairline, Surface

_ROW = 52


class ColumnRow(NamedTuple):
    """``name`` is the header, ``second`` what stands in the first rows."""

    id: int
    name: str
    second: str
    meaning: str
    is_guess: bool
    is_kept: bool
    warmth: Warmth | None = None
    starred: bool = False


class ColumnList(Surface):
    """``wished`` when the meaning of a column is to be chosen; ``shown`` when the keyboard
    is on another."""

    wished = Signal(int)
    shown = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._model: RowsModel[ColumnRow] = RowsModel(_spoken, self)
        self.view = RowsView(tr("Columns"), _ROW)
        self.view.setModel(self._model)
        self.view.setItemDelegate(_ColumnDelegate(self.view))
        self.view.opened.connect(self._wish)
        self.view.edit_wanted.connect(self._wish)
        self.view.clicked.connect(self._wish)
        self.view.selectionModel().currentRowChanged.connect(self._tell)
        self._arrange()

    def show_columns(self, telling: Telling) -> None:
        """All of them; the one that is looked at stays so."""
        before = self.view.currentIndex().row()
        rows = [_row(telling, index) for index in range(len(telling.mapping.columns))]
        self._model.set_rows(rows)
        self.view.setCurrentIndex(self._model.index(min(max(0, before), len(rows) - 1)))

    def replace(self, telling: Telling, index: int) -> None:
        self._model.replace(_row(telling, index))

    def look_at(self, index: int) -> None:
        self.view.setCurrentIndex(self._model.index(index))

    def rows(self) -> list[ColumnRow]:
        return list(self._model.rows())

    def area_of(self, index: int, page: QWidget) -> QRect:
        """Where the row stands on the page."""
        area = self.view.visualRect(self._model.index(index))
        viewport = self.view.viewport()
        shown = area.intersected(viewport.rect())
        return QRect(viewport.mapTo(page, shown.topLeft()), shown.size())

    def _wish(self, index: Index) -> None:
        self.wished.emit(self._model.row(index).id)

    def _tell(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self.shown.emit(index.row())

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(17, 14, 17, 10)
        head.addWidget(PlainLabel(tr("Columns"), "heading", wrap=False), 1)
        head.addWidget(ElidedLabel(tr("Enter says what it means"), "caption", "text3"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self.view, 1)


def _row(telling: Telling, index: int) -> ColumnRow:
    column = telling.column(index)
    return ColumnRow(
        index,
        telling.look.header[index] if index < len(telling.look.header) else column.header,
        " · ".join(telling.examples(index)) or tr("empty in the first rows"),
        say_meaning(column),
        telling.is_guess(index),
        column.meaning is Meaning.EXTRA,
    )


def _spoken(row: ColumnRow) -> str:
    guess = tr("a guess") if row.is_guess else ""
    return ", ".join(filter(None, (row.name, row.meaning, guess, row.second)))


class _ColumnDelegate(PersonRowDelegate):
    """The header and what stands in it; what it means at the end, with the word of a guess."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(None, parent, height=_ROW)

    def _paint_row(
        self,
        painter: QPainter,
        area: QRect,
        row: PersonLine,
        selected: bool,
        direction: Qt.LayoutDirection,
    ) -> None:
        assert isinstance(row, ColumnRow)
        px = theming().fonts.scaled
        half = area.width() * 11 // 20
        told = QRect(area.left() + px(12), area.top(), half - px(16), area.height())
        means = QRect(area.left() + half, area.top(), area.width() - half - px(34), area.height())
        body, caption = theming().font("body", QFont.Weight.Medium), theming().font("caption")
        theme = theming().current
        _two_lines(painter, QStyle.visualRect(direction, area, told), direction,
                   (row.name, body, theme.text), (row.second, caption, theme.text3))  # fmt: skip
        colour = theme.text3 if row.is_kept else theme.accent_text
        guess = tr("a guess") if row.is_guess else ""
        _two_lines(painter, QStyle.visualRect(direction, area, means), direction,
                   (row.meaning, theming().font("body"), colour),
                   (guess, caption, theme.text3))  # fmt: skip
        side = px(16)
        icon = QRect(area.right() - px(12) - side, area.center().y() - side // 2, side, side)
        place = QStyle.visualRect(direction, area, icon)
        paint_icon(painter, place, "chevrons-up-down", theme.text3)


_Line = tuple[str, QFont, QColor]


def _two_lines(
    painter: QPainter, area: QRect, direction: Qt.LayoutDirection, *lines: _Line
) -> None:
    """One below the other, in the middle; an empty one takes no room."""
    fonts = theming().fonts
    shown = [line for line in lines if line[0]]
    heights = [round(fonts.line_height(role)) for role in ("body", "caption")][: len(shown)]
    top = area.top() + (area.height() - sum(heights)) // 2
    for (words, font, colour), height in zip(shown, heights, strict=True):
        draw_line(painter, QRect(area.left(), top, area.width(), height), words, font, colour,
                  direction)  # fmt: skip
        top += height
