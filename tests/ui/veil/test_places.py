"""Wherever what was confided would stand, there stands that it was, until the veil is lifted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.brief import PageWishes
from desktop.domain.clock import FixedClock
from desktop.domain.meetings import Meeting
from desktop.services.calendar.entries import entries
from desktop.services.people import knowledge
from desktop.services.still_open import standing
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.brief.on_paper import sheets_of
from desktop.ui.brief.page import BriefPage
from desktop.ui.calendar.words import chip_words, detail_words, title_words
from desktop.ui.debrief.page import DebriefPage
from desktop.ui.people.card.story_entry import StoryEntry
from desktop.ui.people.page import PeoplePage
from desktop.ui.runner import Runner
from desktop.ui.veil import Veil
from desktop.ui.we_spoke.wording import say_still_open
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.veiled_line import VeiledLine
from tests.builders import TODAY, a_person, a_talk, add
from tests.confided import SECRET, TOLD_ON
from tests.ui.veil.seeing import words_on

Opened = Callable[[int], QWidget]


@pytest.fixture
def settings(data_folder: object) -> SettingsFile:
    return SettingsFile(data_folder)  # type: ignore[arg-type]


@pytest.fixture
def card(
    qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile, ana: int
) -> PeoplePage:
    page = PeoplePage(runner, clock, settings)
    qtbot.addWidget(page)
    page.resize(1224, 900)
    page.show()
    page.show_person(ana)
    assert page.card.row is not None  # all of it is there
    return page


@pytest.fixture
def brief(
    qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile, ana: int
) -> BriefPage:
    page = BriefPage(runner, clock, settings)
    qtbot.addWidget(page)
    page.resize(1224, 900)
    page.show()
    page.show_meeting(Meeting(person_id=ana), "People")
    return page


def test_a_card_shows_nothing_that_was_confided(card: PeoplePage) -> None:
    assert SECRET not in words_on(card)
    assert "The dog is well" in words_on(card)


def test_the_lifted_veil_shows_it_and_the_dropped_one_hides_it_again(
    card: PeoplePage, down: Veil
) -> None:
    down.lift()
    shown = words_on(card)
    for words in ("I fear the", "About the", "Ask after the", "Closed", "A", "Kept the"):
        assert f"{words} {SECRET}" in shown
    down.drop()
    assert SECRET not in words_on(card)


def test_the_story_says_that_something_was_confided_and_when(card: PeoplePage) -> None:
    entry = _entry(card)
    assert (entry.text.title, entry.text.day) == ("Confided", "Tue 3 March")
    assert entry.accessibleName() == "Confided, Tue 3 March. Enter shows it"
    assert [act.words for act in entry.acts()] == ["Show what was confided"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_F2])
def test_enter_on_the_veiled_line_lifts_the_veil(card: PeoplePage, down: Veil, key: Qt.Key) -> None:
    QTest.keyClick(_entry(card), key)
    assert not down.is_down
    assert SECRET in words_on(card)


def test_a_click_on_a_veiled_line_lifts_the_veil(card: PeoplePage, down: Veil) -> None:
    line = next(line for line in card.findChildren(VeiledLine) if line.isVisibleTo(card))
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert not down.is_down


def test_another_person_brings_the_veil_down(
    card: PeoplePage, down: Veil, db: Database, ana: int
) -> None:
    ben = add(db, a_person("Ben Okafor"))[0]
    down.lift()
    card.show_person(ben)
    assert down.is_down


def test_what_is_being_typed_into_it_is_kept_when_the_veil_comes_down(
    card: PeoplePage, down: Veil, runner: Runner
) -> None:
    entry = _entry(card)
    entry.edit()
    field = entry.findChildren(EditableText)[0]
    QTest.keyClicks(field.focusWidget() or field, " and more")
    typed = field.typed()
    down.drop()
    assert SECRET not in words_on(card)
    down.lift()
    assert typed in words_on(card)


@pytest.mark.parametrize("kind", ["note", "interaction"])
def test_what_is_said_to_be_confided_is_veiled_from_then_on(
    card: PeoplePage, runner: Runner, db: Database, ana: int, kind: str
) -> None:
    words = "A quiet wigeon"
    if kind == "note":
        runner.change(knowledge.add_note, ana, words, today=TODAY)
    else:
        a_talk(db, ana, words=words)
        card.refresh()
        card.card.refresh()
    entry = next(one for one in card.findChildren(StoryEntry) if words in one.accessibleName())
    act = next(act for act in entry.acts() if act.words == "This was confided")
    assert act.run is not None
    act.run()
    assert "wigeon" not in words_on(card)
    runner.undo()
    assert "wigeon" in words_on(card)


def test_a_brief_shows_the_day_alone(brief: BriefPage, down: Veil) -> None:
    shown = words_on(brief)
    assert SECRET not in shown
    assert "Confided, 3 March" in shown
    assert "something confided" in shown
    down.lift()
    assert f"I fear the {SECRET}" in words_on(brief)
    down.drop()
    assert SECRET not in words_on(brief)


def test_what_is_wished_on_paper_comes_there_under_the_veil_too(brief: BriefPage) -> None:
    assert brief._brief is not None
    assert SECRET not in repr(sheets_of(brief._brief, PageWishes(), TODAY))
    wished = PageWishes(confided_on_paper=True)
    assert SECRET in repr(sheets_of(brief._brief, wished, TODAY))


def test_a_debrief_hides_what_is_open_from_a_talk_in_confidence(
    qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile, ana: int, down: Veil
) -> None:
    page = DebriefPage(runner, clock, settings)
    qtbot.addWidget(page)
    page.show()
    page.show_meeting(Meeting(person_id=ana), "People")
    assert SECRET not in words_on(page)
    down.lift()
    assert f"Ask after the {SECRET}" in words_on(page)
    assert page.side is not None
    assert page.form is not None
    page.side.confided.click()
    page.form.words.set_words(f"More of the {SECRET}")
    down.drop()
    assert SECRET not in words_on(page)
    assert page._veiled.isVisibleTo(page)
    down.lift()
    assert page.form.words.words() == f"More of the {SECRET}"


def test_the_calendar_never_says_it(db: Database, ana: int) -> None:
    with db.read() as session:
        found = entries(session, TOLD_ON, TODAY)
    shown = [say(entry) for entry in found for say in (chip_words, title_words, detail_words)]
    assert "Something confided" in shown
    assert SECRET not in repr(shown)


def test_we_spoke_offers_to_settle_it_without_its_words(db: Database, ana: int) -> None:
    with db.read() as session:
        rows = standing(session, [ana], TODAY).open
    said = [say_still_open(row, with_name=False) for row in rows]
    assert said == ["I promised: something confided", "Thanks for: something confided"]


def _entry(card: PeoplePage) -> StoryEntry:
    """That of the talk in confidence."""
    return next(
        entry
        for entry in card.findChildren(StoryEntry)
        if entry.row.kind == "interaction" and entry.row.confided
    )
