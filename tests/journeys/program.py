"""Kith itself, in this process with its real threads, started and quit as often as wished."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import Program
from desktop.domain.clock import FixedClock
from desktop.login_start import LoginStart
from desktop.storage import keys
from desktop.ui.theme.theme import theming
from desktop.ui.window.kith import KithWindow

from .person import PATIENCE_MS, Person


class Kith:
    """The program over one data folder. ``quit`` and ``start`` again is a restart."""

    def __init__(self, folder: Path, person: Person, clock: FixedClock | None = None) -> None:
        """By the real clock, unless a ``clock`` is given."""
        self.folder = folder
        self.login: LoginStart | None = None
        self._clock = clock
        self._person = person
        self._program: Program | None = None

    @property
    def program(self) -> Program:
        assert self._program is not None, "Kith is not running"
        return self._program

    @property
    def window(self) -> KithWindow:
        assert self.program.window is not None
        return self.program.window

    def start(self, *, hidden: bool = False) -> KithWindow:
        """Open the window, unless it is to stay hidden, and wait until the store is open
        and the place shown."""
        theming().apply(_application())
        gc.collect()
        gc.freeze()  # what the tests have made so far is none of the program's
        self._program = Program(self.folder, login=self.login)
        if self._clock is not None:
            self._program.clock = self._clock  # type: ignore[assignment]
        with self._person.watchdog.during("start"):
            self._program.start(hidden=hidden)
            if not hidden:
                self._person.wait_for_window(self.window)
            self.wait_until_done("the store is open", also_open=True)
        return self.window

    def start_locked(self) -> None:
        """Begin with a store that waits for its passphrase: there is no window but the lock's."""
        theming().apply(_application())
        keys.drop()  # they went with the process
        self._program = Program(self.folder)
        self._program.start()

    def wait_until_done(
        self, what: str = "every wish is answered", also_open: bool = False
    ) -> None:
        """Watch until nothing is under way in the threads."""
        runner = self.window.runner
        self._person.wait_until(lambda: runner.is_idle and (runner.is_open or not also_open), what)

    def quit(self) -> None:
        """Press Ctrl+Q, and wait until the program has given everything back.

        The event loop is the program's own meanwhile, since Quit ends that one;
        xdotool must not be waited for inside of it.
        """
        app = _application()
        in_vain = QTimer()
        in_vain.setSingleShot(True)
        in_vain.timeout.connect(lambda: app.exit(1))
        in_vain.start(PATIENCE_MS)
        app.setQuitOnLastWindowClosed(True)
        hand = subprocess.Popen(["xdotool", "key", "--clearmodifiers", "ctrl+q"])
        watchdog = self._person.watchdog
        with watchdog.during("quit"), watchdog.watching():
            code = app.exec()
        app.setQuitOnLastWindowClosed(False)
        # The closing of the window asked for the end once more.
        app.removePostedEvents(app, QEvent.Type.Quit.value)
        hand.wait()
        if code:
            pytest.fail(f"Kith did not quit. The screen: {self._person.picture('not quit')}")
        self.put_away()

    def put_away(self) -> None:
        """Stop what still runs, as at the end of the process."""
        if self._program is None:
            return
        program, self._program = self._program, None
        program.stop()
        if program.window is not None:
            program.window.deleteLater()


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


@contextmanager
def to_be_killed(folder: Path) -> Iterator[None]:
    """The program over that store in a process of its own, which ends without a warning."""
    running = subprocess.Popen(
        [sys.executable, "-m", "desktop", "--data", str(folder)],
        stdin=subprocess.DEVNULL,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
    )
    try:
        yield
    finally:
        running.kill()
        running.wait()


def shows(person: Person, title: str) -> None:
    """Watch until a window of that title, of whichever program, has the keys."""
    question = ["xdotool", "getactivewindow", "getwindowname"]

    def is_there() -> bool:
        found = subprocess.run(question, capture_output=True, text=True, check=False)
        return found.stdout.startswith(title)

    person.wait_until(is_there, f"{title} is shown", patience_ms=30_000)
