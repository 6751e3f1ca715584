"""Letting somebody go with thanks, from the card, and welcoming them back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from desktop.services.people import points
from desktop.storage.database import Database
from desktop.ui.people.menus import people_menu
from desktop.ui.people.page import PeoplePage
from desktop.ui.people.rest_sheet import RestSheet
from desktop.ui.runner import Runner
from tests.ui.people.editing import kept, story
from tests.ui.people.test_list import entries


def ask(page: PeoplePage, ana: int) -> RestSheet:
    page.acts.refresh()
    entries(people_menu(page.acts, [ana], page.card.head.bar.more))["Let go with thanks…"].trigger()
    return next(one for one in page.findChildren(RestSheet) if one.isVisible())


def stage(db: Database, person: int) -> str:
    found = kept(db, person).stage
    return found.name if found else ""


def test_two_lines_are_kept_with_the_move(
    page: PeoplePage, db: Database, ana: int, told: list[str]
) -> None:
    sheet = ask(page, ana)
    assert sheet.grateful.hasFocus()
    assert not sheet.how.isVisible()
    QTest.keyClicks(sheet.grateful, "For the winter walks.")
    QTest.keyClicks(sheet.kind_word, "You made me braver.")
    assert sheet.how.isVisible()
    QTest.keyClick(sheet.kind_word, Qt.Key.Key_Return)
    assert stage(db, ana) == "Resting"
    assert told[-1] == "Let Ana rest, with thanks"
    assert {entry.text.beneath for entry in story(page)} == {
        "You made me braver.", "For the winter walks.",
    }  # fmt: skip
    page.runner.undo()
    assert stage(db, ana) == ""
    assert story(page) == []


def test_both_lines_may_stay_empty(page: PeoplePage, db: Database, ana: int) -> None:
    ask(page, ana).rest.click()
    assert stage(db, ana) == "Resting"


def test_left_by_escape_nothing_happens(page: PeoplePage, db: Database, ana: int) -> None:
    QTest.keyClick(ask(page, ana).grateful, Qt.Key.Key_Escape)
    assert stage(db, ana) == ""


def test_the_kind_word_can_become_a_mail(
    page: PeoplePage, ana: int, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True
    )
    runner.change(points.add_point, ana, "email", "ana@example.org")
    sheet = ask(page, ana)
    sheet.kind_word.setText("You made me braver.")
    sheet.how.choose("mail")
    sheet.rest.click()
    assert opened == ["mailto:ana@example.org?body=You made me braver."]


def test_without_an_address_the_words_are_kept_and_that_is_told(page: PeoplePage, ana: int) -> None:
    sentences: list[str] = []
    page.told.connect(sentences.append)
    sheet = ask(page, ana)
    sheet.kind_word.setText("You made me braver.")
    sheet.how.choose("mail")
    sheet.rest.click()
    assert sentences == ["There is no mail address here. Your words are kept in the story."]


def test_that_it_was_said_is_written_down(page: PeoplePage, ana: int) -> None:
    spoken: list[object] = []
    page.we_spoke_wished.connect(spoken.append)
    sheet = ask(page, ana)
    sheet.kind_word.setText("You made me braver.")
    sheet.how.choose("spoke")
    sheet.rest.click()
    assert spoken == [(ana,)]


def test_resting_in_the_menu_of_stages_asks_too(page: PeoplePage, db: Database, ana: int) -> None:
    page.acts.refresh()
    entries(page.card.strip.stages_menu())["Resting"].trigger()
    sheet = next(one for one in page.findChildren(RestSheet) if one.isVisible())
    sheet.rest.click()
    assert stage(db, ana) == "Resting"


def test_who_rests_is_welcomed_back(
    page: PeoplePage, db: Database, ana: int, told: list[str]
) -> None:
    strip = page.card.strip
    assert not strip.welcome_button.isVisible()
    ask(page, ana).rest.click()
    assert strip.welcome_button.isVisible()
    strip.welcome_button.click()
    assert stage(db, ana) == "Noticed"
    assert told[-1] == "Welcomed Ana back, to Noticed"
    assert not strip.welcome_button.isVisible()
