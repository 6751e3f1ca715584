"""Thin lines, borders and small pictures on whole pixels of the screen. One logical pixel may be
1.25 of them or 1.5: what is painted by it then lies between two, and both are half as dark."""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QTransform


def fill_strip(painter: QPainter, area: QRect, colour: QColor) -> None:
    """A line that lies level or upright, as thin as one pixel of the screen at the least."""
    hint = QPainter.RenderHint.Antialiasing
    smooth = painter.testRenderHint(hint)
    painter.setRenderHint(hint, False)  # which would let through what rounding leaves
    painter.fillRect(_on_pixels(painter, QRectF(area)), colour)
    painter.setRenderHint(hint, smooth)


def border(painter: QPainter, area: QRect | QRectF, wide: float = 1) -> tuple[QRectF, float]:
    """Where a border within ``area`` is drawn, and how wide its pen must be."""
    whole = _on_pixels(painter, QRectF(area))
    scale = painter.deviceTransform().m11()
    pen = _at_least_one(wide * scale) / scale if _is_upright(painter.deviceTransform()) else wide
    half = pen / 2
    return whole.adjusted(half, half, -half, -half), pen


def corner_on_pixel(painter: QPainter, corner: QPointF) -> QPointF:
    """The nearest one for a picture that has the pixels of the screen itself."""
    there = painter.deviceTransform()
    if not _is_upright(there):
        return corner
    spot = there.map(corner)
    return there.inverted()[0].map(QPointF(_nearest(spot.x()), _nearest(spot.y())))


def _on_pixels(painter: QPainter, area: QRectF) -> QRectF:
    there = painter.deviceTransform()
    if not _is_upright(there):
        return area
    seen = there.mapRect(area)
    left, top = _nearest(seen.left()), _nearest(seen.top())
    across = area.width() * there.m11() if area.width() <= 2 else _nearest(seen.right()) - left
    down = area.height() * there.m22() if area.height() <= 2 else _nearest(seen.bottom()) - top
    snapped = QRectF(left, top, _at_least_one(across), _at_least_one(down))
    return there.inverted()[0].mapRect(snapped)


def _is_upright(there: QTransform) -> bool:
    """Not turned, nor mirrored: what is tilted has no pixels to lie on."""
    return not there.isRotating() and there.m11() > 0


def _nearest(pixels: float) -> int:
    return floor(pixels + 0.5)


def _at_least_one(pixels: float) -> int:
    return max(1, floor(pixels + 0.001))
