"""How each kind of entry is drawn: its colours, its icon, its chip and its window span."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.language import tr
from desktop.domain.vocabulary import FollowUpState, OccasionKind, Size
from desktop.ui.calendar.words import chip_words, time_words
from desktop.ui.theme.edges import framed
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.focus_ring import paint_ring

RADIUS = 6
CHIP = 21  # height, at 14 px text
SPAN = 19
_BAR = 3


@dataclass(frozen=True, slots=True)
class Look:
    """Names of colour roles, "" for none; and an icon, or a bar at the start."""

    ground: str
    border: str
    letters: str
    icon: str = ""
    bar: str = ""


@dataclass(frozen=True, slots=True)
class ChipState:
    """``ring`` is for the keyboard, ``away`` while it is carried elsewhere."""

    selected: bool = False
    ring: bool = False
    away: bool = False
    hovered: bool = False


PLAIN = ChipState()
_KINDS = {
    "appointment": Look("accent_soft", "", "accent_text", bar="accent"),
    "occasion": Look("rose_soft", "", "rose_text", "cake-slice"),
    "hard_day": Look("plum_soft", "", "plum_text", "flower"),
    "loop": Look("honey_soft", "", "honey_text", "link-2"),
    "gathering": Look("sky_soft", "", "sky_text", "ticket"),
    "window": Look("sunken", "line2", "text2", "circle-dot"),
    "request": Look("honey_soft", "honey", "honey_text", "message-circle-question-mark"),
}
_SETTLED = {
    FollowUpState.KEPT: "check",
    FollowUpState.LET_GO: "feather",
    FollowUpState.MISSED_BY_ME: "calendar-x",
    FollowUpState.MISSED_BY_THEM: "calendar-x",
    FollowUpState.WITHDRAWN: "undo-2",
}
_SIZES = {Size.LINE: "pen-line", Size.CALL: "phone", Size.TIME_TOGETHER: "coffee"}


def look_of(entry: CalendarEntry) -> Look:
    """The look by kind and by what became of it."""
    if entry.is_settled:
        return Look("", "", "text3", _SETTLED[FollowUpState(entry.state)])
    if entry.kind == "follow_up":
        icon = _SIZES.get(Size(entry.size), "pen-line")
        return Look("surface", "accent_line", "accent_text", icon)
    if entry.detail == OccasionKind.MILESTONE:
        return Look("rose_soft", "", "rose_text", "sparkle")
    return _KINDS[entry.kind]


def icon_of(entry: CalendarEntry) -> str:
    """An icon for rows, where an appointment shows its size instead of a bar."""
    if entry.kind in ("follow_up", "appointment") and not entry.is_settled:
        return _SIZES.get(Size(entry.size), "pen-line")
    return look_of(entry).icon


def chip_height() -> int:
    return theming().fonts.scaled(CHIP)


def paint_chip(
    painter: QPainter,
    area: QRectF,
    entry: CalendarEntry,
    direction: Qt.LayoutDirection,
    state: ChipState = PLAIN,
) -> None:
    """A chip of one line. While it is away only its place is drawn."""
    if state.away:
        paint_left_place(painter, area)
        return
    look = look_of(entry)
    paint_ground(painter, area, look, state)
    _paint_content(painter, area, entry, look, direction)


def paint_ground(painter: QPainter, area: QRectF, look: Look, state: ChipState) -> None:
    """The rounded ground with its border, its mark of selection and its ring."""
    theme = theming().current
    ground = look.ground
    if not ground and (state.hovered or state.selected):
        ground = "hover"
    border = "accent" if state.selected else look.border
    if theme.high_contrast and ground:
        border = "text"
    painter.setPen(QPen(theme.color(border), 1) if border else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(ground) if ground else Qt.BrushStyle.NoBrush)
    if state.hovered and look.border and not state.selected:
        painter.setBrush(theme.hover)
    painter.drawRoundedRect(framed(painter, area), RADIUS, RADIUS)
    if state.ring:
        paint_ring(painter, area, RADIUS)


def paint_left_place(painter: QPainter, area: QRectF, radius: float = RADIUS) -> None:
    """Where something stood that is being carried."""
    painter.setPen(QPen(theming().current.line2, 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(framed(painter, area), radius, radius)


def paint_bar(painter: QPainter, area: QRectF, role: str, direction: Qt.LayoutDirection) -> None:
    """The bar at the start of an appointment, within its rounded ground."""
    ground = QPainterPath()
    ground.addRoundedRect(area, RADIUS, RADIUS)
    bar = mirrored(area, QRectF(area.left(), area.top(), _BAR, area.height()), direction)
    painter.save()
    painter.setClipPath(ground, Qt.ClipOperation.IntersectClip)
    painter.fillRect(bar, theming().current.color(role))
    painter.restore()


def mirrored(whole: QRectF, part: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """The part within the whole, as people read."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return part
    return QRectF(whole.left() + whole.right() - part.right(), part.top(), part.width(),
                  part.height())  # fmt: skip


