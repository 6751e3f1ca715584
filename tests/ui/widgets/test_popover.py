"""A sheet beside what it is about, that is left without loss."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.popover import Popover


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
