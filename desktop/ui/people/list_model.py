"""The model of the list: ids at once, rows page by page as they come into sight."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.people import PersonRow
from desktop.ui.people.wording.rows import ListLine, say_row
from desktop.ui.widgets.row_delegate import ROW
from desktop.ui.widgets.warmth import say_warmth

PAGE = 100  # rows that are asked for together
_KEPT_ROWS = 5_000
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PeopleModel(QAbstractListModel):
    """Shows people by id; a row that has not come yet is empty.

    ``missing`` says which ids of some rows must still be asked for, and marks them
    as asked; ``take`` brings their rows.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[int] = []
        self._lines: dict[int, ListLine] = {}
        self._asked: set[int] = set()
        self._likely: dict[int, int] = {}  # where those stood who were asked for

    @property
    def ids(self) -> Sequence[int]:
        return self._ids

    def set_ids(self, ids: list[int]) -> bool:
        """Show these people in this order; whether that is another list than before."""
        if ids == self._ids:
            return False
        self.beginResetModel()
        self._ids = ids
        if len(self._lines) > _KEPT_ROWS:
            self._lines.clear()
            self._asked.clear()
            self._likely.clear()
        self.endResetModel()
        return True

    def known(self) -> frozenset[int]:
        """Whose rows are here, or on their way."""
        return frozenset(self._asked)

    def has_asked(self, first: int, last: int) -> bool:
        """Whether all of these rows are here, or on their way."""
        return self._asked.issuperset(self._ids[max(0, first) : last + 1])

    def missing(self, first: int, last: int) -> list[int]:
        """The ids of the pages around these rows that nobody has asked for."""
        begin = max(0, first // PAGE * PAGE)
        end = min(len(self._ids), (last // PAGE + 1) * PAGE)
        wanted = {
            person: place
            for place, person in enumerate(self._ids[begin:end], begin)
            if person not in self._asked
        }
        self._asked.update(wanted)
        self._likely.update(wanted)
        return list(wanted)

    def keep(self, rows: Iterable[PersonRow], today: date) -> list[ListLine]:
        """These rows have come, of people who may be listed only later; which say something
        new."""
        lines = [say_row(row, today) for row in rows]
        others = [line for line in lines if self._lines.get(line.id) != line]
        self._lines.update((line.id, line) for line in lines)
        self._asked.update(line.id for line in lines)
        return others

    def take(self, rows: Iterable[PersonRow], today: date) -> None:
        """These rows have come."""
        self.tell(self.keep(rows, today))

    def tell(self, lines: Iterable[ListLine]) -> None:
        """Have these painted anew, where they are listed."""
        people = [line.id for line in lines]
        places = [place for one in people if (place := self._likely_place(one)) is not None]
        if len(places) < len(people):  # all are looked for at once: of 100,000 it takes 5 ms
            places = [row for run in self.runs_of(people) for row in (run[0], run[-1])]
        if places:
            self.dataChanged.emit(self.index(min(places)), self.index(max(places)))

    def forget(self, people: Iterable[int] | None = None) -> None:
        """These people's rows (everyone's, without ids) must be asked for anew.

        What is shown of them stays until the new rows come.
        """
        if people is None:
            self._asked.clear()
        else:
            self._asked.difference_update(people)

    def line(self, index: Index) -> ListLine | None:
        return self._lines.get(self._ids[index.row()])

    def id_at(self, index: Index) -> int:
        return self._ids[index.row()]

    def ids_of(self, runs: Iterable[range]) -> list[int]:
        """Who stands in these rows."""
        return [person for run in runs for person in self._ids[run.start : run.stop]]

    def runs_of(self, people: Collection[int]) -> list[range]:
        """The rows in which these people stand, of those who are listed."""
        wanted, runs, first = set(people), [], None
        for row, person in enumerate(self._ids):
            if person in wanted:
                first = row if first is None else first
            elif first is not None:
                runs.append(range(first, row))
                first = None
        return runs if first is None else [*runs, range(first, len(self._ids))]

    def place_of(self, person_id: int) -> int | None:
        """In which row somebody stands."""
        place = self._likely_place(person_id)
        if place is None:
            with suppress(ValueError):
                return self._ids.index(person_id)
        return place

    def _likely_place(self, person_id: int) -> int | None:
        """Where they stood when they were asked for, if they still do."""
        place = self._likely.get(person_id, -1)
        is_there = 0 <= place < len(self._ids) and self._ids[place] == person_id
        return place if is_there else None

    def index_of(self, person_id: int) -> QModelIndex:
        """Where somebody stands; invalid if they are not in this list."""
        place = self.place_of(person_id)
        return _NOWHERE if place is None else self.index(place)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.line(index)
        if line is None:
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        if role == ROW:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return say_warmth(line.warmth) if line.warmth else ""
        return None
