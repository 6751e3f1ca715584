"""What a week and a day by its hours have in common: where things are, and scrolling."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.language import tr
from desktop.domain.vocabulary import Size
from desktop.ui.calendar.carrying import Held
from desktop.ui.calendar.ground import Spot
from desktop.ui.calendar.load_words import landing_words
from desktop.ui.calendar.month_layout import Week, lay_out_week
from desktop.ui.calendar.overlap import columns_of, minutes_of
from desktop.ui.calendar.row_acts import RowActs
from desktop.ui.calendar.surface import Surface
from desktop.ui.calendar.time_layout import MOST_ROWS, TimeLayout, as_time, is_timed, rounded
from desktop.ui.calendar.view import EntryKey, Landing, Shown
from desktop.ui.phrases import say_day, say_time
from desktop.ui.theme.theme import theming

_FIRST_HOUR = 8  # shown at the top, unless something is earlier
_BLOCK = 30  # minutes of what had no length before
_LEAST_ROWS = 2  # kept free above the hours of a week


class HoursSurface(Surface):
    """Days side by side; above the hours stands what is for any time of its day."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.grid = TimeLayout(self)
        super().__init__(name, parent)
        self._week = Week()
        self._more_rows = 0
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.valueChanged.connect(self._scroll)
        self.row_acts = RowActs(self)
        self.row_acts.wished.connect(self.act_wished)
        self._scrolled_for: tuple[date, date] | None = None
        self._hour = self.grid.hour  # as high as when it was last scrolled

    def show_days(self, shown: Shown) -> None:
        self.grid.shown = shown
        super().show_days(shown)
        self._measure_band()
        self._fit_bar()
        if self._scrolled_for != (shown.first, shown.last):
            self._scrolled_for = (shown.first, shown.last)
            self._bar.setValue(self._first_minute() * self.grid.hour // 60)

    # Where things are

    def lay_out(self) -> list[Spot]:
        self._measure_band()
        return [*self._lay_out_band(), *self._lay_out_hours()]

    def day_area(self, day: date) -> QRect:
        return self.grid.column(day)

    def landing_at(self, at: QPoint, held: Held | None) -> Landing | None:
        day = self.grid.day_at(at.x())
        if day is None or not self.rect().contains(at):
            return None
        if held is not None and held.key[0] in ("window", "loop"):
            return Landing(day)
        if not self.grid.hours.contains(at):
            return Landing(day, any_time=True)
        minutes = self.grid.minutes_at(at.y()) - (held.minutes if held else 0)
        return Landing(day, as_time(rounded(minutes)))

    def landing_area(self, landing: Landing) -> QRect:
        if landing.at is None:
            area = self.grid.column(landing.day)
            return QRect(area.left(), self.grid.band.top(), area.width(), self.grid.band.height())
        begin = landing.at.hour * 60 + landing.at.minute
        return self.grid.span(landing.day, begin, begin + self.carried_minutes())

    def spot_at(self, at: QPoint) -> Spot | None:
        in_hours = self.grid.hours.contains(at)
        found = (s for s in self.spots if s.area.contains(at) and is_timed(s.entry) == in_hours)
        return next(found, None)

    def place_of(self, key: EntryKey | None, day: date) -> QRect:
        area = super().place_of(key, day)
        return area.intersected(self.rect()) if area.intersects(self.rect()) else area

    def more_at(self, at: QPoint) -> date | None:
        return next((day for day in self.more() if self.more_area(day).contains(at)), None)

    def tip_words(self, landing: Landing) -> str:
        if landing.at is None:
            return landing_words(self.shown, landing.day, self._carried)
        begin = landing.starts_at
        assert begin is not None
        end = begin + timedelta(minutes=self.carried_minutes())
        day = say_day(landing.day, self.shown.today)
        words = tr("{begin} to {end}, {day}.").format(
            begin=say_time(begin), end=say_time(end), day=day
        )
        return f"{words} {self._what_it_becomes()}".strip()

    def minutes_into(self, spot: Spot, at: QPoint) -> int:
        if not is_timed(spot.entry):
            return 0
        return max(0, self.grid.minutes_at(at.y()) - minutes_of(spot.entry, spot.day)[0])

    def reveal(self) -> None:
        entry = self.entry()
        if entry is None or not is_timed(entry):
            return
        begin, end = (minutes * self.grid.hour // 60 for minutes in minutes_of(entry, entry.day))
        top, height = self._bar.value(), self.grid.hours.height()
        if begin < top:
            self._bar.setValue(begin - 8)
        elif end > top + height:
            self._bar.setValue(end - height + 8)

    def after_layout(self) -> None:
        super().after_layout()
        rows = [
            (spot.area, spot.entry)
            for spot in self.spots
            if self.grid.one_day and not is_timed(spot.entry) and not self.state_of(spot.entry).away
        ]
        self.row_acts.stand(rows, self._blocks() if self.grid.one_day else ())
        self.update()

    def _blocks(self) -> list[tuple[QRect, CalendarEntry]]:
        """Those among the hours that are seen whole, so that a button fits beside them."""
        return [
            (spot.area, spot.entry)
            for spot in self.spots
            if is_timed(spot.entry)
            and self.grid.hours.contains(spot.area)
            and not self.state_of(spot.entry).away
        ]

    def more_area(self, day: date) -> QRect:
        """Where the words "2 more" of a day stand."""
        px, area = theming().fonts.scaled, self.grid.column(day)
        if self.grid.one_day:
            return QRect(
                area.left() + px(12), self.grid.band.bottom() - px(24), area.width(), px(22)
            )
        top = self.grid.band.top() + px(6) + (self.grid.rows - 1) * px(24)
        return QRect(area.left() + px(12), top, area.width() - px(18), px(21))

    def more(self) -> dict[date, int]:
        """How many entries found no place, by day."""
        first = self.shown.first
        if self.grid.one_day:
            return {first: self._more_rows} if self._more_rows else {}
        return {first + timedelta(days=column): n for column, n in self._week.more.items()}

    # The part above the hours

    def _measure_band(self) -> None:
        """Give it as many rows as are needed, within bounds."""
        if self._shown is None:
            return
        standing = [entry for entry in self.shown.entries if not is_timed(entry)]
        if self.grid.one_day:
            self._more_rows = max(0, len(standing) - MOST_ROWS)
            self.grid.rows = max(1, min(MOST_ROWS, len(standing)))
            return
        windows = [entry for entry in standing if entry.kind == "window"]
        by_day = {
            day: [entry for entry in self._by_day.get(day, []) if not is_timed(entry)]
            for day in self.shown.days
        }
        self._week = lay_out_week(self.shown.first, windows, by_day, MOST_ROWS)
        lanes = [piece.lane + 1 for piece in self._week.pieces]
        wanted = MOST_ROWS if self._week.more else max(lanes, default=0)
        self.grid.rows = max(_LEAST_ROWS, wanted)

    def _lay_out_band(self) -> list[Spot]:
        if self.grid.one_day:
            standing = [entry for entry in self.shown.entries if not is_timed(entry)]
            shown = standing[: self.grid.rows]
            first = self.shown.first
            return [Spot(self.grid.row(n), entry, first) for n, entry in enumerate(shown)]
        first = self.shown.first
        return [
            Spot(self.grid.chip(self._week, n), piece.entry, first + timedelta(days=piece.first))
            for n, piece in enumerate(self._week.pieces)
        ]

    # The hours

    def _lay_out_hours(self) -> list[Spot]:
        spots = []
        for day in self.shown.days:
            timed = [entry for entry in self._by_day.get(day, []) if is_timed(entry)]
            for entry, column, count in columns_of(timed, day):
                spots.append(Spot(self.grid.block(entry, day, column, count), entry, day))
        return spots

    def _first_minute(self) -> int:
        """What the hours begin with when they are first shown."""
        begins = [
            minutes_of(entry, entry.day)[0] for entry in self.shown.entries if is_timed(entry)
        ]
        return max(0, min([_FIRST_HOUR * 60, *begins]) - 15)

    def _fit_bar(self) -> None:
        """The scroll bar lies over the end of the hours."""
        area, width = self.grid.hours, self._bar.sizeHint().width()
        place = QRect(self.width() - width - 1, area.top(), width, max(0, area.height() - 8))
        self._bar.setGeometry(self.grid.mirrored(place))
        first, self._hour = self._bar.value() / self._hour, self.grid.hour
        self._bar.setRange(0, self.grid.scroll_range)
        self._bar.setValue(round(first * self._hour))  # the same hour, in larger text too
        self._bar.setPageStep(area.height())
        self._bar.setSingleStep(self.grid.hour // 2)
        self._bar.setVisible(self.grid.scroll_range > 0)

    def _scroll(self, value: int) -> None:
        self.grid.offset = value
        self.lay_out_again()

    # What is carried

    def carried_minutes(self) -> int:
        """How long a block what is carried would be."""
        carried = self._carried
        if carried is None:
            return _BLOCK
        return carried.minutes or (60 if carried.size == Size.TIME_TOGETHER else _BLOCK)

    def _what_it_becomes(self) -> str:
        carried = self._carried
        if carried is None:
            return tr("Let go to make it a call.")
        if carried.kind == "request":
            return tr("Let go to say yes.")
        if carried.starts_at is not None or not carried.size:
            return ""
        return {
            Size.LINE: tr("Let go to write it then."),
            Size.CALL: tr("Let go to make it a call."),
        }.get(Size(carried.size), tr("Let go to meet then."))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._bar.setValue(self._bar.value() - event.angleDelta().y() // 2)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()
