"""A person's card on the board, and the pill that stands for it in a tray."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle

from desktop.domain.journey import BoardCard
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.text import draw_line, lay_out, paint_block
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import paint_avatar
from desktop.ui.widgets.card_ground import CARD_RADIUS, Look, paint_ground, paint_place
from desktop.ui.widgets.focus_ring import paint_ring
from desktop.ui.widgets.warmth import paint_warmth

_PADDING, _GAP, _BESIDE_FACE = 11, 6, 9
_PILL_EDGE = 4  # around the face in a pill
_FACE, _PILL, _PILL_FACE = 28, 32, 24


class Face(NamedTuple):
    """What is written on a card, besides the card itself."""

    card: BoardCard
    act: str
    last: str
    photo: QPixmap | None = None
    most_lines: int = 3


def card_height(face: Face, width: int) -> int:
    """How high a card of that width is, all borders included."""
    fonts = theming().fonts
    act = _act_height(face, width)
    name = max(fonts.scaled(_FACE), round(fonts.line_height("small")))
    foot = max(round(fonts.line_height("caption")), fonts.scaled(12))
    return 2 * _PADDING + name + (_GAP + act if act else 0) + _GAP + foot


def usual_height(lines: int) -> int:
    """A card's height with so many lines of its next act, whatever they say."""
    fonts = theming().fonts
    act = round(fonts.line_height("small") * lines)
    name = max(fonts.scaled(_FACE), round(fonts.line_height("small")))
    foot = max(round(fonts.line_height("caption")), fonts.scaled(12))
    return 2 * _PADDING + name + _GAP + act + _GAP + foot


def paint_card(
    painter: QPainter, rect: QRect, face: Face, look: Look, direction: Qt.LayoutDirection
) -> None:
    """The whole card into the rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.away:
        paint_place(painter, rect, CARD_RADIUS)
    else:
        paint_ground(painter, rect, CARD_RADIUS, look)
        _paint_content(painter, rect, face, direction)
    if look.ringed:
        paint_ring(painter, QRectF(rect), CARD_RADIUS)
    painter.restore()


def pill_width(card: BoardCard) -> int:
    font = theming().font("small", QFont.Weight.DemiBold)
    name = min(QFontMetrics(font).horizontalAdvance(card.name) + 1, theming().fonts.em(12))
    return _PILL_EDGE + theming().fonts.scaled(_PILL_FACE) + 8 + name + 12


def pill_height() -> int:
    return theming().fonts.scaled(_PILL)


def paint_pill(
    painter: QPainter, rect: QRect, face: Face, look: Look, direction: Qt.LayoutDirection
) -> None:
    """Face and name, rounded at both ends."""
    radius = rect.height() / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.away:
        paint_place(painter, rect, radius)
    else:
        paint_ground(painter, rect, radius, look)
        side = theming().fonts.scaled(_PILL_FACE)
        top = rect.top() + (rect.height() - side) // 2
        spot = QRect(rect.left() + _PILL_EDGE, top, side, side)
        spot = QStyle.visualRect(direction, rect, spot)
        paint_avatar(painter, spot, face.card.person_id, face.card.name, face.photo)
        words = rect.adjusted(_PILL_EDGE + side + 8, 0, -11, 0)
        _paint_name(painter, QStyle.visualRect(direction, rect, words), face.card.name, direction)
    if look.ringed:
        paint_ring(painter, QRectF(rect), radius)
    painter.restore()


def _act_height(face: Face, width: int) -> int:
    if not face.act:
        return 0
    room = width - 2 * _PADDING
    return round(lay_out(face.act, "small", room, most_lines=face.most_lines).height)


def _paint_content(
    painter: QPainter, rect: QRect, face: Face, direction: Qt.LayoutDirection
) -> None:
    fonts = theming().fonts
    inner = rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
    side = fonts.scaled(_FACE)
    name_height = max(side, round(fonts.line_height("small")))
    spot = QRect(inner.left(), inner.top() + (name_height - side) // 2, side, side)
    spot = QStyle.visualRect(direction, inner, spot)
    paint_avatar(painter, spot, face.card.person_id, face.card.name, face.photo)
    words = QRect(inner.left(), inner.top(), inner.width(), name_height)
    words.adjust(side + _BESIDE_FACE, 0, 0, 0)
    words = QStyle.visualRect(direction, inner, words)
    _paint_name(painter, words, face.card.name, direction)
    _paint_act(painter, inner, inner.top() + name_height + _GAP, face, direction)
    foot = max(round(fonts.line_height("caption")), fonts.scaled(12))
    line = QRect(inner.left(), inner.bottom() + 1 - foot, inner.width(), foot)
    _paint_foot(painter, line, face, direction)


def _paint_name(painter: QPainter, area: QRect, name: str, direction: Qt.LayoutDirection) -> None:
    font = theming().font("small", QFont.Weight.DemiBold)
    draw_line(painter, area, name, font, theming().current.text, direction)


def _paint_act(
    painter: QPainter, inner: QRect, top: int, face: Face, direction: Qt.LayoutDirection
) -> None:
    if not face.act:
        return
    block = lay_out(face.act, "small", inner.width(), most_lines=face.most_lines)
    paint_block(
        painter, QPointF(inner.left(), top), block, theming().font("small"),
        theming().current.text2, width=inner.width(),
        right_to_left=direction == Qt.LayoutDirection.RightToLeft,
    )  # fmt: skip


def _paint_foot(painter: QPainter, line: QRect, face: Face, direction: Qt.LayoutDirection) -> None:
    theme, px = theming().current, theming().fonts.scaled
    glyph = QStyle.visualRect(
        direction, line, QRect(line.left(), line.top(), px(12), line.height())
    )
    paint_warmth(painter, glyph, face.card.warmth)
    end = 0
    if face.card.hard_season:
        end = px(15)
        spot = QRect(line.right() + 1 - end, line.top(), end, line.height())
        paint_icon(painter, QStyle.visualRect(direction, line, spot), "umbrella", theme.plum)
    words = line.adjusted(px(12) + 6, 0, -(end + 4 if end else 0), 0)
    words = QStyle.visualRect(direction, line, words)
    font = theming().font("caption", QFont.Weight.Normal)
    draw_line(painter, words, face.last, font, theme.text3, direction)
