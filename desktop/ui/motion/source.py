"""What every way to ask a system has in common."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Source(QObject):
    """``told`` brings whether things are to stand still: once it was asked, and whenever it
    may be otherwise; ``unanswered`` comes where the system says nothing. Asking never waits."""

    told = Signal(bool)
    unanswered = Signal()

    def ask(self) -> None:
        raise NotImplementedError

    def leave(self) -> None:
        """Tell nothing any more."""
