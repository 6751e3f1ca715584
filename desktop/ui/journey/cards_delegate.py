"""Paints the cards of a column or the pills of a tray, in every state they can have."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from desktop.domain.journey import BoardCard
from desktop.domain.language import tr
from desktop.ui.journey.card_painting import (
    Face,
    card_height,
    paint_card,
    paint_pill,
    pill_height,
    pill_width,
    usual_height,
)
from desktop.ui.journey.cards_model import CardsModel
from desktop.ui.journey.words import say_last
from desktop.ui.widgets.card_ground import Look
from desktop.ui.widgets.labels import plain_tip
from desktop.ui.widgets.warmth import say_warmth

SIDE, HALF_GAP = 7, 4  # around a card, inside its cell; room for the focus ring
RING = 4  # what the ring itself needs
_MEASURED = 150  # in a column of more cards every card has two lines of its act

Index = QModelIndex | QPersistentModelIndex
PhotoOf = Callable[[int], QPixmap | None]


class CardsDelegate(QStyledItemDelegate):
    """Cards of a column. ``away`` are the people being carried at the moment;
    ``ring`` says whether the current card shows that the keyboard is on it."""

    def __init__(
        self, model: CardsModel, photo_of: PhotoOf, today: Callable[[], date], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._photo_of = photo_of
        self._today = today
        self.end_side = SIDE  # less where a scroll bar stands there already
        self.away: frozenset[int] = frozenset()
        self.ring: Callable[[Index], bool] = lambda index: False

    def face(self, card: BoardCard) -> Face:
        photo = self._photo_of(card.person_id) if card.has_photo else None
        most = 2 if self.is_even() else 3
        last = say_last(card, self._today())
        return Face(card, self._model.next_act(card), last, photo, most)

    def is_even(self) -> bool:
        """Whether there are too many cards to measure each of them."""
        return len(self._model.cards) > _MEASURED

    def extent(self, card: BoardCard, width: int) -> int:
        """The height of its cell in a column of that width."""
        inner = width - SIDE - self.end_side
        if self.is_even():
            return usual_height(2) + 2 * HALF_GAP
        return card_height(self.face(card), inner) + 2 * HALF_GAP

    def area(self, cell: QRect) -> QRect:
        """Where in its cell the card itself lies."""
        mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (self.end_side, SIDE) if mirrored else (SIDE, self.end_side)
        return cell.adjusted(left, HALF_GAP, -right, -HALF_GAP)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        card = self._model.card(index)
        width = option.rect.width()
        return QSize(width, self.extent(card, width) if card is not None else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = self._model.card(index)
        if card is not None:
            area, look = self.area(option.rect), self._look(option, index, card)
            self.paint_face(painter, area, self.face(card), look, option.direction)

    def paint_face(
        self,
        painter: QPainter,
        area: QRect,
        face: Face,
        look: Look,
        direction: Qt.LayoutDirection,
    ) -> None:
        paint_card(painter, area, face, look, direction)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The whole of what may be cut, and warmth in words."""
        card = self._model.card(index)
        if card is None:
            return False
        words = [card.name, self._model.next_act(card), say_warmth(card.warmth)]
        if card.hard_season:
            words.append(tr("in a hard season"))
        QToolTip.showText(event.globalPos(), plain_tip("\n".join(w for w in words if w)), view)
        return True

    def _look(self, option: QStyleOptionViewItem, index: Index, card: BoardCard) -> Look:
        return Look(
            hovered=bool(option.state & QStyle.StateFlag.State_MouseOver),
            selected=bool(option.state & QStyle.StateFlag.State_Selected),
            ringed=self.ring(index),
            away=card.person_id in self.away,
        )


class PillsDelegate(CardsDelegate):
    """Pills along a tray."""

    def extent(self, card: BoardCard, width: int) -> int:
        """The width of its cell; ``width`` does not matter."""
        return pill_width(card) + 2 * HALF_GAP

    def area(self, cell: QRect) -> QRect:
        height = pill_height()
        top = cell.top() + (cell.height() - height) // 2
        return QRect(cell.left() + HALF_GAP, top, cell.width() - 2 * HALF_GAP, height)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        card = self._model.card(index)
        return QSize(self.extent(card, 0) if card else 0, pill_height() + 2 * HALF_GAP)

    def paint_face(
        self,
        painter: QPainter,
        area: QRect,
        face: Face,
        look: Look,
        direction: Qt.LayoutDirection,
    ) -> None:
        paint_pill(painter, area, face, look, direction)
