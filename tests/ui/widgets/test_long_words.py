"""A word of 100,000 letters takes no longer to be shown than as many letters in words."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.compose.letter import LetterText
from desktop.ui.importing.lists import TextLines
from desktop.ui.reflect.letter.editor import LetterEditor
from desktop.ui.we_spoke.talk_input import TalkInput
from desktop.ui.widgets.growing_text import GrowingText

Editor = QTextEdit | QPlainTextEdit
EDITORS: dict[str, Callable[[], Editor | TextLines]] = {
    "growing": lambda: GrowingText("Words"),
    "talk": lambda: TalkInput("We spoke", ""),
    "letter": LetterText,
    "year": lambda: LetterEditor("The letter"),
    "lines": lambda: TextLines("Lines"),
}
LETTERS = 100_000
ROOM = 4
MODES = QTextOption.WrapMode


@pytest.mark.parametrize("name", EDITORS)
def test_a_long_word_is_shown_as_soon_as_as_many_letters_in_words(qtbot: QtBot, name: str) -> None:
    in_words = min(_taken(qtbot, name, "bread and " * (LETTERS // 10)) for _ in range(3))
    assert min(_taken(qtbot, name, "x" * LETTERS) for _ in range(3)) < ROOM * in_words


def test_words_stay_whole_again_once_the_long_one_is_gone(qtbot: QtBot) -> None:
    editor = GrowingText("Words")
    qtbot.addWidget(editor)
    editor.set_words(f"Hello {'x' * 2_000}")
    assert editor.wordWrapMode() == MODES.WrapAnywhere
    editor.set_words("Hello there")
    assert editor.wordWrapMode() == MODES.WrapAtWordBoundaryOrAnywhere


@pytest.mark.parametrize("text", ["bread " * 5_000, "\u4f60\u597d" * 2_000])
def test_what_can_break_is_broken_as_it_is_read(qtbot: QtBot, text: str) -> None:
    editor = GrowingText("Words")
    qtbot.addWidget(editor)
    editor.set_words(text)
    assert editor.wordWrapMode() == MODES.WrapAtWordBoundaryOrAnywhere


def test_a_word_may_grow_long_letter_by_letter(qtbot: QtBot) -> None:
    editor = GrowingText("Words")
    qtbot.addWidget(editor)
    editor.set_words("x" * 999)
    assert editor.wordWrapMode() == MODES.WrapAtWordBoundaryOrAnywhere
    QTest.keyClicks(editor, "xx")
    assert editor.wordWrapMode() == MODES.WrapAnywhere


def _taken(qtbot: QtBot, name: str, text: str) -> float:
    """Seconds of this thread's processor time until it is laid out and painted."""
    page = QWidget()
    qtbot.addWidget(page)
    made = EDITORS[name]()
    editor = made.lines if isinstance(made, TextLines) else made
    QVBoxLayout(page).addWidget(made)
    page.resize(500, 400)
    page.show()
    began = time.thread_time()
    editor.setPlainText(text)
    QApplication.processEvents()
    return time.thread_time() - began
