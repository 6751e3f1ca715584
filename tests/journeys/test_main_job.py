"""The main job, whole: import, choose, journey, calendar, a talk; undone step by step, redone,
quit, and still there."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu

from desktop.ui.calendar.page import CalendarPage
from desktop.ui.importing.page import ImportPage
from desktop.ui.journey.page import JourneyPage
from desktop.ui.people.page import PeoplePage

from .person import Person
from .places import row_at
from .program import Kith
from .store import ask, everything, redo_to_the_end, undo_to_the_beginning
from .test_first_days import card_at, column_at, stage_of

CARDS = sorted((Path(__file__).parents[1] / "data" / "vcard").glob("*.vcf"))
NAME = "Sherlock Holmes"


def test_the_main_job(kith: Kith, person: Person) -> None:
    kith.start()
    bring_in(kith, person)
    choose(kith, person)
    carry_over_three_columns(kith, person)
    write_down(kith, person)
    plan_and_move(kith, person)

    last = everything(kith)
    undo_to_the_beginning(kith, person)
    for table in ("person", "source", "interaction", "move", "follow_up", "contact_point", "tag"):
        assert ask(kith.folder, f"SELECT count(*) FROM {table}") == [(0,)], table
    redo_to_the_end(kith, person)
    assert everything(kith) == last

    kith.quit()
    kith.start()
    assert everything(kith) == last


def count(kith: Kith, table: str) -> int:
    return int(str(ask(kith.folder, f"SELECT count(*) FROM {table}")[0][0]))


def bring_in(kith: Kith, person: Person) -> None:
    """The files are dropped on the window; the button is pressed with the mouse."""
    kith.window.bring_in(CARDS)
    page = kith.window.findChild(ImportPage)
    assert isinstance(page, ImportPage)
    agree = page.review.agree
    person.wait_until(
        lambda: not agree.visibleRegion().isEmpty(), "the preview is shown", patience_ms=30_000
    )
    assert count(kith, "person") == 0
    person.click(agree)
    person.wait_until(lambda: count(kith, "person") > 40, "people came in", patience_ms=30_000)
    person.wait_until(page.afterwards.isVisible, "what came is told")
    kith.wait_until_done()
    person.click(page.afterwards.done)
    person.wait_until(lambda: kith.window.place == "people", "who came is shown")
    kith.wait_until_done()


def choose(kith: Kith, person: Person) -> None:
    """Find somebody by typing, and bring them into practice from the menu."""
    page = kith.window.page("people")
    assert isinstance(page, PeoplePage)
    person.key("ctrl+f")
    person.type("sherlock")
    view = page.list.view
    person.wait_until(lambda: view.model().rowCount() == 1, "one is found")
    kith.wait_until_done()

    def pick() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        actions = menu.actions()
        wished = next(a for a in actions if "practice" in a.text().replace("&", "").lower())
        person.click(menu.mapToGlobal(menu.actionGeometry(wished).center()))

    person.right_click(row_at(view, view.model().index(0, 0)), then=pick)
    person.wait_until(lambda: stage_of(kith, NAME) == "Noticed", "they are in Noticed")


def carry_over_three_columns(kith: Kith, person: Person) -> None:
    person.key("ctrl+3")
    kith.wait_until_done()
    page = kith.window.page("journey")
    assert isinstance(page, JourneyPage)
    sherlock = int(str(ask(kith.folder, f"SELECT id FROM person WHERE name = '{NAME}'")[0][0]))

    def lies_in(stage: str) -> bool:
        return stage_of(kith, NAME) == stage

    for number, stage in ((1, "Preparation"), (2, "Attention"), (3, "Active listening")):
        person.drag(card_at(page.board, sherlock), column_at(page.board, number))
        person.wait_until(partial(lies_in, stage), f"the card lies in {stage}")
        kith.wait_until_done()
        person.key("Escape")
    assert count(kith, "move") == 3


def write_down(kith: Kith, person: Person) -> None:
    person.key("ctrl+l")
    person.type("Sherlock walk yesterday: the bees #promised the honey")
    person.key("Return")
    person.wait_until(lambda: count(kith, "interaction") == 1, "the walk is kept")
    kith.wait_until_done()


def plan_and_move(kith: Kith, person: Person) -> None:
    """From the side list onto next Tuesday, then on to the Thursday after."""
    person.key("ctrl+4")
    kith.wait_until_done()
    page = kith.window.page("calendar")
    assert isinstance(page, CalendarPage)
    people = page.side.people
    person.wait_until(lambda: people.model().rowCount() == 1, "the side list shows them")
    tuesday = next_weekday(page.clock.today(), 1)
    if day_at(page, tuesday) is None:
        person.key("Page_Down")
        kith.wait_until_done()
    target = day_at(page, tuesday)
    assert target is not None
    person.drag(row_at(people, people.model().index(0, 0)), target)
    person.wait_until(lambda: planned(kith) == tuesday.isoformat(), "planned for Tuesday")
    kith.wait_until_done()

    month = page.views["month"]
    thursday = tuesday + timedelta(days=2)
    spot = next(spot for spot in month.spots if spot.entry.kind == "follow_up")  # type: ignore[attr-defined]
    end = day_at(page, thursday)
    assert end is not None
    person.drag(month.mapToGlobal(spot.area.center()), end)
    person.wait_until(lambda: planned(kith) == thursday.isoformat(), "moved to Thursday")
    kith.wait_until_done()


def next_weekday(today: date, weekday: int) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def day_at(page: CalendarPage, day: date) -> QPoint | None:
    """A free place low in that day's cell, if the month shows it."""
    month = page.views["month"]
    area = month.day_area(day)  # type: ignore[attr-defined]
    if area.isEmpty():
        return None
    return month.mapToGlobal(QPoint(area.center().x(), area.bottom() - 8))


def planned(kith: Kith) -> str:
    rows = ask(kith.folder, "SELECT day FROM follow_up WHERE state = 'planned'")
    return str(rows[0][0]) if rows else ""
