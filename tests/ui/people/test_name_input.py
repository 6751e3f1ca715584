"""A name that is typed, and the people of the book who are offered for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.storage.database import Database
from desktop.ui.people.name_input import NameInput
from desktop.ui.runner import Inline, Runner
from desktop.ui.theme.theme import theming
from tests.builders import a_person, add


@pytest.fixture
def field(qtbot: QtBot, db: Database) -> NameInput:
    runner = Runner(Inline())
    runner.open(db)
    one = NameInput(runner, "The one")
    qtbot.addWidget(one)
    one.show()
    one.activateWindow()
    qtbot.waitUntil(one.isActiveWindow)
    one.setFocus()
    return one


def test_of_two_who_look_the_same_the_chosen_one_is_meant(field: NameInput, db: Database) -> None:
    twins = add(db, *(a_person("Ada Lind", organisation="Mill") for _ in range(2)))
    QTest.keyClicks(field, "Ada")
    offered = field.completer().popup()
    QTest.keyClick(offered, Qt.Key.Key_Down)
    QTest.keyClick(offered, Qt.Key.Key_Down)
    QTest.keyClick(offered, Qt.Key.Key_Return)
    assert field.text() == "Ada Lind · Mill"
    assert field.meant() in twins


def test_what_is_offered_stands_on_a_ground_of_its_own(field: NameInput, db: Database) -> None:
    add(db, a_person("Ada Lind"))
    QTest.keyClicks(field, "Ad")
    image = field.completer().popup().grab().toImage()
    ground = image.pixelColor(image.width() - 6, image.height() // 2)
    assert ground == theming().current.raised
