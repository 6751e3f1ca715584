"""The program itself, as a person starts it, and a day in it by mouse and keyboard.

    python -m tests.journeys.a_private_day DATA CHOSEN

For `test_private_words.py`, which looks afterwards at all that this left behind. It is a
process of its own, with a home of its own. CHOSEN holds what comes in, and takes what the
person sends out. What goes wrong with the day itself is told in CHOSEN/trouble.txt.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop import app, logs
from desktop.ui.window.kith import KithWindow
from tests.journeys import private_acts as acts
from tests.journeys.person import PATIENCE_MS, Person
from tests.journeys.program import Kith
from tests.journeys.watchdog import Watchdog

START_MS, REST_MS, LOOK_MS = 50, 300, 100


class Waits:
    """What a person needs of pytest-qt, where there is no pytest."""

    def wait(self, ms: int) -> None:
        QTest.qWait(ms)


class Unhurried(Person):
    """Each call of the program is looked at: all takes longer, also what a dialog holds up."""

    def wait_until(
        self, condition: Callable[[], bool], what: str, *, patience_ms: int = PATIENCE_MS
    ) -> None:
        super().wait_until(condition, what, patience_ms=4 * patience_ms)


class Running(Kith):
    """The program that `app.main` started."""

    @property
    def window(self) -> KithWindow:
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, KithWindow)]
        return found[0]

    @property
    def is_there(self) -> bool:
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, KithWindow)]
        return bool(found) and found[0].runner.is_open and found[0].runner.is_idle


def main(data: Path, chosen: Path) -> int:
    logs.guard()  # as the program's own first line does
    watchdog = Watchdog()
    person = Unhurried(Waits(), chosen / "pictures", watchdog)  # type: ignore[arg-type]
    kith = Running(data, person)
    timer, titles = QTimer(), Titles(chosen / "titles.txt")

    def begin() -> None:
        if not kith.is_there or not kith.window.isActiveWindow():
            return
        timer.stop()
        _go_on(kith, person, chosen, acts.DAY)

    make = app.make_application

    def made() -> QApplication:
        one = make()
        timer.timeout.connect(begin)
        timer.start(START_MS)
        titles.start()
        return one

    app.make_application = made
    try:
        return app.main(["--data", str(data)])
    finally:
        watchdog.stop()


class Titles(QTimer):
    """Keeps the titles of windows, which a desktop shows and others may note down."""

    def __init__(self, kept: Path) -> None:
        super().__init__(interval=LOOK_MS)
        self._kept = kept
        self._seen: set[str] = set()
        self.timeout.connect(self._look)

    def _look(self) -> None:
        titles = {window.windowTitle() for window in QApplication.topLevelWidgets()}
        if titles - self._seen:
            self._seen |= titles
            self._kept.write_text("\n".join(sorted(self._seen)))


def _go_on(kith: Kith, person: Person, chosen: Path, left: Sequence[acts.Act]) -> None:
    """The next act, and the others after a rest in the program's own event loop: what goes
    wrong there is the program's to tell."""
    if not left:
        os.kill(os.getpid(), signal.SIGSEGV)
    try:
        left[0](kith, person, chosen)
    except BaseException:  # pytest's own failures are no Exception
        (chosen / "trouble.txt").write_text(traceback.format_exc())
        os._exit(9)
    with (chosen / "done.txt").open("a") as file:
        file.write(f"{left[0].__name__}\n")
    QTimer.singleShot(REST_MS, lambda: _go_on(kith, person, chosen, left[1:]))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
