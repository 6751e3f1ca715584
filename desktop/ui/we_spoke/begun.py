"""What was begun and not kept: it is offered the next time, after a crash too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer

from desktop.half_written import HalfWritten
from desktop.ui.we_spoke.talk_input import TalkInput

_A_PAUSE = 1_000  # milliseconds without a key after which what stands there is written down
_KEY = "we_spoke"


class Begun(QObject):
    """Watches over the line, wherever it is shown: all share one beginning."""

    def __init__(self, line: TalkInput, half_written: HalfWritten) -> None:
        super().__init__(line)
        self._line, self._half_written = line, half_written
        self._pause = QTimer(self, singleShot=True, interval=_A_PAUSE)
        self._pause.timeout.connect(self.remember)
        line.textChanged.connect(self._pause.start)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Also when the whole window goes, as it does when Kith is locked."""
        if event.type() == QEvent.Type.Hide and self._pause.isActive():
            self.remember()
        return False

    def found(self) -> str:
        """What was left the last time."""
        left = self._half_written.get(_KEY)
        return left if isinstance(left, str) else ""

    def remember(self) -> None:
        """Write down what stands in the line now; nothing is kept of an empty one."""
        self._pause.stop()
        if text := self._line.toPlainText().strip():
            self._half_written.keep(_KEY, text)
        else:
            self._half_written.drop(_KEY)
