"""What is long to make, made some in each turn of the event loop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import monotonic

from PySide6.QtCore import QObject, QTimer

_A_TURN = 0.012  # seconds


def next_turn(owner: QObject, act: Callable[[], object]) -> None:
    """Call it once what happens now has been painted, if its owner still lives.

    Not by a single shot of 0: Qt posts that, and delivers it together with what is posted now.
    """
    QTimer.singleShot(1, owner, act)


class InTurns(QObject):
    """Goes through ``steps``: a first turn now, the others as the event loop comes round to
    them, after what was typed or clicked and painted meanwhile."""

    def __init__(self, steps: Iterator[object], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self.is_done = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(0)
        self._go_on()

    def finish(self) -> None:
        """All that is left, now."""
        for _ in self._steps:
            pass
        self.is_done = True
        self._timer.stop()

    def _go_on(self) -> None:
        until = monotonic() + _A_TURN
        for _ in self._steps:
            if monotonic() > until:
                return
        self.finish()
