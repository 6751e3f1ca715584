"""The sheet of all shortcuts says what is bound, all of it, and finds it."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.services.journey.defaults import plant_stages
from desktop.storage.database import Database
from desktop.ui.shortcuts import table
from desktop.ui.shortcuts.sheet import ShortcutsSheet
from desktop.ui.shortcuts.table import SECTIONS, Section
from desktop.ui.theme.theme import Theming
from desktop.ui.window.kith import KithWindow
from tests.builders import TODAY, a_person, add
from tests.ui.shortcuts.page import PAGE, as_page, sections_of_a_window
from tests.ui.windows import press, shown_window

UI = Path(table.__file__).parents[1]
# Where the plain letters and digits of a place are read.
_READ_BY = {
    "Calendar": "calendar/keys.py",
    "Journey": "journey/board_keys.py",
    "Introductions": "introductions/board_keys.py",
    "One at a time": "people/triage/page.py",
    "Today": "today/turn_to_card.py",
}
_FUNCTION_KEYS = {"F2"}


@pytest.fixture
def window(
    qtbot: QtBot, db: Database, clock: FixedClock, tmp_path_factory: pytest.TempPathFactory
) -> KithWindow:
    plant_stages(db)
    add(db, a_person("Rosa Lind", in_practice_since=TODAY, stage_id=3))
    return shown_window(qtbot, db, clock, tmp_path_factory.mktemp("settings"))


def opened(window: KithWindow) -> ShortcutsSheet:
    window.menus.actions["shortcuts"].trigger()
    sheet = window.ways.shortcuts.sheet
    assert sheet is not None
    assert sheet.isVisible()
    assert sheet.filling is not None
    sheet.filling.finish()
    return sheet


def section(title: str) -> Section:
    return next(one for one in SECTIONS if one.title == title)


def letters_told(title: str) -> set[str]:
    keys = {keys for row in section(title).rows for keys in row.keys}
    return {one for one in keys if len(one) == 1 and one.isalnum()} | (keys & _FUNCTION_KEYS)


def letters_read(module: str) -> set[str]:
    tree = ast.parse((UI / module).read_text(encoding="utf-8"))
    names = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    return {name[4:] for name in names if re.fullmatch("Key_([A-Z0-9]|F2)", name)}


@pytest.mark.parametrize(("title", "module"), _READ_BY.items())
def test_each_letter_a_place_reads_is_told_and_no_other(title: str, module: str) -> None:
    told = letters_told(title) - ({"W"} if title == "Today" else set())  # the page itself reads it
    assert told == letters_read(module)


def test_every_entry_of_a_menu_with_a_shortcut_is_told(window: KithWindow) -> None:
    told = {keys for one in sections_of_a_window() for row in one.rows for keys in row.keys}
    for action in window.actions():
        bound = {keys.toString() for keys in action.shortcuts()}
        assert not bound or bound & told, action.text()


def test_no_two_things_of_the_window_have_the_same_shortcut(window: KithWindow) -> None:
    bound = [keys.toString() for action in window.actions() for keys in action.shortcuts()]
    assert len(bound) == len(set(bound))


def test_shortcuts_of_places_are_told(window: KithWindow) -> None:
    told = {keys for one in SECTIONS for row in one.rows for keys in row.keys}
    for place in window.place_names():
        page = window.show_place(place)
        for shortcut in page.findChildren(QShortcut):
            keys = shortcut.key().toString().replace("Return", "Enter")
            between = keys in ("Alt+2", "Alt+3")  # told as "Alt+1, Alt+4"
            assert keys in told or between, (place, keys)


def test_no_shortcut_is_one_that_desktops_and_hands_know_otherwise(window: KithWindow) -> None:
    """Ctrl+Alt+L locks the session on KDE, Xfce and Cinnamon; Ctrl+Shift+V pastes plainly."""
    bound = {keys.toString() for action in window.actions() for keys in action.shortcuts()}
    assert not bound & {"Ctrl+Shift+V", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Alt+F4"}
    assert not {keys for keys in bound if keys.startswith("Ctrl+Alt+")}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have keys of their own")
def test_the_page_of_the_documents_says_the_same() -> None:
    assert PAGE.read_text(encoding="utf-8") == as_page(sections_of_a_window()), (
        "python -m tests.ui.shortcuts writes it anew"
    )


def test_it_opens_by_key_from_anywhere_and_by_a_question_in_the_palette(
    window: KithWindow,
) -> None:
    before = QApplication.focusWidget()
    press("Ctrl+?")
    sheet = window.ways.shortcuts.sheet
    assert sheet is not None
    assert sheet.search.hasFocus()
    press("Esc")
    assert not sheet.isVisible()
    assert QApplication.focusWidget() is before
    press("Ctrl+K")
    QTest.keyClicks(window.ways.palette.palette.line, "?")  # type: ignore[union-attr]
    assert sheet.isVisible()


def test_a_shortcut_is_found_by_what_it_does_or_by_its_keys(window: KithWindow) -> None:
    sheet = opened(window)
    QTest.keyClicks(sheet.search, "lock")
    shown = [row.accessibleName() for card in sheet.cards for row in card.rows if row.isVisible()]
    assert shown == ["Lock Kith: Ctrl Shift K"]
    sheet.search.clear()
    QTest.keyClicks(sheet.search, "ctrl+l")
    shown = [row.accessibleName() for card in sheet.cards for row in card.rows if row.isVisible()]
    assert shown == ["We spoke: Ctrl L"]
    sheet.search.clear()
    QTest.keyClicks(sheet.search, "xyzzy")
    assert sheet._nothing.isVisible()


def test_one_goes_down_the_sheet_while_the_search_has_the_keyboard(window: KithWindow) -> None:
    sheet = opened(window)
    QApplication.processEvents()
    press("PgDown")
    assert sheet._area.verticalScrollBar().value() > 0


def test_it_is_painted_in_both_themes(window: KithWindow, each_theme: Theming) -> None:
    assert not opened(window).grab().isNull()


def test_a_slash_finds_in_the_place_one_is_in(window: KithWindow) -> None:
    page = window.show_place("people")
    press("/")
    assert page.list.head.search.hasFocus()  # type: ignore[attr-defined]
    press("/")
    assert page.list.head.search.text() == "/"  # type: ignore[attr-defined]


def test_where_nothing_can_be_sought_it_seeks_in_everything(window: KithWindow) -> None:
    window.show_place("journey")
    press("Ctrl+F")
    palette = window.ways.palette.palette
    assert palette is not None
    assert palette.isVisible()


def test_without_single_keys_a_slash_is_a_letter(window: KithWindow) -> None:
    window.settings.values.single_keys = False
    window.preference_changed.emit("single_keys")
    page = window.show_place("people")
    press("/")
    assert not page.list.head.search.hasFocus()  # type: ignore[attr-defined]


def test_text_sizes_are_of_the_window_but_on_the_web(window: KithWindow, theme: Theming) -> None:
    page = window.show_place("reflect")
    page.show_web()  # type: ignore[attr-defined]
    canvas = page.web.canvas  # type: ignore[attr-defined]
    scale = theme.scale
    canvas.setFocus()
    press("Ctrl+=")
    assert theme.scale == scale
    window.show_place("today")
    press("Ctrl+=")
    assert theme.scale > scale
    theme.set_scale(1.0)
