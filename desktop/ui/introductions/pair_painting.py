"""A pair as a card: both with where they stand, why these two, and what comes next."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QStyle

from desktop.domain.introductions.rows import Pair, PairPerson
from desktop.domain.introductions.rules import Side
from desktop.ui.introductions.wording import Said, say_next, say_why, say_word
from desktop.ui.theme.edges import rule
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.text import Block, draw_line, lay_out, paint_block
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import paint_avatar
from desktop.ui.widgets.card_ground import CARD_RADIUS, Look, paint_ground, paint_place
from desktop.ui.widgets.focus_ring import paint_ring

_PADDING, _BESIDE_FACE, _BETWEEN, _GAP = 10, 8, 8, 8
_FACE, _MARK, _NEXT_ICON = 24, 12, 14
_BESIDE_ICON = 6


class PairFace(NamedTuple):
    """What is written on a card, with both faces."""

    pair: Pair
    words: tuple[Said, Said]
    why: str
    next: Said | None
    photos: tuple[QPixmap | None, QPixmap | None] = (None, None)


def face_of(
    pair: Pair, today: date, photos: tuple[QPixmap | None, QPixmap | None] = (None, None)
) -> PairFace:
    first, second = (say_word(pair, side, today) for side in Side)
    return PairFace(pair, (first, second), say_why(pair), say_next(pair, today), photos)


def pair_height(face: PairFace, width: int) -> int:
    """How high the card of that width is."""
    room = width - 2 * _px(_PADDING)
    rows = sum(_row_height(_said(said, room)) for said in face.words)
    height = 2 * _px(_PADDING) + rows + _px(_BETWEEN)
    why, then = _why(face, room), _next(face, room)
    if why is not None or then is not None:
        height += 2 * _px(_GAP) + 1
    if why is not None:
        height += round(why.height)
    if then is not None:
        height += round(then.height) + (_px(6) if why is not None else 0)
    return height


def paint_pair(
    painter: QPainter, rect: QRect, face: PairFace, look: Look, direction: Qt.LayoutDirection
) -> None:
    """The whole card into the rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.away:
        paint_place(painter, rect, CARD_RADIUS)
    else:
        paint_ground(painter, rect, CARD_RADIUS, look)
        _paint_content(painter, rect, face, look, direction)
    if look.ringed:
        paint_ring(painter, QRectF(rect), CARD_RADIUS)
    painter.restore()


def _paint_content(
    painter: QPainter, rect: QRect, face: PairFace, look: Look, direction: Qt.LayoutDirection
) -> None:
    padding = _px(_PADDING)
    inner = rect.adjusted(padding, padding, -padding, -padding)
    top = inner.top()
    for place, side in enumerate(Side):
        high = _row_height(_said(face.words[place], inner.width()))
        row = QRect(inner.left(), top, inner.width(), high)
        person = face.pair.person(side)
        _paint_person(painter, row, person, face.words[place], face.photos[place], direction)
        top += high + _px(_BETWEEN)
    why, then = _why(face, inner.width()), _next(face, inner.width())
    if why is None and then is None:
        return
    theme = theming().current
    line = QRect(inner.left(), top - _px(_BETWEEN) + _px(_GAP), inner.width(), 1)
    rule(painter, line, theme.accent_line if look.selected else theme.line)
    top = line.bottom() + 1 + _px(_GAP)
    if why is not None:
        _paint_why(painter, QPointF(inner.left(), top), inner.width(), why, direction)
        top += round(why.height) + _px(6)
    if then is not None and face.next is not None:
        area = QRect(inner.left(), top, inner.width(), round(then.height))
        _paint_next(painter, area, face.next, then, direction)


def _paint_person(
    painter: QPainter,
    row: QRect,
    person: PairPerson,
    said: Said,
    photo: QPixmap | None,
    direction: Qt.LayoutDirection,
) -> None:
    theme, fonts, side = theming().current, theming().fonts, _px(_FACE)
    spot = QRect(row.left(), row.top() + (row.height() - side) // 2, side, side)
    paint_avatar(painter, _mirrored(direction, row, spot), person.id, person.name, photo)
    words = row.adjusted(side + _px(_BESIDE_FACE), 0, 0, 0)
    name_height = round(fonts.line_height("small"))
    name = QRect(words.left(), words.top(), words.width(), name_height)
    font = theming().font("small", QFont.Weight.DemiBold)
    area = _mirrored(direction, row, name)
    draw_line(painter, area, person.name, font, theme.text, direction)
    line = QRect(words.left(), name.bottom() + 1, words.width(), row.bottom() - name.bottom())
    block = _said(said, row.width())
    beside_first = (round(block.line_height) - _px(_MARK)) // 2
    mark = QRect(line.left(), line.top() + beside_first, _px(_MARK), 0)
    mark.setHeight(_px(_MARK))
    tone = theme.color(said.tone)
    paint_icon(painter, _mirrored(direction, row, mark), said.icon, tone)
    rest = line.adjusted(_px(_MARK) + 5, 0, 0, 0)
    area = _mirrored(direction, row, rest)
    paint_block(
        painter, QPointF(area.topLeft()), block, theming().font("caption", QFont.Weight.Normal),
        tone, width=area.width(), right_to_left=direction == Qt.LayoutDirection.RightToLeft,
    )  # fmt: skip


def _paint_why(
    painter: QPainter, corner: QPointF, room: int, block: Block, direction: Qt.LayoutDirection
) -> None:
    """In Literata."""
    paint_block(
        painter, corner, block, theming().font("words_small"), theming().current.text,
        width=room, right_to_left=direction == Qt.LayoutDirection.RightToLeft,
    )  # fmt: skip


def _paint_next(
    painter: QPainter, area: QRect, said: Said, block: Block, direction: Qt.LayoutDirection
) -> None:
    size, tone = _px(_NEXT_ICON), _tone(said)
    top = area.top() + (round(block.line_height) - size) // 2
    spot = QRect(area.left(), top, size, size)
    paint_icon(painter, _mirrored(direction, area, spot), said.icon, tone)
    words = _mirrored(direction, area, area.adjusted(size + _px(_BESIDE_ICON), 0, 0, 0))
    paint_block(
        painter, QPointF(words.topLeft()), block, theming().font("caption", QFont.Weight.Normal),
        tone, width=words.width(), right_to_left=direction == Qt.LayoutDirection.RightToLeft,
    )  # fmt: skip


def _why(face: PairFace, room: int) -> Block | None:
    return lay_out(face.why, "words_small", room, most_lines=6) if face.why else None


def _next(face: PairFace, room: int) -> Block | None:
    if face.next is None:
        return None
    beside = room - _px(_NEXT_ICON) - _px(_BESIDE_ICON)
    weight = QFont.Weight.Normal
    return lay_out(face.next.words, "caption", beside, weight=weight, most_lines=4)


def _said(said: Said, width: int) -> Block:
    """What is said of one of them, beside the face and after the mark."""
    room = width - _px(_FACE) - _px(_BESIDE_FACE) - _px(_MARK) - 5
    return lay_out(said.words, "caption", room, weight=QFont.Weight.Normal, most_lines=3)


def _row_height(said: Block) -> int:
    name = round(theming().fonts.line_height("small"))
    return max(_px(_FACE), name + round(said.height))


def _tone(said: Said) -> QColor:
    return theming().current.color(said.tone)


def _px(size: int) -> int:
    return theming().fonts.scaled(size)


def _mirrored(direction: Qt.LayoutDirection, whole: QRect, area: QRect) -> QRect:
    return QStyle.visualRect(direction, whole, area)
