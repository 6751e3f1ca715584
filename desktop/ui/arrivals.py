"""Answers that have come from the threads, shown some in each turn of the event loop."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer

_A_TURN = 0.012  # seconds


class Arrivals(QObject):
    """Calls ``deliver`` with each in the order they came: the first at once, and of those
    that came together only as many as a turn has time for. What is typed or clicked
    meanwhile comes between them."""

    def __init__(self, deliver: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._deliver = deliver
        self._waiting: deque[tuple[object, ...]] = deque()
        self._next_turn = QTimer(self)
        self._next_turn.setSingleShot(True)
        self._next_turn.timeout.connect(self._deliver_some)

    def take(self, *arrived: object) -> None:
        self._waiting.append(arrived)
        if not self._next_turn.isActive():
            self._deliver_some()

    def _deliver_some(self) -> None:
        until = monotonic() + _A_TURN
        while self._waiting and monotonic() < until:
            self._next_turn.start(0)  # first: what is delivered may wait in a dialog
            self._deliver(*self._waiting.popleft())
