"""Small pictures that are painted once and then only copied: faces, glyphs."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache

from desktop.ui.theme.edges import on_pixel


def stamp(
    painter: QPainter, area: QRectF, key: str, paint: Callable[[QPainter, QRectF], None]
) -> None:
    """Draw what ``paint`` draws, from the cache where it was drawn before.

    ``key`` must name everything that it depends on, but size, screen and theme.
    """
    ratio = painter.device().devicePixelRatio()
    full_key = f"kith:{key}:{area.width()}:{area.height()}:{ratio}"
    pixmap = QPixmap()
    if not QPixmapCache.find(full_key, pixmap):
        pixmap = _painted(area, ratio, paint)
        QPixmapCache.insert(full_key, pixmap)
    corner = QPointF(round(area.left()), round(area.top()))
    painter.drawPixmap(on_pixel(painter, corner), pixmap)


def _painted(area: QRectF, ratio: float, paint: Callable[[QPainter, QRectF], None]) -> QPixmap:
    pixmap = QPixmap(ceil(area.width() * ratio), ceil(area.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, QRectF(0, 0, area.width(), area.height()))
    painter.end()
    return pixmap
