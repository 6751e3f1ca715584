"""A month at a glance: to choose a day, or to see where something stands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QHoverEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from desktop.domain.dates import add_months
from desktop.domain.language import tr
from desktop.ui.phrases import say_date, say_weekday
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce

_WEEKS = 6


def local_first_weekday() -> int:
    """Where the week begins in this country; 0 is Monday."""
    return QLocale.system().firstDayOfWeek().value - 1


class MiniMonth(QWidget):
    """Six weeks around ``day``. ``chosen`` by a click or Enter, ``moved`` by the keys.

    Arrows go by day and week, Page Up and Down by month, Home and End in the week.
    """

    reads_as = "button"
    chosen = Signal(object)  # date
    moved = Signal(object)  # date

    def __init__(
        self,
        day: date,
        today: date,
        parent: QWidget | None = None,
        *,
        first_weekday: int | None = None,
        cell: int = 30,
    ) -> None:
        super().__init__(parent)
        self._day, self._today = day, today
        self._first = local_first_weekday() if first_weekday is None else first_weekday
        self._cell = cell
        self._marked: frozenset[date] = frozenset()
        self._hovered: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name_day()
        theming().follow(self.updateGeometry)

    @property
    def day(self) -> date:
        return self._day

    def show_day(self, day: date, today: date | None = None) -> None:
        """Go to its month and mark it as the current one."""
        self._day = day
        self._today = today or self._today
        self._name_day()
        self.update()

    def set_first_weekday(self, weekday: int) -> None:
        """Where its weeks begin; 0 is Monday."""
        self._first = weekday
        self.update()

    def mark(self, days: Iterable[date]) -> None:
        """Put a dash under the days on which something stands."""
        self._marked = frozenset(days)
        self.update()

    def sizeHint(self) -> QSize:
        cell = theming().fonts.scaled(self._cell)
        return QSize(7 * cell, (_WEEKS + 1) * cell)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theming().font("caption"))
        painter.setPen(theming().current.text3)
        names = [say_weekday((self._first + column) % 7) for column in range(7)]
        for column, name in enumerate(two_letters(names)):
            painter.drawText(self._place(column, 0), Qt.AlignmentFlag.AlignCenter, name)
        for number in range(7 * _WEEKS):
            if (day := self._nth(number)) is not None:
                self._paint_day(painter, self._place(number % 7, number // 7 + 1), day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.show_day(day)
            self.chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._day)
        elif (there := self._step(event.key())) is not None:
            self.show_day(there)
            announce(self, say_date(there))
            self.moved.emit(there)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHoverEvent):
            inside = event.type() != QEvent.Type.HoverLeave
            self._hovered = self._day_at(event.position().toPoint()) if inside else None
            self.update()
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def _step(self, key: int) -> date | None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        onwards = -1 if mirrored else 1
        in_week = (self._day.weekday() - self._first) % 7
        days = {
            Qt.Key.Key_Right: onwards,
            Qt.Key.Key_Left: -onwards,
            Qt.Key.Key_Down: 7,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Home: -in_week,
            Qt.Key.Key_End: 6 - in_week,
        }
        try:
            if key in days:
                return self._day + timedelta(days=days[Qt.Key(key)])
            if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                return add_months(self._day, 1 if key == Qt.Key.Key_PageDown else -1)
        except (OverflowError, ValueError):
            return self._day
        return None

    def _name_day(self) -> None:
        self.setAccessibleName(tr("Day: {day}").format(day=say_date(self._day)))

    def _nth(self, number: int) -> date | None:
        """The day in that cell; None beyond the ends of the calendar."""
        begins = self._day.replace(day=1)
        before = (begins.weekday() - self._first) % 7
        try:
            return begins + timedelta(days=number - before)
        except OverflowError:
            return None

    def _place(self, column: int, row: int) -> QRect:
        width, height = self.width() // 7, self.height() // (_WEEKS + 1)
        area = QRect(column * width, row * height, width, height)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _day_at(self, point: QPoint) -> date | None:
        for number in range(7 * _WEEKS):
            if self._place(number % 7, number // 7 + 1).contains(point):
                return self._nth(number)
        return None

    def _paint_day(self, painter: QPainter, area: QRect, day: date) -> None:
        theme = theming().current
        colour = theme.text if day.month == self._day.month else theme.text3
        weight = QFont.Weight.Normal
        disc = QRectF(area).adjusted(2, 1, -2, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if day == self._today:
            painter.setBrush(theme.accent)
            painter.drawRoundedRect(disc, 8, 8)
            colour, weight = theme.on_accent, QFont.Weight.DemiBold
        elif day in (self._day, self._hovered):
            painter.setBrush(theme.accent_soft if day == self._day else theme.hover)
            painter.drawRoundedRect(disc, 8, 8)
        if day == self._day:
            weight = QFont.Weight.DemiBold
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.focus, 1.5 if self.hasFocus() else 1))
            painter.drawRoundedRect(disc, 8, 8)
        painter.setPen(colour)
        painter.setFont(theming().font("small", weight, tabular=True))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(day.day))
        if day in self._marked:
            dash = QRectF(0, 0, 10, 2)
            dash.moveCenter(QRectF(area).center())
            dash.moveBottom(area.bottom() - 1)
            painter.fillRect(dash, colour if day == self._today else theme.accent)


def two_letters(names: list[str]) -> list[str]:
    """Of each name; of its last word where several begin alike, as in Hebrew."""
    short = [name[:2] for name in names]
    return short if len(set(short)) == len(names) else [name.split()[-1][:2] for name in names]
