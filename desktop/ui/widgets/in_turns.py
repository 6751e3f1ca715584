"""What is long to make, made some in each turn of the event loop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import monotonic

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

_A_TURN = 0.012  # seconds


def next_turn(owner: QObject, act: Callable[[], object]) -> None:
    """Call it once what happens now has been painted, if its owner still lives.

    Not by a single shot of 0: Qt posts that, and delivers it together with what is posted now.
    """
    QTimer.singleShot(1, owner, act)


def paint_next_turn(part: QWidget) -> None:
    """Lay ``part`` out in this turn and paint it in the next, since it takes as long again.

    What is typed comes between the two; what was seen before stays until then. Not for a whole
    window: Qt would forget to paint it.
    """
    if not part.isWindow():
        part.setUpdatesEnabled(False)
        next_turn(part, lambda: part.setUpdatesEnabled(True))


class InTurns(QObject):
    """Goes through ``steps``: a first turn now, unless ``at_once`` is false, the others as the
    event loop comes round to them, after what was typed or clicked and painted meanwhile."""

    def __init__(self, steps: Iterator[object], parent: QObject, *, at_once: bool = True) -> None:
        super().__init__(parent)
        self._steps = steps
        self.is_done = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._go_on)
        if at_once:
            self._go_on()
        else:
            next_turn(self, self._timer.start)

    def finish(self) -> None:
        """All that is left, now."""
        for _ in self._steps:
            pass
        self.is_done = True
        self._timer.stop()

    def _go_on(self) -> None:
        """Comes again behind every other timer that is due by then."""
        until = monotonic() + _A_TURN
        for _ in self._steps:
            if monotonic() > until:
                self._timer.start()
                return
        self.finish()
