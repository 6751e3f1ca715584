"""How far a long work is, as two integers that a dialog reads when it likes."""

from __future__ import annotations

from desktop.domain.errors import CancelledError
from desktop.domain.language import tr


class Progress:
    """Shared between the worker, which advances, and the window, which reads.

    Plain attribute writes are atomic in Python, so no lock is needed. ``step`` says which
    part of the work this is, in a word that the window knows.
    """

    def __init__(self, total: int = 0) -> None:
        self.done = 0
        self.total = total
        self.step = ""
        self._cancelled = False

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled

    def begin(self, step: str) -> None:
        """Another part of the work begins. Raises CancelledError once it was cancelled."""
        self.step = step
        self.check()

    def advance_to(self, done: int) -> None:
        """Note how far the work is. Raises CancelledError once it was cancelled."""
        self.done = done
        self.check()

    def cancel(self) -> None:
        self._cancelled = True

    def check(self) -> None:
        """Raises CancelledError once it was cancelled."""
        if self._cancelled:
            raise CancelledError(tr("Cancelled. Nothing was changed."))
