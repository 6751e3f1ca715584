"""While files are read or people come in: how far it is, and a way out."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.domain.language import counted, tr
from desktop.domain.progress import Progress
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import PlainLabel

_LOOK_MS = 100
_STEPS = 1_000
_SURE_AFTER = 3.0  # seconds, before how long it takes is guessed
_SURE_FROM = 0.04  # of all of it


class Working(QWidget):
    """Looks at a ``Progress`` ten times a second. ``looked`` after each look."""

    cancelled = Signal()
    looked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress = Progress()
        self._step, self._began, self._began_at = "", 0.0, 0
        self._what = PlainLabel("", "title")
        self._more = PlainLabel("", "body", "text2")
        self._left = PlainLabel("", "small", "text3")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximum(_STEPS)
        self.cancel = Button(tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self._look_again = QTimer(self, interval=_LOOK_MS)
        self._look_again.timeout.connect(self._look)
        self._arrange()

    def watch(self, progress: Progress, what: str, more: str) -> None:
        """Show how far this is, until ``rest``."""
        self._progress = progress
        self._begin(progress.step)
        self._left.setText("")
        self._what.setText(what)
        self._more.setText(more)
        self.bar.setAccessibleName(what)
        self.bar.setValue(0)
        self.cancel.setEnabled(True)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look_again.start()

    def rest(self) -> None:
        self._look_again.stop()

    def words(self) -> str:
        """What is being done, and how long it still takes if that can be told."""
        return "\n".join(label.text() for label in (self._what, self._more, self._left))

    def _look(self) -> None:
        progress = self._progress
        if progress.step != self._step:
            self._begin(progress.step)
            self._what.setText(_steps().get(progress.step, self._what.text()))
        total, done = progress.total, progress.done
        if total > 0:
            self.bar.setValue(min(_STEPS, done * _STEPS // total))
        seconds = time.monotonic() - self._began
        self._left.setText(say_left(seconds, done - self._began_at, total - done))
        self.looked.emit()

    def _begin(self, step: str) -> None:
        self._step, self._began = step, time.monotonic()
        self._began_at = self._progress.done

    def _arrange(self) -> None:
        self._middle = QWidget()
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(10)
        column.addWidget(self._what)
        column.addWidget(self._more)
        column.addSpacing(4)
        column.addWidget(self.bar)
        column.addWidget(self._left)
        column.addSpacing(4)
        column.addWidget(self.cancel)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._middle, 100)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(across)
        whole.addStretch(3)
        theming().follow(self._restyle)

    def _restyle(self) -> None:
        self._middle.setMaximumWidth(theming().fonts.em(34))


def say_left(seconds: float, done: int, left: int) -> str:
    """How long it still takes, after so long and so much; "" while nobody can know."""
    if left <= 0 or done <= 0 or seconds < _SURE_AFTER or done < _SURE_FROM * (done + left):
        return ""
    rest = seconds * left / done
    if rest < 8:
        return tr("A few seconds left")
    if rest < 50:
        return tr("Less than a minute left")
    minutes = round(rest / 60)
    return counted(max(1, minutes), "About a minute left", "About {count} minutes left")


def _steps() -> dict[str, str]:
    return {
        "look": tr("Looking who is here already"),
        "backup": tr("Keeping a copy of what is here"),
        "write": tr("Bringing them in"),
        "join": tr("Joining those who are here already"),
        "search": tr("Making everyone findable"),
    }
