"""A month for the wall: one page on its side, black on white."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.language import tr
from desktop.ui.calendar.words import chip_words
from desktop.ui.phrases import say_month, say_time, say_weekday
from desktop.ui.print_blocks import Block, Piece, Press, Space, Text
from desktop.ui.theme.paper import HAIR, INK, PENCIL
from desktop.ui.theme.text import draw_line

_HEAD, _PAD = 22, 5  # the line of weekdays, the room within a day


def first_shown(day: date, first_weekday: int) -> date:
    """Where the first week of its month begins."""
    first = day.replace(day=1)
    return first - timedelta(days=(first.weekday() - first_weekday) % 7)


def last_shown(day: date, first_weekday: int) -> date:
    following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    last = following - timedelta(days=1)
    return last + timedelta(days=6 - (last.weekday() - first_weekday) % 7)


def month_sheet(day: date, first_weekday: int, entries: Sequence[CalendarEntry]) -> list[Block]:
    month = say_month(day)
    grid = MonthGrid(day, first_weekday, tuple(entries))
    return [Text(month[:1].upper() + month[1:], "display"), Space(10), grid]


@dataclass(frozen=True, slots=True)
class MonthGrid:
    """All the weeks of a month, over what is left of a page."""

    day: date
    first_weekday: int
    entries: Sequence[CalendarEntry]

    def take(self, press: Press, width: float, room: float) -> tuple[Piece | None, Block | None]:
        if room < press.px(300):
            return None, self
        height = room - press.px(2)

        def paint(painter: QPainter, corner: QPointF) -> None:
            painter.save()
            painter.translate(corner)
            _Grid(self, press, painter, width, height).paint()
            painter.restore()

        return Piece(height, paint), None


class _Grid:
    def __init__(
        self, month: MonthGrid, press: Press, painter: QPainter, width: float, height: float
    ) -> None:
        self._month, self._press, self._painter = month, press, painter
        self._from = first_shown(month.day, month.first_weekday)
        days = (last_shown(month.day, month.first_weekday) - self._from).days + 1
        self._weeks = days // 7
        self._head = press.px(_HEAD)
        self._wide, self._high = width / 7, (height - self._head) / self._weeks
        self._size = (width, height)
        self._small = press.font("caption")
        self._bold = press.font("caption", QFont.Weight.DemiBold)
        self._line = QFontMetricsF(self._small).height() * 1.15

    def paint(self) -> None:
        for place in range(7):
            self._paint_weekday(place)
        for number in range(self._weeks * 7):
            area = QRectF(
                (number % 7) * self._wide, self._head + (number // 7) * self._high,
                self._wide, self._high,
            )  # fmt: skip
            self._paint_day(area, self._from + timedelta(days=number))
        self._paint_lines()

    def _paint_lines(self) -> None:
        width, height = self._size
        self._painter.setPen(QPen(HAIR, self._press.px(1)))
        for week in range(self._weeks + 1):
            y = self._head + week * self._high
            self._painter.drawLine(QLineF(0, y, width, y))
        for place in range(1, 7):
            x = place * self._wide
            self._painter.drawLine(QLineF(x, self._head, x, height))

    def _paint_weekday(self, place: int) -> None:
        pad = self._press.px(_PAD)
        area = QRectF(place * self._wide + pad, 0, self._wide - pad, self._head)
        name = say_weekday((self._month.first_weekday + place) % 7, short=False)
        draw_line(self._painter, area, name, self._small, PENCIL)

    def _paint_day(self, area: QRectF, day: date) -> None:
        pad = self._press.px(_PAD)
        inner = area.adjusted(pad, pad, -pad, -pad)
        own = day.month == self._month.day.month
        number = QRectF(inner.topLeft(), inner.topLeft() + QPointF(inner.width(), self._line))
        font, colour = (self._bold, INK) if own else (self._small, HAIR)
        draw_line(self._painter, number, str(day.day), font, colour)
        if own:
            self._paint_entries(inner.adjusted(0, self._line * 1.2, 0, 0), day)

    def _paint_entries(self, area: QRectF, day: date) -> None:
        lines = [words for one in self._month.entries if (words := _words(one, day))]
        most = max(1, int(area.height() // self._line))
        if len(lines) > most:
            more = tr("and {count} more").format(count=len(lines) - most + 1)
            lines = [*lines[: most - 1], more]
        for number, words in enumerate(lines):
            line = QRectF(area.left(), area.top() + number * self._line, area.width(), self._line)
            draw_line(self._painter, line, words, self._small, INK)


def _words(entry: CalendarEntry, day: date) -> str:
    """The hour, and what it is; a window stands on its best day."""
    if entry.day != day:
        return ""
    hour = say_time(entry.starts_at) if entry.starts_at is not None else ""
    return " ".join(part for part in (hour, chip_words(entry)) if part)
