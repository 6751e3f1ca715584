"""The whole program over a folder, as it runs for a person; nothing of it stays behind."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.ui.window.kith import KithWindow


@contextmanager
def a_program(folder: Path) -> Iterator[app.Program]:
    """Not started yet; it writes neither settings nor a daily backup."""
    made = app.Program(folder, keeps=False)
    yield made
    made.stop()
    for left in sorted(QApplication.topLevelWidgets(), key=_is_popup):
        left.close()
        left.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _is_popup(window: QWidget) -> bool:
    """They go after the window whose fields let go of them."""
    return window.windowType() == Qt.WindowType.Popup


def opened(program: app.Program, qtbot: QtBot) -> KithWindow:
    """Its window, once the store is open and nothing is asked of it any more."""
    qtbot.waitUntil(lambda: program.presence is not None and program.runner.is_idle, timeout=20_000)
    assert program.window is not None
    return program.window
