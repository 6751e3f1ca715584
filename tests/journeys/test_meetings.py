"""Somebody asks to meet, gets a day, misses it, gets another, and it is kept; undone step by
step, redone, quit, and still there."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from desktop.domain.follow_ups import FollowUpDraft
from desktop.services import follow_ups
from desktop.ui.calendar.kept_note import KeptNote
from desktop.ui.calendar.missed_note import MissedNote
from desktop.ui.calendar.page import CalendarPage
from desktop.ui.calendar.request_editor import RequestEditor

from .person import Person
from .places import row_at
from .program import Kith
from .store import ask, everything, redo_to_the_end, undo_to_the_beginning
from .test_first_days import NAMES, name_three
from .test_main_job import day_at


def test_a_request_is_answered_missed_planned_anew_and_kept(kith: Kith, person: Person) -> None:
    kith.start()
    name_three(kith, person)
    page = calendar_of(kith, person)
    today = page.clock.today()

    somebody_asks(kith, person, page)
    assert states(kith) == ["asked"]
    assert ask(kith.folder, "SELECT day, answer_by FROM follow_up") == [
        ((today + timedelta(days=7)).isoformat(),) * 2
    ]

    tomorrow = today + timedelta(days=1)
    yes_by_drag(kith, person, page, tomorrow)
    assert ask(kith.folder, "SELECT state, day, asked_by_them_on FROM follow_up") == [
        ("planned", tomorrow.isoformat(), today.isoformat())
    ]

    they_missed_it(kith, person, page)
    assert ask(kith.folder, "SELECT count(*) FROM interaction") == [(0,)], "no contact"
    another_day(kith, person, page)
    assert ask(kith.folder, "SELECT day, moved_from, reason FROM follow_up WHERE id = 2") == [
        ((tomorrow + timedelta(days=7)).isoformat(), tomorrow.isoformat(), "The allotment")
    ]

    kept_in_the_end(kith, person, page)
    assert states(kith) == ["missed_by_them", "kept"]
    assert ask(kith.folder, "SELECT mine FROM interaction") == [("Beans, and a long walk",)]
    assert ask(kith.folder, f"SELECT last_contact_on FROM person WHERE name = '{NAMES[0]}'") == [
        (today.isoformat(),)
    ]

    last = everything(kith)
    undo_to_the_beginning(kith, person)
    for table in ("person", "follow_up", "interaction"):
        assert ask(kith.folder, f"SELECT count(*) FROM {table}") == [(0,)], table
    redo_to_the_end(kith, person)
    assert everything(kith) == last

    kith.quit()
    kith.start()
    assert everything(kith) == last
    assert kith.window.place == "calendar"


def test_a_window_is_drawn_by_its_end(kith: Kith, person: Person) -> None:
    kith.start()
    name_three(kith, person)
    page = calendar_of(kith, person)
    monday = page.clock.today() + timedelta(days=(7 - page.clock.today().weekday()))
    draft = FollowUpDraft(
        monday + timedelta(days=1), 1, window_from=monday, window_to=monday + timedelta(days=2)
    )
    kith.window.runner.change(follow_ups.plan, draft, now=page.clock.now())
    kith.wait_until_done()
    end = area_of(page, 1)
    friday = day_at(page, monday + timedelta(days=4))
    assert friday is not None
    person.drag(on_screen(page, QPoint(end.right() - 2, end.center().y())), friday)
    kith.wait_until_done()
    window = "SELECT window_from, window_to FROM follow_up"
    drawn = (monday.isoformat(), (monday + timedelta(days=4)).isoformat())
    person.wait_until(lambda: ask(kith.folder, window) == [drawn], "the window is longer")
    person.key("ctrl+z")
    kith.wait_until_done()
    was = (monday.isoformat(), (monday + timedelta(days=2)).isoformat())
    person.wait_until(lambda: ask(kith.folder, window) == [was], "and as it was")


def states(kith: Kith) -> list[object]:
    return [state for (state,) in ask(kith.folder, "SELECT state FROM follow_up ORDER BY id")]


def calendar_of(kith: Kith, person: Person) -> CalendarPage:
    person.key("ctrl+4")
    person.wait_until(lambda: kith.window.place == "calendar", "the calendar is shown")
    kith.wait_until_done()
    page = kith.window.page("calendar")
    assert isinstance(page, CalendarPage)
    return page


def shown_in(page: CalendarPage, kind: type[QWidget]) -> QWidget | None:
    return next((part for part in page.findChildren(kind) if part.isVisible()), None)


def somebody_asks(kith: Kith, person: Person, page: CalendarPage) -> None:
    """By keyboard alone: A, a name, about what."""
    page.view.setFocus()
    person.key("a")
    person.wait_until(lambda: shown_in(page, RequestEditor) is not None, "the editor is open")
    person.type("amara")
    kith.wait_until_done()
    person.key("Return")
    editor = shown_in(page, RequestEditor)
    assert isinstance(editor, RequestEditor)
    person.wait_until(lambda: len(editor.whom.people) == 1, "she is meant")
    person.key("Tab", "Tab")
    person.type("The allotment")
    person.key("Return")
    person.wait_until(lambda: states(kith) == ["asked"], "the request is kept")
    kith.wait_until_done()


def yes_by_drag(kith: Kith, person: Person, page: CalendarPage, day: date) -> None:
    """From the side, where who asked stands, onto a day."""
    rows = page.side.requests.rows
    person.wait_until(lambda: rows.isVisible() and bool(rows.entries), "she stands at the side")
    target = day_at(page, day)
    assert target is not None
    person.drag(row_at(rows, rows.model().index(0, 0)), target)
    person.wait_until(lambda: states(kith) == ["planned"], "it is planned")
    kith.wait_until_done()


def click_on(kith: Kith, person: Person, page: CalendarPage, row: int) -> None:
    """With the mouse, in the month, a page further on if it stands there."""
    if page.view.entry_of_row(row) is None:
        person.key("Page_Down")
        kith.wait_until_done()
    person.wait_until(lambda: page.view.entry_of_row(row) is not None, "the month shows it")
    person.click(on_screen(page, area_of(page, row).center()))


def area_of(page: CalendarPage, row: int) -> QRect:
    """Where the row's entry, or the last piece of it, is in the month."""
    spots = page.views["month"].spots  # type: ignore[attr-defined]
    area: QRect = [spot for spot in spots if spot.entry.id == row][-1].area
    return area


