"""Notices when nobody has used the keyboard or the mouse for a while."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

_LOOK_MS = 5_000
_BY_HAND = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


def now() -> float:
    """Seconds that also pass while the machine sleeps, where the system counts them."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class IdleWatch(QObject):
    """``idle`` once, after ``minutes`` without a hand on any of Kith's windows; never with 0.

    It listens where the system's events come in, not at each widget: that costs nothing
    that could be felt.
    """

    idle = Signal()

    def __init__(self, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = minutes * 60
        self._last = now()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self.wait_for(minutes)

    def wait_for(self, minutes: int) -> None:
        """From here on."""
        self._seconds, self._last = minutes * 60, now()
        if minutes:
            self._timer.start(_LOOK_MS)
        else:
            self._timer.stop()

    def look(self) -> None:
        """Whether it is time. New windows are listened to from here on."""
        for window in QGuiApplication.allWindows():
            window.installEventFilter(self)
        if now() - self._last >= self._seconds:
            self._timer.stop()
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _BY_HAND:
            self._last = now()
        return False
