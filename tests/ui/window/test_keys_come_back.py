"""What was opened by the keyboard and left by Esc gives the keyboard back to where it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.window.kith import KithWindow
from tests.screenshots.__main__ import sample_window, settle
from tests.ui.windows import press


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[KithWindow]:
    with sample_window(tmp_path_factory.mktemp("samples")) as one:
        one.resize(1440, 900)
        with qtbot.waitActive(one):
            one.activateWindow()
        yield one


def button(page: QWidget, name: str) -> QAbstractButton:
    found = [
        one for one in page.findChildren(QAbstractButton)
        if one.isVisible() and one.accessibleName().startswith(name)
    ]  # fmt: skip
    assert found, name
    return found[0]


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("people", "Add something you noticed"),
        ("people", "Add what I gave"),
        ("people", "Add what I received"),
        ("reflect", "Another: What I hold dear"),
        ("reflect", "Another: What I need"),
    ],
)
def test_a_line_to_add_in_gives_the_keys_back(window: KithWindow, place: str, name: str) -> None:
    page = window.show_place(place)
    settle()
    asked = button(page, name)
    asked.setFocus(Qt.FocusReason.TabFocusReason)
    press("Return")
    assert not asked.hasFocus()
    press("Esc")
    assert asked.hasFocus()


def test_a_line_that_was_left_by_tab_lets_the_keys_go_on(window: KithWindow) -> None:
    page = window.show_place("people")
    settle()
    asked = button(page, "Add what I gave")
    asked.setFocus(Qt.FocusReason.TabFocusReason)
    press("Return", "Tab", "Tab", "Tab")
    assert not asked.hasFocus()


def test_from_a_letter_one_comes_back_to_its_row(window: KithWindow) -> None:
    page = window.show_place("compose")
    settle()
    row = page.desk.rows[1]  # type: ignore[attr-defined]
    draft = row.row.draft_id
    row.setFocus(Qt.FocusReason.TabFocusReason)
    press("Return")
    settle()
    assert page.is_writing  # type: ignore[attr-defined]
    press("Esc")
    settle()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.row.draft_id == draft  # type: ignore[attr-defined]


def test_what_is_done_at_the_side_of_today_keeps_the_keys_there(window: KithWindow) -> None:
    page = window.show_place("today")
    settle()
    done = button(page, "Let it be: ")
    done.setFocus(Qt.FocusReason.TabFocusReason)
    press("Space")
    settle()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.isAncestorOf(focus)
    assert not any(
        card is focus or card.isAncestorOf(focus)
        for card in page.cards  # type: ignore[attr-defined]
    ), "not away to the people"
