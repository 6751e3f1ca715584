"""Where a toast stands while a sheet is open: beside it, so that neither hides the other."""

from __future__ import annotations

from PySide6.QtCore import QRect

_GAP = 12
_BELOW_TOP = 20


def clear_of(toast: QRect, sheet: QRect, room: QRect) -> QRect:
    """The toast as it is where it is free of the sheet; else as near beside it as the room
    allows, else below the room's upper edge: there it hides the head of a sheet that fills the
    room, and neither what is answered nor the keys that answer."""
    if not toast.intersects(sheet):
        return toast
    before, after, top = QRect(toast), QRect(toast), QRect(toast)
    before.moveRight(sheet.left() - _GAP)
    after.moveLeft(sheet.right() + _GAP)
    top.moveTop(room.top() + _BELOW_TOP)
    beside = [place for place in (before, after) if room.contains(place)]
    beside.sort(key=lambda place: abs(place.left() - toast.left()))
    return next((place for place in beside if not place.intersects(sheet)), top)
