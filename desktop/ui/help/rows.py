"""The list beside a page: the pages of the manual, or the passages that were found."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.language import tr
from desktop.ui.help.manual import Page, Passage
from desktop.ui.theme.edges import framed
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.list_view import RowsView
from desktop.ui.widgets.row_delegate import ROW, shows_ring

_HIGH, _PASSAGE = 34, 62  # at 14 px text

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """``second`` is a passage; without one the row is a page's title alone."""

    id: int
    name: str
    page: str
    anchor: str = ""
    second: str = ""


def lines_of_pages(pages: list[Page]) -> list[Line]:
    return [Line(number, page.title, page.name) for number, page in enumerate(pages)]


def lines_found(passages: list[Passage]) -> list[Line]:
    return [
        Line(number, _title(found), found.page.name, found.section.anchor, found.words)
        for number, found in enumerate(passages)
    ]


def say(line: Line) -> str:
    """The whole row in a sentence."""
    return f"{line.name}. {line.second}" if line.second else line.name


def _title(found: Passage) -> str:
    if found.section.title == found.page.title:
        return found.page.title
    named = tr("{page}: {heading}")
    return named.format(page=found.page.title, heading=found.section.title)


class ListView(RowsView):
    """Rows as high as what they hold: titles, or titles with a passage."""

    def __init__(self, name: str) -> None:
        super().__init__(name, _HIGH)
        self.setItemDelegate(_Painter(self))

    def hold_passages(self, passages: bool) -> None:
        self._row_height = _PASSAGE if passages else _HIGH
        self._restyle()


class _Painter(QStyledItemDelegate):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(ROW)
        high = _PASSAGE if line.second else _HIGH
        return QSize(theming().fonts.em(12), theming().fonts.scaled(high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(4, 1, -4, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, area, chosen)
        self._paint_words(painter, option, area, line, chosen)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, chosen: bool
    ) -> None:
        theme = theming().current
        painter.setPen(theme.edge if chosen else Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.accent_soft if chosen else theme.hover)
            painter.drawRoundedRect(framed(painter, area), 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus and shows_ring(option):
            painter.setPen(QPen(theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        line: Line,
        chosen: bool,
    ) -> None:
        theme, fonts = theming().current, theming().fonts
        weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Medium
        inner = area.adjusted(10, 0, -10, 0)
        if not line.second:
            font = theming().font("body", weight)
            draw_line(painter, inner, line.name, font, theme.text, option.direction)
            return
        first = QRect(inner.left(), inner.top() + 6, inner.width(), fonts.scaled(22))
        font = theming().font("body", QFont.Weight.DemiBold)
        draw_line(painter, first, line.name, font, theme.text, option.direction)
        second = first.translated(0, first.height() + 2)
        draw_line(
            painter, second, line.second, theming().font("small"), theme.text2, option.direction
        )
