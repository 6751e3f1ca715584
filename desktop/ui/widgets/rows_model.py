"""Rows that are shown as they are: filtering and sorting is the query's work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.ui.widgets.row_delegate import ROW

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class NamedRow(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...


R = TypeVar("R", bound=NamedRow)


class RowsModel(QAbstractListModel, Generic[R]):
    """A list of rows with an id and a name.

    ``data(index, ROW)`` is the row itself, for the delegate. ``spoken`` says the whole
    row in a sentence for screen readers; without it the name is said.
    """

    def __init__(
        self, spoken: Callable[[R], str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._rows: list[R] = []
        self._places: dict[int, int] = {}

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these instead of those before."""
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.id: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def replace(self, row: R) -> None:
        """Show this row in the place of the one with its id, if that is here."""
        place = self._places.get(row.id)
        if place is not None:
            self._rows[place] = row
            index = self.index(place)
            self.dataChanged.emit(index, index)

    def rows(self) -> Sequence[R]:
        return self._rows

    def row(self, index: Index) -> R:
        return self._rows[index.row()]

    def index_of(self, row_id: int) -> QModelIndex:
        """Where the row with that id stands; invalid if it is not here."""
        place = self._places.get(row_id)
        return _NOWHERE if place is None else self.index(place)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row) if self._spoken else row.name
        return None
