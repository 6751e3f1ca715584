"""Carrying cards by mouse: what is held, and its picture, lifted and tilted."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap

from desktop.ui.journey.card_painting import Look
from desktop.ui.people_mime import people_mime
from desktop.ui.theme.shadow import DRAGGED, paint_shadow, shadow_margins
from desktop.ui.theme.theme import theming

if TYPE_CHECKING:
    from desktop.ui.journey.cards_view import CardsView

_TILT = 2.0  # degrees
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
    size = view.card_rect(position).size()
    margins = shadow_margins(DRAGGED)
    further = min(count - 1, 2)
    lean = math.ceil(size.width() * math.sin(math.radians(_TILT))) + _BEHIND * further
    ratio = view.devicePixelRatioF()
    width = size.width() + margins.left() + margins.right() + 2 * lean
    height = size.height() + margins.top() + margins.bottom() + 2 * lean
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    corner = QPoint(margins.left() + lean, margins.top() + lean)
    card = QRect(corner, size)
    _tilt(painter, QPointF(card.center()))
    paint_shadow(painter, card, 10, DRAGGED)
    _paint_cards(painter, view, position, card, further)
    spot = painter.transform().map(corner + grabbed)
    painter.end()
    return pixmap, spot


def _tilt(painter: QPainter, middle: QPointF) -> None:
    """Not for who wants no motion."""
    if not theming().reduced_motion:
        painter.translate(middle)
        painter.rotate(_TILT)
        painter.translate(-middle)


def _paint_cards(
    painter: QPainter, view: CardsView, position: int, card: QRect, further: int
) -> None:
    delegate = view.painter_of_cards
    face = delegate.face(view.cards.cards[position])
    for depth in range(further, -1, -1):
        below = card.translated(_BEHIND * depth, _BEHIND * depth)
        delegate.paint_face(painter, below, face, Look(lifted=True), view.layoutDirection())
