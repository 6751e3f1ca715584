"""What lies under the words of a field: a ground of its own with a round edge, or nothing."""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.theme.edges import framed
from desktop.ui.theme.theme import theming

Ground = Literal["field", "in_place", "bare"]
"""A field of a form, one that opens where its words stand, or words alone."""

_RADIUS = 8


class Inset(NamedTuple):
    """From the edge of a field to its words, in pixels."""

    beside: int
    above: int


def inset_of(ground: Ground) -> Inset:
    """With the edge, which is as wide for those with and without the keyboard."""
    if ground == "field":
        px = theming().fonts.scaled
        return Inset(px(9) + 1, px(5) + 1)
    return Inset(2, 2) if ground == "in_place" else Inset(0, 0)


@cache
def grounded() -> QPalette:
    """Qt paints neither ground nor edge of a field that has this one."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    palette.setColor(QPalette.ColorRole.WindowText, Qt.GlobalColor.transparent)
    return palette


def paint_ground(field: QWidget, ground: Ground) -> None:
    """Ground and edge; the edge shows where the keyboard is."""
    if ground == "bare":
        return
    theme = theming().current
    if ground == "in_place" or field.hasFocus():
        colour, wide = theme.focus, 2
    else:
        colour, wide = theme.field if field.isEnabled() else theme.line2, 1
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, wide))
    painter.setBrush(theme.surface)
    inner = _RADIUS - wide / 2
    painter.drawRoundedRect(framed(painter, field.rect()), inner, inner)
    painter.end()
