"""What cards on a board have in common: how one lies there, its ground, the ground of
its column, the line where it would land, and its picture while it is carried."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from desktop.ui.theme.edges import framed
from desktop.ui.theme.shadow import DRAGGED, LOW, paint_shadow, shadow_margins
from desktop.ui.theme.theme import theming

CARD_RADIUS = 10
KNOB = 10
_LINE = 3
_COLUMN_RADIUS = 14
_TILT = 2.0  # degrees


class Look(NamedTuple):
    """How a card lies there: ``away`` is the dashed place of one being carried."""

    hovered: bool = False
    selected: bool = False
    ringed: bool = False
    away: bool = False
    lifted: bool = False


def paint_place(painter: QPainter, rect: QRect, radius: float) -> None:
    """The dashed outline of where a card lay that is being carried."""
    pen = QPen(theming().current.line2, 1.5)
    pen.setDashPattern([2.6, 2.6])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(framed(painter, rect), radius, radius)


def paint_ground(painter: QPainter, rect: QRect, radius: float, look: Look) -> None:
    theme = theming().current
    border, ground = theme.line, theme.surface
    if look.lifted:
        border, ground = theme.accent_line, theme.raised
    elif look.selected:
        border, ground = theme.accent, theme.accent_soft
    elif look.hovered:
        border = theme.line2
        paint_shadow(painter, rect, round(radius), LOW)
    painter.setPen(QPen(border, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(framed(painter, rect), radius, radius)


def paint_column(painter: QPainter, rect: QRect, *, is_target: bool) -> None:
    """The sunken ground of a column or tray; ``is_target``: cards would land here."""
    theme = theming().current
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.sunken)
    if is_target:
        painter.setPen(QPen(theme.accent, 1.5))
        painter.setBrush(theme.accent_soft)
    elif theme.high_contrast:
        painter.setPen(QPen(theme.line, 1))
    painter.drawRoundedRect(framed(painter, rect), _COLUMN_RADIUS, _COLUMN_RADIUS)


def paint_landing_line(painter: QPainter, start: QPoint, end: QPoint) -> None:
    """Where a carried card would be laid down: a line with a knob at its start."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    accent = theming().current.accent
    painter.setPen(QPen(accent, _LINE))
    painter.drawLine(start, end)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    knob = QRectF(0, 0, KNOB, KNOB)
    knob.moveCenter(QPointF(start))
    painter.drawEllipse(knob)


def lifted_picture(
    size: QSize,
    ratio: float,
    grabbed: QPoint,
    paint: Callable[[QPainter, QRect], None],
    *,
    room_behind: int = 0,
) -> tuple[QPixmap, QPoint]:
    """The picture of a card of that ``size`` while it is dragged, lifted and tilted, and
    where in it the point ``grabbed`` of the card is now.

    ``paint`` draws the card into a rectangle; ``room_behind`` is kept for more below it.
    """
    margins = shadow_margins(DRAGGED)
    lean = math.ceil(size.width() * math.sin(math.radians(_TILT))) + room_behind
    width = size.width() + margins.left() + margins.right() + 2 * lean
    height = size.height() + margins.top() + margins.bottom() + 2 * lean
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    corner = QPoint(margins.left() + lean, margins.top() + lean)
    card = QRect(corner, size)
    _tilt(painter, QPointF(card.center()))
    paint_shadow(painter, card, CARD_RADIUS, DRAGGED)
    paint(painter, card)
    spot = painter.transform().map(corner + grabbed)
    painter.end()
    return pixmap, spot


def _tilt(painter: QPainter, middle: QPointF) -> None:
    """Not for who wants no motion."""
    if not theming().reduced_motion:
        painter.translate(middle)
        painter.rotate(_TILT)
        painter.translate(-middle)
