"""The program tries itself out: ``kith --smoke-test``."""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer

from desktop import process
from desktop.ui.window.kith import KithWindow


class SmokeTest(QObject):
    """Visits every place once, prints what it took as one line of JSON, and leaves.

    It leaves with 1 on the first exception, and when it is not done in a minute.
    """

    POLL_MS = 5
    PATIENCE_MS = 60_000

    def __init__(self, window: KithWindow, leave: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._leave = leave
        self._first_paint_ms = self._first_paint_cpu_ms = 0.0
        self._ms: dict[str, float] = {}
        self._places = list(self._window.place_names())
        self._visit: tuple[str, float] | None = None
        self._window.painted.connect(self._note_first_paint)
        window.runner.opened.connect(self._next)
        self._timer = QTimer(self)
        self._timer.setInterval(self.POLL_MS)
        self._timer.timeout.connect(self._look)
        sys.excepthook = self._give_up
        QTimer.singleShot(self.PATIENCE_MS, self, lambda: leave(1))

    def _give_up(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        self._leave(1)

    def _note_first_paint(self) -> None:
        self._first_paint_ms = process.age_ms()
        self._first_paint_cpu_ms = time.process_time() * 1000

    def _next(self) -> None:
        if not self._places:
            self._finish()
            return
        name = self._places.pop(0)
        self._visit = (name, process.age_ms())
        self._window.show_place(name)
        self._timer.start()

    def _look(self) -> None:
        if not self._window.runner.is_idle or self._visit is None:
            return
        self._timer.stop()
        name, began = self._visit
        self._window.repaint()
        self._ms[name] = round(process.age_ms() - began, 1)
        self._next()

    def _finish(self) -> None:
        report = {
            "first_paint_ms": round(self._first_paint_ms, 1),
            "first_paint_cpu_ms": round(self._first_paint_cpu_ms, 1),
            "rss_mb": round(process.memory_mb(), 1),
            "ms": self._ms,
        }
        print(json.dumps(report), flush=True)  # noqa: T201
        self._leave(0)


def sweep(folder: Path, before: set[Path] | None) -> None:
    """Remove what was not there before; the whole folder when it was not."""
    if before is None:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for path in set(folder.iterdir()) - before:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
