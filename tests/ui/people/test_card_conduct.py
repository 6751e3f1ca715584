"""My own side of a talk, put right in its opened entry."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.entities import Interaction
from desktop.domain.talk import Conduct
from desktop.services.interactions import conduct_of
from desktop.services.people import knowledge
from desktop.storage.database import Database
from desktop.ui.people.card.story_conduct import ConductLine
from desktop.ui.people.page import PeoplePage
from desktop.ui.runner import Runner
from tests.builders import TODAY, a_talk
from tests.ui.people.editing import story


def opened(page: PeoplePage) -> ConductLine:
    page.refresh()
    [entry] = story(page)
    entry.toggle()
    assert entry.details is not None
    assert entry.details.conduct is not None
    return entry.details.conduct


def test_what_i_wrote_of_myself_is_shown_and_changed(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    talk = a_talk(db, ana, advised="unasked", asked=True)
    line = opened(page)
    assert line.advised.text() == "I advised unasked"
    assert line.interrupted.text() == "Did I interrupt?"
    assert line.asked.isChecked()
    QTest.keyClick(line.advised, Qt.Key.Key_Up)
    QTest.keyClick(line.asked, Qt.Key.Key_Space)
    with db.read() as session:
        assert conduct_of(session, talk) == Conduct("", "asked", False)
    runner.undo()
    assert line.asked.isChecked()


def test_an_entry_that_is_no_talk_has_no_such_side(
    page: PeoplePage, db: Database, ana: int
) -> None:
    knowledge.add_note(db, ana, "Likes rye", today=TODAY)
    page.refresh()
    [entry] = story(page)
    entry.toggle()
    assert entry.details is not None
    assert entry.details.conduct is None


def test_a_talk_that_is_gone_says_nothing(db: Database) -> None:
    with db.read() as session:
        assert session.get(Interaction, 99) is None
        assert conduct_of(session, 99) == Conduct()
