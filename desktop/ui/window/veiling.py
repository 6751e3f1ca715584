"""When the veil over what was confided comes down by itself, and its entry in the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

from desktop.domain.language import tr
from desktop.ui.locking.idle import IdleWatch
from desktop.ui.veil import veil
from desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.settings import Settings

MINUTES = 5  # without a hand on Kith


class Veiling(QObject):
    """Of one window. It is down at the start, and comes down when another page is shown, when
    the window is minimised or hidden, and after some minutes without a hand on it."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self.idle = IdleWatch(0, self)
        self.idle.idle.connect(veil().drop)
        window.pages.currentChanged.connect(veil().drop)
        window.installEventFilter(self)
        window.preference_changed.connect(self._take)
        veil().changed.connect(self._follow)
        self._take("veil_confided")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange:
            if self._window.windowState() & Qt.WindowState.WindowMinimized:
                veil().drop()
        elif event.type() == QEvent.Type.Hide:
            veil().drop()
        return False

    def _take(self, preference: str) -> None:
        if preference == "veil_confided":
            veil().turn_on(self._settings.veil_confided)
            self._window.enable("confided", veil().is_on)
            self._follow()

    def _follow(self) -> None:
        lifted = veil().is_on and not veil().is_down
        words = tr("Veil it again") if lifted else tr("Show what was confided")
        self._window.reword("confided", words)
        self.idle.wait_for(MINUTES if lifted else 0)
