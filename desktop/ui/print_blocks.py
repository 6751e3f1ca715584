"""What a printed page is made of: blocks that flow from top to bottom, over pages.

A block takes the room it finds and leaves what does not fit for the next page. Lengths
are those of the screen at 14 px text (96 to the inch); everything is black on white.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontInfo, QPaintDevice, QPainter, QPen

from desktop.ui.theme.fonts import Fonts, TypeRole
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.paper import HAIR, INK, PENCIL
from desktop.ui.theme.text import Block as Lines
from desktop.ui.theme.text import lay_out, paint_block, reads_from_right

_BODY = 14


class Press:
    """The measures of one device: how long a pixel is there, and its fonts."""

    def __init__(self, device: QPaintDevice, page_height: float, scale: float = 1.0) -> None:
        """``page_height`` is in dots; ``scale`` makes all larger, for who wants large print."""
        self.page_height = page_height
        self._pixel = device.logicalDpiX() / 96 * scale
        self.fonts = Fonts(self.px(_BODY))

    def px(self, length: float) -> float:
        return length * self._pixel

    def is_whole(self, room: float) -> bool:
        """Whether that is all the room that a page has."""
        return room >= self.page_height - 1

    def font(self, role: TypeRole, weight: QFont.Weight | None = None) -> QFont:
        """In pixels of the device: points would be counted by its own resolution."""
        font = self.fonts.font(role, weight)
        font.setPixelSize(QFontInfo(font).pixelSize())
        return font


class Piece(NamedTuple):
    """What was fitted: its height, and how to paint it below a corner."""

    height: float
    paint: Callable[[QPainter, QPointF], None]


class Block(Protocol):
    """``take`` fits as much as the room holds; the rest is another block, or None."""

    def take(
        self, press: Press, width: float, room: float
    ) -> tuple[Piece | None, Block | None]: ...


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph, divided between its lines."""

    words: str
    role: TypeRole = "body"
    colour: QColor = field(default_factory=lambda: INK)
    weight: QFont.Weight | None = None
    at_end: bool = False
    left: Lines | None = None  # what another page left over

    def take(self, press: Press, width: float, room: float) -> tuple[Piece | None, Block | None]:
        lines = self.left or lay_out(
            self.words, self.role, width, weight=self.weight, fonts=press.fonts
        )
        count = min(len(lines.lines), int((room + 0.5) // lines.line_height))
        if count == 0:
            return None, self
        now = lines._replace(lines=lines.lines[:count])
        rest = lines._replace(lines=lines.lines[count:])
        left = Text(self.words, self.role, self.colour, self.weight, self.at_end, rest)

        def paint(painter: QPainter, corner: QPointF) -> None:
            paint_block(
                painter, corner, now, press.font(self.role, self.weight), self.colour,
                width=width, right_to_left=self.at_end != reads_from_right(self.words),
            )  # fmt: skip

        return Piece(now.height, paint), left if rest.lines else None


@dataclass(frozen=True, slots=True)
class Space:
    """Some room; none at the top of a page."""

    height: float

    def take(self, press: Press, width: float, room: float) -> tuple[Piece | None, Block | None]:
        return Piece(min(press.px(self.height), room), _nothing), None


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line from side to side, with room above it."""

    above: float = 0

    def take(self, press: Press, width: float, room: float) -> tuple[Piece | None, Block | None]:
        height = press.px(self.above + 1)
        if height > room:
            return None, self

        def paint(painter: QPainter, corner: QPointF) -> None:
            painter.setPen(QPen(HAIR, press.px(1)))
            y = corner.y() + height
            painter.drawLine(QPointF(corner.x(), y), QPointF(corner.x() + width, y))

        return Piece(height, paint), None


@dataclass(frozen=True, slots=True)
class PenLines:
    """Lines to write on by hand, ``gap`` apart: as many as the page has room for."""

    gap: float
    least: int
    most: int

    def take(self, press: Press, width: float, room: float) -> tuple[Piece | None, Block | None]:
        gap = press.px(self.gap)
        count = min(self.most, int((room - 1) // gap))
        if count < self.least:
            return None, self

        def paint(painter: QPainter, corner: QPointF) -> None:
            painter.setPen(QPen(HAIR, press.px(1)))
            for number in range(1, count + 1):
                y = corner.y() + number * gap
                painter.drawLine(QPointF(corner.x(), y), QPointF(corner.x() + width, y))

        return Piece(count * gap + 1, paint), None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A square that paints itself: an icon, a face, a box to tick."""

    side: float
    paint: Callable[[QPainter, QRectF], None]

    def take(self, press: Press, width: float, room: float) -> tuple[Piece | None, Block | None]:
        side = press.px(self.side)
        if side > room:
            return None, self

        def paint(painter: QPainter, corner: QPointF) -> None:
            painter.save()
            self.paint(painter, QRectF(corner.x(), corner.y(), side, side))
            painter.restore()

        return Piece(side, paint), None


@dataclass(frozen=True, slots=True)
class Row:
    """Something small before what it belongs to; ``down`` lowers it to the first line."""

    small: Drawn
    blocks: Sequence[Block]
    gap: float = 8
    down: float = 0

    def take(self, press: Press, width: float, room: float) -> tuple[Piece | None, Block | None]:
        shift = press.px(self.small.side + self.gap)
        small, _ = self.small.take(press, width, room)
        piece, rest = flow(self.blocks, press, width - shift, room)
        if small is None or piece.height == 0:
            return None, self

        def paint(painter: QPainter, corner: QPointF) -> None:
            small.paint(painter, corner + QPointF(0, press.px(self.down)))
            piece.paint(painter, corner + QPointF(shift, 0))

        left = Row(Drawn(self.small.side, _no_square), rest, self.gap, self.down)
        return Piece(max(small.height, piece.height), paint), left if rest else None


@dataclass(frozen=True, slots=True)
class Columns:
    """Two flows beside each other; ``share`` is the first one's part of the width."""

    first: Sequence[Block]
    second: Sequence[Block]
    gap: float = 36
    share: float = 0.5

    def take(self, press: Press, width: float, room: float) -> tuple[Piece | None, Block | None]:
        free = width - press.px(self.gap)
        one, two = free * self.share, free * (1 - self.share)
        first, first_rest = flow(self.first, press, one, room)
        second, second_rest = flow(self.second, press, two, room)
        height = max(first.height, second.height)
        if height == 0:
            return None, self

        def paint(painter: QPainter, corner: QPointF) -> None:
            first.paint(painter, corner)
            second.paint(painter, corner + QPointF(one + press.px(self.gap), 0))

        rest = Columns(first_rest, second_rest, self.gap, self.share)
        return Piece(height, paint), rest if first_rest or second_rest else None


@dataclass(frozen=True, slots=True)
class Together:
    """Not divided, as long as it fits on a page at all: a heading and what it heads."""

    blocks: Sequence[Block]

    def take(self, press: Press, width: float, room: float) -> tuple[Piece | None, Block | None]:
        piece, rest = flow(self.blocks, press, width, room)
        if not rest:
            return piece, None
        return (piece, Together(rest)) if press.is_whole(room) else (None, self)


def flow(
    blocks: Sequence[Block], press: Press, width: float, room: float
) -> tuple[Piece, list[Block]]:
    """As many blocks as the room holds, below each other, and those that are left."""
    placed: list[tuple[float, Piece]] = []
    y, waiting = 0.0, list(blocks)
    while waiting:
        if isinstance(waiting[0], Space) and press.is_whole(room - y):
            waiting.pop(0)
            continue
        piece, rest = waiting[0].take(press, width, room - y)
        if piece is not None:
            placed.append((y, piece))
            y += piece.height
        if rest is not None:
            waiting[0] = rest
            break
        waiting.pop(0)

    def paint(painter: QPainter, corner: QPointF) -> None:
        for down, piece in placed:
            piece.paint(painter, corner + QPointF(0, down))

    return Piece(y, paint), waiting


def printed_icon(name: str, side: float = 16) -> Drawn:
    return Drawn(side, lambda painter, area: paint_icon(painter, area, name, PENCIL))


def _nothing(painter: QPainter, corner: QPointF) -> None:
    """Room is painted as nothing."""


def _no_square(painter: QPainter, area: QRectF) -> None:
    """What stood here stands on the page before."""
