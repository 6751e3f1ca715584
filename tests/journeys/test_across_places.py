"""A card is carried from the board over the sidebar onto a day of the calendar."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from desktop.ui.calendar.page import CalendarPage

from .person import Person
from .places import point_of
from .program import Kith
from .store import ask
from .test_first_days import board_of, card_at, name_three
from .test_main_job import day_at, planned


def test_a_card_is_dragged_from_the_board_onto_a_day(kith: Kith, person: Person) -> None:
    kith.start()
    name_three(kith, person)
    person.key("ctrl+4")
    kith.wait_until_done()
    page = kith.window.page("calendar")
    assert isinstance(page, CalendarPage)
    today = page.clock.today()
    day = day_at(page, today)
    assert day is not None
    person.key("ctrl+3")
    kith.wait_until_done()
    first = int(str(ask(kith.folder, "SELECT min(id) FROM person")[0][0]))
    entry = point_of(kith.window.sidebar.entry_of("calendar"))

    person.carry(card_at(board_of(kith), first), entry, QPoint(day), linger_ms=900)

    person.wait_until(lambda: planned(kith) == today.isoformat(), "planned on that day")
    assert kith.window.place == "calendar"
