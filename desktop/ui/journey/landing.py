"""Between which cards something would land, and the line that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter

from desktop.ui.widgets.card_ground import KNOB, paint_landing_line

if TYPE_CHECKING:
    from desktop.ui.journey.cards_view import CardsView


def position_at(view: CardsView, point: QPoint) -> int:
    """Before which card something dropped there would land."""
    index = view.indexAt(point)
    if not index.isValid():
        return len(view.cards.cards)
    cell = view.visualRect(index)
    if view.is_column:
        behind = point.y() > cell.center().y()
    else:
        behind = (point.x() > cell.center().x()) != view.isRightToLeft()
    return view.cards.position(index) + behind


def paint_landing(view: CardsView, painter: QPainter, position: int) -> None:
    """A line with a knob at its start, before the card at that position."""
    paint_landing_line(painter, *_ends(view, position))


def landing_rect(view: CardsView, position: int) -> QRect:
    """What the line and its knob cover."""
    start, end = _ends(view, position)
    return QRect(start, end).normalized().adjusted(-KNOB, -KNOB, KNOB, KNOB)


def _ends(view: CardsView, position: int) -> tuple[QPoint, QPoint]:
    """Where the line begins and ends; the knob stays inside of the view."""
    area, room = view.viewport().rect(), KNOB // 2 + 1
    last = len(view.cards.cards) - 1
    cell = view.visualRect(view.cards.at(min(position, last)))
    behind = position > last
    if view.is_column:
        edge = cell.bottom() + 1 if behind else cell.top()
        y = min(max(edge, room), area.bottom() - room)
        ends = QPoint(area.left() + 10, y), QPoint(area.right() - 8, y)
        return (ends[1], ends[0]) if view.isRightToLeft() else ends
    edge = cell.right() + 1 if behind != view.isRightToLeft() else cell.left()
    x = min(max(edge, room), area.right() - room)
    return QPoint(x, area.top() + room), QPoint(x, area.bottom() - room)
