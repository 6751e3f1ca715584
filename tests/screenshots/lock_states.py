"""The lock for its pictures: the locked window laid over the other, and the sheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desktop.ui.locking.sheet import PassphraseSheet
from desktop.ui.locking.window import LockWindow
from desktop.ui.window.kith import KithWindow

State = Callable[[KithWindow], Callable[[], object]]


def _over(window: KithWindow) -> LockWindow:
    shown = LockWindow()
    shown.setParent(window)
    shown.setGeometry(window.rect())
    shown.show()
    shown.raise_()
    QApplication.processEvents()
    return shown


def asking(window: KithWindow) -> Callable[[], object]:
    """As it stands when one comes back."""
    return _over(window).deleteLater


def locked(window: KithWindow) -> Callable[[], object]:
    """After a wrong passphrase."""
    shown = _over(window)
    shown.line.caps_hint.show()
    shown.refuse(
        "This passphrase does not open the store. Look at Caps Lock and the keyboard's "
        "language, then try again. Nothing was changed."
    )
    QApplication.processEvents()
    return shown.deleteLater


def finishing(window: KithWindow) -> Callable[[], object]:
    """While what is under way is finished."""
    shown = _over(window)
    shown.be_busy("Kith is being locked", "What is under way is finished first.")
    QApplication.processEvents()
    return shown.deleteLater


def setting(window: KithWindow) -> Callable[[], object]:
    """A passphrase is being set."""
    sheet = PassphraseSheet(window.runner, window.settings.folder, window)
    sheet.open()
    sheet.new.setText("four words or so")
    QApplication.processEvents()
    return sheet.deleteLater


LOCK_STATES: dict[str, State] = {
    "asking": asking,
    "locked": locked,
    "finishing": finishing,
    "setting": setting,
}