def on_screen(page: CalendarPage, at: QPoint) -> QPoint:
    return page.views["month"].mapToGlobal(at)


def they_missed_it(kith: Kith, person: Person, page: CalendarPage) -> None:
    """X asks who missed it, T says that they did."""
    click_on(kith, person, page, 1)
    person.key("x", then=lambda: person.key("t"))
    person.wait_until(lambda: states(kith) == ["missed_by_them"], "it was missed")
    person.wait_until(lambda: shown_in(page, MissedNote) is not None, "what helps is asked")
    kith.wait_until_done()


def another_day(kith: Kith, person: Person, page: CalendarPage) -> None:
    note = shown_in(page, MissedNote)
    assert isinstance(note, MissedNote)
    person.click(note.days[0])
    person.wait_until(lambda: len(states(kith)) == 2, "another day was found")
    kith.wait_until_done()


def kept_in_the_end(kith: Kith, person: Person, page: CalendarPage) -> None:
    """K keeps it at once, ahead of its day; then a line about it."""
    click_on(kith, person, page, 2)
    person.key("k")
    person.wait_until(lambda: states(kith)[-1] == "kept", "it is kept")
    person.wait_until(lambda: shown_in(page, KeptNote) is not None, "a line is asked for")
    kith.wait_until_done()
    person.type("Beans, and a long walk")
    person.key("Return")
    person.wait_until(lambda: shown_in(page, KeptNote) is None, "the note is closed")
    kith.wait_until_done()
