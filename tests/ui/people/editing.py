"""Editing on a card as one does it, and what is kept then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTextEdit

from desktop.domain.people import CardRow
from desktop.services.people.card import card as read_card
from desktop.storage.database import Database
from desktop.ui.people.card.lines import CardLine
from desktop.ui.people.card.story_entry import StoryEntry
from desktop.ui.people.page import PeoplePage
from desktop.ui.widgets.editable import EditableText
from tests.builders import TODAY
from tests.ui.people.test_list import entries


def kept(db: Database, person: int) -> CardRow:
    with db.read() as session:
        found = read_card(session, person, today=TODAY)
    assert found is not None
    return found


def editor(field: EditableText) -> QLineEdit | QTextEdit:
    found = [
        child
        for kind in (QLineEdit, QTextEdit)
        for child in field.findChildren(kind)
        if not child.isHidden()
    ]
    assert found, "it is not being edited"
    return found[0]


def write(field: EditableText, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Edit the field as one does: click, type, Enter."""
    field.edit()
    line = editor(field)
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)
    QTest.keyClick(line, key)


def act(line: CardLine, words: str) -> None:
    entries(line.menu())[words].trigger()


def type_new(line: QLineEdit, text: str) -> None:
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def words(page: PeoplePage) -> list[str]:
    return [label.text() for label in page.card.findChildren(QLabel) if label.isVisible()]


def story(page: PeoplePage) -> list[StoryEntry]:
    return [line for line in page.card.story.entries.lines() if isinstance(line, StoryEntry)]
