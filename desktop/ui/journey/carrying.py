"""Carrying cards by mouse: what is held, and its picture, lifted and tilted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap

from desktop.ui.people_mime import people_mime
from desktop.ui.widgets.card_ground import Look, lifted_picture

if TYPE_CHECKING:
    from desktop.ui.journey.cards_view import CardsView

_BEHIND = 5  # pixels by which further cards look out


def carry(
    view: CardsView, people: Sequence[int], position: int, at: QPoint, actions: Qt.DropAction
) -> None:
    """Let these people be dragged by the card at ``position``, until they are let go."""
    drag = QDrag(view)
    drag.setMimeData(people_mime(people))
    grabbed = at - view.card_rect(position).topLeft()
    pixmap, spot = drag_picture(view, position, len(people), grabbed)
    drag.setPixmap(pixmap)
    drag.setHotSpot(spot)
    drag.exec(actions, Qt.DropAction.MoveAction)


def drag_picture(
    view: CardsView, position: int, count: int, grabbed: QPoint
) -> tuple[QPixmap, QPoint]:
    """The picture for ``count`` cards, and where in it they were grabbed.

    ``grabbed`` is a point of the card at ``position``. Further cards lie below.
    """
    further = min(count - 1, 2)

    def paint(painter: QPainter, card: QRect) -> None:
        _paint_cards(painter, view, position, card, further)

    return lifted_picture(
        view.card_rect(position).size(), view.devicePixelRatioF(), grabbed, paint,
        room_behind=_BEHIND * further,
    )  # fmt: skip


def _paint_cards(
    painter: QPainter, view: CardsView, position: int, card: QRect, further: int
) -> None:
    delegate = view.painter_of_cards
    face = delegate.face(view.cards.cards[position])
    for depth in range(further, -1, -1):
        below = card.translated(_BEHIND * depth, _BEHIND * depth)
        delegate.paint_face(painter, below, face, Look(lifted=True), view.layoutDirection())
