"""What stands in the window until the first place is built: its first rows, as names.

Painted, not made of widgets: a list with its view, model and delegate would take longer
than all the rest of the first paint. One can go through the names all the same, and what
else is typed is kept for the list that comes in their place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.domain.warmth import Warmth
from desktop.ui.people.measures import list_ems
from desktop.ui.theme.edges import framed, rule
from desktop.ui.theme.mirror import fill, mirrored
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.person_row import ROW_HEIGHT, paint_person
from desktop.ui.window.wishes import Wishes

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

_NONE = Qt.KeyboardModifier.NoModifier
Rows = Sequence[tuple[int, str]]  # id and name


class FirstRow(NamedTuple):
    """A name, and room for the second line that comes with the page."""

    id: int
    name: str
    second: str = " "
    warmth: Warmth | None = None
    starred: bool = False


def stand_in(
    title: str, wishes: Wishes, rows: Rows = (), more: Callable[[], Rows] = tuple
) -> QWidget:
    """Of a place with that title; ``rows`` are the first of People, ``more`` asks for all."""
    return PeopleStandIn(title, wishes, rows, more) if rows else StandIn(title, wishes)


class Waits(QWidget):
    """Has the keyboard, and keeps for later what it does not do itself."""

    def __init__(self, wishes: Wishes) -> None:
        super().__init__()
        self._wishes = wishes
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def does(self, key: int) -> bool:
        """Whether that key needs nothing that is not there yet; then it was done."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key.Key_Shift <= event.key() <= Qt.Key.Key_ScrollLock:
            return
        plain = event.modifiers() in (_NONE, Qt.KeyboardModifier.KeypadModifier)
        if self._wishes or not plain or not self.does(event.key()):
            typed, window = event.clone(), self.window()
            self._wishes.put(lambda: _type(window, typed))


def _type(window: QWidget, event: QKeyEvent) -> None:
    QApplication.sendEvent(window.focusWidget() or window, event)


class StandIn(Waits):
    """A place's title alone, and why it takes a while, where it does."""

    def __init__(self, title: str, wishes: Wishes) -> None:
        super().__init__(wishes)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 0)
        column.setSpacing(12)
        column.addWidget(PlainLabel(title, "title"))
        self.words = PlainLabel("", "body", "text2")
        column.addWidget(self.words)
        self._column = column
        column.addStretch(1)

    def show_below(self, part: QWidget) -> None:
        """Below the title and what is said; above it nothing moves."""
        self._column.insertWidget(self._column.count() - 1, part)

    def say(self, words: str) -> None:
        self.words.setText(words)


class PeopleStandIn(Waits):
    """The first names of People, at the very place where its list shows them.

    ``row`` is where one stands, ``scrolled`` by how many pixels they were; ``moved`` says
    that somebody went there, ``by_keys`` how, ``opened`` that it was by a double click.
    """

    def __init__(self, title: str, wishes: Wishes, rows: Rows, more: Callable[[], Rows]) -> None:
        super().__init__(wishes)
        self._more: Callable[[], Rows] | None = more
        self._rows = _lines(rows)
        self.row = self.scrolled = 0
        self.moved = self.opened = self.by_keys = False
        self.setAccessibleName(title)
        self._title = PlainLabel(title, "title", parent=self, wrap=False)
        theming().follow(self.update)

    @property
    def names(self) -> list[str]:
        return [row.name for row in self._rows]

    @property
    def person(self) -> int:
        return self._rows[self.row].id

    def does(self, key: int) -> bool:
        """Go to another name, as the list does."""
        page = max(1, (self.height() - _head_height()) // _row_height() - 1)
        self._ask_for_all()
        last = len(self._rows) - 1
        places: dict[int, int] = {
            Qt.Key.Key_Down: self.row + 1, Qt.Key.Key_Up: self.row - 1,
            Qt.Key.Key_PageDown: self.row + page, Qt.Key.Key_PageUp: self.row - page,
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }  # fmt: skip
        there = places.get(key)
        if there is None:
            return False
        self._go(min(max(0, there), last), by_keys=True)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().toPoint())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(row, by_keys=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened = self._row_at(event.position().toPoint()) == self.row

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._ask_for_all()
        self._scroll(self.scrolled - event.angleDelta().y() * 3 * _row_height() // 240)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        fill(painter, self.rect(), theme.window)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._list_width()
        if width is not None:
            card = QRect(width, 0, self.width() - width, self.height())
            fill(painter, self._mirrored(card), theme.surface)
            rule(painter, self._mirrored(QRect(width, 0, 1, self.height())), theme.line)
        painter.setClipRect(self.rect().adjusted(0, _head_height(), 0, 0))
        self._paint_rows(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the title of the list's head stands."""
        high = self._title.sizeHint()
        top = 18 + (theming().fonts.scaled(32) - high.height()) // 2
        self._title.setGeometry(self._mirrored(QRect(25, top, high.width(), high.height())))

    def _paint_rows(self, painter: QPainter) -> None:
        first = self.scrolled // _row_height()
        for number, row in enumerate(self._rows[first:], first):
            area = self._area(number)
            if area.top() > self.height():
                break
            if number == self.row:
                self._paint_ground(painter, self._mirrored(area))
            chosen = number == self.row
            direction = self.layoutDirection()
            paint_person(painter, self._mirrored(area), row, direction, selected=chosen)

    def _paint_ground(self, painter: QPainter, area: QRect) -> None:
        """As the list paints it below whom one stands on."""
        theme = theming().current
        painter.setPen(theme.edge)
        painter.setBrush(theme.accent_soft)
        painter.drawRoundedRect(framed(painter, area), 10, 10)
        if self.by_keys:
            painter.setPen(QPen(theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 10, 10)

    def _ask_for_all(self) -> None:
        if self._more is not None:
            more, self._more = self._more(), None
            self._rows = _lines(more) if len(more) > len(self._rows) else self._rows

    def _go(self, row: int, *, by_keys: bool) -> None:
        self.row, self.moved, self.by_keys = row, True, by_keys
        self.setAccessibleDescription(self._rows[row].name)
        top, room = row * _row_height(), self.height() - _head_height()
        self._scroll(min(top, max(self.scrolled, top + _row_height() - room)))

    def _scroll(self, wished: int) -> None:
        longest = len(self._rows) * _row_height() - (self.height() - _head_height())
        self.scrolled = max(0, min(wished, longest))
        self.update()

    def _row_at(self, at: QPoint) -> int | None:
        if at.y() < _head_height():
            return None
        row = (at.y() - _head_height() + self.scrolled) // _row_height()
        is_there = row < len(self._rows) and self._mirrored(self._area(row)).contains(at)
        return row if is_there else None

    def _area(self, row: int) -> QRect:
        high, width = _row_height(), self._list_width() or self.width()
        return QRect(12, _head_height() + row * high - self.scrolled, width - 24, high)

    def _list_width(self) -> int | None:
        fonts = theming().fonts
        ems = list_ems(self.window().width() / fonts.em())
        return None if ems is None else fonts.em(ems) + 8

    def _mirrored(self, area: QRect) -> QRect:
        return mirrored(self.layoutDirection(), self.rect(), area)


def _lines(rows: Rows) -> list[FirstRow]:
    return [FirstRow(person, name) for person, name in rows]


def _row_height() -> int:
    return theming().fonts.scaled(ROW_HEIGHT)


def _head_height() -> int:
    """Title, search and chips of the list, with the space around them."""
    px = theming().fonts.scaled
    return 18 + px(32) + 8 + px(20) + 2 * px(5) + 2 + 8 + px(28) + 8
