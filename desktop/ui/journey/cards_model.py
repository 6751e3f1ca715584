"""The cards of one place, in their order: down a column or along a tray.

A drop only asks: the model has no ``removeRows`` and never moves a card itself,
so that a view cannot lose one. What was kept comes back as ``place``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.domain.journey import BoardCard, StageHead
from desktop.domain.language import tr
from desktop.ui.journey.words import say_card
from desktop.ui.people_mime import PEOPLE_MIME, people_mime, people_of

CARD = Qt.ItemDataRole.UserRole + 1  # data(index, CARD) is the BoardCard
Index = QModelIndex | QPersistentModelIndex


class CardsModel(QAbstractTableModel):
    """Rows of one column, or columns of one row when ``along`` is horizontal.

    ``cards_dropped`` brings the people, and the person before whom they were
    laid (None: at the end).
    """

    cards_dropped = Signal(object, object)

    def __init__(self, along: Qt.Orientation, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._down = along == Qt.Orientation.Vertical
        self._cards: list[BoardCard] = []
        self._here: set[int] = set()
        self._head: StageHead | None = None
        self._today = today

    @property
    def cards(self) -> Sequence[BoardCard]:
        return self._cards

    @property
    def head(self) -> StageHead:
        assert self._head is not None
        return self._head

    def set_head(self, head: StageHead, today: date) -> None:
        """The place these cards lie in; what it suggests stands on cards without a plan."""
        old, day = self._head, self._today
        changed = old is None or (*_suggests(old), day) != (*_suggests(head), today)
        self._head, self._today = head, today
        if changed and self._cards:
            self.dataChanged.emit(self.at(0), self.at(len(self._cards) - 1))

    def set_cards(self, cards: Iterable[BoardCard]) -> None:
        """Show these and no others, in this order."""
        self.beginResetModel()
        self._cards = list(cards)
        self._here = {card.person_id for card in self._cards}
        self.endResetModel()

    def place(self, card: BoardCard) -> None:
        """Show this card as it is now, where it belongs by its order."""
        old = self.position_of(card.person_id)
        if old is not None and self._cards[old].order == card.order:
            self._cards[old] = card
            self.dataChanged.emit(self.at(old), self.at(old))
            return
        self.take(card.person_id)
        new = bisect_left(self._cards, card.order, key=lambda other: other.order)
        self._begin_insert(new)
        self._cards.insert(new, card)
        self._here.add(card.person_id)
        self._end_insert()

    def take(self, person_id: int) -> None:
        """Show this person's card no longer, if it is here."""
        old = self.position_of(person_id)
        if old is None:
            return
        if self._down:
            self.beginRemoveRows(QModelIndex(), old, old)
        else:
            self.beginRemoveColumns(QModelIndex(), old, old)
        del self._cards[old]
        self._here.discard(person_id)
        if self._down:
            self.endRemoveRows()
        else:
            self.endRemoveColumns()

    def position_of(self, person_id: int) -> int | None:
        if person_id not in self._here:
            return None
        return next(n for n, card in enumerate(self._cards) if card.person_id == person_id)

    def at(self, position: int) -> QModelIndex:
        """The index of the card at that position; invalid when there is none."""
        if not 0 <= position < len(self._cards):
            return QModelIndex()
        return self.index(position, 0) if self._down else self.index(0, position)

    def position(self, index: Index) -> int:
        return index.row() if self._down else index.column()

    def card(self, index: Index) -> BoardCard | None:
        if not index.isValid() or not 0 <= self.position(index) < len(self._cards):
            return None
        return self._cards[self.position(index)]

    def next_act(self, card: BoardCard) -> str:
        """What is planned with them, else what this stage suggests."""
        return card.next_act or (self._head.act_for(card) if self._head else "")

    def before(self, position: int, moving: Iterable[int]) -> int | None:
        """The first person from that position on who is not moving; None at the end."""
        gone = set(moving)
        rest = (c.person_id for c in self._cards[max(0, position) :] if c.person_id not in gone)
        return next(rest, None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid():
            return 0
        return len(self._cards) if self._down else 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid():
            return 0
        return 1 if self._down else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        card = self.card(index)
        if card is None:
            return None
        if role == CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.name
        if role == Qt.ItemDataRole.AccessibleTextRole and self._head is not None:
            return say_card(card, self._head, self._today)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            words = tr("place {number} of {all}")
            return words.format(number=self.position(index) + 1, all=len(self._cards))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [PEOPLE_MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        found = (self.card(index) for index in indexes)
        return people_mime(card.person_id for card in found if card is not None)

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return bool(people_of(data))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the move; False, so that no view thinks the cards had gone."""
        ids = people_of(data)
        if ids:
            at = row if self._down else column
            position = len(self._cards) if at < 0 else at
            self.cards_dropped.emit(ids, self.before(position, ids))
        return False

    def _begin_insert(self, position: int) -> None:
        if self._down:
            self.beginInsertRows(QModelIndex(), position, position)
        else:
            self.beginInsertColumns(QModelIndex(), position, position)

    def _end_insert(self) -> None:
        if self._down:
            self.endInsertRows()
        else:
            self.endInsertColumns()


def _suggests(head: StageHead) -> tuple[str, str, str, bool]:
    return head.name, head.first_act, head.second_act, head.begins_with_why
