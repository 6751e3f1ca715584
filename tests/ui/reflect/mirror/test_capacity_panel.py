"""Capacity said aloud, and who might rest: calm, by keyboard, and undone like anything."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.reflect.promised import Promised
from desktop.services import breaks, rhythm
from desktop.storage.database import Database
from desktop.ui.reflect.mirror.capacity import CapacityPanel
from desktop.ui.reflect.mirror.capacity_words import say_capacity
from desktop.ui.reflect.mirror.resting import WhoMightRest
from tests.builders import TODAY, a_talk
from tests.services.reflect.mirror.living import ago, somebody


@pytest.mark.parametrize(
    ("promised", "lived", "said"),
    [
        (31, 14, "You have promised about 31 touches a month, and you live about 14."
                 " That is a lot of people to love."),
        (12, 11, "You have promised about twelve touches a month, and you live about eleven."
                 " That fits."),
        (1, 4, "You have promised about one touch a month, and you live about four."
               " You give more than you promised."),
        (4, 0, "You have promised about four touches a month, and you live about none."
               " That is a lot of people to love."),
        (9, None, "You have promised about nine touches a month. How it goes shows in a few"
                  " weeks."),
        (0, None, ""),
    ],
)  # fmt: skip
def test_three_kinds_of_load_have_their_words(promised: int, lived: int | None, said: str) -> None:
    assert say_capacity(Promised(promised, lived)) == said


def test_with_nobody_in_practice_nothing_is_said(capacity: CapacityPanel) -> None:
    capacity.refresh()
    assert not capacity.words.isVisible()


def quiet(db: Database, *names: str) -> list[int]:
    people = [somebody(db, name) for name in names]
    for place, person in enumerate(people):
        a_talk(db, person, day=ago(300 - place), words=f"Words of {names[place]}.")
    return people


def opened(capacity: CapacityPanel) -> WhoMightRest:
    capacity.refresh()
    capacity.rest.click()
    sheet = capacity.findChild(WhoMightRest)
    assert isinstance(sheet, WhoMightRest)
    assert sheet.isVisible()
    return sheet


def test_one_at_a_time_with_what_was_meant_and_said(capacity: CapacityPanel, db: Database) -> None:
    quiet(db, "Ana Moreau", "Ben Adler")
    sheet = opened(capacity)
    assert sheet.card.name.text() == "Ana Moreau"
    assert sheet.card.standing.text() == "Every four to six weeks; last in touch in May."
    assert sheet.card.intention.text() == "To be there for Ana Moreau"
    assert sheet.card.words.text() == "“Words of Ana Moreau.”"
    assert QApplication.focusWidget() is sheet.keep


def test_keep_and_slower_by_their_keys_and_the_next_comes(
    capacity: CapacityPanel, db: Database
) -> None:
    ana, ben = quiet(db, "Ana Moreau", "Ben Adler")
    sheet = opened(capacity)
    QTest.keyClick(sheet, Qt.Key.Key_3)
    assert sheet.card.name.text() == "Ben Adler"
    capacity.runner.undo()
    assert sheet.card.name.text() == "Ana Moreau"
    QTest.keyClick(sheet, Qt.Key.Key_2)
    with db.read() as session:
        rule = rhythm.rhythm_of(session, person_id=ana)
    assert rule is not None
    assert (rule.earliest, rule.unit) == (10, "month")
    QTest.keyClick(sheet, Qt.Key.Key_3)
    assert not sheet.card.isVisible()
    assert sheet.nobody.text().startswith("That is all.")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert ben


def test_letting_rest_is_the_act_it_always_is(capacity: CapacityPanel, db: Database) -> None:
    quiet(db, "Ana Moreau", "Ben Adler")
    sheet = opened(capacity)
    QTest.keyClick(sheet, Qt.Key.Key_1)
    assert sheet.letting_go is not None
    assert QApplication.focusWidget() is sheet.letting_go.grateful
    QTest.keyClick(sheet.letting_go.grateful, Qt.Key.Key_Escape)
    assert sheet.letting_go is None
    assert sheet.isVisible()
    sheet.rest.click()
    labels: list[str] = []
    capacity.runner.changed.connect(lambda changes: labels.append(changes.label))
    QTest.keyClicks(sheet.letting_go.grateful, "For the sixth count")
    QTest.keyClick(sheet.letting_go.grateful, Qt.Key.Key_Return)
    assert sheet.card.name.text() == "Ben Adler"
    assert labels == ["Let Ana rest, with thanks"]


def test_a_handful_is_enough_for_one_day(capacity: CapacityPanel, db: Database) -> None:
    quiet(db, *(f"{letter} Ito" for letter in "ABCDEFG"))
    sheet = opened(capacity)
    for _ in range(5):
        QTest.keyClick(sheet, Qt.Key.Key_3)
    assert sheet.nobody.text() == "That is enough for one day."


def test_nobody_needs_to_rest(capacity: CapacityPanel, db: Database) -> None:
    a_talk(db, somebody(db, "Ana Moreau"), day=ago(3))
    sheet = opened(capacity)
    assert sheet.nobody.text().startswith("Nobody, just now")
    assert QApplication.focusWidget() is sheet.close_it


def test_the_name_leads_to_their_last_talk(
    capacity: CapacityPanel, db: Database, qtbot: QtBot
) -> None:
    [ana] = quiet(db, "Ana Moreau")
    sheet = opened(capacity)
    with qtbot.waitSignal(capacity.moment_wished) as wished:
        sheet.card.name.links[0].click()
    assert wished.args[0].person_id == ana
    assert not sheet.isVisible()


def test_a_break_for_me_begins_and_ends_here(capacity: CapacityPanel, db: Database) -> None:
    somebody(db, "Ana Moreau")
    capacity.refresh()
    sheet = capacity.ask_until_when()
    sheet.keep()
    with db.read() as session:
        assert breaks.current_break(session, today=TODAY) is not None
    assert capacity.words.text().startswith("You are on a break.")
    assert not capacity.rest.isVisible()
    capacity.end_break.click()
    with db.read() as session:
        assert breaks.current_break(session, today=TODAY) is None
    assert capacity.take_break.isVisible()
