""" "We spoke" over the whole window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.half_written import HalfWritten
from desktop.ui.runner import Runner
from desktop.ui.we_spoke.sheet import MARGINS, TalkSheet
from desktop.ui.widgets.sheet_overlay import SheetOverlay


class WeSpoke(SheetOverlay):
    """Open from anywhere in the window."""

    kept = Signal(object)  # Changes

    def __init__(
        self, runner: Runner, clock: Clock, half_written: HalfWritten, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.talk = TalkSheet(runner, clock, half_written, self)
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(*MARGINS)
        column.addWidget(self.talk)
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self.refit)
        self.talk.room_wished.connect(self._settle.start)
        self.talk.done.connect(self.leave)
        self.talk.kept.connect(self.kept)

    def open(self, people_ids: Sequence[int] = (), text: str = "", *, origin: str = "") -> None:
        """Show it with these people named and the line going on with this text, or with the
        text alone, or with what was left unfinished."""
        self.talk.begin(people_ids, text, origin=origin)
        self.appear(self.talk.input)

    def leave(self) -> None:
        """Close it; what was typed is kept for the next time."""
        if self.isVisible():
            self.talk.leave()
        super().leave()

    def wished_height(self, width: int) -> int:
        return self.talk.wished_height(width)
