"""What the editors in a popover have in common: with whom, what, and the two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.errors import KithError
from desktop.domain.language import tr
from desktop.domain.vocabulary import Size
from desktop.ui.calendar.whom import Whom
from desktop.ui.runner import Runner
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.popover import sending_from
from desktop.ui.widgets.segmented import Segmented


class Editor(QWidget):
    """``kept`` brings what was made, by Enter or the button, once nothing is missing."""

    kept = Signal(object)
    skipped = Signal()

    def __init__(self, runner: Runner, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.whom = Whom(runner, self)
        self.size_choice = Segmented(tr("What"))
        for size, words in (
            (Size.LINE, tr("A line")),
            (Size.CALL, tr("A call")),
            (Size.TIME_TOGETHER, tr("Time together")),
        ):
            self.size_choice.add(size, words)
        self._trouble = PlainLabel("", "small", "danger")
        self._skip = Button(tr("Not now"), "", "quiet", small=True)
        self.keep = Button(tr("Keep"), "check", "primary", small=True)
        self.keep.clicked.connect(self.finish)
        self._skip.clicked.connect(self.skipped)
        self.setFocusProxy(self.whom)

    def finish(self) -> None:
        """Keep it, or say what is missing."""
        self.whom.settle()
        trouble = self._whom_is_missing() or self._what_is_missing()
        self._complain(trouble)
        if not trouble:
            with sending_from(self):
                self.kept.emit(self._made())

    def tell(self, error: KithError) -> None:
        """It could not be kept; what stands here does so still."""
        self._complain(str(error))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        else:
            super().keyPressEvent(event)

    def _made(self) -> object:
        """What ``kept`` brings."""
        raise NotImplementedError

    def _what_is_missing(self) -> str:
        """In a sentence; empty where nothing is."""
        raise NotImplementedError

    def _whom_is_missing(self) -> str:
        if not self.whom.unknown:
            return ""
        return tr("Nobody is called “{name}”.").format(name=self.whom.unknown)

    def _complain(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        if words:
            announce(self, words)

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        return column

    def _add_foot(self, column: QVBoxLayout, other: QWidget | None = None) -> None:
        """The trouble, and the buttons at the end below it; ``other`` stands before them."""
        column.addWidget(self._trouble)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        if other is not None:
            foot.addWidget(other)
        foot.addStretch(1)
        foot.addWidget(self._skip)
        foot.addWidget(self.keep)
        column.addSpacing(4)
        column.addLayout(foot)
