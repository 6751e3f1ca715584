"""The window has a key for the veil, and brings it down again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.settings import SettingsFile
from desktop.ui.locking import idle
from desktop.ui.runner import Runner
from desktop.ui.veil import Veil
from desktop.ui.window.kith import KithWindow
from desktop.ui.window.veiling import MINUTES, Veiling


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings")


@pytest.fixture
def window(
    qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile, ana: int, down: Veil
) -> KithWindow:
    one = KithWindow(runner, clock, settings)
    qtbot.addWidget(one)
    one.show()
    one.furnish()
    one.show_place("people")
    return one


def test_the_menu_has_it_with_a_key_and_says_what_it_would_do(
    window: KithWindow, down: Veil
) -> None:
    action = next(one for one in window.actions() if one.text() == "Show what was confided")
    assert action.shortcut() == QKeySequence("Ctrl+Shift+C")
    action.trigger()
    assert not down.is_down
    assert action.text() == "Veil it again"
    action.trigger()
    assert down.is_down
    assert action.text() == "Show what was confided"


def test_no_other_action_has_its_key(window: KithWindow) -> None:
    keys = [key for action in window.actions() for key in action.shortcuts()]
    assert keys.count(QKeySequence("Ctrl+Shift+C")) == 1


def test_another_page_brings_it_down(window: KithWindow, down: Veil) -> None:
    down.lift()
    window.show_place("calendar")
    assert down.is_down


def test_so_does_the_minimised_window(window: KithWindow, down: Veil) -> None:
    down.lift()
    window.setWindowState(Qt.WindowState.WindowMinimized)
    assert down.is_down


def test_so_does_the_hidden_window(window: KithWindow, down: Veil) -> None:
    down.lift()
    window.hide()
    assert down.is_down


def test_so_do_five_minutes_without_a_hand(
    window: KithWindow, down: Veil, monkeypatch: pytest.MonkeyPatch
) -> None:
    veiling = window.findChild(Veiling)
    assert isinstance(veiling, Veiling)
    down.lift()
    later = idle.now() + MINUTES * 60 - 1
    monkeypatch.setattr(idle, "now", lambda: later)
    veiling.idle.look()
    assert not down.is_down
    veiling.idle.eventFilter(window, QEvent(QEvent.Type.KeyPress))
    later += 2
    veiling.idle.look()
    assert not down.is_down
    later += MINUTES * 60
    veiling.idle.look()
    assert down.is_down


def test_a_window_made_anew_begins_with_the_veil_down(
    window: KithWindow, qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile,
    down: Veil,
) -> None:  # fmt: skip
    down.lift()
    another = KithWindow(runner, clock, settings)
    qtbot.addWidget(another)
    another.furnish()
    assert down.is_down


def test_who_wants_none_has_none(window: KithWindow, settings: SettingsFile, down: Veil) -> None:
    assert settings.values.veil_confided
    settings.values.veil_confided = False
    window.preference_changed.emit("veil_confided")
    assert not down.is_down
    assert not window.can("confided")
    settings.values.veil_confided = True
    window.preference_changed.emit("veil_confided")
    assert down.is_down
    assert window.can("confided")
