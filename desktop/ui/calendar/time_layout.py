"""Where days, hours and blocks are in the views of a week and of a day."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QWidget

from desktop.domain.follow_ups import CalendarEntry
from desktop.ui.calendar.chips import chip_height
from desktop.ui.calendar.month_layout import Week
from desktop.ui.calendar.overlap import minutes_of
from desktop.ui.calendar.view import Shown
from desktop.ui.theme.theme import theming

STEP = 15  # minutes
MOST_ROWS = 4  # of what stands at any time of the day
ROW = 44  # height of such a row in the day view
_CHIP_STEP = 24
_DAY = 24 * 60


class TimeLayout:
    """Measures of a grid that is as large as its widget. ``offset`` is how far the hours
    are scrolled; ``rows`` how many any-time rows are shown."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self.shown: Shown | None = None
        self.offset = 0
        self.rows = 1

    @property
    def one_day(self) -> bool:
        return self.shown is not None and self.shown.first == self.shown.last

    @property
    def days(self) -> list[date]:
        return self.shown.days if self.shown is not None else []

    @property
    def hour(self) -> int:
        """The height of an hour."""
        return theming().fonts.scaled(58 if self.one_day else 48)

    @property
    def gutter(self) -> int:
        return theming().fonts.scaled(64 if self.one_day else 52)

    @property
    def head(self) -> int:
        """The height of the line with the days' names."""
        return 0 if self.one_day else theming().fonts.scaled(40)

    @property
    def band(self) -> QRect:
        """What stands at any time, above the hours."""
        px = theming().fonts.scaled
        if self.one_day:
            height = self.rows * px(ROW)
        else:
            height = self.rows * px(_CHIP_STEP) + px(12)
        return QRect(0, self.head, self._owner.width(), height)

    @property
    def hours(self) -> QRect:
        """The part of the widget in which the hours are scrolled."""
        top = self.band.bottom() + 2
        return QRect(0, top, self._owner.width(), max(0, self._owner.height() - top - 1))

    @property
    def scroll_range(self) -> int:
        return max(0, 24 * self.hour - self.hours.height())

    def column(self, day: date) -> QRect:
        """A day from top to bottom, without the gutter; empty where it is not shown."""
        if self.shown is None or not self.shown.first <= day <= self.shown.last:
            return QRect()
        count, place = len(self.days), (day - self.shown.first).days
        width = self._owner.width() - self.gutter
        left = self.gutter + width * place // count
        right = self.gutter + width * (place + 1) // count
        return self.mirrored(QRect(left, 0, right - left, self._owner.height()))

    def columns(self, first: int, last: int) -> QRect:
        """From the first to the last column, from top to bottom."""
        return self.column(self.days[first]).united(self.column(self.days[last]))

    def mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self._owner.layoutDirection(), self._owner.rect(), area)

    def y_of(self, minutes: int) -> int:
        return self.hours.top() - self.offset + minutes * self.hour // 60

    def block(self, entry: CalendarEntry, day: date, column: int, count: int) -> QRect:
        """Where an appointment stands, beside those it overlaps."""
        begin, end = minutes_of(entry, day)
        return self.span(day, begin, end, column, count)

    def span(self, day: date, begin: int, end: int, column: int = 0, count: int = 1) -> QRect:
        """Some minutes of a day."""
        px, area = theming().fonts.scaled, self.column(day)
        at_start, at_end = px(5 if not self.one_day else 9), px(5 if not self.one_day else 15)
        if day == self.days[-1] and not self.one_day:
            at_end += px(8)  # the scroll bar lies there
        if self._owner.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            at_start, at_end, column = at_end, at_start, count - 1 - column
        room = area.width() - at_start - at_end
        left = area.left() + at_start + room * column // count
        right = area.left() + at_start + room * (column + 1) // count - (2 if count > 1 else 0)
        top, bottom = self.y_of(begin) + 1, self.y_of(end) - 1
        return QRect(left, top, right - left, max(bottom - top, chip_height() - 2))

    def chip(self, week: Week, place: int) -> QRect:
        """Where a piece stands above the hours of a week."""
        px, piece = theming().fonts.scaled, week.pieces[place]
        area = self.columns(piece.first, piece.last)
        at_start = at_end = 6
        if piece.entry.kind == "window":
            at_start = 6 if piece.entry.first >= self.days[0] else 0
            at_end = 6 if piece.entry.last <= self.days[-1] else 0
        if self._owner.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            at_start, at_end = at_end, at_start
        top = self.band.top() + px(6) + piece.lane * px(_CHIP_STEP)
        height = chip_height() - (2 if piece.entry.kind == "window" else 0)
        return QRect(area.left() + at_start, top, area.width() - at_start - at_end, height)

    def row(self, place: int) -> QRect:
        """A row above the hours of one day."""
        area, height = self.column(self.days[0]), theming().fonts.scaled(ROW)
        return QRect(area.left(), self.band.top() + place * height, area.width(), height)

    def day_at(self, x: int) -> date | None:
        return next(
            (day for day in self.days if self.column(day).left() <= x <= self.column(day).right()),
            None,
        )

    def minutes_at(self, y: int) -> int:
        """The minute of the day at that height, not yet rounded."""
        return (y - self.hours.top() + self.offset) * 60 // max(1, self.hour)


def rounded(minutes: int) -> int:
    """To the nearest quarter of an hour of the same day."""
    return min(max(0, round(minutes / STEP) * STEP), _DAY - STEP)


def as_time(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


def is_timed(entry: CalendarEntry) -> bool:
    """Whether it stands among the hours."""
    return entry.starts_at is not None and entry.kind != "window"
