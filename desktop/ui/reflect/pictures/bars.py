"""Bars with round ends, in parts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.ui.theme.theme import theming

_GAP = 2.0  # between parts


def paint_bar(
    painter: QPainter,
    area: QRectF,
    parts: Sequence[tuple[float, QColor]],
    reading: Qt.LayoutDirection,
) -> None:
    """The parts after one another in the direction of reading, as wide as their shares."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = area.height() / 2
    outline = QPainterPath()
    outline.addRoundedRect(area, radius, radius)
    painter.setClipPath(outline)
    for rect, colour in _laid(area, parts, reading):
        painter.fillRect(rect, colour)
    if theming().current.high_contrast:
        painter.setPen(QPen(theming().current.text, 1))
        painter.drawPath(outline)
    painter.restore()


def _laid(
    area: QRectF, parts: Sequence[tuple[float, QColor]], reading: Qt.LayoutDirection
) -> list[tuple[QRectF, QColor]]:
    shown = [(share, colour) for share, colour in parts if share > 0]
    whole = sum(share for share, _ in shown) or 1.0
    room = area.width() - _GAP * max(0, len(shown) - 1)
    found, at = [], 0.0
    for share, colour in shown:
        width = room * share / whole
        left = area.right() - at - width if reading == Qt.LayoutDirection.RightToLeft else (
            area.left() + at
        )  # fmt: skip
        found.append((QRectF(left, area.top(), width, area.height()), colour))
        at += width + _GAP
    return found


def part_at(
    x: float, area: QRectF, shares: Sequence[float], reading: Qt.LayoutDirection
) -> int | None:
    """Which part lies there."""
    nothing = QColor()
    laid = _laid(area, [(share, nothing) for share in shares], reading)
    numbers = [number for number, share in enumerate(shares) if share > 0]
    for number, (rect, _) in zip(numbers, laid, strict=True):
        if rect.left() - _GAP <= x <= rect.right() + _GAP:
            return number
    return None
