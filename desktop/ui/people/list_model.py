"""The people of the list: all ids at once, their rows only as they come into sight."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from desktop.domain.people import PersonRow
from desktop.ui.widgets.row_delegate import ROW

PAGE = 100  # rows asked for together
_KEPT_PAGES = 60

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PeopleModel(QAbstractListModel):
    """Rows by id. ``wanted`` brings the ids whose rows are to be asked for.

    A row that is not here yet is None for ``ROW`` (its skeleton is painted). What is
    asked for in one turn of the event loop is told together.
    """

    wanted = Signal(object)  # list[int]

    def __init__(
        self, spoken: Callable[[PersonRow], str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._ids: list[int] = []
        self._places: dict[int, int] = {}
        self._rows: dict[int, PersonRow] = {}
        self._stale: set[int] = set()
        self._asked: set[int] = set()
        self._pages: set[int] = set()
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._tell_wanted)

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show these people in this order; rows that are known stay known."""
        if self._ids == list(ids):
            return
        self.beginResetModel()
        self._ids = list(ids)
        self._places = {person: place for place, person in enumerate(self._ids)}
        self._asked.clear()
        self._pages.clear()
        self.endResetModel()

    def take_rows(self, asked: Iterable[int], rows: Sequence[PersonRow]) -> None:
        """The answer to ``wanted``; who was asked for and is not in it is gone."""
        self._asked.difference_update(asked)
        self._stale.difference_update(asked)
        for row in rows:
            self._rows[row.id] = row
        places = [self._places[row.id] for row in rows if row.id in self._places]
        if places:
            self.dataChanged.emit(self.index(min(places)), self.index(max(places)))
        self._forget_far_pages(places)

    def grow_stale(self, people: Iterable[int] | None = None) -> None:
        """These rows (all, without ids) may have changed: ask anew when they are seen.

        Until the answer is here, the old row is shown.
        """
        self._stale.update(self._rows if people is None else people)
        self._asked.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def ids(self) -> Sequence[int]:
        return self._ids

    def id_at(self, place: int) -> int:
        return self._ids[place]

    def known(self, person_id: int) -> PersonRow | None:
        """The row of that person, if it was seen already."""
        return self._rows.get(person_id)

    def index_of(self, person_id: int) -> QModelIndex:
        """Where that person stands; invalid if they are not in the list."""
        place = self._places.get(person_id)
        return _NOWHERE if place is None else self.index(place)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        person = self._ids[index.row()]
        row = self._rows.get(person)
        if role == ROW:
            if row is None or person in self._stale:
                self._want(index.row())
            return row
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row) if self._spoken else row.name
        return None

    def _want(self, place: int) -> None:
        if self._ids[place] in self._asked:
            return
        self._pages.add(place // PAGE)
        if not self._ask.isActive():
            self._ask.start()

    def _tell_wanted(self) -> None:
        """Ask for the pages that were painted since, each whole."""
        pages, self._pages = sorted(self._pages), set()
        for page in pages:
            missing = [
                person
                for person in self._ids[page * PAGE : (page + 1) * PAGE]
                if (person not in self._rows or person in self._stale) and person not in self._asked
            ]
            if missing:
                self._asked.update(missing)
                self.wanted.emit(missing)

    def _forget_far_pages(self, seen: Sequence[int]) -> None:
        """Keep the memory small: rows far from those just seen are let go."""
        if len(self._rows) <= _KEPT_PAGES * PAGE or not seen:
            return
        middle, reach = seen[len(seen) // 2], _KEPT_PAGES // 4 * PAGE
        near = self._ids[max(0, middle - reach) : middle + reach]
        self._rows = {person: self._rows[person] for person in near if person in self._rows}
        self._stale.intersection_update(self._rows)
