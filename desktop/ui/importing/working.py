"""While files are read or people come in: how far it is, and a way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.domain.progress import Progress
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import PlainLabel

_LOOK_MS = 100
_STEPS = 1_000


class Working(QWidget):
    """Looks at a ``Progress`` ten times a second. ``looked`` after each look."""

    cancelled = Signal()
    looked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress = Progress()
        self._what = PlainLabel("", "title")
        self._more = PlainLabel("", "body", "text2")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximum(_STEPS)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self._look_again = QTimer(self, interval=_LOOK_MS)
        self._look_again.timeout.connect(self._look)
        self._arrange()

    def watch(self, progress: Progress, what: str, more: str) -> None:
        """Show how far this is, until ``rest``."""
        self._progress = progress
        self._what.setText(what)
        self._more.setText(more)
        self.bar.setAccessibleName(what)
        self.bar.setValue(0)
        self.cancel.setEnabled(True)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look_again.start()

    def rest(self) -> None:
        self._look_again.stop()

    def _look(self) -> None:
        total, done = self._progress.total, self._progress.done
        if total > 0:
            self.bar.setValue(min(_STEPS, done * _STEPS // total))
        self.looked.emit()

    def _arrange(self) -> None:
        self._middle = QWidget()
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(10)
        column.addWidget(self._what)
        column.addWidget(self._more)
        column.addSpacing(4)
        column.addWidget(self.bar)
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
