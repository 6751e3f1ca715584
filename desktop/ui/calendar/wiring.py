"""Who hears whom in the calendar: its parts, its views, its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.domain.follow_ups import PlanWish
from desktop.ui.calendar.header import VIEWS
from desktop.ui.calendar.view import CalendarView

if TYPE_CHECKING:
    from desktop.domain.follow_ups import CalendarEntry
    from desktop.ui.calendar.page import CalendarPage


def connect(page: CalendarPage) -> None:
    page.header.turned.connect(page.turn)
    page.header.today_wished.connect(lambda: page.go_to(page.clock.today()))
    page.header.view_chosen.connect(page.show_view)
    page.header.plan_wished.connect(lambda: page.plan())
    page.side.typed.connect(page.reading.ask_people)
    page.side.request_wished.connect(page.note_request)
    page.side.request_opened.connect(lambda entry: _open_request(page, entry))
    page.side.plan_wished.connect(lambda person: page.plan(PlanWish(person)))
    page.side.month.chosen.connect(page.go_to)
    page.side.month.turned.connect(lambda: page.reading.ask_marks(*page.side.month.span()))
    page.reading.days_read.connect(page.show_days)
    page.reading.marks_read.connect(page.side.month.mark)
    page.reading.people_read.connect(page.side.show_people)
    page.reading.requests_read.connect(page.side.show_requests)
    page.sheets.person_wished.connect(page.person_wished)
    page.sheets.we_spoke_wished.connect(page.we_spoke_wished)
    page.sheets.brief_wished.connect(page.brief_wished)
    page.sheets.write_wished.connect(page.write_wished)
    page.sheets.debrief_wished.connect(page.debrief_wished)
    page.sheets.day_wished.connect(page.settled.ask_day)
    page.keys.brief_wished.connect(page.brief_wished)
    page.settled.debrief_wished.connect(page.debrief_wished)
    page.settled.write_wished.connect(page.write_wished)
    page.acts.done.connect(page.follow)
    page.acts.settled.connect(page.settled.offer)
    page.portraits.arrived.connect(lambda: _show_portraits(page))
    page.keys.turned.connect(page.turn)
    page.keys.today_wished.connect(lambda: page.go_to(page.clock.today()))
    page.keys.day_wished.connect(page.menus.ask_day)
    page.keys.snooze_wished.connect(page.menus.ask_later)
    page.keys.missed_wished.connect(page.menus.ask_who_missed)
    page.keys.request_wished.connect(page.note_request)
    page.keys.answer_wished.connect(lambda entry: page.menus.carry_out(entry, "answer"))
    for view in page.views.values():
        _connect_view(page, view)
    for number, name in enumerate(VIEWS, 1):
        keys = QShortcut(QKeySequence(f"Alt+{number}"), page)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(lambda name=name: page.show_view(name))


def _connect_view(page: CalendarPage, view: CalendarView) -> None:
    view.keys = page.keys.take
    view.opened.connect(lambda entry, at: page.menus.open_entry(entry, page.here(at)))
    view.day_opened.connect(page.show_day)
    view.plan_wished.connect(page.write)
    view.entry_moved.connect(
        lambda entry, landing, at: page.acts.move(entry, landing, page.on_screen(at))
    )
    view.span_wished.connect(
        lambda entry, begin, minutes, at: page.acts.set_span(
            entry, begin, minutes, page.on_screen(at)
        )
    )
    view.window_wished.connect(
        lambda entry, first, last, at: page.acts.set_window(entry, first, last, page.on_screen(at))
    )
    view.people_dropped.connect(page.acts.plan_people)
    view.menu_wanted.connect(page.menus.open)
    view.day_changed.connect(page.take_day)
    view.act_wished.connect(page.menus.carry_out)


def _open_request(page: CalendarPage, entry: CalendarEntry) -> None:
    """From the side, where its row stands."""
    rows = page.side.requests.rows
    area = rows.visualRect(rows.currentIndex())
    place = QRect(rows.viewport().mapTo(page, area.topLeft()), area.size())
    page.sheets.show_entry(entry, place)


def _show_portraits(page: CalendarPage) -> None:
    """They have come from the store."""
    page.side.people.viewport().update()
    page.view.update()
