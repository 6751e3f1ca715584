"""Paints the web: quiet lines, monograms where there is room for them, else dots."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from desktop.domain.language import tr
from desktop.domain.reflect.pictures_web import ME
from desktop.ui.reflect.pictures.web_scene import THOUGHT, Edge, WebScene
from desktop.ui.theme.stamps import stamp
from desktop.ui.theme.text import draw_line, elided
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import paint_avatar

DISC = 28.0  # across, at 100 %
SMALLEST_DISC = 14.0  # below, people are dots
NAMED_FROM = 0.85  # of the zoom: from here on names stand below
BENT = 300  # as long as there are no more lines, they are bent
_LONGEST, _LONGEST_OF_DOTS = 260, 110  # pixels, where there are more lines than are bent
_SMOOTH = 1_000  # of more lines in sight, none is smoothed: that takes three times as long
_BEND = 0.07  # how far a bent line leaves the straight one, of its length
_WIDTHS = {THOUGHT: 1.5, 0: 1.0, 1: 1.2, 2: 2.0, 3: 3.0}


def disc_of(zoom: float) -> float:
    """How wide a person is drawn, in pixels at 14 px text."""
    return max(3.5, min(DISC, DISC * math.pow(zoom, 0.8)))


def is_bent(scene: WebScene) -> bool:
    return len(scene.edges) <= BENT


class Lines(NamedTuple):
    """What is drawn of the ties at one zoom, and how, until another is chosen."""

    edges: list[Edge]
    bent: bool = False
    smooth: bool = False
    role: str = "field"


def lines_at(scene: WebScene, zoom: float, area: QRectF) -> Lines:
    """All of a few. Of many only the short ones: long ones across the whole picture show
    when somebody is looked at, else nobody could see through them. ``area`` is what is
    painted now; by it they are smooth or not."""
    if is_bent(scene):
        return Lines(scene.edges, bent=True, smooth=True)
    near = disc_of(zoom) >= SMALLEST_DISC
    longest = _LONGEST if near else _LONGEST_OF_DOTS
    edges = scene.edges_up_to(longest / zoom, thoughts=near)
    smooth = len(scene.edges_in(edges, area)) < _SMOOTH
    return Lines(edges, smooth=smooth, role="field" if smooth else "line")


def paint_lines(painter: QPainter, lines: Lines, area: QRectF) -> None:
    """Those of the lines that cross ``area``; painter and area are in the plane of the scene."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, lines.smooth)
    theme = theming().current
    groups: dict[int, list[QLineF]] = defaultdict(list)
    for edge in WebScene.edges_in(lines.edges, area):
        groups[edge.weight].append(edge.line)
    for weight, drawn in sorted(groups.items(), key=lambda group: abs(group[0])):
        colour = theme.accent if weight == THOUGHT else theme.color(lines.role)
        painter.setPen(_pen(weight, colour, thin=not lines.smooth))
        _draw(painter, drawn, bent=lines.bent)


def paint_ties(painter: QPainter, edges: Iterable[Edge], *, bent: bool) -> None:
    """The lines of whoever is looked at, over the others."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for edge in edges:
        painter.setPen(_pen(edge.weight, theming().current.accent))
        _draw(painter, [edge.line], bent=bent)


def _pen(weight: int, colour: QColor, *, thin: bool = False) -> QPen:
    pen = QPen(colour, 1.0 if thin else theming().fonts.scaled(10) * _WIDTHS[weight] / 10)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # round ones take ten times as long
    if weight == THOUGHT:
        pen.setDashPattern([3.0, 3.0])
    return pen


def _draw(painter: QPainter, lines: Sequence[QLineF], *, bent: bool) -> None:
    if not bent:
        painter.drawLines(list(lines))
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in lines:
        path = QPainterPath(line.p1())
        away = QPointF(-line.dy(), line.dx()) * _BEND
        path.quadTo(line.center() + away, line.p2())
        painter.drawPath(path)


def paint_people(
    painter: QPainter, scene: WebScene, zoom: float, area: QRectF, *, disc: float, named: bool
) -> None:
    """Everybody in ``area`` (of the scene); the painter is in pixels of the scene's zoom."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    people = [one for one in scene.people_in(area) if one != ME]
    if disc < SMALLEST_DISC:
        _paint_dots(painter, scene, zoom, people, disc)
    else:
        for person in people:
            x, y = scene.places[person]
            paint_person(painter, scene, person, QPointF(x * zoom, y * zoom), disc, named=named)
    if area.contains(0.0, 0.0):
        paint_me(painter, QPointF(0, 0), disc)


def _paint_dots(
    painter: QPainter, scene: WebScene, zoom: float, people: Sequence[int], disc: float
) -> None:
    theme = theming().current
    groups: dict[str, list[QPointF]] = defaultdict(list)
    for person in people:
        x, y = scene.places[person]
        groups[theme.monogram(person).letters.name()].append(QPointF(x * zoom, y * zoom))
    for colour, points in groups.items():
        pen = QPen(QColor(colour), disc)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(points)


def paint_person(
    painter: QPainter, scene: WebScene, person: int, at: QPointF, disc: float, *, named: bool
) -> None:
    """A monogram, and with ``named`` the given name below."""
    if person == ME:
        paint_me(painter, at, disc)
        return
    known = scene.index.people[person]
    side = round(disc)
    round_ = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
    paint_avatar(painter, round_, person, known.name)
    if named:
        paint_name(painter, known.given or known.name, at, disc)


def paint_name(painter: QPainter, name: str, at: QPointF, disc: float, wide: float = 0.0) -> None:
    """Below the disc; as wide as there is room between two people, or as is given."""
    font = theming().font("caption", QFont.Weight.Normal)
    wide, high = wide or disc * 2.6, theming().fonts.line_height("caption")
    shown = elided(name, font, wide)
    ground = QRectF(0, 0, QFontMetricsF(font).horizontalAdvance(shown) + 4, high - 2)
    ground.moveCenter(QPointF(at.x(), at.y() + disc / 2 + 2 + high / 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theming().current.surface)
    painter.drawRoundedRect(ground, 4, 4)
    draw_line(painter, ground, shown, font, theming().current.text2, place="middle")


def paint_me(painter: QPainter, at: QPointF, disc: float) -> None:
    side = round(max(disc * 1.4, 9))
    round_ = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
    theme = theming().current
    stamp(painter, round_, f"web:me:{theme.accent.name()}", _paint_me)


def _paint_me(painter: QPainter, area: QRectF) -> None:
    theme = theming().current
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.accent)
    painter.drawEllipse(area)
    if area.width() < theming().fonts.scaled(20):
        return
    font = theming().font("body", QFont.Weight.DemiBold)
    font.setPixelSize(max(8, round(area.width() * 0.34)))
    painter.setFont(font)
    painter.setPen(theme.on_accent)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, tr("me"))
