"""The lock for its pictures: the locked window laid over the other, and the sheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desktop.ui.locking.sheet import PassphraseSheet
from desktop.ui.locking.window import LockWindow
from desktop.ui.window.kith import KithWindow

State = Callable[[KithWindow], Callable[[], object]]


def locked(window: KithWindow) -> Callable[[], object]:
    """After a wrong passphrase."""
    shown = LockWindow()
    shown.setParent(window)
    shown.setGeometry(window.rect())
    shown.show()
    shown.raise_()
    shown.refuse("This passphrase does not open the store. Look at Caps Lock, then try again.")
    QApplication.processEvents()
    return shown.deleteLater


def setting(window: KithWindow) -> Callable[[], object]:
    """A passphrase is being set."""
    sheet = PassphraseSheet(window.runner, window.settings.folder, window)
    sheet.open()
    sheet.new.setText("four words or so")
    QApplication.processEvents()
    return sheet.deleteLater


LOCK_STATES: dict[str, State] = {"locked": locked, "setting": setting}
