"""A sentence in which some words are links: names, mostly. Always plain text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.theme.edges import rule
from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.text import reads_from_right, shown
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus


@dataclass(frozen=True, slots=True)
class Linked:
    """Words that lead somewhere. ``key`` is given back when they are opened; ``hint`` is
    what a screen reader says after them."""

    words: str
    key: object = None
    hint: str = ""


Piece = str | Linked


_WIDTHS_KEPT = 6
_LONGEST = 1_000  # letters of one piece: a sentence holds no more of anybody's words


def _within(piece: Piece) -> Piece:
    if isinstance(piece, str):
        return shown(piece, _LONGEST)
    return replace(piece, words=shown(piece.words, _LONGEST))


def plain(pieces: Sequence[Piece]) -> str:
    """The sentence, without its links."""
    return "".join(piece if isinstance(piece, str) else piece.words for piece in pieces)


class LinkedText(QWidget):
    """Wraps at its width. Tab goes from link to link; Enter, Space or a click opens one."""

    opened = Signal(object)  # the key of a link

    def __init__(
        self, role: TypeRole = "body", color: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role: TypeRole = role
        self._color = color
        self._text = ""
        self._pieces: tuple[Piece, ...] = ()
        self._laid: dict[int, QTextLayout] = {}  # by width; a page asks for some, often
        self.links: list[LinkSpot] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theming().follow(self._restyle)

    def text(self) -> str:
        return self._text

    def say(self, pieces: Sequence[Piece]) -> None:
        self._pieces = tuple(_within(piece) for piece in pieces)
        self._text = plain(pieces)
        self.setAccessibleName(self._text)
        for spot in self.links:
            spot.hide()
            spot.deleteLater()
        self.links = []
        at = 0
        for piece in self._pieces:
            if isinstance(piece, Linked):
                self.links.append(LinkSpot(self, piece, at))
            at += _units(piece if isinstance(piece, str) else piece.words)
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._height(self._lay_out(width)))

    def sizeHint(self) -> QSize:
        layout = self._lay_out(theming().fonts.em(34))
        wide = max((line.naturalTextWidth() for line in _lines(layout)), default=0.0)
        return QSize(int(wide) + 2, round(self._height(layout)))

    def minimumSizeHint(self) -> QSize:
        narrow = min(self.sizeHint().width(), theming().fonts.em(6))
        return QSize(narrow, round(theming().fonts.line_height(self._role)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        layout = self._lay_out(self.width())
        painter.setPen(theme.color(self._color))
        layout.draw(painter, QPointF(0, 0))
        for spot in self.links:
            colour = theme.accent_text if spot.underMouse() else theme.accent_line
            for area in _areas(layout, spot):
                line = QRectF(area.left(), area.bottom() - 1, area.width(), 1)
                rule(painter, line, colour)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_links()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._laid.clear()
            self._place_links()

    def _restyle(self) -> None:
        self._laid.clear()
        self.setFont(theming().font(self._role))
        self.updateGeometry()
        self._place_links()
        self.update()

    def _place_links(self) -> None:
        layout = self._lay_out(self.width())
        for spot in self.links:
            areas = _areas(layout, spot)
            if areas:
                spot.setGeometry(areas[0].toAlignedRect().adjusted(-1, 0, 1, 1))
                spot.show()

    def _lay_out(self, width: int) -> QTextLayout:
        if width not in self._laid:
            if len(self._laid) >= _WIDTHS_KEPT:
                self._laid.clear()
            self._laid[width] = self._laid_out(width)
        return self._laid[width]

    def _laid_out(self, width: int) -> QTextLayout:
        """The lines, each in the middle of its role's line height; names never break."""
        shown = "".join(
            piece if isinstance(piece, str) else piece.words.replace(" ", "\u00a0")
            for piece in self._pieces
        )
        layout = QTextLayout(shown, self.font())
        layout.setTextOption(self._option(reads_from_right(shown)))
        layout.setFormats([_format(spot) for spot in self.links])
        height = theming().fonts.line_height(self._role)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, float(width)))
            line.setPosition(QPointF(0, top + (height - line.height()) / 2))
            top += height
        layout.endLayout()
        return layout

    def _option(self, from_right: bool) -> QTextOption:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sides = Qt.LayoutDirection
        option.setTextDirection(sides.RightToLeft if from_right else sides.LeftToRight)
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        return option

    def _height(self, layout: QTextLayout) -> float:
        return theming().fonts.line_height(self._role) * max(1, layout.lineCount())


class LinkSpot(ShowsFocus, QAbstractButton):
    """Lies over the words of one link; the sentence paints them."""

    def __init__(self, sentence: LinkedText, link: Linked, start: int) -> None:
        super().__init__(sentence)
        self.link, self.start, self.length = link, start, _units(link.words)
        self._ring = FocusRing(self, 4)
        self.setText(link.words)
        self.setAccessibleName(f"{link.words}. {link.hint}" if link.hint else link.words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: sentence.opened.emit(self.link.key))

    def sizeHint(self) -> QSize:
        return self.size()

    def place_in(self, page: QWidget) -> QRect:
        """Where it lies in the page, for what opens beside it."""
        return QRect(self.mapTo(page, QPoint(0, 0)), self.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sentence does."""

    def event(self, event: QEvent) -> bool:
        sentence = self.parentWidget()
        if sentence is not None and event.type() in (
            QEvent.Type.HoverEnter,
            QEvent.Type.HoverLeave,
        ):
            sentence.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def _format(spot: LinkSpot) -> QTextLayout.FormatRange:
    shape = QTextCharFormat()
    shape.setForeground(theming().current.accent_text)
    shape.setFontWeight(QFont.Weight.DemiBold)
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = spot.start, spot.length, shape
    return found


def _areas(layout: QTextLayout, spot: LinkSpot) -> list[QRectF]:
    """Where the words of a link stand, line by line."""
    found = []
    for line in _lines(layout):
        first = max(spot.start, line.textStart())
        last = min(spot.start + spot.length, line.textStart() + line.textLength())
        if first < last:
            one, other = _x(line, first), _x(line, last)
            left, right = min(one, other), max(one, other)
            found.append(QRectF(left, line.y(), right - left, line.height()))
    return found


def _x(line: QTextLine, at: int) -> float:
    return cast("tuple[float, int]", line.cursorToX(at))[0]


def _lines(layout: QTextLayout) -> list[QTextLine]:
    return [layout.lineAt(number) for number in range(layout.lineCount())]


def _units(words: str) -> int:
    """Its length as Qt counts, in UTF-16."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
