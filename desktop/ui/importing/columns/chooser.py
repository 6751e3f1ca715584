"""What a column means, looked for by typing: a small sheet beside the column."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.tables import Column
from desktop.domain.warmth import Warmth
from desktop.ui.importing.columns.meanings import Offer, matching, offers
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.inputs import SearchInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.list_view import RowsView
from desktop.ui.widgets.popover import Popover
from desktop.ui.widgets.row_delegate import PersonLine, PersonRowDelegate
from desktop.ui.widgets.row_room import RowRoom
from desktop.ui.widgets.rows_model import RowsModel

_ROW, _ROWS = 30, 9


class OfferRow(NamedTuple):
    id: int
    name: str
    is_current: bool
    second: str = ""
    warmth: Warmth | None = None
    starred: bool = False


class Chooser(QWidget):
    """``chosen`` brings an Offer. Typing narrows, the arrows go through what is left."""

    chosen = Signal(object)

    def __init__(self, header: str, column: Column) -> None:
        super().__init__()
        self._offers = offers()
        self._current = next(
            (o.id for o in self._offers
             if (o.meaning, o.label, o.service) == (column.meaning, column.label, column.service)),
            -1,
        )  # fmt: skip
        self.search = _Typed(tr("What this column means"), tr("Name, telephone, birthday …"))
        self._model: RowsModel[OfferRow] = RowsModel(parent=self)
        self.view = RowsView(tr("What this column means"), _ROW)
        self.view.setModel(self._model)
        self.view.setItemDelegate(_OfferDelegate(self.view))
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(0, 0, 0, 0)
        column_box.setSpacing(8)
        column_box.addWidget(PlainLabel(header, "caption", "text2", most_lines=2))
        column_box.addWidget(self.search)
        column_box.addWidget(self.view)
        self.view.setFixedHeight(theming().fonts.scaled(_ROW) * _ROWS)
        self.search.textChanged.connect(self._narrow)
        self.search.stepped.connect(self._step)
        self.search.returnPressed.connect(self._take)
        self.view.opened.connect(lambda _: self._take())
        self.view.clicked.connect(lambda _: self._take())
        self._narrow("")

    def _narrow(self, words: str) -> None:
        found = matching(words, self._offers)
        self._model.set_rows([OfferRow(o.id, o.name, o.id == self._current) for o in found])
        index = self._model.index_of(self._current)
        if words.strip() or not index.isValid():
            index = self._model.index(0)
        self.view.setCurrentIndex(index)

    def _step(self, by: int) -> None:
        place = self.view.currentIndex().row() + by
        if 0 <= place < self._model.rowCount():
            self.view.setCurrentIndex(self._model.index(place))

    def _take(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            offer: Offer = self._offers[self._model.row(index).id]
            self.chosen.emit(offer)


class _Typed(SearchInput):
    """The arrows are for the list below it."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


def choose_meaning(
    page: QWidget, at: QRect, header: str, column: Column
) -> tuple[Popover, Chooser]:
    """The sheet, open beside ``at`` (in the page's coordinates)."""
    chooser = Chooser(header, column)
    sheet = Popover(chooser, page, width=300, padding=(14, 14))
    sheet.closed.connect(sheet.deleteLater)
    chooser.chosen.connect(lambda _: sheet.skip())
    sheet.open_at(at, ("right", "below", "above", "left"), chooser.search)
    return sheet, chooser


class _OfferDelegate(PersonRowDelegate):
    """Words, with a tick where it is what the column means now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(None, parent, height=_ROW)

    def _paint_row(self, room: RowRoom, row: PersonLine) -> None:
        assert isinstance(row, OfferRow)
        theme = theming().current
        room.start(10)
        room.end(10)
        tick = room.end(14)
        if row.is_current:
            room.icon(tick, "check", theme.accent_text)
        room.end(4)
        weight = QFont.Weight.Medium if room.selected else None
        room.words(row.name, theming().font("body", weight), theme.text)
