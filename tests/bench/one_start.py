"""One start of Kith in a process of its own, over a store, with People as its first place.

    python -m tests.bench.one_start FOLDER [stay]

Begins as the program itself does (desktop/__main__.py), and imports as little; prints one
line of JSON. With ``stay`` it prints one when it is at rest, and another when somebody was at
it and it is at rest again; then it lives on until it is ended.
"""

from __future__ import annotations

import gc
import json
import sys
from pathlib import Path
from typing import Any

from desktop import process


def tell(**figures: float) -> None:
    print(json.dumps(figures), flush=True)


def main() -> None:
    from desktop import cli, logs

    logs.guard()
    cli.wants([])
    gc.disable()
    from desktop import app as kith  # all in the program's own order, Qt after it

    # isort: split
    from PySide6.QtCore import QEvent, Qt, QTimer
    from PySide6.QtGui import QKeyEvent

    app = kith.make_application()
    program = kith.Program(Path(sys.argv[1]), keeps=False)
    program.settings.values.place = "people"
    figures: dict[str, float] = {}
    program.start()
    window = program.window
    assert window is not None

    def press(key: Qt.Key) -> None:
        """As the window system would have it."""
        pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        app.postEvent(window.windowHandle(), pressed)

    def painted() -> None:
        figures["first_paint"] = figures["named"] = process.age_ms()
        press(Qt.Key.Key_Down)
        answered.start()

    def look_for_answer() -> None:
        if getattr(window.shown, "moved", False):
            window.repaint()
            figures["answered"] = process.age_ms()
            answered.stop()

    def look() -> None:
        page: Any = window.page("people")
        if program.runner.is_open and program.runner.is_idle and page.list.model.rowCount():
            window.repaint()
            figures["listed"] = process.age_ms()
            timer.stop()
            tell(**figures)
            app.exit(0)

    def stay() -> None:
        if program.is_at_rest:
            tell()
            press(Qt.Key.Key_Shift)

    window.painted.connect(painted)
    answered = QTimer()
    answered.timeout.connect(look_for_answer)
    timer = QTimer()
    timer.timeout.connect(stay if "stay" in sys.argv else look)
    timer.setInterval(200 if "stay" in sys.argv else 2)
    program.runner.opened.connect(timer.start)
    app.exec()
    program.stop()


if __name__ == "__main__":
    main()
