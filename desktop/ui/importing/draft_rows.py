"""Rows for the records of an import: made when they are looked at, since there may be a
hundred thousand of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.drafts import PersonDraft
from desktop.domain.language import tr
from desktop.domain.text import fold
from desktop.domain.warmth import Warmth
from desktop.ui.importing.wording import say_draft_line
from desktop.ui.widgets.row_delegate import ROW

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class DraftRow(NamedTuple):
    """A record as the list shows it; ``id`` is its index in the batch, ``face`` what its
    monogram is coloured by."""

    id: int
    name: str
    second: str
    comes: bool
    state: str = ""
    warmth: Warmth | None = None
    starred: bool = False


class DraftsModel(QAbstractListModel):
    """The records with these indices, each with a check mark: whether it comes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts: Sequence[PersonDraft] = ()
        self._shown: Sequence[int] = ()
        self._places: dict[int, int] = {}
        self._comes: Callable[[int], bool] = lambda _: True
        self._state: Callable[[int], str] = lambda _: ""

    def set_drafts(
        self,
        drafts: Sequence[PersonDraft],
        comes: Callable[[int], bool],
        state: Callable[[int], str],
    ) -> None:
        """Whose these are, whether each comes, and a word about it."""
        self._drafts, self._comes, self._state = drafts, comes, state

    def show(self, indices: Sequence[int]) -> None:
        """Show these instead of those before."""
        self.beginResetModel()
        self._shown = indices
        self._places = {draft: place for place, draft in enumerate(indices)}
        self.endResetModel()

    def shown(self) -> Sequence[int]:
        return self._shown

    def draft(self, index: Index) -> int:
        """The index of the record in its batch."""
        return self._shown[index.row()]

    def index_of(self, draft: int) -> QModelIndex:
        place = self._places.get(draft)
        return _NOWHERE if place is None else self.index(place)

    def look_again(self) -> None:
        """What is said of the records may be another by now."""
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        checkable = Qt.ItemFlag.ItemIsUserCheckable
        return super().flags(index) | (checkable if index.isValid() else Qt.ItemFlag(0))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        draft = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._drafts[draft].name
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self._comes(draft) else Qt.CheckState.Unchecked
        if role == ROW:
            return self._row(draft)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self._row(draft)
            comes = tr("comes in") if row.comes else tr("stays away")
            return ", ".join(filter(None, (row.name, row.second, row.state or comes)))
        return None

    def _row(self, draft: int) -> DraftRow:
        one = self._drafts[draft]
        return DraftRow(
            draft, one.name, say_draft_line(one), self._comes(draft), self._state(draft)
        )


class Haystack:
    """The records by what they can be found by; folded once, at the first search."""

    def __init__(self, drafts: Sequence[PersonDraft], indices: Sequence[int]) -> None:
        self._drafts, self._indices = drafts, indices
        self._folded: list[str] | None = None

    def search(self, words: str) -> list[int]:
        """Those in which every word occurs, in their order; all for no word."""
        wanted = fold(words).split()
        if not wanted:
            return list(self._indices)
        if self._folded is None:
            self._folded = [_folded(self._drafts[index]) for index in self._indices]
        return [
            index
            for index, text in zip(self._indices, self._folded, strict=True)
            if all(word in text for word in wanted)
        ]


def _folded(draft: PersonDraft) -> str:
    points = (point.value for point in draft.points)
    return fold(" ".join((draft.name, draft.nickname, draft.organisation, draft.title, *points)))
