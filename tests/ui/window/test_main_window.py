"""The frame around the places: going there, folding, telling, remembering."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QMenuBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.ui.theme.theme import Theming
from desktop.ui.window.entries import Entry
from desktop.ui.window.main_window import MainWindow
from desktop.ui.window.menu_bar import HiddenMenuBar
from desktop.ui.window.places import Circle, Command, Place, WindowState

_NO_KEY = Qt.KeyboardModifier.NoModifier


class Rooms:
    """Places that note when they are built."""

    def __init__(self) -> None:
        self.built: list[str] = []
        self.places = [
            self.place("today", "Today", "sun", 1),
            self.place("people", "People", "users-round", 2),
            self.place("journey", "Journey", "signpost", 3, folded=True),
            self.place("calendar", "Calendar", "calendar-days", 4, folded=True),
        ]

    def place(self, id: str, title: str, icon: str, number: int, *, folded: bool = False) -> Place:
        def build() -> QWidget:
            self.built.append(id)
            page = QWidget()
            QVBoxLayout(page).addWidget(QLineEdit())
            return page

        return Place(id, title, icon, f"Ctrl+{number}", build, folded)


@pytest.fixture
def rooms() -> Rooms:
    return Rooms()


@pytest.fixture
def state() -> WindowState:
    return WindowState()


@pytest.fixture
def window(qtbot: QtBot, rooms: Rooms, state: WindowState) -> MainWindow:
    window = MainWindow(rooms.places, state)
    window.furnish()
    qtbot.addWidget(window)
    window.resize(1240, 820)
    with qtbot.waitActive(window):
        window.show()
    window.resize(1240, 820)
    window.show_place("today")
    return window


def press(qtbot: QtBot, window: MainWindow, keys: str) -> None:
    combination = QKeySequence(keys)[0]
    qtbot.keyClick(
        QApplication.focusWidget() or window, combination.key(), combination.keyboardModifiers()
    )


def action(window: MainWindow, beginning: str) -> QAction:
    return next(a for a in window.actions() if a.text().startswith(beginning))


def test_it_is_painted_in_both_themes_wide_and_folded(
    window: MainWindow, each_theme: Theming
) -> None:
    window.show_circles([Circle(1, "Family"), Circle(2, "<i>Choir</i>", 3)])
    assert not window.grab().isNull()
    window.toggle_sidebar()
    assert not window.grab().isNull()


def test_a_place_is_built_on_its_first_visit_only(window: MainWindow, rooms: Rooms) -> None:
    assert rooms.built == ["today"]
    window.show_place("people")
    window.show_place("today")
    window.show_place("people")
    assert rooms.built == ["today", "people"]
    assert window.windowTitle() == "Kith: People"


def test_a_place_is_painted_in_the_turn_after_it_was_laid_out(
    qtbot: QtBot, window: MainWindow
) -> None:
    for place in ("people", "journey", "people"):
        page = window.show_place(place)
        assert not page.updatesEnabled()
        press(qtbot, window, "Ctrl+1")  # nothing is painted yet, and yet it is heard
        assert window.place == "today"
        page = window.show_place(place)
        qtbot.waitUntil(page.updatesEnabled)
        assert not page.visibleRegion().isEmpty()


def test_the_keyboard_goes_to_every_place(qtbot: QtBot, window: MainWindow) -> None:
    shown: list[str] = []
    window.place_shown.connect(shown.append)
    for number in (2, 3, 4, 1):
        press(qtbot, window, f"Ctrl+{number}")
    assert shown == ["people", "journey", "calendar", "today"]


@pytest.mark.parametrize(
    ("keys", "wish"),
    [
        ("Ctrl+K", "search_requested"),
        ("Ctrl+L", "we_spoke_requested"),
        ("Ctrl+F", "find_requested"),
        ("Ctrl+,", "preferences_requested"),
    ],
)
def test_wishes_are_signals(qtbot: QtBot, window: MainWindow, keys: str, wish: str) -> None:
    with qtbot.waitSignal(getattr(window, wish)):
        press(qtbot, window, keys)


def test_the_sidebar_asks_for_places_and_circles(qtbot: QtBot, window: MainWindow) -> None:
    window.show_circles([Circle(7, "Choir", 3)])
    entries = {entry.text(): entry for entry in window.sidebar.findChildren(Entry)}
    with qtbot.waitSignal(window.circle_chosen) as chosen:
        qtbot.mouseClick(entries["Choir"], Qt.MouseButton.LeftButton)
    assert chosen.args == [7]
    qtbot.mouseClick(entries["People"], Qt.MouseButton.LeftButton)
    assert window.place == "people"
    assert entries["People"].isChecked()
    assert not entries["Today"].isChecked()


def test_what_happened_is_told_and_can_be_undone(qtbot: QtBot, window: MainWindow) -> None:
    assert not action(window, "Undo").isEnabled()
    label = "Moved Ana to Attention"
    window.tell_changes(Changes(label, {"person": frozenset({1})}, undo=label))
    assert window.toast.words() == label
    assert action(window, "Undo").text() == "Undo: Moved Ana to Attention"
    with qtbot.waitSignal(window.undo_requested):
        press(qtbot, window, "Ctrl+Z")
    undone = Changes(label, {"person": frozenset({1})}, redo=label, direction="undone")
    window.tell_changes(undone)
    assert window.toast.words() == "Taken back: Moved Ana to Attention"
    assert not action(window, "Undo").isEnabled()
    with qtbot.waitSignal(window.redo_requested):
        press(qtbot, window, "Ctrl+Shift+Z")


def test_a_quiet_change_is_not_told(window: MainWindow) -> None:
    window.tell_changes(Changes("Read", {"person": frozenset({1})}, quiet=True, undo="Read"))
    assert not window.toast.isVisible()


def test_the_sidebar_folds_as_each_place_wishes(window: MainWindow, state: WindowState) -> None:
    assert not window.sidebar.is_folded
    window.show_place("journey")
    assert window.sidebar.is_folded
    window.toggle_sidebar()
    window.show_place("today")
    window.show_place("journey")
    assert not window.sidebar.is_folded
    assert state.folded == {"journey": False}


def test_a_narrow_window_has_a_rail_always(window: MainWindow) -> None:
    window.resize(1000, 700)
    assert window.sidebar.is_folded
    window.resize(1240, 700)
    assert not window.sidebar.is_folded


def test_smaller_text_makes_no_more_room_for_the_whole_sidebar(
    window: MainWindow, theme: Theming
) -> None:
    theme.set_scale(13 / 14)
    window.resize(1080, 700)
    assert window.sidebar.is_folded


def test_geometry_and_place_are_remembered(
    qtbot: QtBot, window: MainWindow, state: WindowState, rooms: Rooms
) -> None:
    window.show_place("calendar")
    window.resize(1000, 700)
    window.close()
    assert state.place == "calendar"
    assert state.geometry
    again = MainWindow(rooms.places, WindowState(state.geometry))
    qtbot.addWidget(again)
    assert again.height() == 700


@pytest.mark.parametrize(
    ("room", "opens"),
    [
        (QSize(1920, 1040), QSize(1240, 820)),
        (QSize(1366, 728), QSize(1240, 688)),
        (QSize(1024, 660), QSize(1024, 620)),
        (QSize(800, 600), QSize(1240, 820)),  # no room at all: as it is meant
    ],
)
def test_it_opens_no_larger_than_the_screen(
    qtbot: QtBot, rooms: Rooms, monkeypatch: pytest.MonkeyPatch, room: QSize, opens: QSize
) -> None:
    class Screen:
        def availableSize(self) -> QSize:
            return room

    monkeypatch.setattr(MainWindow, "screen", lambda _: Screen())
    window = MainWindow(rooms.places, WindowState())
    qtbot.addWidget(window)
    assert window.size() == opens


def test_files_may_be_dropped_anywhere(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "people.vcf")), QUrl("https://example.org")])
    copy, left, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, _NO_KEY
    enter = QDragEnterEvent(QPoint(600, 400), copy, mime, left, no_key)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.files_dropped) as dropped:
        drop = QDropEvent(QPointF(600, 400), copy, mime, left, no_key)
        QApplication.sendEvent(window, drop)
    assert dropped.args == [[tmp_path / "people.vcf"]]


def test_f6_goes_round_the_panes(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page("today")
    assert page is not None
    line = page.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    window.tell("Copied")
    press(qtbot, window, "F6")
    assert window.toast.isAncestorOf(_focused())
    press(qtbot, window, "F6")
    assert window.sidebar.isAncestorOf(_focused())
    press(qtbot, window, "F6")
    assert line.hasFocus()
    press(qtbot, window, "Shift+F6")
    assert window.sidebar.isAncestorOf(_focused())


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.mark.skipif(sys.platform == "darwin", reason="the menu bar is the system's there")
def test_the_menu_bar_comes_with_f10_or_alt_and_goes_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    line = window.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    assert not window.menuBar().isVisible()
    press(qtbot, window, "F10")
    assert window.menuBar().isVisible()
    line.setFocus()
    assert not window.menuBar().isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Alt)
    assert window.menuBar().isVisible()


@pytest.mark.skipif(sys.platform == "darwin", reason="the menu bar is the system's there")
@pytest.mark.parametrize("focused", [True, False])
def test_escape_in_the_menu_bar_leads_back_to_where_one_was(
    qtbot: QtBot, window: MainWindow, focused: bool
) -> None:
    line = window.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus() if focused else window.focusWidget().clearFocus()
    press(qtbot, window, "F10")
    assert window.menuBar().hasFocus()
    qtbot.keyClick(window.menuBar(), Qt.Key.Key_Escape)
    assert not window.menuBar().isVisible()
    assert line.hasFocus() is focused


@pytest.mark.skipif(sys.platform == "darwin", reason="the menu bar is the system's there")
def test_alt_and_its_letter_open_a_menu_while_the_bar_is_hidden(
    qtbot: QtBot, window: MainWindow
) -> None:
    line = window.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    bar = window.menuBar()
    assert bar.isVisible()
    assert bar.activeAction().text() == "&Edit"
    assert line.text() == ""
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


class Board(QWidget):
    """Takes Alt and an arrow for itself, as the journey's board does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            event.accept()
        else:
            event.ignore()


