"""What the palette lists: rows under the headings of their groups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.names import NameMatch

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """Something to choose. ``keys`` is its shortcut; ``id`` is what it is remembered by where
    it was used lately; ``beside`` is what Ctrl+Enter does, ``leads_to`` of whom Tab shows all
    that can be done."""

    text: str
    run: Callable[[], object]
    second: str = ""
    keys: str = ""
    icon: str = ""
    person: NameMatch | None = None
    id: str = ""
    in_words: bool = False
    beside: Callable[[], object] | None = None
    leads_to: NameMatch | None = None

    def spoken(self) -> str:
        return ", ".join(part for part in (self.text, self.second, self.keys) if part)


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    rows: Sequence[Row]


class PaletteModel(QAbstractListModel):
    """``data(index, ROW)`` is the row, or the heading as text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Row | str] = []

    def show_groups(self, groups: Sequence[Group]) -> None:
        self.beginResetModel()
        self._lines = []
        for group in groups:
            if group.rows:
                self._lines += [group.title, *group.rows]
        self.endResetModel()

    @property
    def rows(self) -> list[Row]:
        return [line for line in self._lines if isinstance(line, Row)]

    def row(self, index: Index) -> Row | None:
        line = self._lines[index.row()] if index.isValid() else None
        return line if isinstance(line, Row) else None

    def step(self, place: int, by: int) -> int:
        """The place of the next row (1) or the one before (-1), round at the ends; -1 without
        any."""
        count = len(self._lines)
        for far in range(1, count + 1):
            there = (place + by * far) % count
            if isinstance(self._lines[there], Row):
                return there
        return -1

    def number(self, place: int) -> int:
        """Which of the rows it is, from 1."""
        return sum(isinstance(line, Row) for line in self._lines[: place + 1])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == ROW:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text if isinstance(line, Row) else line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken() if isinstance(line, Row) else line
        return None
