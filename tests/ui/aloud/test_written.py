"""What a screen reader or somebody who dictates writes into a field is heard as if typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.inputs import LineInput, SearchInput


@pytest.fixture(params=[LineInput, SearchInput])
def line(qtbot: QtBot, request: pytest.FixtureRequest) -> LineInput:
    one: LineInput = request.param("Name")
    qtbot.addWidget(one)
    return one


@pytest.fixture
def heard(line: LineInput) -> list[str]:
    told: list[str] = []
    line.textEdited.connect(told.append)
    return told


def write(line: LineInput, words: str) -> None:
    """As AT-SPI's EditableText does it."""
    QAccessible.queryAccessibleInterface(line).setText(QAccessible.Text.Value, words)


def test_what_a_reader_writes_is_heard_once(line: LineInput, heard: list[str]) -> None:
    write(line, "Rosa")
    assert heard == ["Rosa"]
    write(line, "Rosa Lind")
    assert heard == ["Rosa", "Rosa Lind"]
    write(line, "Rosa Lind")
    assert len(heard) == 2, "nothing changed"


def test_what_is_typed_is_heard_once(line: LineInput, heard: list[str]) -> None:
    QTest.keyClicks(line, "ab")
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert heard == ["a", "ab", "a"]


def test_what_the_program_sets_is_nobodys_writing(line: LineInput, heard: list[str]) -> None:
    line.setText("Ana")
    line.put_back("Ben")
    line.clear()
    assert heard == []
    QTest.keyClicks(line, "a")
    line.clear()
    write(line, "a")
    assert heard == ["a", "a"], "the same words, once by hand and once by voice"


def test_what_is_too_long_is_not_taken_from_a_reader_either(
    line: LineInput, heard: list[str]
) -> None:
    write(line, "short")
    write(line, "x" * (line.longest + 1))
    assert line.text() == "short"


def test_a_field_that_asks_while_one_writes_asks_for_a_reader_too(
    qtbot: QtBot, heard: list[str], line: LineInput
) -> None:
    answered: list[str] = []
    line.textEdited.connect(lambda words: answered.append(words) or line.setText(words.upper()))
    write(line, "rosa")
    assert answered == ["rosa"]
    assert line.text() == "ROSA"
