"""Areas of what is painted first: mirrored where one reads from right to left, and filled."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter


def mirrored(reading: Qt.LayoutDirection, ground: QRect, area: QRect) -> QRect:
    """Where ``area``, meant from the left, lies within ``ground``.

    As ``QStyle.visualRect`` has it, for what is painted first: importing QStyle takes as
    long as a tenth of a start.
    """
    if reading == Qt.LayoutDirection.LeftToRight:
        return area
    return area.translated(ground.left() + ground.right() - area.left() - area.right(), 0)


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Of a widget or a layout, as people read: ``start`` is where a line begins. Qt keeps left
    and right where they are; a window that is read from another side is built anew."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return QMargins(end, top, start, bottom)
    return QMargins(start, top, end, bottom)


def start_edge() -> Qt.AlignmentFlag:
    """Where what is typed begins, in letters of whatever direction: as what is shown does."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return edge | Qt.AlignmentFlag.AlignAbsolute


def as_read(keys: str) -> str:
    """A shortcut whose arrow points back or onwards, "Alt+Left": the way it points where one
    reads from the right, as the arrows that are drawn do."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return keys
    held, plus, arrow = keys.rpartition("+")
    return held + plus + {"Left": "Right", "Right": "Left"}.get(arrow, arrow)


def fill(painter: QPainter, area: QRectF | QRect, colour: QColor) -> None:
    """As ``QPainter.fillRect``, which names 170 gradients when it is first called."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(area)
