"""Reading a month for paper, and looking at it there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.language import tr
from desktop.services.calendar.entries import entries
from desktop.ui.calendar.on_paper import first_shown, last_shown, month_sheet
from desktop.ui.place import PlacePage
from desktop.ui.printing import Document, Preview


def print_month(page: PlacePage, day: date, first_weekday: int) -> None:
    """Its whole weeks, with all that stands on them."""

    def look(found: Sequence[CalendarEntry]) -> None:
        sheet = month_sheet(day, first_weekday, found)
        Preview(Document(tr("A month"), [sheet], landscape=True), page).open()

    first, last = first_shown(day, first_weekday), last_shown(day, first_weekday)
    page.runner.query(
        entries, first, last, zone=page.clock.zone, then=look, key="month-on-paper", owner=page
    )
