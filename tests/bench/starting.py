"""From the start of the process to the first painted window, beside a bare one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.bench import held
from tests.bench.timing import Figure, Goal, Taken, times

BARE = """
import sys, json
from desktop import process
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from tests.bench import one_start
class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, done)
def done():
    one_start.tell(first_paint=process.age_ms())
    app.exit(0)
app = QApplication(sys.argv)
window = Bare()
window.resize(1240, 820)
window.show()
app.exec()
"""


def measure(folder: Path, size: int, count: int) -> list[Figure]:
    """Bare window and Kith in turn, so that a slow moment hits both."""
    bare: list[dict[str, float]] = []
    ours: list[dict[str, float]] = []
    for _ in range(count + 1):
        bare.append(_run("-c", BARE))
        ours.append(_run("-m", "tests.bench.one_start", str(folder)))
    listed = times(2.5 if size > 10_000 else 2.2)

    def figure(what: str, key: str, goal: Goal | None) -> Figure:
        return Figure(
            what,
            size,
            [Taken(run[key]) for run in ours[1:]],
            floor=[Taken(run["first_paint"]) for run in bare[1:]],
            goal=goal,
        )

    return [
        figure("start: first painted window", "first_paint", times(1.5)),
        figure("start: first people listed", "named", listed),
        figure("start: a key in the list answered", "answered", listed),
        figure("start: People whole, store open", "listed", None),
        *_held(folder, size, max(2, count // 3)),
    ]


def _held(folder: Path, size: int, count: int) -> list[Figure]:
    """Of a window at rest with People shown, and nobody at it yet."""
    held_by = held.measure(folder, count)
    bare, ours = held_by["bare"], held_by["kith"]
    return [
        Figure(
            "memory with People shown",
            size,
            [Taken(run.whole) for run in ours],
            floor=[Taken(run.whole) for run in bare],
            goal=times(4.0 if size > 10_000 else 2.7),
            unit="MB",
        ),
        Figure(
            "memory with People shown, its own alone",
            size,
            [Taken(run.private) for run in ours],
            floor=[Taken(run.private) for run in bare],
            unit="MB",
        ),
        Figure(
            "memory once the other places are imported",
            size,
            [Taken(run.later) for run in ours],
            floor=[Taken(run.whole) for run in bare],
            unit="MB",
        ),
    ]


def _run(*arguments: str) -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, env=environment, check=True
    )
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told
