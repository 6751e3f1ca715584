"""A menu bar that stays out of sight until Alt or F10 (macOS and a global menu have their own)."""

from __future__ import annotations

import sys

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionEvent, QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

_NOT_ALONE = (
    QEvent.Type.KeyPress,
    QEvent.Type.ShortcutOverride,  # all that comes of a key that a shortcut takes
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
)


class HiddenMenuBar(QObject):
    """Shows the window's menu bar while the keyboard is in it.

    ``kept`` is the preference to have it always.
    """

    def __init__(self, window: QMainWindow, *, kept: bool) -> None:
        super().__init__(window)
        self._window = window
        self._bar = window.menuBar()
        self._kept = kept
        self._alt_alone = False
        self._came_from: QWidget | None = None  # what had the keys before
        if sys.platform == "darwin" or self._bar.isNativeMenuBar():
            return  # the desktop shows it, and hides or keeps it as it likes
        self._letters: list[QShortcut] = []
        self._bar.setVisible(kept)
        QShortcut(QKeySequence("F10"), window, lambda: self.open())
        for action in self._bar.actions():
            self._come_by_letter(action)
        self._bar.triggered.connect(self._leave)
        self._bar.installEventFilter(self)
        window.installEventFilter(self)

    def keep(self, kept: bool) -> None:
        """Have it always, or only when it is called."""
        self._kept = kept
        if self._bar.isNativeMenuBar():
            return
        self._bar.setVisible(kept)

    def open(self, menu: QAction | None = None) -> None:
        """Show it and go to that menu, or its first; Esc leads back to where one was."""
        if not self._bar.hasFocus():
            self._came_from = QApplication.focusWidget()
        self._bar.show()
        self._bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        self._bar.setActiveAction(menu or self._bar.actions()[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._bar:
            if _is_escape(event):
                self._leave()
                return True
            self._hide_when_left(event)
            self._mind_letters(event)
            return False
        if event.type() in _NOT_ALONE:
            self._forget_alt_with(event)
        if watched is self._window:
            self._watch_alt(event)
        return False

    def _leave(self) -> None:
        """Give the keys back. What was chosen may have taken them elsewhere already."""
        came_from, self._came_from = self._came_from, None
        if not self._bar.hasFocus():
            return
        self._bar.setActiveAction(None)  # type: ignore[arg-type]
        if came_from is not None and shiboken6.isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)  # by key: with its ring
        self._bar.clearFocus()

    def _hide_when_left(self, event: QEvent) -> None:
        if not isinstance(event, QFocusEvent) or event.type() != QEvent.Type.FocusOut:
            return
        if not self._kept and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._bar.hide()

    def _come_by_letter(self, menu: QAction) -> None:
        """Alt and its letter, as where the bar is seen; Qt listens for them only there."""
        keys = QKeySequence.mnemonic(menu.text())
        if not keys.isEmpty():
            letter = QShortcut(keys, self._window, lambda: self.open(menu))
            letter.setEnabled(self._bar.isHidden())
            self._letters.append(letter)

    def _mind_letters(self, event: QEvent) -> None:
        if isinstance(event, QActionEvent) and event.type() == QEvent.Type.ActionAdded:
            self._come_by_letter(event.action())
        elif event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            for letter in self._letters:
                letter.setEnabled(event.type() == QEvent.Type.Hide)

    def _watch_alt(self, event: QEvent) -> None:
        """Alt pressed and let go with nothing between."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self._stop_watching()
        elif not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Alt:
            return
        elif event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._alt_alone = True
            _app().installEventFilter(self)
        elif event.type() == QEvent.Type.KeyRelease:
            alone = self._alt_alone
            self._stop_watching()
            if alone:
                self.open()

    def _forget_alt_with(self, event: QEvent) -> None:
        """Another key or the mouse, wherever it went: Alt was only held for that."""
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Alt:
            self._alt_alone = False

    def _stop_watching(self) -> None:
        self._alt_alone = False
        _app().removeEventFilter(self)


def _is_escape(event: QEvent) -> bool:
    """In the bar itself: an open menu takes its own."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.KeyPress
        and event.key() == Qt.Key.Key_Escape
    )


def _app() -> QCoreApplication:
    app = QCoreApplication.instance()
    assert app is not None
    return app
