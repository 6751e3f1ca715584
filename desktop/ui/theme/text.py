"""Lines of text as the design sets them: given line height, wrapped, elided.

For labels and delegates alike; each text keeps its own direction.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter

from desktop.ui.theme.fonts import Fonts, TypeRole
from desktop.ui.theme.theme import theming

LONGEST = 20_000
"""Letters that are laid out to be read, some ten pages; a field to type in shows all."""
_LONGEST_LINE = 2_000

Place = Literal["start", "middle", "end"]  # within an area, as people read
_SHORT = 200  # letters
_IN_ADDRESS = re.compile(r"(?<=\w)[@./_](?=\w)")
_MAY_BREAK = "\u200b"
_DOT = " ·"  # parts two things: where a line ends, that does
# Numbers, since Qt's flags are slow to join and this is done for every line of every frame.
_ONE_LINE = (
    Qt.AlignmentFlag.AlignVCenter.value
    | Qt.AlignmentFlag.AlignAbsolute.value
    | Qt.TextFlag.TextSingleLine.value
)
_MIDDLE, _RIGHT = Qt.AlignmentFlag.AlignHCenter.value, Qt.AlignmentFlag.AlignRight.value


class Line(NamedTuple):
    text: str
    width: float
    from_right: bool = False  # its paragraph's own direction


class Block(NamedTuple):
    """Laid-out text: its lines, and the room that it takes."""

    lines: tuple[Line, ...]
    line_height: float
    width: float

    @property
    def height(self) -> float:
        return self.line_height * len(self.lines)


def lay_out(
    text: str,
    role: TypeRole,
    width: float,
    *,
    weight: QFont.Weight | None = None,
    most_lines: int | None = None,
    fonts: Fonts | None = None,
) -> Block:
    """Wrap the text at words, or anywhere where one word is too long.

    ``fonts`` are those of the screen as it is now, unless others are given (of paper).
    Of more than ``LONGEST`` letters only so many are laid out.
    """
    return _lay_out(shown(text), role, width, weight, most_lines, fonts or theming().fonts)


def paint_block(
    painter: QPainter,
    corner: QPointF,
    block: Block,
    font: QFont,
    colour: QColor,
    *,
    width: float | None = None,
    right_to_left: bool = False,
) -> None:
    """Draw the lines below ``corner``, at the right end of ``width`` if so wished."""
    painter.setFont(font)
    painter.setPen(colour)
    metrics = QFontMetricsF(font)
    lead = (block.line_height - metrics.height()) / 2 + metrics.ascent()
    for number, line in enumerate(block.lines):
        x = (width or block.width) - line.width if right_to_left else 0.0
        y = number * block.line_height + lead
        painter.setLayoutDirection(_direction(line.from_right))
        painter.drawText(corner + QPointF(x, y), line.text)


def draw_line(
    painter: QPainter,
    area: QRect | QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    reading: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    place: Place = "start",
) -> None:
    """One line in the middle of the area's height, elided where it does not fit.

    It stands at the start, middle or end of the layout's ``reading`` direction, and
    its letters keep their own.
    """
    flags = _ONE_LINE
    if place == "middle":
        flags |= _MIDDLE
    elif (place == "end") != (reading == Qt.LayoutDirection.RightToLeft):
        flags |= _RIGHT
    painter.setFont(font)
    painter.setPen(colour)
    painter.setLayoutDirection(_direction(reads_from_right(text)))
    shown = elided(text, font, area.width())
    painter.drawText(QRectF(area), flags, shown)


def shown(text: str, longest: int = LONGEST) -> str:
    """No more of it than a screen is for: laying out words without end takes long."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def elided(text: str, font: QFont, width: float) -> str:
    """One line of it, with an ellipsis where it does not fit."""
    return _elided(shown(text, _LONGEST_LINE), font, float(width))


@lru_cache(maxsize=4096)
def _elided(text: str, font: QFont, width: float) -> str:
    one_line = " ".join(text.split())
    return QFontMetricsF(font).elidedText(one_line, Qt.TextElideMode.ElideRight, width)


def reads_from_right(text: str) -> bool:
    """By its first letter that has a direction. Where the window is read from the right, by any
    that is: a sentence there may begin with a name in other letters."""
    any_of_it = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for char in text[:_SHORT]:
        direction = unicodedata.bidirectional(char)
        if direction in ("R", "AL"):
            return True
        if direction == "L" and not any_of_it:
            return False
    return False


def _direction(from_right: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight


@lru_cache(maxsize=4096)
def _lay_out(
    text: str,
    role: TypeRole,
    width: float,
    weight: QFont.Weight | None,
    most_lines: int | None,
    fonts: Fonts,
) -> Block:
    """Kept by the Fonts themselves: asking them for a font costs more than looking here."""
    font, line_height = fonts.font(role, weight), fonts.line_height(role)
    metrics = QFontMetricsF(font)
    pieces = [
        (piece, reads_from_right(paragraph))
        for paragraph in text.split("\n")
        for piece in _lines_of(paragraph, font, metrics, width, most_lines)
    ]
    if most_lines is not None and len(pieces) > most_lines:
        rest = " ".join(" ".join(piece for piece, _ in pieces[most_lines - 1 :]).split())
        last = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
        pieces = [*pieces[: most_lines - 1], (last, pieces[most_lines - 1][1])]
    *before, end = pieces
    pieces = [*((piece.removesuffix(_DOT), from_right) for piece, from_right in before), end]
    lines = tuple(
        Line(piece, metrics.horizontalAdvance(piece), from_right) for piece, from_right in pieces
    )
    return Block(lines, line_height, max(line.width for line in lines))


def _lines_of(
    paragraph: str, font: QFont, metrics: QFontMetricsF, width: float, most: int | None
) -> list[str]:
    """Most texts are surely one line, and need not be wrapped to see it."""
    short = len(paragraph) <= _SHORT and paragraph.isprintable()
    if short and metrics.horizontalAdvance(paragraph) + 1 <= width:
        return [paragraph.rstrip()]
    if short and _IN_ADDRESS.search(paragraph):
        parted = _parted(paragraph, metrics, width)
        return [line.replace(_MAY_BREAK, "") for line in _wrap(parted, font, width, most)]
    return _wrap(paragraph, font, width, most)


def _parted(paragraph: str, metrics: QFontMetricsF, width: float) -> str:
    """An address that is longer than a line breaks after its signs, rather than within a word."""
    return " ".join(
        _IN_ADDRESS.sub(rf"\g<0>{_MAY_BREAK}", word)
        if metrics.horizontalAdvance(word) + 1 > width
        else word
        for word in paragraph.split(" ")
    )


def _wrap(paragraph: str, font: QFont, width: float, most: int | None) -> list[str]:
    """The paragraph's lines; those after ``most`` as one, since each costs time to lay out.
    Qt counts UTF-16 units, Python does not."""
    from PySide6.QtGui import QTextLayout, QTextOption  # two classes less before the first paint

    layout = QTextLayout(paragraph, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    units = paragraph.encode("utf-16-le", "surrogatepass")
    found: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        if len(found) == most:
            rest = units[2 * line.textStart() :].decode("utf-16-le", "replace")
            found.append(rest[:_LONGEST_LINE].rstrip() or " ")
            break
        line.setLineWidth(max(1.0, width))
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        found.append(units[start:end].decode("utf-16-le", "replace").rstrip())
    layout.endLayout()
    return found or [""]
