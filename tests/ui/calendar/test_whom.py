"""With whom: what Enter takes is what was typed, also where the store answers late."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.names import NameMatch
from desktop.storage.database import Database
from desktop.ui.calendar.whom import Whom
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import Theming
from tests.builders import a_person, add
from tests.ui.held_lanes import Held


def test_who_was_offered_for_fewer_letters_is_not_taken_for_more(
    db: Database, theme: Theming, qtbot: QtBot
) -> None:
    add(db, a_person("Marcia Bell"), a_person("Marek Dvořák"))
    lanes = Held()
    runner = Runner(lanes)
    runner.open(db)
    sheet = QWidget()
    qtbot.addWidget(sheet)
    whom = Whom(runner, sheet)
    with qtbot.waitExposed(sheet):
        sheet.show()
    qtbot.keyClicks(whom.line, "mar")
    lanes.work()
    assert whom.line.offers.isVisible()
    qtbot.keyClicks(whom.line, "e")
    whom.settle()
    assert [one.name for one in whom.people] == ["Marek Dvořák"]
    assert not whom.unknown

    qtbot.keyClicks(whom.line, "mar")
    lanes.work()
    qtbot.keyClicks(whom.line, "ti")
    qtbot.keyClick(whom.line, Qt.Key.Key_Return)
    assert [one.name for one in whom.people] == ["Marek Dvořák"]
    assert whom.unknown == "marti"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("", True), ("mar", True), ("Dvorak m", True), ("marek,", True), ("Marek、", True),
     ("marko", False), ("arek", False), ("marek x", False)],
)  # fmt: skip
def test_what_was_typed_goes_on_to_a_name(typed: str, meant: bool) -> None:
    assert NameMatch(1, "Marek Dvořák").goes_on_like(typed) is meant
