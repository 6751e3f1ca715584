"""What goes on like what is being typed, offered below it: names, and more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QWidget

from desktop.domain.language import tr
from desktop.domain.names import NameMatch
from desktop.ui.theme.edges import framed
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.shadow import LOW, paint_shadow
from desktop.ui.theme.text import elided
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.avatar import paint_avatar
from desktop.ui.widgets.photos import photo_of

_MARGIN, _PADDING = 8, 5
_EDGES = QMargins() + (_MARGIN + _PADDING)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something offered that is no person: a circle, a kind, a mark. ``second`` says
    more of it; ``from_word`` puts it in the place of the last word alone."""

    name: str
    second: str
    icon: str
    from_word: bool = False


Offered = NameMatch | Suggestion


class NameOffers(QWidget):
    """``taken`` brings the row. The keyboard stays in the line: ``step`` and ``take``
    are called from there."""

    taken = Signal(object)  # Offered

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._rows: tuple[Offered, ...] = ()
        self._current = -1
        self._ground = _Rows(self, self._paint_rows)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("What it may go on like"))
        self.hide()

    @property
    def rows(self) -> Sequence[Offered]:
        return self._rows

    @property
    def has_current(self) -> bool:
        """Whether one was stepped to, so that Enter means it."""
        return self._current >= 0

    def offer(self, rows: Sequence[Offered], corner: QPoint) -> None:
        """Show these with their corner there, kept within the parent."""
        is_news = tuple(rows) != self._rows or not self.isVisible()
        self._rows, self._current = tuple(rows), -1
        if not rows:
            self.hide()
            return
        if is_news:
            announce(self, self._spoken())
        self.resize(self.sizeHint())
        self._ground.setGeometry(self.rect().marginsRemoved(_EDGES))
        room = self._page.rect()
        x = max(0, min(corner.x(), room.right() - self.width()))
        self.move(x, min(corner.y(), max(0, room.bottom() - self.height())))
        self.raise_()
        self.show()
        self._ground.update()

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1); before the first is none."""
        self._current = max(-1, min(len(self._rows) - 1, self._current + by))
        if self._current >= 0:
            row = self._rows[self._current]
            announce(self, ", ".join(part for part in (row.name, row.second) if part))
        self._ground.update()

    def take(self) -> None:
        """Take the current one, or the first."""
        row = self._rows[max(0, self._current)]
        self.hide()
        self.taken.emit(row)

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        height = len(self._rows) * self._row_height() + 2 * (_MARGIN + _PADDING)
        return QSize(px(320) + 2 * _MARGIN, height)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._current = self._row_at(event.position().toPoint())
        self._ground.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._row_at(event.position().toPoint())
        if place >= 0:
            self._current = place
            self.take()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        paint_shadow(painter, body, 10, LOW)
        painter.setPen(QPen(theme.line2, 1))
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(framed(painter, body), 10, 10)

    def _paint_rows(self, painter: QPainter) -> None:
        for place, row in enumerate(self._rows):
            self._paint_row(painter, self._place(place), row, place == self._current)

    def _paint_row(self, painter: QPainter, area: QRect, row: Offered, current: bool) -> None:
        theme, px = theming().current, theming().fonts.scaled
        if current:
            painter.setPen(theme.edge)
            painter.setBrush(theme.accent_soft)
            painter.drawRoundedRect(framed(painter, area), 7, 7)
        side = px(24)
        face = QRect(area.left() + 8, area.center().y() - side // 2, side, side)
        if isinstance(row, Suggestion):
            icon = face.adjusted(px(3), px(3), -px(3), -px(3))
            paint_icon(painter, self._mirrored(icon), row.icon, theme.text2)
        else:
            paint_avatar(painter, self._mirrored(face), row.id, row.name, photo_of(row.photo))
        left = face.right() + 10
        font = theming().font("body", QFont.Weight.Medium)
        room = area.right() - 8 - left
        name = elided(row.name, font, room)
        painter.setFont(font)
        painter.setPen(theme.text)
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        words = QRect(left, area.top(), room, area.height())
        painter.drawText(self._mirrored(words), flags, name)
        used = painter.fontMetrics().horizontalAdvance(name) + 10
        small = theming().font("small")
        painter.setFont(small)
        painter.setPen(theme.text2 if current else theme.text3)
        rest = QRect(left + used, area.top(), max(0, room - used), area.height())
        painter.drawText(self._mirrored(rest), flags, elided(row.second, small, rest.width()))

    def _spoken(self) -> str:
        others = len(self._rows) - 1
        words = tr("{name}, or {count} more below. Tab takes it.") if others else ""
        return (words or tr("{name}. Tab takes it.")).format(name=self._rows[0].name, count=others)

    def _row_height(self) -> int:
        return theming().fonts.scaled(34)

    def _place(self, place: int) -> QRect:
        edge = _MARGIN + _PADDING
        top = edge + place * self._row_height()
        return QRect(edge, top, self.width() - 2 * edge, self._row_height())

    def _row_at(self, point: QPoint) -> int:
        for place in range(len(self._rows)):
            if self._place(place).contains(point):
                return place
        return -1

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)


class _Rows(QWidget):
    """Where the rows stand, within the round corners and filled: other rows in the same room
    paint nothing of what lies below."""

    def __init__(self, parent: QWidget, paint: Callable[[QPainter], None]) -> None:
        super().__init__(parent)
        self._paint = paint
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theming().current.raised)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.pos())
        self._paint(painter)
