"""Outlines, hairlines and icons on whole pixels of a screen that is scaled by a fraction, too.

At 1.25 or 1.5 a line of one pixel is painted over two, each half as strong. So there it is as
wide as whole pixels fit, at least one, and begins where a pixel does.
"""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from desktop.ui.theme.mirror import fill


def framed(painter: QPainter, area: QRectF | QRect) -> QRectF:
    """Where to draw the outline of ``area``, so that all of its line lies within. The pen at
    hand becomes as wide as whole pixels are; without one it is the area itself."""
    pen, area = painter.pen(), QRectF(area)
    wide = pen.widthF() * bool(pen.style().value)
    if not wide or _is_even(painter):
        half = wide / 2
        return area.adjusted(half, half, -half, -half)
    pixels = _whole(painter, wide)
    pen.setWidthF(pixels / _ratio(painter))
    painter.setPen(pen)
    return _within(painter, area, pixels / 2)


def rule(painter: QPainter, area: QRectF | QRect, colour: QColor) -> None:
    """Fill a line that is one or two pixels wide or high."""
    seen = QRectF(area)
    if not _is_even(painter):
        seen = _within(painter, seen, 0)
        wide = _whole(painter, min(area.width(), area.height())) / _ratio(painter)
        if area.width() < area.height():
            seen.setWidth(wide)
        else:
            seen.setHeight(wide)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    fill(painter, seen, colour)
    painter.restore()


def on_pixel(painter: QPainter, corner: QPointF) -> QPointF:
    """The nearest place for a picture that has the pixels of the screen itself."""
    if _is_even(painter):
        return corner
    to_screen = painter.deviceTransform()
    there = to_screen.map(corner)
    return to_screen.inverted()[0].map(QPointF(_nearest(there.x()), _nearest(there.y())))


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()


def _is_even(painter: QPainter) -> bool:
    """Whether whole numbers are whole pixels, or nothing is to be made of it: what is carried
    is turned a little. On most screens QTransform need not be asked, nor imported."""
    return _ratio(painter).is_integer() or painter.deviceTransform().isRotating()


def _whole(painter: QPainter, wide: float) -> int:
    return max(1, int(wide * _ratio(painter)))


def _within(painter: QPainter, area: QRectF, half: float) -> QRectF:
    """From where pixels begin to where they end, less ``half`` a line in pixels."""
    to_screen = painter.deviceTransform()
    on = to_screen.mapRect(area)
    left, top = _nearest(on.left()) + half, _nearest(on.top()) + half
    right, bottom = _nearest(on.right()) - half, _nearest(on.bottom()) - half
    back, _ = to_screen.inverted()
    return back.mapRect(QRectF(left, top, right - left, bottom - top))


def _nearest(pixels: float) -> int:
    """From a half on the next one, as Qt cuts widgets out; Python would go to the even one,
    and lose every other border at 1.5."""
    return floor(pixels + 0.5)
