"""Who may be one person, decided later; a real store behind it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.entities import ContactPoint
from desktop.domain.joining import Field
from desktop.services.importing.safety import MANY
from desktop.storage import backup
from desktop.storage.database import Database
from desktop.ui.importing.page import ImportPage
from desktop.ui.runner import Runner
from tests.builders import a_person, add
from tests.services.importing.bringing import asked, names


@pytest.fixture
def page(qtbot: QtBot, db: Database, runner: Runner, clock: FixedClock) -> ImportPage:
    """The page of proposals, over two Anas and two Bos that share a mail."""
    for mail, pair in (("ana@film.example", ("Ana Moreau", "Anna Moreau")),
                       ("bo@film.example", ("Bo Lind", "Boh Lind"))):  # fmt: skip
        for person in add(db, *(a_person(name) for name in pair)):
            add(db, ContactPoint(person_id=person, kind="email", value=mail, key=mail))
    one = ImportPage(runner, clock)
    qtbot.addWidget(one)
    one.resize(1100, 860)
    one.show()
    one.review_proposals()
    return one


def shown(page: ImportPage) -> list[str]:
    return [row.first_name for row in page.proposals._rows]


def press(page: ImportPage, key: Qt.Key) -> None:
    QTest.keyClick(page.proposals.desk.list.view, key)


def test_with_nobody_proposed_it_says_so(page: ImportPage) -> None:
    assert page.proposals.nobody.isVisible()
    assert not page.proposals.desk.isVisible()


def test_looked_through_they_are_found(page: ImportPage) -> None:
    QTest.mouseClick(page.proposals.search, Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.proposals
    assert sorted(shown(page)) == ["Ana Moreau", "Bo Lind"]


def test_joined_there_is_one_and_undo_makes_them_two_again(
    page: ImportPage, db: Database, runner: Runner
) -> None:
    page.look_through()
    press(page, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_Return)
    assert sorted(names(db)) == ["Ana Moreau", "Bo Lind"]
    assert page.proposals.nobody.isVisible()
    runner.undo()
    assert len(names(db)) == 3
    assert len(shown(page)) == 1


def test_before_the_first_of_many_joins_there_is_a_backup(
    page: ImportPage, db: Database, runner: Runner
) -> None:
    for number in range(MANY):
        mail = f"cy{number}@film.example"
        for person in add(db, a_person(f"Cy Lind{number}"), a_person(f"Cyy Lind{number}")):
            add(db, ContactPoint(person_id=person, kind="email", value=mail, key=mail))
    page.look_through()
    press(page, Qt.Key.Key_2)
    assert backups_of(db) == [], "to keep two apart removes nothing"
    press(page, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_Return)
    assert backups_of(db) == ["before-many"]
    assert len(page.proposals._rows) == MANY - 1
    page.hide()
    page.show()
    runner.undo()
    runner.undo()
    press(page, Qt.Key.Key_Return)
    assert backups_of(db) == ["before-many"] * 2


def test_before_a_few_joins_none_is_needed(page: ImportPage, db: Database) -> None:
    page.look_through()
    press(page, Qt.Key.Key_Return)
    assert backups_of(db) == []


def backups_of(db: Database) -> list[str]:
    return [backup.reason(path) for path in backup.list_backups(db.path.parent)]


def test_kept_as_two_they_are_not_asked_about_again(page: ImportPage, db: Database) -> None:
    page.look_through()
    press(page, Qt.Key.Key_2)
    assert len(shown(page)) == 1
    page.look_through()
    assert len(shown(page)) == 1
    assert len(names(db)) == 4


def test_the_name_that_was_picked_is_the_one_that_stays(page: ImportPage, db: Database) -> None:
    page.look_through()
    first = shown(page)[0]
    lines = page.proposals.desk.comparison.lines
    name = next(line for line in lines if line._field is Field.NAME)
    other = name.right.words.text()
    QTest.mouseClick(name.right, Qt.MouseButton.LeftButton)
    press(page, Qt.Key.Key_Return)
    assert other in names(db)
    assert first not in names(db)


def test_decide_later_goes_on_and_changes_nothing(page: ImportPage, db: Database) -> None:
    page.look_through()
    before = page.proposals._current()
    QTest.mouseClick(page.proposals.desk.comparison.later, Qt.MouseButton.LeftButton)
    assert page.proposals._current() != before
    assert asked(db, "SELECT count(*) FROM match_proposal") == [(2,)]
