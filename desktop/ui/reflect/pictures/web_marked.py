"""Whoever is looked at in the web, with those they are tied to, over everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.domain.reflect.pictures_web import ME
from desktop.ui.reflect.pictures.web_painting import (
    SMALLEST_DISC,
    is_bent,
    paint_me,
    paint_name,
    paint_person,
    paint_ties,
)
from desktop.ui.theme.theme import theming

if TYPE_CHECKING:
    from desktop.ui.reflect.pictures.web_canvas import WebCanvas


def paint_marked(painter: QPainter, canvas: WebCanvas, person: int) -> None:
    """Their lines, those they are tied to, and themselves; of me no lines, which are all."""
    scene, is_me = canvas.scene, person == ME
    if not is_me:
        _paint_lines(painter, canvas, person)
    disc = max(canvas.disc, theming().fonts.scaled(SMALLEST_DISC + 4))
    for other in () if is_me else scene.neighbours(person):
        paint_person(painter, scene, other, canvas.position_of(other), disc, named=False)
    at = canvas.position_of(person)
    paint_me(painter, canvas.position_of(ME), canvas.disc)
    paint_person(painter, scene, person, at, disc, named=False)
    _paint_ring(painter, at, disc * (1.4 if is_me else 1.0), by_keys=canvas.shows_ring)
    if not is_me and not canvas.is_small:
        known = scene.index.people[person]
        wide = 0.0 if canvas.shows_names else theming().fonts.em(9)
        paint_name(painter, known.given or known.name, at, disc, wide)


def _paint_lines(painter: QPainter, canvas: WebCanvas, person: int) -> None:
    painter.save()
    painter.translate(canvas.view.origin)
    painter.scale(canvas.view.zoom, canvas.view.zoom)
    paint_ties(painter, canvas.scene.edges_of(person), bent=is_bent(canvas.scene))
    painter.restore()


def _paint_ring(painter: QPainter, at: QPointF, disc: float, *, by_keys: bool) -> None:
    theme = theming().current
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.focus, 2 if by_keys else 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, disc / 2 + 3, disc / 2 + 3)
