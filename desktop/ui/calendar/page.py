"""The Calendar place: its heading, its four views, the people at the side."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.follow_ups import CalendarEntry
from desktop.services import calendar
from desktop.settings import SettingsFile
from desktop.ui.calendar.header import CalendarHeader
from desktop.ui.calendar.month_view import MonthView
from desktop.ui.calendar.spans import span_of, title_of, turned
from desktop.ui.calendar.view import CalendarView, Shown
from desktop.ui.place import PlacePage
from desktop.ui.runner import Runner
from desktop.ui.widgets.mini_month import local_first_weekday

_VIEW = "calendar"  # the key of what the settings keep of this place
_SHOWN = (
    "follow_up", "follow_up_guest", "interaction", "interaction_person", "occasion", "loop",
    "gathering", "person", "circle_member",
)  # fmt: skip


class CalendarPage(PlacePage):
    """Month, week, day and agenda around one current day."""

    def __init__(
        self,
        runner: Runner,
        clock: Clock,
        settings: SettingsFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(runner, clock, parent)
        self._settings = settings
        self._day = clock.today()
        self._anchor = self._day
        self.header = CalendarHeader()
        self.views: dict[str, CalendarView] = {"month": MonthView()}
        self._stack = QStackedWidget()
        for view in self.views.values():
            self._stack.addWidget(view)
        self._view = "month"
        self._lay_out()
        self._connect()

    @property
    def view(self) -> CalendarView:
        """The view that is shown."""
        return self.views[self._view]

    def refresh(self) -> None:
        first, last = span_of(self._view, self._anchor, self.first_weekday)
        anchor = self._anchor
        self.header.show_title(title_of(self._view, anchor, self.clock.today(), self.first_weekday))
        self.runner.query(
            calendar.entries, first, last,
            then=lambda entries: self._show(first, last, anchor, entries),
            key="calendar", owner=self,
        )  # fmt: skip

    @property
    def first_weekday(self) -> int:
        wished = self._settings.values.first_weekday
        return local_first_weekday() if wished < 0 else wished

    def _show(self, first: date, last: date, anchor: date, entries: list[CalendarEntry]) -> None:
        now = self.clock.now().replace(tzinfo=None)
        self.view.show_days(Shown(first, last, entries, now, anchor, self.first_weekday))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 18, 20, 16)
        main = QVBoxLayout()
        main.setSpacing(10)
        main.addWidget(self.header)
        main.addWidget(self._stack, 1)
        row.addLayout(main, 1)

    def _connect(self) -> None:
        self.header.turned.connect(self.turn)

    def turn(self, by: int) -> None:
        self._anchor = turned(self._view, self._anchor, by)
        self.refresh()
