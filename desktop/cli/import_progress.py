"""How far an import is, on the terminal; and Ctrl+C, which ends it without a trace."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TextIO

from desktop.domain.progress import Progress

_EVERY = 0.1  # seconds between two lines
_STEPS = {
    "": "Reading",
    "look": "Looking who is here already",
    "backup": "Keeping a copy of what is here",
    "write": "Bringing them in",
    "join": "Joining those who are here already",
    "search": "Making everyone findable",
}


class Told(Progress):
    """Says on one line of a terminal what is done and how much of it."""

    def __init__(self, out: TextIO) -> None:
        super().__init__()
        self._out = out
        self._said_at = 0.0
        self._width = 0

    def advance_to(self, done: int) -> None:
        super().advance_to(done)
        if time.monotonic() - self._said_at >= _EVERY:
            self._say()

    def begin(self, step: str) -> None:
        super().begin(step)
        self._say()

    def end(self) -> None:
        """Leave an empty line behind."""
        if self._width:
            self._write("")
            self._out.write("\r")
            self._out.flush()

    def _say(self) -> None:
        self._said_at = time.monotonic()
        words = _STEPS.get(self.step, "Working")
        share = f" {min(100, self.done * 100 // self.total)}%" if self.total > 0 else ""
        self._write(f"{words}…{share}")

    def _write(self, words: str) -> None:
        self._out.write("\r" + words.ljust(self._width))
        self._width = len(words)
        self._out.flush()


@contextmanager
def told() -> Iterator[Progress]:
    """A progress for the block: said where somebody looks at a terminal, and cancelled by
    Ctrl+C. A second Ctrl+C ends the program as it does everywhere."""
    progress = Told(sys.stderr) if sys.stderr.isatty() else Progress()

    def cancel(_number: int, _frame: FrameType | None) -> None:
        progress.cancel()
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, cancel)
    try:
        yield progress
    finally:
        signal.signal(signal.SIGINT, before)
        if isinstance(progress, Told):
            progress.end()
