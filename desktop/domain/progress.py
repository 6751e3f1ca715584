"""How far a long work is, as two integers that a dialog reads when it likes."""

from __future__ import annotations

from desktop.domain.errors import CancelledError


class Progress:
    """Shared between the worker, which advances, and the window, which reads.

    Plain attribute writes are atomic in Python, so no lock is needed.
    """

    def __init__(self, total: int = 0) -> None:
        self.done = 0
        self.total = total
        self._cancelled = False

    def advance_to(self, done: int) -> None:
        """Note how far the work is. Raises CancelledError once it was cancelled."""
        self.done = done
        self.check()

    def cancel(self) -> None:
        self._cancelled = True

    def check(self) -> None:
        """Raises CancelledError once it was cancelled."""
        if self._cancelled:
            raise CancelledError("Cancelled. Nothing was changed.")
