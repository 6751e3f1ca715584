"""How appointments are drawn among the hours, and what stands above them for any time."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.language import tr
from desktop.ui.calendar.chips import (
    RADIUS,
    ChipState,
    Look,
    icon_of,
    look_of,
    mirrored,
    paint_bar,
    paint_left_place,
)
from desktop.ui.calendar.tile import SIDE, paint_tile
from desktop.ui.calendar.words import (
    chip_words,
    detail_words,
    loop_words,
    state_words,
    time_words,
    title_words,
)
from desktop.ui.phrases import say_length, say_span
from desktop.ui.theme.edges import framed
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import paint_avatar
from desktop.ui.widgets.focus_ring import paint_ring

_SETTLED = Look("sunken", "", "text2", bar="line2")
_GATHERING = Look("sky_soft", "", "sky_text", bar="sky")
_APPOINTMENT = Look("accent_soft", "", "accent_text", bar="accent")
_BOLD = QFont.Weight.DemiBold
_FACE = 26


def block_look(entry: CalendarEntry) -> Look:
    if entry.is_settled:
        return _SETTLED
    return _GATHERING if entry.kind == "gathering" else _APPOINTMENT


def paint_block_ground(
    painter: QPainter,
    area: QRectF,
    entry: CalendarEntry,
    direction: Qt.LayoutDirection,
    state: ChipState,
) -> None:
    """The rounded ground with its bar; and, where the keyboard is, with handles."""
    theme, look = theming().current, block_look(entry)
    painter.setPen(theme.edge if theme.high_contrast else QPen(theme.window, 1))
    painter.setBrush(theme.color(look.ground))
    painter.drawRoundedRect(area.adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS, RADIUS)
    paint_bar(painter, area, look.bar, direction)
    if state.selected:
        painter.setPen(QPen(theme.accent, 2 if state.ring else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
    if (state.selected or state.hovered) and entry.kind == "appointment" and not entry.is_settled:
        _paint_handles(painter, area)


def _paint_handles(painter: QPainter, area: QRectF) -> None:
    """What the length can be drawn by."""
    for y in (area.top(), area.bottom()):
        handle = QRectF(area.center().x() - 16, y - 2, 32, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theming().current.accent)
        painter.drawRoundedRect(handle, 2, 2)


def paint_week_block(
    painter: QPainter,
    area: QRectF,
    entry: CalendarEntry,
    direction: Qt.LayoutDirection,
    state: ChipState,
) -> None:
    """Name above hour and place; all in one line where it is short."""
    if state.away:
        paint_left_place(painter, area)
        return
    paint_block_ground(painter, area, entry, direction, state)
    px, fonts = theming().fonts.scaled, theming().fonts
    colour = theming().current.color(block_look(entry).letters)
    line = round(fonts.line_height("caption"))
    inner = area.adjusted(px(10), 0, -px(5), 0)
    bold, plain = fonts.font("caption", _BOLD), fonts.font("caption", QFont.Weight.Normal)
    if area.height() < 2 * line + px(6):
        words = f"{time_words(entry)} {chip_words(entry)}"
        _line(painter, area, inner, words, bold, colour, direction)
        return
    top = QRectF(inner.left(), area.top() + px(4), inner.width(), line)
    _line(painter, area, top, chip_words(entry), bold, colour, direction)
    second = ", ".join(part for part in (time_words(entry), state_words(entry)) if part)
    second = f"{second} {entry.place}".strip()
    _line(painter, area, top.translated(0, line + 1), second, plain, colour, direction)


def paint_day_block(
    painter: QPainter,
    area: QRectF,
    entry: CalendarEntry,
    direction: Qt.LayoutDirection,
    state: ChipState,
    photo: QPixmap | None,
    free_at_end: int = 0,
) -> None:
    """With face, length and place; the reason below, or beside in one line. Of a high
    block they stand at its top. ``free_at_end`` is left to buttons."""
    if state.away:
        paint_left_place(painter, area)
        return
    paint_block_ground(painter, area, entry, direction, state)
    px, fonts = theming().fonts.scaled, theming().fonts
    line = round(fonts.line_height("body"))
    detail = entry.detail if entry.kind == "appointment" else ""
    is_high = area.height() >= 2 * line + px(8)
    two_lines = bool(detail) and is_high
    top_part = QRectF(area)
    top_part.setHeight(min(area.height(), 2 * line + px(14)))
    inner = top_part.adjusted(px(14), 0, -px(10) - free_at_end, 0)
    if entry.person_id is not None:
        side = min(px(_FACE) if is_high else px(20), area.height() - 2)
        face = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        paint_avatar(painter, mirrored(area, face, direction), entry.person_id, entry.name, photo)
        inner.setLeft(face.right() + px(10))
    begin = inner.center().y() - line
    top = QRectF(inner.left(), begin, inner.width(), line) if two_lines else inner
    used = _paint_head(painter, area, top, entry, direction)
    if detail:
        if two_lines:
            under = top.translated(0, line + 1)
        else:
            under = inner.adjusted(used + px(10), 0, 0, 0)
        font = fonts.font("words_small")
        _line(painter, area, under, detail, font, theming().current.text, direction)


def _paint_head(
    painter: QPainter,
    area: QRectF,
    inner: QRectF,
    entry: CalendarEntry,
    direction: Qt.LayoutDirection,
) -> float:
    """The hour and the name, then length, place and what became of it; the room taken."""
    fonts = theming().fonts
    colour = theming().current.color(block_look(entry).letters)
    bold, small = fonts.font("body", _BOLD), fonts.font("small")
    words = f"{time_words(entry)} {title_words(entry)}".strip()
    width = min(QFontMetricsF(bold).horizontalAdvance(words) + 2, inner.width())
    first = QRectF(inner.left(), inner.top(), width, inner.height())
    _line(painter, area, first, words, bold, colour, direction)
    length = say_length(entry.minutes) if entry.minutes else ""
    others = ", ".join(part for part in (length, entry.place, state_words(entry)) if part)
    gap = fonts.scaled(10)
    rest = inner.adjusted(width + gap, 0, 0, 0)
    if rest.width() > gap:
        _line(painter, area, rest, others, small, colour, direction)
    return width + gap + QFontMetricsF(small).horizontalAdvance(others)


def paint_any_time_row(
    painter: QPainter,
    area: QRectF,
    entry: CalendarEntry,
    direction: Qt.LayoutDirection,
    state: ChipState,
    photo: QPixmap | None,
    today: date,
    free_at_end: int,
) -> None:
    """A row of the day view: tile, face, what; why beside it, or below where there is no
    room. ``free_at_end`` is left to buttons."""
    px, fonts, theme = theming().fonts.scaled, theming().fonts, theming().current
    if state.away:
        paint_left_place(painter, area.adjusted(px(12), px(5), -px(12), -px(5)), 8)
        return
    if state.hovered or state.selected:
        painter.fillRect(area, theme.accent_soft if state.selected else theme.hover)
        if state.selected:
            painter.setPen(theme.edge)
            painter.drawRect(framed(painter, area))
    if state.ring:
        paint_ring(painter, area.adjusted(5, 5, -5, -5), 6)
    side = px(SIDE - 4)
    tile = QRectF(area.left() + px(12), area.center().y() - side / 2, side, side)
    paint_tile(painter, mirrored(area, tile, direction), icon_of(entry), look_of(entry))
    left = tile.right() + px(10)
    if entry.person_id is not None:
        face = QRectF(left, area.center().y() - side / 2, side, side)
        paint_avatar(painter, mirrored(area, face, direction), entry.person_id, entry.name, photo)
        left = face.right() + px(12)
    bold, small = fonts.font("body", _BOLD), fonts.font("small")
    room = area.right() - free_at_end - px(12) - left
    words = title_words(entry)
    width = min(QFontMetricsF(bold).horizontalAdvance(words) + 2, room)
    colour = theme.text2 if entry.is_settled else theme.text
    first = QRectF(left, area.top(), width, area.height())
    why = why_words(entry, today)
    rest = QRectF(left + width + px(8), area.top(), room - width - px(8), area.height())
    if QFontMetricsF(small).horizontalAdvance(why) > rest.width():
        lines = fonts.line_height("body"), fonts.line_height("small")
        top = area.center().y() - sum(lines) / 2
        first = QRectF(left, top, width, lines[0])
        rest = QRectF(left, top + lines[0], room, lines[1])
    _line(painter, area, first, words, bold, colour, direction)
    _line(painter, area, rest, why, small, theme.text2, direction)


def why_words(entry: CalendarEntry, today: date) -> str:
    """The second words of a row: why, whose promise, until when."""
    if entry.kind == "window":
        span = say_span(entry.first, entry.last, today)
        best = tr("best day") if entry.day == today else ""
        return ", ".join(part for part in (span, best, entry.detail) if part)
    if entry.kind == "loop":
        return loop_words(entry)
    return detail_words(entry)


def _line(
    painter: QPainter,
    whole: QRectF,
    area: QRectF,
    words: str,
    font: QFont,
    colour: QColor,
    direction: Qt.LayoutDirection,
) -> None:
    draw_line(painter, mirrored(whole, area, direction), words, font, colour, direction)
