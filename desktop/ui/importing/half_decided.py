"""What was decided in the review of an import, and not yet brought in: it outlasts a lock and
a crash, and stands there when the same files are looked at again."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.importing import ImportPlan
from desktop.half_written import HalfWritten
from desktop.ui.half_filled import EVERY
from desktop.ui.importing.deciding import Deciding
from desktop.ui.runner import Runner

_KEY = "import"


class HalfDecided(QObject):
    """Writes the decisions down a second after one was taken, and when the window is left.
    Of one import at a time."""

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._texts: HalfWritten | None = None
        self._deciding: Deciding | None = None
        self._which, self._usual = "", dict[str, Any]()  # what is chosen when nobody does
        self._soon = QTimer(self, singleShot=True, interval=EVERY)
        self._soon.timeout.connect(self.write_down)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._notice)

    def begin(self, plan: ImportPlan, paths: Sequence[Path]) -> Deciding:
        """What is to be decided about these files, with what was decided of them before."""
        self._which = _which(plan, paths)
        self._deciding = deciding = Deciding(plan)
        self._usual = deciding.said()
        self._texts = HalfWritten(self._runner.folder)
        left = self._texts.get(_KEY)
        if isinstance(left, dict) and left.get("which") == self._which:
            with suppress(AttributeError, KeyError, TypeError, ValueError):  # of another version
                deciding.take(left["said"])
        return deciding

    def note(self) -> None:
        """Something was decided."""
        if self._deciding is not None and not self._soon.isActive():
            self._soon.start()

    def end(self) -> None:
        """It is brought in, or not wanted."""
        self._soon.stop()
        if self._deciding is not None and self._texts is not None:
            self._deciding = None
            self._texts.drop(_KEY)

    def write_down(self) -> None:
        self._soon.stop()
        if self._deciding is None or self._texts is None:
            return
        if (said := self._deciding.said()) == self._usual:
            self._texts.drop(_KEY)
        else:
            self._texts.keep(_KEY, {"which": self._which, "said": said})

    def _notice(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None and self._soon.isActive():  # the whole window may be gone in a moment
            self.write_down()


def _which(plan: ImportPlan, paths: Sequence[Path]) -> str:
    """By what the same import is known again: its files as they are, and whom they met here.
    A digest, since it is about people."""
    told: list[object] = [len(plan.batch.drafts)]
    for path in paths:
        found = path.stat() if path.exists() else None
        told.append((str(path), found and (found.st_size, found.st_mtime_ns)))
    told += [(match.draft, match.person_id, match.other) for match in plan.matches]
    return sha256(repr(told).encode("utf-8", "surrogatepass")).hexdigest()
