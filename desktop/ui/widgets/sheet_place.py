"""Where a sheet stands beside what it is about, with room for its arrow between them."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QRect

Side = Literal["right", "left", "below", "above"]
ARROW = 9  # how far the arrow reaches out
_ARROW_DOWN = 96  # from the upper edge to the arrow, at most: it hangs, what is above stays seen
_GAP = 3


def placed_beside(
    body: QRect, target: QRect, sides: tuple[Side, ...], room: QRect
) -> tuple[Side, QRect]:
    """The first of the sides with room, and the sheet there, moved along it to stay in the room."""
    for side in sides:
        placed = _beside(body, target, side)
        fits_across = room.left() <= placed.left() and placed.right() <= room.right()
        fits_down = room.top() <= placed.top() and placed.bottom() <= room.bottom()
        if fits_across if side in ("right", "left") else fits_down:
            return side, _into(placed, room)
    return sides[-1], _into(_beside(body, target, sides[-1]), room)


def _beside(body: QRect, target: QRect, side: Side) -> QRect:
    away = ARROW + _GAP
    placed = QRect(body)
    placed.moveCenter(target.center())
    if side in ("right", "left"):
        placed.moveTop(target.center().y() - min(body.height() // 2, _ARROW_DOWN))
    if side == "right":
        placed.moveLeft(target.right() + away)
    elif side == "left":
        placed.moveRight(target.left() - away)
    elif side == "below":
        placed.moveTop(target.bottom() + away)
    else:
        placed.moveBottom(target.top() - away)
    return placed


def _into(body: QRect, room: QRect) -> QRect:
    left = min(max(body.left(), room.left()), max(room.left(), room.right() - body.width() + 1))
    top = min(max(body.top(), room.top()), max(room.top(), room.bottom() - body.height() + 1))
    return QRect(QPoint(left, top), body.size())
