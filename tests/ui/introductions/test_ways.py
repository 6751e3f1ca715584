"""The ways to Introductions from the other places of the window, and from them back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.introducing import IntroductionWish
from desktop.services.introductions import thinking
from desktop.services.journey.defaults import plant_stages
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.introductions.page import IntroductionsPage
from desktop.ui.introductions.two_people import TwoPeopleSheet
from desktop.ui.runner import Inline, Runner
from desktop.ui.window.kith import KithWindow
from tests.builders import TODAY, a_person, add


@pytest.fixture
def people(db: Database) -> list[int]:
    plant_stages(db)
    return add(
        db,
        a_person("Callum Reid", in_practice_since=TODAY),
        a_person("Margit Halloran", in_practice_since=TODAY),
    )


@pytest.fixture
def window(
    qtbot: QtBot, db: Database, people: list[int], clock: FixedClock, tmp_path: Path
) -> KithWindow:
    runner = Runner(Inline())
    one = KithWindow(runner, clock, SettingsFile(tmp_path / "settings"))
    qtbot.addWidget(one)
    with qtbot.waitActive(one):
        one.show()
    runner.open(db)
    return one


def place(window: KithWindow) -> IntroductionsPage:
    page = window.shown
    assert isinstance(page, IntroductionsPage)
    return page


def test_from_a_card_the_sheet_has_their_name_already(
    window: KithWindow, people: list[int]
) -> None:
    window.ways.show_person(people[1])
    window.ways.heart.introduce_here()
    popover = place(window).sheets.open
    assert popover is not None
    [sheet] = popover.findChildren(TwoPeopleSheet)
    assert sheet.first.text() == "Margit Halloran"
    QTest.keyClicks(sheet.second, "Callum Reid")
    sheet.kept.emit()
    assert [card.pair.first.called for card in place(window).board.cards()] == ["Margit"]


def test_a_card_leads_to_the_pair_and_the_pair_to_the_card(
    window: KithWindow, db: Database, people: list[int]
) -> None:
    other = add(db, a_person("Jonas Lind"))[0]
    thinking.think_of(db, people[0], other, today=TODAY)
    [pair] = thinking.think_of(db, *people, today=TODAY).created["introduction"]
    window.ways.heart.show_introduction(IntroductionWish(introduction_id=pair))
    assert place(window).board.chosen_id == pair
    place(window).acts.show_person(people[1])
    assert window.place == "people"


def test_what_happened_is_told_above_the_bench(window: KithWindow, people: list[int]) -> None:
    window.show_place("introductions")
    lifted = window.toast.lift
    window.show_place("today")
    assert lifted > window.toast.lift


def test_going_there_puts_the_keyboard_on_the_chosen_pair(
    window: KithWindow, db: Database, people: list[int]
) -> None:
    [pair] = thinking.think_of(db, *people, today=TODAY).created["introduction"]
    window.show_place("introductions")
    card = place(window).board.card(pair)
    assert card is not None
    assert card.hasFocus()
    window.show_place("today")
    window.show_place("introductions")
    assert card.hasFocus()


def test_kept_words_are_told_by_the_bench_alone(
    window: KithWindow, db: Database, people: list[int]
) -> None:
    [pair] = thinking.think_of(db, *people, today=TODAY).created["introduction"]
    window.show_place("introductions")
    bench = place(window).bench
    bench.text.setFocus()
    QTest.keyClicks(bench.text, "Dear Callum")
    place(window).two.setFocus()
    assert place(window).shown.pair(pair).has_draft()  # type: ignore[union-attr]
    assert not window.toast.isVisible()
