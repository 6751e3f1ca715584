"""The whole window over a store, active and asked at once, and keys for whatever has the focus."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import Clock
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.runner import Inline, Runner
from desktop.ui.window.kith import KithWindow


def shown_window(qtbot: QtBot, db: Database, clock: Clock, settings: Path) -> KithWindow:
    """1240 by 820, with its first place read; ``settings`` is the folder of its own."""
    runner = Runner(Inline())
    window = KithWindow(runner, clock, SettingsFile(settings))
    qtbot.addWidget(window)
    window.resize(1240, 820)
    with qtbot.waitActive(window):
        window.show()
    runner.open(db)
    return window


def press(*chords: str) -> None:
    """Each of them ("Ctrl+K") where the keyboard is by then."""
    for keys in chords:
        chord = QKeySequence(keys)[0]
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, chord.key(), chord.keyboardModifiers())
