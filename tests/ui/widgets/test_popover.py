"""A sheet beside what it is about, that is left without loss."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.domain.errors import KithError
from desktop.ui import sending
from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.popover import Popover


class Words(QWidget):
    """The content of a sheet with texts of all kinds in it."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.long = GrowingText("Why now?")
        self.inline = EditableText("Sign", "a sign")
        column.addWidget(self.long)
        column.addWidget(self.inline)


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.resize(1000, 600)
        self.below = QLineEdit(self)
        self.below.setGeometry(10, 560, 200, 30)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel("Amara, in Empathy and rapport", "heading"))
        self.why = QLineEdit()
        column.addWidget(self.why)
        self.sheet = Popover(content, self)
        self.heard: list[str] = []
        self.sheet.kept.connect(lambda: self.heard.append("kept"))
        self.sheet.skipped.connect(lambda: self.heard.append("skipped"))
        self.sheet.closed.connect(lambda: self.heard.append("closed"))

    def open_at(self, target: QRect) -> None:
        self.sheet.open_at(target, focus=self.why)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    page.below.setFocus()
    return page


def test_enter_keeps_and_the_focus_goes_back(qtbot: QtBot, page: Page) -> None:
    page.open_at(QRect(700, 200, 160, 80))
    assert page.why.hasFocus()
    qtbot.keyClick(page.why, Qt.Key.Key_Return)
    assert page.heard == ["kept", "closed"]
    assert page.below.hasFocus()


def test_escape_skips(qtbot: QtBot, page: Page) -> None:
    page.open_at(QRect(700, 200, 160, 80))
    qtbot.keyClick(page.why, Qt.Key.Key_Escape)
    assert page.heard == ["skipped", "closed"]


def test_a_click_elsewhere_skips_and_is_not_swallowed(qtbot: QtBot, page: Page) -> None:
    page.open_at(QRect(700, 200, 160, 80))
    qtbot.mouseClick(page.below, Qt.MouseButton.LeftButton)
    assert page.heard == ["skipped", "closed"]
    assert page.below.hasFocus()


def test_a_click_on_the_sheet_leaves_it_open(qtbot: QtBot, page: Page) -> None:
    page.open_at(QRect(700, 200, 160, 80))
    middle = page.sheet.rect().center()
    qtbot.mouseClick(page.sheet, Qt.MouseButton.LeftButton, pos=middle + QPoint(150, 30))
    assert page.heard == []


def test_enter_and_escape_reach_it_through_a_long_text(qtbot: QtBot, page: Page) -> None:
    for key, end in ((Qt.Key.Key_Return, "kept"), (Qt.Key.Key_Escape, "skipped")):
        words, heard = Words(), []
        sheet = Popover(words, page)
        getattr(sheet, end).connect(lambda end=end, heard=heard: heard.append(end))
        sheet.open_at(QRect(100, 100, 10, 10), focus=words.long)
        qtbot.keyClick(words.long, key)
        assert heard == [end]


def test_escape_from_an_inline_text_leaves_the_sheet_open(qtbot: QtBot, page: Page) -> None:
    words = Words()
    sheet = Popover(words, page)
    sheet.open_at(QRect(100, 100, 10, 10), focus=words.long)
    words.inline.edit()
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert not words.inline.is_editing


@pytest.mark.parametrize(
    "target",
    [QRect(20, 200, 100, 80), QRect(880, 200, 100, 80), QRect(450, 10, 100, 30),
     QRect(450, 560, 100, 30), QRect(0, 0, 1000, 600)],
)  # fmt: skip
def test_it_stays_on_the_page_wherever_its_target_is(
    page: Page, target: QRect, each_theme: Theming
) -> None:
    page.open_at(target)
    content = page.why.parentWidget()
    assert content is not None
    inner = QRect(content.mapTo(page, QPoint()), content.size())
    assert page.rect().contains(inner)
    assert not page.grab().isNull()


def test_what_could_not_be_kept_comes_back_as_it_was(qtbot: QtBot, page: QWidget) -> None:
    line = QLineEdit()
    popover = Popover(line, page)
    popover.closed.connect(popover.deleteLater)
    answers: list[Callable[[], object]] = []

    def send() -> None:
        sent = sending.current()
        assert sent is not None
        stored, not_stored = sent.along(None, lambda _: None)
        answers.append(lambda: not_stored(KithError("The disk is full.")))
        answers.append(lambda: stored(Changes()))

    popover.kept.connect(send)
    popover.open_at(QRect(300, 200, 40, 20), focus=line)
    line.setText("so much typed")
    popover.keep()
    assert popover.isHidden()
    answers[0]()
    assert popover.isVisible()
    assert line.text() == "so much typed"
    popover.keep()
    with qtbot.waitSignal(popover.closed, timeout=100):
        answers[-1]()
