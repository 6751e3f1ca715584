"""A page of the manual in the type and the colours of the window, or black on white for paper."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from desktop.ui.theme.fonts import Fonts, TypeRole
from desktop.ui.theme.paper import HAIR, INK, WASH
from desktop.ui.theme.theme import theming

_ROLES: dict[int, TypeRole] = {1: "title", 2: "heading", 3: "body"}
_ABOVE = {1: 0.0, 2: 1.6, 3: 1.0}  # in ems of the body's text
_BELOW = {1: 0.6, 2: 0.3, 3: 0.2}
_LINE = 138  # per cent of the letters


class Ink(NamedTuple):
    """The colours of a page."""

    text: QColor
    quiet: QColor
    link: QColor
    line: QColor
    key: QColor  # the ground of keys and of what is typed


def on_screen() -> Ink:
    theme = theming().current
    return Ink(theme.text, theme.text2, theme.accent_text, theme.line2, theme.hover)


def on_paper() -> Ink:
    return Ink(INK, INK, INK, HAIR, WASH)


def dress(document: QTextDocument, fonts: Fonts, ink: Ink) -> None:
    """Give each kind of text its type, its room and its colour."""
    document.setDefaultFont(fonts.font("body"))
    document.setIndentWidth(fonts.em(1.6))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    _dress_whole(cursor, ink)
    block = document.begin()
    while block.isValid():
        _dress_block(QTextCursor(block), block, fonts, ink)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, fonts, ink)
    cursor.endEditBlock()


def _dress_whole(cursor: QTextCursor, ink: Ink) -> None:
    cursor.select(QTextCursor.SelectionType.Document)
    colour = QTextCharFormat()
    colour.setForeground(ink.text)
    cursor.mergeCharFormat(colour)


def _dress_block(cursor: QTextCursor, block: QTextBlock, fonts: Fonts, ink: Ink) -> None:
    level = block.blockFormat().headingLevel()
    room = QTextBlockFormat()
    room.setLineHeight(_LINE if not level else 120, _PROPORTIONAL)
    in_table = cursor.currentTable() is not None
    room.setTopMargin(fonts.em(_ABOVE.get(level, 0.0)))
    room.setBottomMargin(fonts.em(_BELOW.get(level, 0.0 if in_table else 0.7)))
    if block.textList() is not None:
        room.setBottomMargin(fonts.em(0.3))
    said = block.blockFormat().hasProperty(QTextFormat.Property.BlockQuoteLevel.value)
    cursor.mergeBlockFormat(room)
    own = fonts.font(_ROLES[min(level, 3)]) if level else fonts.font("words") if said else None
    for start, length, found in _fragments(block):
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        if own is not None:
            _set_type(cursor, found, own, ink)
        else:
            _dress_words(cursor, found, fonts, ink)


def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """The runs of one format, kept before any of them is changed."""
    found = []
    runs = block.begin()
    while not runs.atEnd():
        run = runs.fragment()
        found.append((run.position(), run.length(), run.charFormat()))
        runs += 1
    return found


def _dress_words(cursor: QTextCursor, found: QTextCharFormat, fonts: Fonts, ink: Ink) -> None:
    if found.isAnchor():
        link = QTextCharFormat()
        link.setForeground(ink.link)
        link.setFontUnderline(True)
        cursor.mergeCharFormat(link)
    elif found.fontFixedPitch():
        _set_type(cursor, found, fonts.font("small", QFont.Weight.Medium), ink, ink.key)
    elif found.fontWeight() > QFont.Weight.Normal.value:
        cursor.mergeCharFormat(_weighing(QFont.Weight.DemiBold))


def _set_type(
    cursor: QTextCursor,
    found: QTextCharFormat,
    font: QFont,
    ink: Ink,
    ground: QColor | None = None,
) -> None:
    """Another font altogether: what Qt makes larger or fixed of itself goes."""
    other = QTextCharFormat(found)
    other.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
    other.clearProperty(QTextFormat.Property.FontFixedPitch.value)
    other.setFont(font)
    other.setForeground(ink.text)
    if ground is not None:
        other.setBackground(ground)
    cursor.setCharFormat(other)


def _weighing(weight: QFont.Weight) -> QTextCharFormat:
    heavy = QTextCharFormat()
    heavy.setFontWeight(weight)
    return heavy


def _dress_table(table: QTextTable, fonts: Fonts, ink: Ink) -> None:
    shape = table.format()
    shape.setBorderCollapse(True)
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QBrush(ink.line))
    shape.setCellPadding(fonts.em(0.45))
    shape.setCellSpacing(0)
    shape.setTopMargin(fonts.em(0.3))
    shape.setBottomMargin(fonts.em(1.0))
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        head = cell.firstCursorPosition()
        head.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        quiet = _weighing(QFont.Weight.DemiBold)
        quiet.setForeground(ink.quiet)
        head.mergeCharFormat(quiet)


_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