def chip_font(weight: QFont.Weight | None = None) -> QFont:
    return theming().font("caption", weight, tabular=True)


def _paint_content(
    painter: QPainter,
    area: QRectF,
    entry: CalendarEntry,
    look: Look,
    direction: Qt.LayoutDirection,
) -> None:
    px = theming().fonts.scaled
    colour = theming().current.color(look.letters)
    left = area.left() + px(6)
    if look.bar:
        paint_bar(painter, area, look.bar, direction)
        left = area.left() + px(8)
        left += _paint_time(painter, area, left, entry, colour, direction)
    elif look.icon:
        side = px(13)
        icon = QRectF(left, area.center().y() - side / 2, side, side)
        paint_icon(painter, mirrored(area, icon, direction), look.icon, colour)
        left += side + px(6)
    words = QRectF(left, area.top(), area.right() - px(4) - left, area.height())
    place = mirrored(area, words, direction)
    draw_line(painter, place, chip_words(entry), chip_font(), colour, direction)


def _paint_time(
    painter: QPainter,
    area: QRectF,
    left: float,
    entry: CalendarEntry,
    colour: QColor,
    direction: Qt.LayoutDirection,
) -> float:
    """The hour, stronger; returns the room that it took."""
    words = time_words(entry)
    if not words:
        return 0
    font = chip_font(QFont.Weight.DemiBold)
    width = QFontMetricsF(font).horizontalAdvance(words) + 1
    place = mirrored(area, QRectF(left, area.top(), width, area.height()), direction)
    draw_line(painter, place, words, font, colour, direction)
    return width + theming().fonts.scaled(4)


@dataclass(frozen=True, slots=True)
class SpanPiece:
    """The part of a window within one week: is its beginning or its end there, and how
    far (pixels from the area's start) lies its best day, if it is in this week."""

    begins: bool
    ends: bool
    best_at: float | None = None


def paint_span(
    painter: QPainter,
    area: QRectF,
    entry: CalendarEntry,
    piece: SpanPiece,
    direction: Qt.LayoutDirection,
    state: ChipState = PLAIN,
) -> None:
    """A window over some days of a week: sunken, with dashed edges."""
    if state.away:
        paint_left_place(painter, area)
        return
    theme, px = theming().current, theming().fonts.scaled
    _paint_span_ground(painter, area, piece, direction, state)
    font = theming().font("caption")
    name = tr("{who}, any day").format(who=entry.who or entry.words)
    short = entry.who or entry.words
    left = area.left() + px(8)
    room = (area.left() + piece.best_at if piece.best_at else area.right()) - px(8) - left
    fits = QFontMetricsF(font).horizontalAdvance(name) <= room
    words = name if piece.begins and fits else short
    place = mirrored(area, QRectF(left, area.top(), max(0.0, room), area.height()), direction)
    if piece.best_at is None or room > px(20):
        draw_line(painter, place, words, font, theme.text2, direction)
    if piece.best_at is not None:
        _paint_best(painter, area, piece.best_at, direction, alone=room <= px(20), name=short)


def _paint_span_ground(
    painter: QPainter,
    area: QRectF,
    piece: SpanPiece,
    direction: Qt.LayoutDirection,
    state: ChipState,
) -> None:
    """Round only where the window itself begins and ends."""
    theme, radius = theming().current, area.height() / 2
    right_to_left = direction == Qt.LayoutDirection.RightToLeft
    begins, ends = (piece.ends, piece.begins) if right_to_left else (piece.begins, piece.ends)
    wide = QRectF(area)
    wide.adjust(0 if begins else -2 * radius, 0, 0 if ends else 2 * radius, 0)
    painter.save()
    painter.setClipRect(area.adjusted(-5 if begins else 0, -5, 5 if ends else 0, 5),
                        Qt.ClipOperation.IntersectClip)  # fmt: skip
    pen = QPen(theme.accent if state.selected else theme.line2, 1, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([3, 2.5])
    painter.setPen(pen)
    painter.setBrush(theme.hover if state.hovered else theme.sunken)
    drawn = framed(painter, wide)
    painter.drawRoundedRect(drawn, radius, radius)
    if state.ring:
        paint_ring(painter, drawn, radius)
    painter.restore()


def _paint_best(
    painter: QPainter,
    area: QRectF,
    at: float,
    direction: Qt.LayoutDirection,
    *,
    alone: bool,
    name: str,
) -> None:
    """The mark of the best day; with the name where there is no room before it."""
    theme, px = theming().current, theming().fonts.scaled
    side = px(13)
    corner = QPointF(area.left() + at + px(8), area.center().y() - side / 2)
    icon = QRectF(corner.x(), corner.y(), side, side)
    paint_icon(painter, mirrored(area, icon, direction), "circle-dot", theme.ember_ring)
    left = icon.right() + px(5)
    words = QRectF(left, area.top(), max(0.0, area.right() - px(6) - left), area.height())
    said = name if alone else tr("best day")
    place = mirrored(area, words, direction)
    draw_line(painter, place, said, theming().font("caption"), theme.text2, direction)
