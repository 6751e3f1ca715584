"""Month, week, day and agenda, one of them shown; which one is kept for the next time."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from desktop.domain.language import tr
from desktop.settings import SettingsFile
from desktop.ui.calendar.agenda import AgendaView
from desktop.ui.calendar.month_view import MonthView
from desktop.ui.calendar.reading import CalendarReading
from desktop.ui.calendar.time_grid import TimeGrid
from desktop.ui.calendar.view import CalendarView
from desktop.ui.portraits import Portraits
from desktop.ui.widgets.scroll import ScrollColumn

_KEPT = "calendar"  # the key of what the settings keep of this place


class ViewStack(QStackedWidget):
    """``each`` are the views by name, ``name`` is that of the one shown."""

    def __init__(
        self, settings: SettingsFile, portraits: Portraits, reading: CalendarReading
    ) -> None:
        super().__init__()
        self._settings = settings
        self.each: dict[str, CalendarView] = {
            "month": MonthView(),
            "week": TimeGrid(tr("Week"), portraits.of, reading.wall_time),
            "day": TimeGrid(tr("Day"), portraits.of, reading.wall_time),
            "agenda": AgendaView(portraits.of),
        }
        for name, view in self.each.items():
            self.addWidget(ScrollColumn(view) if name in ("month", "agenda") else view)
        self.name = self._kept()
        self._turn()

    @property
    def shown(self) -> CalendarView:
        return self.each[self.name]

    def show_view(self, name: str) -> None:
        """Now, and the next time Kith is opened."""
        self.name = name
        self._turn()
        self._settings.values.views[_KEPT] = {"view": name}
        self._settings.save()

    def _turn(self) -> None:
        self.setCurrentIndex(list(self.each).index(self.name))

    def _kept(self) -> str:
        left = self._settings.values.views.get(_KEPT)
        name = left.get("view") if isinstance(left, dict) else None
        return str(name) if name in self.each else "month"
