"""What stands in the window until the first place is built: its first rows, as names.

Painted, not made of widgets: a list with its view, model and delegate would take longer
than all the rest of the first paint.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.warmth import Warmth
from desktop.ui.people.measures import list_ems
from desktop.ui.theme.mirror import mirrored
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.person_row import ROW_HEIGHT, paint_person


class FirstRow(NamedTuple):
    """A name, and room for the second line that comes with the page."""

    id: int
    name: str
    second: str = " "
    warmth: Warmth | None = None
    starred: bool = False


def stand_in(title: str, rows: Sequence[tuple[int, str]] = ()) -> QWidget:
    """Of a place with that title; ``rows`` (id, name) are the first of People."""
    return PeopleStandIn(title, rows) if rows else StandIn(title)


class StandIn(QWidget):
    """A place's title alone, and why it takes a while, where it does."""

    def __init__(self, title: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(25, 18, 24, 0)
        column.setSpacing(12)
        column.addWidget(PlainLabel(title, "title"))
        self.words = PlainLabel("", "body", "text2")
        column.addWidget(self.words)
        column.addStretch(1)

    def say(self, words: str) -> None:
        self.words.setText(words)


class PeopleStandIn(QWidget):
    """The first names of People, at the very place where its list shows them."""

    def __init__(self, title: str, rows: Sequence[tuple[int, str]]) -> None:
        super().__init__()
        self.names = [name for _, name in rows]
        self._rows = [FirstRow(person, name) for person, name in rows]
        self.setAccessibleName(title)
        self._title = PlainLabel(title, "title", parent=self, wrap=False)
        theming().follow(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._list_width()
        if width is not None:
            card = QRect(width, 0, self.width() - width, self.height())
            painter.fillRect(self._mirrored(card), theme.surface)
            painter.fillRect(self._mirrored(QRect(width, 0, 1, self.height())), theme.line)
        self._paint_rows(painter, self.width() if width is None else width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the title of the list's head stands."""
        high = self._title.sizeHint()
        top = 18 + (theming().fonts.scaled(32) - high.height()) // 2
        self._title.setGeometry(self._mirrored(QRect(25, top, high.width(), high.height())))

    def _paint_rows(self, painter: QPainter, width: int) -> None:
        high, top = theming().fonts.scaled(ROW_HEIGHT), _head_height()
        for number, row in enumerate(self._rows):
            area = QRect(12, top + number * high, width - 24, high)
            if area.top() > self.height():
                break
            paint_person(painter, self._mirrored(area), row, self.layoutDirection())

    def _list_width(self) -> int | None:
        fonts = theming().fonts
        ems = list_ems(self.window().width() / fonts.em())
        return None if ems is None else fonts.em(ems) + 8

    def _mirrored(self, area: QRect) -> QRect:
        return mirrored(self.layoutDirection(), self.rect(), area)


def _head_height() -> int:
    """Title, search and chips of the list, with the space around them."""
    px = theming().fonts.scaled
    return 18 + px(32) + 8 + px(20) + 2 * px(5) + 2 + 8 + px(28) + 8
