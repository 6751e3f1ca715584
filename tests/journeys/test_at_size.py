"""A day with 100,000 people, 500,000 talks, 2,000 in practice and 5,000 entries of the
calendar: every room by mouse and keys, and the window never stands still. `make at-size`"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.clock import FixedClock
from desktop.ui.calendar.page import CalendarPage
from desktop.ui.calendar.plan_editor import PlanEditor
from desktop.ui.compose.page import ComposePage
from desktop.ui.gatherings.page import GatheringsPage
from desktop.ui.introductions.page import IntroductionsPage
from desktop.ui.people.page import PeoplePage
from desktop.ui.reflect.page import ReflectPage
from desktop.ui.today.page import TodayPage
from tests.bench.kept_stores import copy_store
from tests.bench.made_cards import make_cards
from tests.builders import NOW

from .person import Person
from .places import row_at
from .program import Kith
from .store import ask
from .test_first_days import board_of, card_at, column_at
from .test_main_job import day_at

PEOPLE = 100_000
IN_TIME_MS = 30_000
PLACES = (
    "today", "people", "journey", "calendar", "compose", "gatherings", "introductions", "reflect",
)  # fmt: skip
WORDS = ("muller", "bread", "person12", "44770")

pytestmark = [
    pytest.mark.skipif("KITH_AT_SIZE" not in os.environ, reason="`make at-size` walks here"),
    pytest.mark.timeout(300),
]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One store for all of these: each goes on with what the one before left."""
    return copy_store(PEOPLE, tmp_path_factory.mktemp("at-size") / "data")


@pytest.fixture
def kith(book: Path, person: Person) -> Iterator[Kith]:
    program = Kith(book, person, FixedClock(NOW))
    program.start()
    yield program
    program.put_away()


def go(kith: Kith, person: Person, place: str, number: int) -> object:
    person.key(f"ctrl+{number}")
    person.wait_until(lambda: kith.window.place == place, f"{place} is shown")
    kith.wait_until_done()
    page = kith.window.page(place)
    assert page is not None
    person.wait_for_rest(page)
    return page


def count(kith: Kith, query: str) -> int:
    return int(str(ask(kith.folder, f"SELECT count(*) FROM {query}")[0][0]))


def test_every_place_is_visited_twice(kith: Kith, person: Person) -> None:
    for _ in range(2):
        for number, place in enumerate(PLACES, start=1):
            go(kith, person, place, number)
            kith.wait_until_done()


def test_people_are_found_letter_by_letter(kith: Kith, person: Person) -> None:
    page = go(kith, person, "people", 2)
    assert isinstance(page, PeoplePage)
    rows = page.list.view.model()
    for word in WORDS:
        person.key("ctrl+f")
        kith.wait_until_done()
        for letter in word:
            person.type(letter)
        person.wait_until(lambda: 0 < rows.rowCount() < PEOPLE, f"somebody is found for {word}")
        kith.wait_until_done()
        person.key("Down", "Down", "Down")
        kith.wait_until_done()
        person.wait_until(lambda: page.card.isVisible(), "a card is shown")
        person.scroll(page.card, 8)
        kith.wait_until_done()
    person.key("ctrl+f", "ctrl+a", "BackSpace")
    page.show_everyone()  # People opens on those in practice
    person.wait_until(lambda: rows.rowCount() > PEOPLE / 2, "everybody is listed")
    person.scroll(page.list.view, 40)
    person.key("Tab", "End")
    kith.wait_until_done()


def test_a_talk_is_written_down_and_taken_back(kith: Kith, person: Person) -> None:
    before = count(kith, "interaction")
    person.key("ctrl+l")
    person.type("ana")
    line = kith.window.ways.we_spoke
    assert line is not None
    person.wait_until(line.talk.offers.isVisible, "somebody is offered")
    person.key("Tab")
    person.type(" coffee yesterday: new job #promised a book by sunday")
    person.key("Return")
    person.wait_until(lambda: count(kith, "interaction") == before + 1, "the talk is kept")
    kith.wait_until_done()
    for chord, talks in (("ctrl+z", before), ("ctrl+shift+z", before + 1)):
        person.key(chord)
        person.wait_until(lambda n=talks: count(kith, "interaction") == n, chord)  # type: ignore[misc]
        kith.wait_until_done()


def test_a_card_is_carried_along_the_board(kith: Kith, person: Person) -> None:
    go(kith, person, "journey", 3)
    board = board_of(kith)
    view = board.views[2]
    person.wait_for_rest(view)
    carried = view.cards.cards[0].person_id
    person.drag(card_at(board, carried), column_at(board, 4))
    kith.wait_until_done()
    person.wait_until(
        lambda: board.views[4].cards.position_of(carried) is not None, "it lies there"
    )
    person.key("Escape")
    person.scroll(board.views[3], 30)
    person.key("ctrl+z")
    kith.wait_until_done()
    person.wait_until(lambda: view.cards.position_of(carried) is not None, "it lies where it did")
    person.key("ctrl+shift+z")
    kith.wait_until_done()


def test_months_are_turned_and_somebody_is_planned(kith: Kith, person: Person) -> None:
    page = go(kith, person, "calendar", 4)
    assert isinstance(page, CalendarPage)
    for key in ("Page_Down", "Page_Down", "Page_Up", "Page_Up", "Page_Up"):
        page.view.setFocus()
        person.key(key)
        kith.wait_until_done()
    person.key("Page_Down", "w")
    kith.wait_until_done()
    person.key("m")
    kith.wait_until_done()
    before = count(kith, "follow_up")
    person.key("ctrl+shift+n")
    person.wait_until(
        lambda: any(e.isVisible() for e in page.findChildren(PlanEditor)), "one plans"
    )
    person.type("muller")
    kith.wait_until_done()
    person.key("Return")
    person.key("ctrl+Return")
    person.wait_until(lambda: count(kith, "follow_up") == before + 1, "it is planned")
    kith.wait_until_done()
    person.key("ctrl+z")
    person.wait_until(lambda: count(kith, "follow_up") == before, "it is taken back")
    kith.wait_until_done()


