"""Text that turns into a field on the same spot."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.edit_note import EditNote
from desktop.ui.widgets.editable import EditableText


class Page(QWidget):
    def __init__(self, *, multiline: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.editable = EditableText("Why", "in one sentence", "words", multiline=multiline)
        self.editable.set_text("Ana sings")
        self.note = EditNote(self.editable)
        self.below = QLineEdit()
        for part in (self.note, self.editable, self.below):
            column.addWidget(part)
        column.addStretch()
        self.heard: list[str] = []
        self.editable.kept.connect(self.heard.append)


@pytest.fixture(params=[False, True], ids=["line", "lines"])
def shown(qtbot: QtBot, request: pytest.FixtureRequest) -> Page:
    whole = Page(multiline=request.param)
    qtbot.addWidget(whole)
    whole.resize(400, 240)
    with qtbot.waitActive(whole):
        whole.show()
    return whole


def field() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def write(text: str) -> None:
    """Type in place of everything, as an input method would."""
    QCoreApplication.sendEvent(field(), _typed(text))


def _typed(text: str) -> QInputMethodEvent:
    event = QInputMethodEvent()
    event.setCommitString(text)
    return event


def select_all(qtbot: QtBot) -> None:
    qtbot.keyClick(field(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def test_enter_keeps_what_was_typed(qtbot: QtBot, shown: Page) -> None:
    shown.editable.setFocus()
    qtbot.keyClick(shown.editable, Qt.Key.Key_Return)
    select_all(qtbot)
    write("Ana sings é")
    qtbot.keyClick(field(), Qt.Key.Key_Return)
    assert shown.heard == ["Ana sings é"]
    assert shown.editable.text() == "Ana sings é"
    assert not shown.editable.is_editing
    assert shown.editable.hasFocus()
    assert not shown.grab().isNull()


def test_escape_returns_to_the_text(qtbot: QtBot, shown: Page) -> None:
    qtbot.mouseClick(shown.editable, Qt.MouseButton.LeftButton)
    write("something else")
    qtbot.keyClick(field(), Qt.Key.Key_Escape)
    assert shown.heard == []
    assert shown.editable.text() == "Ana sings"


def test_leaving_keeps(qtbot: QtBot, shown: Page) -> None:
    shown.editable.edit()
    select_all(qtbot)
    write("gone elsewhere")
    shown.below.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(lambda: shown.heard == ["gone elsewhere"])
    assert shown.below.hasFocus()


def test_what_did_not_change_is_not_kept(qtbot: QtBot, shown: Page) -> None:
    shown.editable.edit()
    qtbot.keyClick(field(), Qt.Key.Key_Return)
    assert shown.heard == []


def test_nothing_beside_it_moves(qtbot: QtBot, shown: Page, each_theme: Theming) -> None:
    before = shown.below.geometry()
    shown.editable.edit()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.processEvents()
    assert shown.below.geometry() == before
    assert not shown.grab().isNull()


def test_a_change_from_elsewhere_and_what_was_typed_are_both_kept(
    qtbot: QtBot, shown: Page
) -> None:
    shown.editable.edit()
    select_all(qtbot)
    write("mine")
    shown.editable.set_text("theirs")
    qtbot.keyClick(field(), Qt.Key.Key_Return)
    assert shown.heard == []  # not before both were seen
    qtbot.keyClick(field(), Qt.Key.Key_Return)
    assert shown.heard in (["theirs / mine"], ["theirs\n\nmine"])


def test_screen_readers_hear_what_it_is_and_says(shown: Page) -> None:
    assert shown.editable.accessibleName() == "Why: Ana sings"
    shown.editable.set_text("")
    assert shown.editable.accessibleName() == "Why: in one sentence"


def test_shift_and_enter_begin_a_new_line(qtbot: QtBot) -> None:
    page = Page(multiline=True)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    page.editable.edit()
    editor = field()
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    write("and bakes")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert page.heard == ["Ana sings\nand bakes"]


@pytest.mark.parametrize("multiline", [False, True])
def test_tab_leaves_the_field_to_what_stands_beside_it(qtbot: QtBot, multiline: bool) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    column = QVBoxLayout(whole)
    first, second, third, fourth = (
        EditableText("Why", multiline=multiline) for _ in range(4)
    )  # fmt: skip
    for part in (first, second, third, fourth):
        column.addWidget(part)
    whole.show()
    whole.activateWindow()
    qtbot.waitUntil(whole.isActiveWindow)
    second.edit()
    qtbot.keyClick(whole.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert first.hasFocus()
    qtbot.waitUntil(lambda: not second.is_editing)
    second.edit()
    qtbot.keyClick(whole.focusWidget(), Qt.Key.Key_Tab)
    assert third.hasFocus()
    qtbot.waitUntil(lambda: not second.is_editing)
    qtbot.keyClick(third, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert second.hasFocus()


def test_leaving_keeps_both_too(qtbot: QtBot, shown: Page) -> None:
    shown.editable.edit()
    select_all(qtbot)
    write("Ana paints")
    shown.editable.set_text("Ana dances")
    shown.below.setFocus()
    qtbot.waitUntil(lambda: not shown.editable.is_editing)
    assert "Ana dances" in shown.heard[0]
    assert "Ana paints" in shown.heard[0]


def test_an_editor_in_which_nothing_was_typed_takes_nothing_back(qtbot: QtBot, shown: Page) -> None:
    shown.editable.edit()
    shown.editable.set_text("Ana dances")
    qtbot.keyClick(field(), Qt.Key.Key_Return)
    assert shown.heard == []
    assert shown.editable.text() == "Ana dances"