@pytest.mark.skipif(sys.platform == "darwin", reason="the menu bar is the system's there")
def test_alt_held_for_another_key_leaves_the_menu_bar_alone(
    qtbot: QtBot, window: MainWindow
) -> None:
    board = Board(window)
    qtbot.keyPress(board, Qt.Key.Key_Alt)
    qtbot.keyClick(board, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyRelease(board, Qt.Key.Key_Alt)
    assert not window.menuBar().isVisible()
    qtbot.keyPress(board, Qt.Key.Key_Alt)
    qtbot.keyRelease(board, Qt.Key.Key_Alt)
    assert window.menuBar().isVisible()


@pytest.mark.skipif(sys.platform == "darwin", reason="the menu bar is the system's there")
@pytest.mark.parametrize("in_board", [True, False])
def test_alt_held_for_a_shortcut_leaves_the_menu_bar_alone(
    qtbot: QtBot, window: MainWindow, in_board: bool
) -> None:
    ran: list[str] = []
    QShortcut(QKeySequence("Alt+2"), window, lambda: ran.append("week"))
    place = Board(window) if in_board else window
    place.show()
    place.setFocus()
    qtbot.keyPress(place, Qt.Key.Key_Alt)
    qtbot.keyClick(place, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.keyRelease(place, Qt.Key.Key_Alt)
    assert ran == ["week"]
    assert not window.menuBar().isVisible()


def test_commands_are_added_above_what_stays_last(qtbot: QtBot, window: MainWindow) -> None:
    ran: list[str] = []
    window.add_commands(
        [Command("file", "Add a person", lambda: ran.append("add"), "Ctrl+N", id="add")]
    )
    file_menu = window.menuBar().actions()[0].menu()
    texts = [a.text() for a in file_menu.actions()]  # type: ignore[attr-defined]
    assert texts.index("Add a person") < texts.index("Quit Kith")
    press(qtbot, window, "Ctrl+N")
    assert ran == ["add"]
    window.enable("add", False)
    press(qtbot, window, "Ctrl+N")
    assert ran == ["add"]


def test_text_grows_by_the_keyboard(qtbot: QtBot, window: MainWindow, theme: Theming) -> None:
    press(qtbot, window, "Ctrl++")
    assert theme.scale == 1.1
    assert not window.grab().isNull()
    press(qtbot, window, "Ctrl+0")
    assert theme.scale == 1.0


def test_no_two_actions_share_a_shortcut(window: MainWindow) -> None:
    keys = [key.toString() for a in window.actions() for key in a.shortcuts()]
    assert len(keys) == len(set(keys))


def test_the_window_needs_no_store_to_be_built() -> None:
    code = (
        "import sys, desktop.ui.window.main_window; "
        "print([m for m in ('sqlmodel', 'sqlalchemy', 'desktop.services') "
        "if any(n == m or n.startswith(m + '.') for n in sys.modules)])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_it_mirrors_where_people_read_from_the_right(
    qapp: QApplication, window: MainWindow
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert window.sidebar.mapTo(window, QPoint()).x() > window.width() / 2
    assert not window.grab().isNull()


def test_a_global_menu_is_left_to_the_desktop(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMenuBar, "isNativeMenuBar", lambda _: True)
    window = QMainWindow()
    qtbot.addWidget(window)
    window.menuBar().addMenu("File")
    window.show()
    HiddenMenuBar(window, kept=False).keep(False)
    assert not window.menuBar().isHidden()
