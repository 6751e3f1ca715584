"""Where the dots run below what was found in a letter, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from desktop.ui.theme.theme import theming

_BELOW = 5  # pixels from the letters' feet


class Mark(NamedTuple):
    """A place in the text, in UTF-16 units, that something was said of."""

    key: str
    start: int
    end: int
    says: str


def still_true(marks: Iterable[Mark], place: int, removed: int, added: int) -> list[Mark]:
    """The marks after a change of the text at this place: those in it are gone, those behind
    it moved along."""
    kept = []
    for mark in marks:
        if mark.end <= place:
            kept.append(mark)
        elif mark.start >= place + removed:
            step = added - removed
            kept.append(mark._replace(start=mark.start + step, end=mark.end + step))
    return kept


def dotted_lines(
    document: QTextDocument, marks: Iterable[Mark]
) -> Iterator[tuple[QPointF, QPointF]]:
    """From and to, in the document's own coordinates; one for each line of each mark."""
    for mark in marks:
        block = document.findBlock(mark.start)
        while block.isValid() and block.position() < mark.end:
            yield from _in_block(document, block, mark)
            block = block.next()


def _in_block(
    document: QTextDocument, block: QTextBlock, mark: Mark
) -> Iterator[tuple[QPointF, QPointF]]:
    first, last = mark.start - block.position(), mark.end - block.position()
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begins, ends = line.textStart(), line.textStart() + line.textLength()
        if first < ends and last > begins:
            yield _span(line, corner, max(first, begins), min(last, ends))


def _span(line: QTextLine, corner: QPointF, first: int, last: int) -> tuple[QPointF, QPointF]:
    y = corner.y() + line.y() + line.ascent() + theming().fonts.scaled(_BELOW)
    left, right = (_x(line, place) for place in (first, last))
    return QPointF(corner.x() + left, y), QPointF(corner.x() + right, y)


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)
