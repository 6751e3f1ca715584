"""From the start of the process to the first painted window, beside a bare one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.bench.timing import Figure, percentile

BARE = """
import sys, json
from desktop import process
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, done)
def done():
    print(json.dumps({"first_paint_ms": process.age_ms(), "rss_mb": process.memory_mb()}))
    app.exit(0)
app = QApplication(sys.argv)
window = Bare()
window.resize(1240, 820)
window.show()
app.exec()
"""


def measure(folders: dict[int, Path], runs: int) -> list[Figure]:
    """Bare window and Kith in turn, so that a slow moment hits both."""
    figures = []
    for size, folder in folders.items():
        bare: list[dict[str, float]] = []
        ours: list[dict[str, float]] = []
        for _ in range(runs + 1):
            bare.append(_run([sys.executable, "-c", BARE]))
            ours.append(
                _run([sys.executable, "-m", "desktop", "--smoke-test", "--data", str(folder)])
            )
        figures += [
            _figure("start: first painted window", size, bare[1:], ours[1:], "first_paint_ms", 1.5),
            _figure("memory at the end of a visit (MB)", size, bare[1:], ours[1:], "rss_mb", 4.0),
        ]
    return figures


def _figure(
    what: str,
    size: int,
    bare: list[dict[str, float]],
    ours: list[dict[str, float]],
    key: str,
    goal: float,
) -> Figure:
    floor = percentile([run[key] for run in bare], 0.5)
    return Figure(what, size, [run[key] for run in ours], floor=floor, goal=goal)


def _run(command: list[str]) -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told
