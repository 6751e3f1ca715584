"""What the menus of every window hold, and the keys for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from desktop.domain.language import tr
from desktop.ui.theme.theme import theming
from desktop.ui.window.places import Command, Place

if TYPE_CHECKING:
    from desktop.ui.window.main_window import MainWindow

_REDO = ("Ctrl+Shift+Z", "Ctrl+Y")


def menu_titles() -> dict[str, str]:
    """By id, in their order."""
    return {
        "file": tr("&File"),
        "edit": tr("&Edit"),
        "view": tr("&View"),
        "go": tr("&Go"),
        "help": tr("&Help"),
    }


def own_commands(window: MainWindow, places: Iterable[Place]) -> list[Command]:
    """All of them, in the order in which their menus show them."""
    return [*_file_and_edit(window), *_view(window), *_go(window, places)]


def _file_and_edit(window: MainWindow) -> list[Command]:
    keys = QKeySequence.StandardKey
    undo, redo = window.undo_requested.emit, window.redo_requested.emit
    return [
        Command(
            "file",
            tr("Close the window"),
            window.close,
            keys.Close,
            id="close",
            last=True,
            always=True,
        ),
        Command(
            "file", tr("Quit Kith"), QApplication.quit, "Ctrl+Q", id="quit", last=True, always=True
        ),
        Command("edit", tr("Undo"), undo, keys.Undo, id="undo", icon="undo-2"),
        Command("edit", tr("Redo"), redo, _REDO, id="redo", icon="redo-2"),
        Command("edit"),
        Command(
            "edit",
            tr("Find in this place"),
            window.find_requested.emit,
            keys.Find,
            id="find",
            icon="search",
        ),
        Command(
            "edit",
            tr("Preferences…"),
            window.preferences_requested.emit,
            "Ctrl+,",
            id="preferences",
            last=True,
        ),
    ]


def _view(window: MainWindow) -> list[Command]:
    def turn_full() -> None:
        _toggle_full_screen(window)

    full_screen = QKeySequence.StandardKey.FullScreen
    return [
        Command("view", tr("Sidebar"), window.toggle_sidebar, "F9", id="sidebar"),
        Command(
            "view", tr("Next pane"), lambda: window.go_round(1), "F6", id="next-pane", always=True
        ),
        Command(
            "view", tr("Previous pane"), lambda: window.go_round(-1), "Shift+F6", id="previous-pane"
        ),
        Command("view"),
        Command(
            "view",
            tr("Larger text"),
            lambda: _scale(0.1),
            ("Ctrl++", "Ctrl+="),
            id="larger",
            always=True,
        ),
        Command(
            "view", tr("Smaller text"), lambda: _scale(-0.1), "Ctrl+-", id="smaller", always=True
        ),
        Command(
            "view",
            tr("Text as the system has it"),
            lambda: _scale(0),
            "Ctrl+0",
            id="usual-text",
            always=True,
        ),
        Command("view"),
        Command("view", tr("Full screen"), turn_full, full_screen, id="full-screen", always=True),
    ]


def _go(window: MainWindow, places: Iterable[Place]) -> list[Command]:
    by_key = Qt.FocusReason.ShortcutFocusReason

    def going(place: Place) -> Command:
        return Command(
            "go",
            place.title,
            lambda: window.show_place(place.id, by_key),
            place.shortcut,
            id=f"go-{place.id}",
            icon=place.icon,
        )

    return [
        *map(going, places),
        Command("go"),
        Command(
            "go",
            tr("Search everything"),
            window.search_requested.emit,
            "Ctrl+K",
            id="palette",
            icon="search",
        ),
        Command(
            "go",
            tr("We spoke…"),
            window.we_spoke_requested.emit,
            "Ctrl+L",
            id="we-spoke",
            icon="message-circle-heart",
        ),
    ]


def _scale(by: float) -> None:
    """Make all text larger or smaller by so much; 0 is back to 100 %."""
    theming().set_scale(round(theming().scale + by, 2) if by else 1.0)


def _toggle_full_screen(window: MainWindow) -> None:
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()
