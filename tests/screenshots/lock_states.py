"""The lock for its pictures: the locked window laid over the other, and the sheet."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtWidgets import QApplication

from desktop.storage.store_file import FILE_NAME
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
    """After the third wrong passphrase."""
    shown = _over(window)
    shown.line.caps_hint.show()
    shown._tries = 2
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


def changing(window: KithWindow) -> Callable[[], object]:
    """Another passphrase, after the one it has was not known."""
    folder = Path(mkdtemp(prefix="kith-"))
    (folder / FILE_NAME).write_bytes(
        bytes(range(1, 257 - 1)) * 17
    )  # as good as locked, to be looked at
    sheet = PassphraseSheet(window.runner, folder, window)
    shutil.rmtree(folder)
    sheet.open()
    for line in (sheet.now, sheet.new, sheet.again):
        line.setText("four words or so")
    sheet._take(False)
    QApplication.processEvents()
    return sheet.deleteLater


LOCK_STATES: dict[str, State] = {
    "asking": asking,
    "locked": locked,
    "finishing": finishing,
    "setting": setting,
    "changing": changing,
}
