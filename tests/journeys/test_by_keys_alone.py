"""A morning by keys alone: no mouse, from the palette to a talk, from place to place."""

from __future__ import annotations

from desktop.ui.calendar.page import CalendarPage
from desktop.ui.journey.page import JourneyPage
from desktop.ui.people.page import PeoplePage

from .person import Person
from .program import Kith
from .store import ask
from .test_first_days import stage_of

NAME = "Rosa Lind"


def test_a_morning_without_a_mouse(kith: Kith, person: Person) -> None:
    kith.start()
    add_by_the_palette(kith, person)
    note_by_the_palette(kith, person)
    speak_by_the_palette(kith, person)
    move_by_a_letter(kith, person)
    walk_the_days(kith, person)
    find_a_command(kith, person)


def add_by_the_palette(kith: Kith, person: Person) -> None:
    person.key("ctrl+k")
    person.type(f"new person {NAME}")
    person.key("Return")
    person.wait_until(lambda: kith.window.place == "people", "the people are shown")
    kith.wait_until_done()
    person.key("Return")
    person.wait_until(lambda: bool(ask(kith.folder, "SELECT 1 FROM person")), "she is there")
    kith.wait_until_done()


def note_by_the_palette(kith: Kith, person: Person) -> None:
    person.key("ctrl+k")
    person.type("note Rosa likes green tea")
    person.key("Return")
    page = kith.window.page("people")
    assert isinstance(page, PeoplePage)
    person.wait_until(lambda: page.card.story.note.is_editing, "the note is begun")
    kith.wait_until_done()
    person.key("ctrl+Return")
    kept = "SELECT 1 FROM note WHERE text LIKE '%green tea%'"
    person.wait_until(lambda: bool(ask(kith.folder, kept)), "the note is kept")
    kith.wait_until_done()


def speak_by_the_palette(kith: Kith, person: Person) -> None:
    """Her name, one line down, and what was said."""
    person.key("ctrl+1", "ctrl+k")
    person.type("rosa")
    palette = kith.window.ways.palette.palette
    assert palette is not None
    person.wait_until(lambda: len(palette.list.rows.rows) > 2, "she is found")
    kith.wait_until_done()
    person.key("Down", "Return")
    person.wait_until(
        lambda: kith.window.ways.we_spoke is not None and kith.window.ways.we_spoke.isVisible(),
        "the sheet is open",
    )
    kith.wait_until_done()
    person.type("walk yesterday: the new school")
    person.key("Return")
    kept = "SELECT 1 FROM interaction"
    person.wait_until(lambda: bool(ask(kith.folder, kept)), "the talk is kept")
    kith.wait_until_done()


def move_by_a_letter(kith: Kith, person: Person) -> None:
    person.key("ctrl+3")
    kith.wait_until_done()
    page = kith.window.page("journey")
    assert isinstance(page, JourneyPage)
    person.wait_until(lambda: page.board.focused_id() is not None, "the keyboard is on her card")
    before = stage_of(kith, NAME)
    person.key("alt+Right")
    person.wait_until(lambda: stage_of(kith, NAME) != before, "the card went a stage on")
    kith.wait_until_done()
    person.key("Escape")


def walk_the_days(kith: Kith, person: Person) -> None:
    person.key("ctrl+4")
    kith.wait_until_done()
    page = kith.window.page("calendar")
    assert isinstance(page, CalendarPage)
    day = page.view.day
    person.key("Right")
    person.wait_until(lambda: (page.view.day - day).days == 1, "it is the next day")
    person.key("t")
    person.wait_until(lambda: page.view.day == day, "it is today again")


def find_a_command(kith: Kith, person: Person) -> None:
    """A command by a few letters of it, all shortcuts, and back to where one was."""
    person.key("ctrl+k")
    person.type("sideb")
    kith.wait_until_done()
    folded = kith.window.sidebar.is_folded
    person.key("Return")
    person.wait_until(lambda: kith.window.sidebar.is_folded != folded, "the sidebar is another")
    kith.wait_until_done()
    person.key("ctrl+slash")
    sheet = kith.window.ways.shortcuts
    person.wait_until(
        lambda: sheet.sheet is not None and sheet.sheet.isVisible(), "all shortcuts are shown"
    )
    person.key("Escape")
    person.key("ctrl+2", "slash")
    page = kith.window.page("people")
    assert isinstance(page, PeoplePage)
    person.wait_until(page.list.head.search.hasFocus, "one can search")
