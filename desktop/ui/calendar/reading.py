"""What the calendar shows, read from the store: days, marks, whom to plan, who asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from desktop.domain.clock import Clock
from desktop.domain.follow_ups import CalendarEntry, SideRow
from desktop.services import calendar
from desktop.settings import SettingsFile
from desktop.ui.calendar.view import Shown
from desktop.ui.runner import Runner


class CalendarReading(QObject):
    """Asks, and brings what comes back; of several questions of a kind the last counts."""

    days_read = Signal(object)  # Shown
    marks_read = Signal(object)  # entries of the small month
    people_read = Signal(object, object)  # SideRows, date: today
    requests_read = Signal(object, object)  # entries, date: today

    def __init__(
        self, owner: QObject, runner: Runner, clock: Clock, settings: SettingsFile
    ) -> None:
        super().__init__(owner)
        self._runner, self._clock, self._settings = runner, clock, settings
        self._waiting: Sequence[CalendarEntry] = ()
        self._marked: tuple[date, date] | None = None

    def ask_days(self, first: date, last: date, anchor: date, first_weekday: int) -> None:
        """What stands from first to last; ``anchor`` is the day that is looked at."""

        def show(entries: list[CalendarEntry]) -> None:
            capacity = self._settings.values.capacity()
            shown = Shown(
                first, last, entries, self.wall_time(), anchor, first_weekday, self._waiting,
                capacity,
            )  # fmt: skip
            self.days_read.emit(shown)

        zone = self._clock.zone
        self._runner.query(
            calendar.entries, first, last, zone=zone, then=show, key="calendar", owner=self
        )

    def ask_marks(self, first: date, last: date) -> None:
        """Where something stands in the small month, unless that is known already."""
        if (first, last) == self._marked:
            return
        self._marked = first, last
        self._runner.query(
            calendar.entries, first, last, zone=self._clock.zone,
            then=self.marks_read.emit, key="calendar-marks", owner=self,
        )  # fmt: skip

    def forget_marks(self) -> None:
        """Something has changed: they are not known any more."""
        self._marked = None

    def ask_people(self, typed: str) -> None:
        """Whom one might plan."""
        today = self._clock.today()

        def show(rows: list[SideRow]) -> None:
            self.people_read.emit(rows, today)

        self._runner.query(
            calendar.whom_to_plan, typed, today=today, then=show, key="calendar-side", owner=self
        )

    def ask_requests(self) -> None:
        """Who asked to meet, wherever that stands."""
        today = self._clock.today()

        def show(entries: list[CalendarEntry]) -> None:
            self._waiting = entries
            self.requests_read.emit(entries, today)

        self._runner.query(calendar.waiting, today, then=show, key="calendar-requests", owner=self)

    def wall_time(self) -> datetime:
        """The hour on the wall, where I am."""
        return self._clock.now().replace(tzinfo=None)
