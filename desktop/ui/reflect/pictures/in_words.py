"""A picture's numbers as text: a small table that the keyboard reaches and that can be copied."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.ui.widgets.labels import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


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
        said = self.words.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return said
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(said)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self.words.heads[index.column()]
            return f"{head}: {said}" if head else said
        return None

    def headerData(
        self, section: int, reading: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if reading == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.words.heads[section] if section < len(self.words.heads) else None
        return None
