"""Fields take no more than is kept, say so, and lose nothing of what stands in them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.text import LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT
from desktop.ui.widgets import too_long
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.inputs import LineInput


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    limits: list[int] = []
    monkeypatch.setattr(too_long, "tell", lambda _field, limit: limits.append(limit))
    return limits


def test_a_line_takes_a_paste_whole_or_not_at_all(qtbot: QtBot, told: list[int]) -> None:
    line = LineInput("Why")
    qtbot.addWidget(line)
    line.longest = 20
    QTest.keyClicks(line, "because ")
    for pasted, stands in (("x" * 12, 20), ("y", 20), ("z" * 100_000, 20)):
        QGuiApplication.clipboard().setText(pasted)
        line.paste()
        assert len(line.text()) == stands
    QTest.keyClicks(line, "w")
    assert line.text() == "because " + "x" * 12
    assert told == [20, 20, 20]


def test_a_text_takes_what_fits_however_it_comes(qtbot: QtBot, told: list[int]) -> None:
    text = GrowingText("Note")
    qtbot.addWidget(text)
    text.longest = 10
    text.set_words("123456789")
    QTest.keyClicks(text, "a")
    QTest.keyClicks(text, "b")
    brought = QMimeData()
    brought.setText("cd")
    text.insertFromMimeData(brought)
    composed = QInputMethodEvent()
    composed.setCommitString("ef")
    QApplication.sendEvent(text, composed)
    assert text.words() == "123456789a"
    assert told == [10, 10, 10]
    QTest.keyClick(text, Qt.Key.Key_Backspace)
    text.selectAll()
    text.insertFromMimeData(brought)
    assert text.words() == "cd"


def test_a_text_edited_in_place_takes_as_much_as_a_name(qtbot: QtBot, told: list[int]) -> None:
    name = EditableText("Name")
    qtbot.addWidget(name)
    name.set_text("Ana")
    name.edit()
    field = name.findChild(LineInput)
    assert field is not None
    QGuiApplication.clipboard().setText("x" * (NAME_LIMIT + 1))
    field.paste()
    assert (name.typed(), told) == ("Ana", [NAME_LIMIT])
    name.return_to_text()


def test_the_sentence_stands_beside_the_field(qtbot: QtBot) -> None:
    line = LineInput("Why")
    qtbot.addWidget(line)
    too_long.tell(line, 10_000)


def test_fields_take_as_much_as_services_keep() -> None:
    assert (LineInput.longest, GrowingText.longest) == (LINE_LIMIT, NOTE_LIMIT)
