"""Soft shadows under popovers and dragged cards, painted once and kept.

A nine-patch: corners are drawn as they are, edges and middle are stretched.
"""

from __future__ import annotations

from math import erfc, sqrt
from typing import NamedTuple

from PySide6.QtCore import QMargins, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QPixmapCache

from desktop.ui.theme.theme import theming


class Depth(NamedTuple):
    down: int  # logical pixels below what throws it
    blur: int
    light: float  # opacity in the light theme
    dark: float


_INWARDS = 16  # how far inside the edge the shadow still grows darker

RAISED = Depth(12, 32, 0.16, 0.50)  # popovers, palettes, toasts
DRAGGED = Depth(16, 36, 0.24, 0.60)
LOW = Depth(2, 6, 0.08, 0.30)  # a hovered card


def shadow_margins(depth: Depth) -> QMargins:
    """How far the shadow reaches beyond what throws it."""
    return QMargins(depth.blur, depth.blur - depth.down, depth.blur, depth.blur + depth.down)


def paint_shadow(painter: QPainter, rect: QRect, radius: int, depth: Depth = RAISED) -> None:
    """The shadow of a rounded rectangle; none in high contrast."""
    theme = theming().current
    if theme.high_contrast:
        return
    opacity = depth.dark if theme.dark else depth.light
    ratio = painter.device().devicePixelRatio()
    edge = depth.blur + _INWARDS + radius
    outer = rect.adjusted(-depth.blur, -depth.blur, depth.blur, depth.blur)
    _stretch(painter, outer.translated(0, depth.down), _patch(radius, depth, opacity, ratio), edge)


def _patch(radius: int, depth: Depth, opacity: float, ratio: float) -> QPixmap:
    key = f"kith:shadow:{radius}:{depth.blur}:{opacity}:{ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    side = 2 * (depth.blur + _INWARDS + radius) + 4
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_rings(painter, QRectF(0, 0, side, side), radius, depth.blur, opacity)
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


def _paint_rings(painter: QPainter, rect: QRectF, radius: int, blur: int, opacity: float) -> None:
    """Rounded rectangles upon each other, so dark in sum as a blurred edge is there."""
    painter.setPen(Qt.PenStyle.NoPen)
    covered = 0.0
    for step in range(1, blur + _INWARDS + 1):
        outside = blur - step  # of the edge of what throws the shadow; below 0 within
        wished = opacity * erfc(outside / blur * sqrt(2)) / 2
        alpha = (wished - covered) / (1 - covered)
        covered = wished
        painter.setBrush(QColor.fromRgbF(0, 0, 0, alpha))
        corner = max(1, radius + outside)
        painter.drawRoundedRect(rect.adjusted(step, step, -step, -step), corner, corner)


def _stretch(painter: QPainter, target: QRect, patch: QPixmap, edge: int) -> None:
    ratio = patch.devicePixelRatio()
    side = round(patch.width() / ratio)
    xs = _cuts(target.left(), target.width(), edge)
    ys = _cuts(target.top(), target.height(), edge)
    cuts = _cuts(0, side, edge)
    for row in range(3):
        for column in range(3):
            x, width = xs[column]
            y, height = ys[row]
            u, from_width = cuts[column]
            v, from_height = cuts[row]
            source = QRectF(u * ratio, v * ratio, from_width * ratio, from_height * ratio)
            painter.drawPixmap(QRectF(x, y, width, height), patch, source)


def _cuts(start: int, length: int, edge: int) -> tuple[tuple[int, int], ...]:
    edge = min(edge, length // 2)
    return ((start, edge), (start + edge, length - 2 * edge), (start + length - edge, edge))
