"""A disk that fails or dies at a chosen operation, and remembers what was written to it.

Two layers report to it before they do anything: ``sqlite_layer`` for all that SQLite does,
``python_layer`` for what Python does itself. It counts their operations together, so that
"the N-th" is one number for an act that does both.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Kind = Literal["create", "write", "truncate", "sync", "delete", "rename", "read", "lock"]

WRITING: frozenset[Kind] = frozenset({"create", "write", "truncate", "sync", "delete", "rename"})


class DiedError(BaseException):
    """The process is gone: nothing may catch this and go on."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What an operation meets. ``once`` passes by itself, else it lasts until mended.

    A ``torn`` write leaves its first half on the disk.
    """

    number: int = errno.EIO
    once: bool = True
    torn: bool = False
    deadly: bool = False


DEATH = Trouble(deadly=True, once=False)
TORN_DEATH = Trouble(deadly=True, once=False, torn=True)


@dataclass(frozen=True, slots=True)
class Done:
    """One operation that reached the disk: of SQLite, on one file; or a mark of a test."""

    kind: Kind | Literal["mark"]
    path: str
    offset: int = 0
    content: bytes = b""


class Disk:
    """All files below ``folder``; others are nobody's business here."""

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder)
        self.count = 0
        self.dead = False
        self.done: list[Done] | None = None
        self.kinds: list[Kind] = []
        self._trouble: Trouble | None = None
        self._at = 0
        self._which: frozenset[Kind] = WRITING
        self._met = False

    def holds(self, path: str) -> bool:
        return path.startswith(self.folder)

    def trouble_at(self, number: int, trouble: Trouble, which: frozenset[Kind] = WRITING) -> None:
        """The operation of that number (1 is the next) meets this trouble."""
        self.mend()
        self.count, self._at, self._trouble, self._which = 0, number, trouble, which

    def mend(self) -> None:
        """From here on all is well. Who died stays dead for whoever holds open files."""
        self._trouble, self.dead, self._met = None, False, False
        self.count = 0
        self.kinds = []

    @property
    def met(self) -> bool:
        """Whether the trouble was met at all."""
        return self._met

    def step(self, kind: Kind, path: str) -> Trouble | None:
        """To be asked before each operation: what it meets, if anything."""
        if self.dead:
            return DEATH
        if kind not in self._which:
            return None
        self.count += 1
        self.kinds.append(kind)
        trouble = self._trouble
        if trouble is None or self.count < self._at or (trouble.once and self.count > self._at):
            return None
        self._met = True
        self.dead = trouble.deadly
        return trouble

    def record(self) -> None:
        """Remember from here on what SQLite writes."""
        self.done = []

    def note(self, done: Done) -> None:
        if self.done is not None:
            self.done.append(done)

    def mark(self, words: str) -> None:
        """Note that the program got here: what it acknowledged before is acknowledged."""
        self.note(Done("mark", words))