def test_somebody_is_dragged_onto_a_day(kith: Kith, person: Person) -> None:
    page = go(kith, person, "calendar", 4)
    assert isinstance(page, CalendarPage)
    people, before = page.side.people, count(kith, "follow_up")
    person.wait_until(lambda: people.model().rowCount() > 0, "somebody stands at the side")
    target = day_at(page, page.clock.today() + timedelta(days=1))
    assert target is not None
    person.drag(row_at(people, people.model().index(0, 0)), target)
    person.wait_until(lambda: count(kith, "follow_up") == before + 1, "it is planned")
    kith.wait_until_done()


def test_the_acts_of_a_morning(kith: Kith, person: Person) -> None:
    page = go(kith, person, "today", 1)
    assert isinstance(page, TodayPage)
    person.wait_until(lambda: bool(page.cards), "somebody is proposed")
    page.cards[0].setFocus()
    person.key("w")
    kith.wait_until_done()
    first = page.cards[0].person.name
    person.key("0")
    kith.wait_until_done()
    person.wait_until(lambda: first not in [c.person.name for c in page.cards], "not now")
    person.key("ctrl+z")
    person.wait_until(lambda: first in [c.person.name for c in page.cards], "there again")
    kith.wait_until_done()


def test_a_letter_is_begun(kith: Kith, person: Person) -> None:
    kith.window.ways.show_person(1)
    kith.wait_until_done()
    person.key("ctrl+e")
    person.wait_until(lambda: kith.window.place == "compose", "Compose is shown")
    page = kith.window.page("compose")
    assert isinstance(page, ComposePage)
    person.wait_until(lambda: page.is_writing, "a letter is begun")
    kith.wait_until_done()
    while not page.writing.sheet.text.hasFocus():
        person.key("Tab")
    person.type("Hope you are well! The choir sings on Saturday, and I thought of your piano.")
    person.wait_until(lambda: page.keeper.is_kept, "all of it is kept")
    kith.wait_until_done()


def test_an_evening_with_its_guests(kith: Kith, person: Person) -> None:
    page = go(kith, person, "gatherings", 6)
    assert isinstance(page, GatheringsPage)
    person.click(page.list.first)
    person.type("The lamplighters' supper")
    person.key("Return")
    kith.wait_until_done()
    person.wait_until(lambda: page.whole.view is not None, "it is shown")
    met = page.whole.shown.met  # type: ignore[attr-defined]
    person.click(met.entry.name)
    person.type("Ada")
    kith.wait_until_done()
    person.wait_until(lambda: met.entry.offering.is_open, "somebody of that name is offered")
    person.key("Down", "Return")
    person.type("laughs before she speaks")
    person.key("Return")
    person.wait_until(lambda: count(kith, "gathering_person") == 1, "the name is kept")
    kith.wait_until_done()


def test_two_people_are_thought_of(kith: Kith, person: Person) -> None:
    page = go(kith, person, "introductions", 7)
    assert isinstance(page, IntroductionsPage)
    person.click(page.two)
    kith.wait_until_done()
    for name in ("ana", "oskar"):
        person.type(name)
        kith.wait_until_done()
        person.key("Down", "Return")
        kith.wait_until_done()
    person.key("ctrl+Return")
    kith.wait_until_done()
    person.key("Escape")


def test_a_week_is_looked_back_on(kith: Kith, person: Person) -> None:
    page = go(kith, person, "reflect", 8)
    assert isinstance(page, ReflectPage)
    person.scroll(page, 20)
    kith.wait_until_done()
    person.key("ctrl+shift+l")
    kith.wait_until_done()
    person.wait_until(lambda: page.review.step is not None, "a question is asked")
    person.type("How she held the comb.")
    person.key("Return")
    kith.wait_until_done()


def test_cards_come_in_and_are_taken_back(kith: Kith, person: Person, tmp_path: Path) -> None:
    from .test_import import import_page

    cards = tmp_path / "cards.vcf"
    make_cards(cards, 500)
    before = count(kith, "person")
    kith.window.bring_in([cards])
    page = import_page(kith, person)
    agree = page.review.agree
    person.wait_until(
        lambda: not agree.visibleRegion().isEmpty(), "the preview is shown", patience_ms=IN_TIME_MS
    )
    person.click(agree)
    person.wait_until(
        lambda: count(kith, "person") > before, "people came in", patience_ms=IN_TIME_MS
    )
    person.wait_until(page.afterwards.isVisible, "what came is told", patience_ms=IN_TIME_MS)
    kith.wait_until_done()
    person.click(page.afterwards.done)
    kith.wait_until_done()
    person.key("ctrl+z")
    person.wait_until(
        lambda: count(kith, "person") == before, "it is taken back", patience_ms=IN_TIME_MS
    )
    kith.wait_until_done()


def test_preferences_are_looked_through(kith: Kith, person: Person) -> None:
    person.key("ctrl+comma")
    kith.wait_until_done()
    person.type("backup")
    kith.wait_until_done()
    person.key("Escape")
    person.key("Escape")
    kith.wait_until_done()


def test_the_day_ends_and_begins_anew(kith: Kith, person: Person) -> None:
    kith.quit()
    kith.start()
    go(kith, person, "people", 2)
