"""From the start of the process to the first painted window, beside a bare one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

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
    one_start.tell(first_paint=process.age_ms(), held=one_start.held_mb())
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
    listed_goal, held_goal = (2.5, 4.0) if size > 10_000 else (2.2, 2.7)

    def figure(what: str, key: str, floor: str, goal: Goal, unit: str = "ms") -> Figure:
        return Figure(
            what,
            size,
            [Taken(run[key]) for run in ours[1:]],
            floor=[Taken(run[floor]) for run in bare[1:]],
            goal=goal,
            unit=unit,
        )

    return [
        figure("start: first painted window", "first_paint", "first_paint", times(1.5)),
        figure("start: first people listed", "named", "first_paint", times(listed_goal)),
        figure("start: People whole, store open", "listed", "first_paint", times(listed_goal)),
        figure("memory (PSS) with People shown", "held", "held", times(held_goal), "MB"),
    ]


def _run(*arguments: str) -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, env=environment, check=True
    )
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told
