"""The columns of a table as a list: what each is called, what stands in it, what it means."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.tables import Meaning
from desktop.domain.warmth import Warmth
from desktop.ui.importing.columns.meanings import say_meaning
from desktop.ui.importing.columns.telling import Telling
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel
from desktop.ui.widgets.list_view import RowsView
from desktop.ui.widgets.row_delegate import PersonLine, PersonRowDelegate
from desktop.ui.widgets.row_room import RowRoom
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
        head.setContentsMargins(16, 14, 16, 10)
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

    def _paint_row(self, room: RowRoom, row: PersonLine) -> None:
        assert isinstance(row, ColumnRow)
        theme, fonts = theming().current, theming().fonts
        body, caption = fonts.font("body", QFont.Weight.Medium), fonts.font("caption")
        colour = theme.text3 if row.is_kept else theme.accent_text
        guess = tr("a guess") if row.is_guess else ""
        half = room.area.width() * 11 // 20
        room.start(12)
        told = room.start_pixels(half - fonts.scaled(16))
        room.start(4)
        room.end(12)
        room.icon(room.end(16), "chevrons-up-down", theme.text3)
        room.end(6)
        _two_lines(room, told, (row.name, body, theme.text), (row.second, caption, theme.text3))
        means = row.meaning, fonts.font("body"), colour
        _two_lines(room, room.rest(), means, (guess, caption, theme.text3))


_Line = tuple[str, QFont, QColor]


def _two_lines(room: RowRoom, area: QRect, *lines: _Line) -> None:
    """One below the other, in the middle; an empty one takes no room."""
    fonts = theming().fonts
    shown = [line for line in lines if line[0]]
    heights = [round(fonts.line_height(role)) for role in ("body", "caption")][: len(shown)]
    top = area.top() + (area.height() - sum(heights)) // 2
    for (words, font, colour), height in zip(shown, heights, strict=True):
        line = QRect(area.left(), top, area.width(), height)
        draw_line(room.painter, line, words, font, colour, room.reading)
        top += height
