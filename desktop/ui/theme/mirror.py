"""Areas as people read them: mirrored where the layout goes from right to left."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt


def mirrored(reading: Qt.LayoutDirection, ground: QRect, area: QRect) -> QRect:
    """Where ``area``, meant from the left, lies within ``ground``.

    As ``QStyle.visualRect`` has it, for what is painted first: importing QStyle takes as
    long as a tenth of a start.
    """
    if reading == Qt.LayoutDirection.LeftToRight:
        return area
    return area.translated(ground.left() + ground.right() - area.left() - area.right(), 0)
