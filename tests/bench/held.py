"""What a window holds of memory: a bare one and Kith in turn, looked at from outside.

    python -m tests.bench.held FOLDER COUNT

In a process without Qt. Programs share the pages of the files that they map, and the system
halves them (PSS) for each other one that runs just then, this bench among them. So each of
them is counted whole here: what the system says of a program with which nobody shares.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

_BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(300, lambda: print("\\n", flush=True))
app = QApplication([])
window = Bare()
window.resize(1240, 820)
window.show()
app.exec()
"""


class Held(NamedTuple):
    """In MB: all pages, those that no other program shares, all once it was used a while."""

    whole: float
    private: float
    later: float


def measure(folder: Path, count: int) -> dict[str, list[Held]]:
    """``bare`` and ``kith`` by turns, in a process of its own that knows no Qt."""
    command = [sys.executable, "-m", "tests.bench.held", str(folder), str(count)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    told: dict[str, list[list[float]]] = json.loads(done.stdout.splitlines()[-1])
    return {who: [Held(*each) for each in runs] for who, runs in told.items()}


def held_by(process: int) -> tuple[float, float]:
    """Whole and private, as the system says it now (Linux, /proc/PID/smaps_rollup)."""
    said = {}
    with open(f"/proc/{process}/smaps_rollup", encoding="ascii") as file:
        next(file)  # the range of addresses
        for line in file:
            name, kilobytes = line.split()[:2]
            said[name] = int(kilobytes) * 1024 / 1e6
    return said["Rss:"], said["Private_Clean:"] + said["Private_Dirty:"]


def _of(*arguments: str) -> Held:
    """Of the program that these start, once it has said a line; ``later`` at the next."""
    with subprocess.Popen(
        [sys.executable, *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        try:
            process.stdout.readline()
            whole, private = held_by(process.pid)
            process.stdout.readline()
            return Held(whole, private, held_by(process.pid)[0])
        finally:
            process.kill()


def main() -> None:
    folder, count = sys.argv[1], int(sys.argv[2])
    runs: dict[str, list[Held]] = {"bare": [], "kith": []}
    for _ in range(count):
        runs["bare"].append(_of("-c", _BARE))
        runs["kith"].append(_of("-m", "tests.bench.one_start", folder, "stay"))
    print(json.dumps(runs))


if __name__ == "__main__":
    main()
