"""Who asked to meet and waits for an answer: rows at the side, to be dragged onto a day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QMimeData, QModelIndex, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.language import tr
from desktop.ui.calendar.carrying import entry_mime
from desktop.ui.calendar.words import when_words
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.people_rows import PeopleRows
from desktop.ui.widgets.row_delegate import PersonLine, PersonRowDelegate
from desktop.ui.widgets.rows_model import RowsModel

_ROW = 48
_MOST = 3  # rows at once; the rest is scrolled to


class Requests(QWidget):
    """Hidden while nobody waits. ``opened`` brings an entry, by Enter or a double click."""

    opened = Signal(object)  # CalendarEntry

    def __init__(
        self,
        photo_of: Callable[[int], QPixmap | None],
        line_of: Callable[[CalendarEntry, str], PersonLine],
        inset: int,
        parent: QWidget | None = None,
    ) -> None:
        """``line_of`` makes a row of an entry and its second line."""
        super().__init__(parent)
        self._line_of = line_of
        title = PlainLabel(tr("They asked to meet"), "heading", wrap=False)
        title.setContentsMargins(inset, 0, inset, 0)
        self._model: RowsModel[PersonLine] = RowsModel(_spoken, self)
        self.rows = RequestRows(tr("They asked to meet"), _ROW)
        self.rows.setModel(self._model)
        self.rows.setItemDelegate(PersonRowDelegate(photo_of, self, height=_ROW))
        self.rows.opened.connect(lambda at: self.opened.emit(self.rows.entries[at.row()]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(self.rows)
        column.addSpacing(10)
        self.hide()
        theming().follow(self._fit)

    def show_requests(self, entries: Sequence[CalendarEntry], today: date) -> None:
        self.rows.entries = tuple(entries)
        self._model.set_rows([self._line_of(one, when_words(one, today)) for one in entries])
        self.setVisible(bool(entries))
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, up to a few."""
        shown = min(_MOST, max(1, len(self.rows.entries)))
        self.rows.setFixedHeight(theming().fonts.scaled(_ROW) * shown + 2)


class RequestRows(PeopleRows):
    """A row dragged onto a day says yes for it."""

    entries: Sequence[CalendarEntry] = ()

    def people_at(self, index: QModelIndex) -> list[int]:
        person = self.entries[index.row()].person_id
        return [] if person is None else [person]

    def mime_at(self, index: QModelIndex) -> QMimeData:
        entry = self.entries[index.row()]
        return entry_mime(entry, entry.day)


def _spoken(line: PersonLine) -> str:
    return f"{line.name}, {line.second}"
