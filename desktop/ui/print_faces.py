"""Faces on paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QPixmap

from desktop.domain.initials import initials
from desktop.ui.theme.paper import PENCIL
from desktop.ui.widgets.photos import photo_of


def printed_face(content: bytes | None, name: str) -> Callable[[QPainter, QRectF], None]:
    """Their photo, else their initials, in a circle."""
    photo = photo_of(content)

    def paint(painter: QPainter, area: QRectF) -> None:
        if photo is not None:
            _paint_photo(painter, area, photo)
        else:
            _paint_initials(painter, area, initials(name))

    return paint


def _paint_photo(painter: QPainter, area: QRectF, photo: QPixmap) -> None:
    side = min(photo.width(), photo.height())
    source = QRectF((photo.width() - side) / 2, (photo.height() - side) / 2, side, side)
    round_ = QPainterPath()
    round_.addEllipse(area)
    painter.setClipPath(round_)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(area, photo, source)


def _paint_initials(painter: QPainter, area: QRectF, letters: str) -> None:
    painter.setPen(QPen(PENCIL, area.width() / 50))
    painter.drawEllipse(area.adjusted(1, 1, -1, -1))
    font = QFont(painter.font())
    font.setPixelSize(round(area.width() * 0.35))
    painter.setFont(font)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letters)
