"""How two people come onto the board: by name, from a wish, or from a suggestion."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.entities import Facet
from desktop.domain.introducing import IntroductionWish
from desktop.domain.vocabulary import IntroductionState
from desktop.storage.database import Database
from desktop.ui.introductions.suggestions_panel import SuggestionPart, SuggestionsPanel
from desktop.ui.introductions.two_people import TwoPeopleSheet
from desktop.ui.widgets.skeleton import Skeleton
from tests.builders import TODAY, a_person, add
from tests.ui.introductions.conftest import Shown

State = IntroductionState


def sheet_of(shown: Shown) -> TwoPeopleSheet:
    popover = shown.page.sheets.open
    assert popover is not None
    return popover.findChildren(TwoPeopleSheet)[0]


def two_people(db: Database) -> list[int]:
    return add(
        db,
        a_person("Ester Voss", in_practice_since=TODAY),
        a_person("Elsa Grant", in_practice_since=TODAY),
    )


def test_two_names_and_a_sentence_make_a_pair(opened: Callable[..., Shown], db: Database) -> None:
    two_people(db)
    shown = opened()
    shown.page.two.click()
    sheet = sheet_of(shown)
    QTest.keyClicks(sheet.first, "Ester Voss")
    QTest.keyClicks(sheet.second, "Elsa Grant")
    QTest.keyClicks(sheet.why, "The children's hour")
    QTest.keyClick(sheet.why, Qt.Key.Key_Return)
    assert shown.columns() == {State.THOUGHT_OF: ["Ester+Elsa"]}
    [pair] = shown.page.shown.all()
    assert pair.why == "The children's hour"
    assert shown.card(pair.id).hasFocus()


def test_a_name_that_nobody_has_is_said_and_nothing_is_lost(
    opened: Callable[..., Shown], db: Database
) -> None:
    two_people(db)
    shown = opened()
    shown.page.two.click()
    sheet = sheet_of(shown)
    QTest.keyClicks(sheet.first, "Ester Voss")
    QTest.keyClicks(sheet.second, "Nobody")
    QTest.keyClick(sheet.why, Qt.Key.Key_Return)
    assert "Nobody of the book is called “Nobody”" in sheet.trouble.text()
    assert sheet.first.text() == "Ester Voss"
    assert sheet.second.hasFocus()
    assert sheet.second.selectedText() == "Nobody"


def test_a_wish_from_a_card_brings_one_name_along(
    opened: Callable[..., Shown], db: Database
) -> None:
    ester, _ = two_people(db)
    shown = opened()
    shown.page.show_introduction(IntroductionWish(ester, why="She asked"))
    sheet = sheet_of(shown)
    assert (sheet.first.text(), sheet.why.words()) == ("Ester Voss", "She asked")
    QTest.keyClicks(sheet.second, "Elsa Grant")
    QTest.keyClick(sheet.second, Qt.Key.Key_Return)
    assert shown.columns() == {State.THOUGHT_OF: ["Ester+Elsa"]}


def test_a_suggestion_is_thought_of_with_its_lines(
    opened: Callable[..., Shown], db: Database
) -> None:
    suggest(db)
    shown = opened()
    [part] = parts(shown)
    part.think.click()
    assert shown.columns() == {State.THOUGHT_OF: ["Ester+Elsa"]}
    assert "cello strings" in shown.page.shown.all()[0].why
    assert parts(shown) == []


def test_not_these_two_is_not_asked_again_and_can_be_undone(
    opened: Callable[..., Shown], db: Database
) -> None:
    suggest(db)
    shown = opened()
    [part] = parts(shown)
    part.decline.click()
    assert parts(shown) == []
    shown.runner.undo()
    assert len(parts(shown)) == 1


def test_until_all_lines_are_laid_side_by_side_only_the_shape_of_it_stands_there(
    qtbot: QtBot,
) -> None:
    panel = SuggestionsPanel(lambda _: None, lambda: TODAY)
    qtbot.addWidget(panel)
    [shape] = panel.parts
    assert isinstance(shape, Skeleton)
    panel.show_suggestions(())
    assert shape not in panel.parts


def test_without_suggestions_it_says_what_makes_them_and_leads_there(
    opened: Callable[..., Shown], db: Database
) -> None:
    shown = opened()
    assert parts(shown) == []
    assert shown.page.side.suggestions.parts


def test_on_a_small_window_the_side_opens_by_a_button(
    opened: Callable[..., Shown], db: Database
) -> None:
    shown = opened(960, 640)
    assert shown.page.side.isHidden()
    shown.page.like.click()
    assert not shown.page.side.isHidden()
    shown.page.like.click()
    assert shown.page.side.isHidden()


def suggest(db: Database) -> None:
    ester, elsa = two_people(db)
    need, offer = "Cello strings for the school orchestra", "A box of cello strings"
    add(
        db,
        Facet(person_id=ester, kind="need", text=need, noted_on=TODAY),
        Facet(person_id=elsa, kind="offer", text=offer, noted_on=TODAY),
    )


def parts(shown: Shown) -> list[SuggestionPart]:
    found = shown.page.side.suggestions.parts
    return [part for part in found if isinstance(part, SuggestionPart)]
