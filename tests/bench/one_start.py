"""One start of Kith in a process of its own, over a store, with People as its first place.

    python -m tests.bench.one_start FOLDER

Imports as little as the program itself; prints one line of JSON.
"""

from __future__ import annotations

import gc
import json
import sys
from pathlib import Path

from desktop import process


def tell(**figures: float) -> None:
    print(json.dumps(figures), flush=True)


def held_mb() -> float:
    """The share of memory that is this process's own (PSS), where the system tells it."""
    try:
        with open("/proc/self/smaps_rollup", encoding="ascii") as file:
            kilobytes = next(line.split()[1] for line in file if line.startswith("Pss:"))
        return int(kilobytes) * 1024 / 1e6
    except (OSError, StopIteration):
        return process.memory_mb()


def main() -> None:
    gc.disable()  # as the program does
    from PySide6.QtCore import QTimer

    from desktop import app as kith

    app = kith.make_application()
    program = kith.Program(Path(sys.argv[1]), keeps=False)
    program.settings.values.place = "people"
    figures: dict[str, float] = {}
    program.start()
    window = program.window
    assert window is not None

    def painted() -> None:
        figures["first_paint"] = figures["named"] = process.age_ms()

    def look() -> None:
        if program.runner.is_open and program.runner.is_idle and window.page("people"):
            window.repaint()
            figures.update(listed=process.age_ms(), held=held_mb())
            app.exit(0)

    window.painted.connect(painted)
    timer = QTimer()
    timer.setInterval(2)
    timer.timeout.connect(look)
    program.runner.opened.connect(timer.start)
    app.exec()
    program.stop()
    tell(**figures)


if __name__ == "__main__":
    main()
