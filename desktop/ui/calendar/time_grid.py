"""A week or a day by its hours: keys, edges to draw at, and how it is painted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.language import tr
from desktop.ui.calendar.blocks import paint_any_time_row, paint_day_block, paint_week_block
from desktop.ui.calendar.chips import SpanPiece, paint_chip, paint_span
from desktop.ui.calendar.ground import Spot
from desktop.ui.calendar.hours_surface import HoursSurface
from desktop.ui.calendar.more_words import paint_more
from desktop.ui.calendar.stretching import Stretch
from desktop.ui.calendar.time_layout import STEP, as_time, is_timed, rounded
from desktop.ui.calendar.time_painting import (
    CORNER,
    frame_path,
    paint_grounds,
    paint_head,
    paint_hours,
    paint_landing_band,
    paint_landing_block,
    paint_lines,
    paint_now,
)
from desktop.ui.calendar.view import Landing, key_of
from desktop.ui.phrases import say_time
from desktop.ui.theme.edges import framed, rule
from desktop.ui.theme.theme import theming

_MORNING = 9 * 60  # when something is given an hour by the keyboard
_MINUTE_MS = 60_000


class TimeGrid(HoursSurface):
    """``photo_of`` gives somebody's portrait, for the day view; ``now`` the wall's clock."""

    def __init__(
        self,
        name: str,
        photo_of: Callable[[int], QPixmap | None],
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._photo_of, self._now = photo_of, now
        self._stretch: Stretch | None = None
        clock = QTimer(self, interval=_MINUTE_MS)
        clock.timeout.connect(self.update)
        clock.start()

    # The keyboard

    def step(self, event: QKeyEvent) -> int | None:
        onwards = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        in_week = (self.day - self.shown.first).days
        return {
            Qt.Key.Key_Right: onwards,
            Qt.Key.Key_Left: -onwards,
            Qt.Key.Key_Home: -in_week,
            Qt.Key.Key_End: len(self.shown.days) - 1 - in_week,
        }.get(Qt.Key(event.key()))

    def special(self, event: QKeyEvent) -> bool:
        """Up and Down go through the day; with Alt they move by a quarter of an hour,
        with Alt and Shift they lengthen."""
        if event.key() == Qt.Key.Key_Escape and self._stretch is not None:
            self._stretch = None
            self._tip.hide()
            return True
        if event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return False
        by = 1 if event.key() == Qt.Key.Key_Down else -1
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
        if held == alt:
            return self._move_quarters(by)
        if held == alt | shift:
            return self._lengthen(by)
        return not held and self._walk_entries(by)

    def shift_days(self, entry: CalendarEntry, days: int) -> Landing:
        landing = super().shift_days(entry, days)
        return Landing(landing.day, entry.starts_at.time()) if entry.starts_at else landing

    def open_day(self, day: date) -> None:
        if self.grid.one_day:
            self.plan_wished.emit(Landing(day), self.landing_area(Landing(day, any_time=True)))
        else:
            super().open_day(day)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        self._stretch = Stretch.at(self.spot_at(at), at)
        if self._stretch is not None:
            self._pressed = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._stretch is None:
            super().mouseMoveEvent(event)
            on_edge = Stretch.at(self.spot_at(at), at) is not None
            self.setCursor(Qt.CursorShape.SizeVerCursor if on_edge else Qt.CursorShape.ArrowCursor)
            return
        self._stretch.draw_to(rounded(self.grid.minutes_at(at.y())))
        begin, end = self._stretch.begins_at, self._stretch.ends_at
        words = tr("{begin} to {end}").format(begin=say_time(begin), end=say_time(end))
        self._tip.say(words, at)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        stretch, self._stretch = self._stretch, None
        self._tip.hide()
        self.update()
        if stretch is not None and stretch.is_other:
            entry = stretch.entry
            area = self.place_of(key_of(entry), entry.day)
            self.span_wished.emit(entry, stretch.begins_at, stretch.minutes, area)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spots, direction, today = self.spots, self.layoutDirection(), self.shown.today
        painter.save()
        painter.setClipPath(frame_path(self.rect()))
        paint_grounds(painter, self.grid, self.rect())
        painter.save()
        painter.setClipRect(self.grid.hours, Qt.ClipOperation.IntersectClip)
        paint_hours(painter, self.grid, direction)
        painter.restore()
        paint_head(painter, self.grid, today, direction)
        if self._landing is not None and self._landing.at is None:
            paint_landing_band(painter, self.landing_area(self._landing))
        paint_lines(painter, self.grid, direction)
        self._paint_band(painter, [spot for spot in spots if not is_timed(spot.entry)])
        painter.setClipRect(self.grid.hours, Qt.ClipOperation.IntersectClip)
        self._paint_hours(painter, [spot for spot in spots if is_timed(spot.entry)])
        painter.restore()
        painter.setPen(QPen(theming().current.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        whole = framed(painter, self.rect())
        painter.drawRoundedRect(whole, CORNER, CORNER)
        self._paint_current(painter)

    def _paint_band(self, painter: QPainter, spots: list[Spot]) -> None:
        direction = self.layoutDirection()
        for place, spot in enumerate(spots):
            entry, area, state = spot.entry, QRectF(spot.area), self.state_of(spot.entry)
            if self.grid.one_day:
                photo = self._photo_of(entry.person_id) if entry.person_id else None
                free = self.row_acts.width_for(entry)
                paint_any_time_row(
                    painter, area, entry, direction, state, photo, self.shown.today, free
                )
                if place:
                    line = QRect(spot.area.left(), spot.area.top(), spot.area.width(), 1)
                    rule(painter, line, theming().current.line)
            elif entry.kind == "window" and not entry.is_settled:
                paint_span(painter, area, entry, self._piece_of(spot), direction, state)
            else:
                paint_chip(painter, area, entry, direction, state)
        self._paint_more(painter)

    def _paint_hours(self, painter: QPainter, spots: list[Spot]) -> None:
        direction = self.layoutDirection()
        for spot in spots:
            entry, area, state = spot.entry, QRectF(spot.area), self.state_of(spot.entry)
            if self._stretch is not None and key_of(self._stretch.entry) == key_of(entry):
                begin, end = self._stretch.begin, self._stretch.end
                top, bottom = self.grid.y_of(begin) + 1, self.grid.y_of(end) - 1
                area = QRectF(area.left(), top, area.width(), bottom - top)
            if self.grid.one_day:
                photo = self._photo_of(entry.person_id) if entry.person_id else None
                free = self.row_acts.width_for(entry)
                paint_day_block(painter, area, entry, direction, state, photo, free)
            else:
                paint_week_block(painter, area, entry, direction, state)
        if self._landing is not None and self._landing.at is not None:
            paint_landing_block(painter, self.landing_area(self._landing))
        now = self._now()
        paint_now(
            painter, self.grid, self.shown.today, now.hour * 60 + now.minute, self.layoutDirection()
        )

    def _paint_more(self, painter: QPainter) -> None:
        for day, count in self.more().items():
            paint_more(painter, self.more_area(day), count, self.layoutDirection())

    def _paint_current(self, painter: QPainter) -> None:
        if not self.is_current(self.day) or not self.shows_keyboard:
            return
        area = self.landing_area(Landing(self.day, any_time=True))
        if not self.grid.one_day:
            area.setTop(0)
        painter.setPen(QPen(theming().current.focus, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(2, 2, -1, -1), 8, 8)

    def _piece_of(self, spot: Spot) -> SpanPiece:
        """The part of a window that lies in this week."""
        entry, first, last = spot.entry, self.shown.first, self.shown.last
        best = None
        if max(first, entry.first) <= entry.day <= last:
            cell = self.grid.column(entry.day)
            right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            away = spot.area.right() - cell.right() if right_to_left else 0
            best = float(max(0, away if right_to_left else cell.left() - spot.area.left()))
        return SpanPiece(entry.first >= first, entry.last <= last, best)

    # What the keys do

    def _move_quarters(self, by: int) -> bool:
        """An hour of its own, or another; none any more above midnight."""
        entry = self.entry()
        if entry is None or entry.kind not in ("follow_up", "appointment") or entry.is_settled:
            return False
        if entry.starts_at is None:
            if by < 0:
                return True
            landing = Landing(entry.day, as_time(_MORNING))
        else:
            minutes = entry.starts_at.hour * 60 + entry.starts_at.minute
            landing = Landing(entry.day, as_time(rounded(minutes + by * STEP)))
            if landing.starts_at == entry.starts_at:
                return True
        self.entry_moved.emit(entry, landing, self.place_of(key_of(entry), entry.day))
        return True

    def _lengthen(self, by: int) -> bool:
        entry = self.entry()
        if entry is None or entry.kind != "appointment" or entry.is_settled:
            return False
        minutes = max(STEP, (entry.minutes or 2 * STEP) + by * STEP)
        area = self.place_of(key_of(entry), entry.day)
        self.span_wished.emit(entry, entry.starts_at, minutes, area)
        return True

    def _walk_entries(self, by: int) -> bool:
        """To the next or the previous entry of the day; at its ends the keyboard stays."""
        keys = [key_of(entry) for entry in self.entries_of(self._day)]
        if not keys:
            return True
        place = keys.index(self._key) + by if self._key in keys else (0 if by > 0 else -1)
        self._key = keys[max(0, min(place, len(keys) - 1))] if place >= 0 else None
        self.say_current()
        self.reveal()
        return True
