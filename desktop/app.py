"""The composition root: arguments, data folder, log, store, runner, window.

The order is the start-up's: the window is painted before SQLModel is imported, and the
store is opened, checked and migrated on a thread of its own.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop import APPLICATION_ID, logs, paths, process
from desktop.domain.changes import Changes
from desktop.domain.errors import KithError
from desktop.second_start import TOKEN
from desktop.settings import SettingsFile
from desktop.storage.first_rows import first_rows
from desktop.storage.lock import AlreadyRunningError, FolderLock
from desktop.ui.clock import SystemClock
from desktop.ui.runner import Runner, Threads
from desktop.ui.theme.icons import application_icon
from desktop.ui.theme.theme import theme_mode, theming
from desktop.ui.window.kith import KithWindow

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Options:
    """What the command line asked for. ``data`` is None for the usual folder."""

    data: Path | None = None
    demo: bool = False
    smoke_test: bool = False
    we_spoke: bool = False
    files: list[Path] = field(default_factory=list)


def parse(arguments: list[str]) -> Options:
    """The options of a start with a window. Exits with 2 on wrong usage."""
    parser = argparse.ArgumentParser("kith", add_help=False)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--demo", action="store_true")
    parser.add_argument("--smoke-test", action="store_true", dest="smoke_test")
    parser.add_argument("--we-spoke", action="store_true", dest="we_spoke")
    parser.add_argument("files", nargs="*", type=Path)
    return parser.parse_args(arguments, namespace=Options())


class Program(QObject):
    """One run of the window over one data folder, from ``start`` to ``stop``.

    Without ``keeps`` neither settings nor a daily backup are written.
    """

    def __init__(self, folder: Path, *, demo: bool = False, keeps: bool = True) -> None:
        super().__init__()
        self.folder = folder
        self._demo = demo
        self._keeps = keeps
        self._lock = FolderLock(folder)
        self._first: Any = None
        self.clock = SystemClock()
        self.settings = SettingsFile(folder)
        self.runner = Runner(Threads())
        self.window: KithWindow | None = None

    def start(self) -> None:
        """Take the folder and show the window. Raises AlreadyRunningError or StoreError."""
        self._lock.acquire()
        self._dress()
        rows = first_rows(self.folder)
        self.window = KithWindow(self.runner, self.clock, self.settings, rows)
        self.window.show()
        self.window.painted.connect(self._open_store)

    def stop(self) -> None:
        """Keep the settings, finish what is under way, give everything back."""
        if self._keeps and self.window is not None:
            self.window.remember()
            self.settings.save()
        if self._first is not None:
            self._first.stop()
        self.runner.stop()
        self._lock.release()

    def bring_in(self, files: list[Path]) -> None:
        """Come forward, and offer these files for import."""
        assert self.window is not None
        self.window.come_forward()
        if files:
            self.window.bring_in(files)

    def write_down(self, token: str = "") -> None:
        """Open “We spoke” over whatever is on the screen."""
        assert self.window is not None
        if token:
            os.environ[TOKEN] = token  # Qt takes it from there
        self.window.ways.write_down_alone()

    def _dress(self) -> None:
        values = self.settings.values
        theming().set_mode(theme_mode(values.theme))
        theming().set_scale(values.text_scale)
        theming().reduced_motion = values.reduced_motion

    def _open_store(self) -> None:
        self.runner.background(
            partial(_open, self.folder, self.clock.now(), self.clock.zone, self._demo),
            then=self._opened,
            failed=self._refused,
        )
        QTimer.singleShot(0, self._listen)

    def _opened(self, database: Any) -> None:
        self.runner.open(database)
        if not self._demo and self._keeps:
            from desktop.services import backups

            self.runner.background(
                backups.back_up_if_due, self.folder, now=self.clock.now(), then=lambda _: None
            )
            self.runner.change(_make_pictures_smaller)

    def _refused(self, error: KithError) -> None:
        assert self.window is not None
        self.window.show_trouble(error)

    def _listen(self) -> None:
        from desktop.ui.window.instance import FirstInstance

        self._first = FirstInstance(self.folder, self)
        self._first.called.connect(self.bring_in)
        self._first.line_wished.connect(self.write_down)


def _open(folder: Path, now: datetime, zone: str, demo: bool) -> Any:
    """Open the store, on a thread: this is where SQLModel is imported."""
    from desktop.services.journey.defaults import plant_stages
    from desktop.services.people.adding import empty_old_trash
    from desktop.storage.store import open_store

    database = open_store(folder, now=now)
    plant_stages(database)
    empty_old_trash(database, now=now)
    if demo:
        from desktop.services import samples
        from desktop.ui.people.pictures import shrink_picture

        samples.plant(database, now=now, zone=zone, shrink=shrink_picture)
        database.forget_history()
    return database


def _make_pictures_smaller(database: Any) -> Changes:
    """Those that came in by the command line, which cannot."""
    from desktop.services.importing.pictures import make_smaller
    from desktop.ui.people.pictures import shrink_picture

    return make_smaller(database, shrink_picture)


def main(arguments: list[str]) -> int:
    """Start the window; the exit code of the process."""
    options = parse(arguments)
    app = make_application()
    with_own_folder = options.demo or (options.smoke_test and options.data is None)
    folder = Path(tempfile.mkdtemp(prefix="kith-")) if with_own_folder else None
    try:
        return _run(app, options, folder or paths.data_dir(options.data))
    finally:
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)


def make_application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("kith")
    app.setApplicationDisplayName("Kith")
    app.setDesktopFileName(APPLICATION_ID)
    app.setWindowIcon(application_icon())
    theming().apply(app)
    return app


def _run(app: QApplication, options: Options, folder: Path) -> int:
    before = set(folder.iterdir()) if folder.is_dir() else None
    program = Program(folder, demo=options.demo, keeps=not options.smoke_test)
    try:
        program.start()
    except AlreadyRunningError as error:
        return _hand_over(folder, options.files, error)
    except KithError as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 3
    if options.smoke_test:
        SmokeTest(program, app.exit)
    else:
        log_folder = paths.log_dir(folder if options.demo or options.data else None)
        assert program.window is not None
        program.window.painted.connect(partial(logs.start, log_folder))
    if options.files and not options.smoke_test:
        program.runner.opened.connect(partial(program.bring_in, options.files))
    if options.we_spoke:
        program.runner.opened.connect(program.write_down)
    code = app.exec()
    program.stop()
    if options.smoke_test:
        _sweep(folder, before)
    return code


def _sweep(folder: Path, before: set[Path] | None) -> None:
    """Remove what was not there before; the whole folder when it was not."""
    if before is None:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for path in set(folder.iterdir()) - before:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _hand_over(folder: Path, files: list[Path], error: AlreadyRunningError) -> int:
    from desktop.ui.window.instance import call_first

    if call_first(folder, files):
        return 0
    print(error, file=sys.stderr)  # noqa: T201
    return 3


class SmokeTest(QObject):
    """Visits every place once, prints what it took as one line of JSON, and leaves.

    It leaves with 1 on the first exception, and when it is not done in a minute.
    """

    POLL_MS = 5
    PATIENCE_MS = 60_000

    def __init__(self, program: Program, leave: Callable[[int], None]) -> None:
        super().__init__(program)
        assert program.window is not None
        self._program = program
        self._window = program.window
        self._leave = leave
        self._first_paint_ms = 0.0
        self._ms: dict[str, float] = {}
        self._places = list(self._window.place_names())
        self._visit: tuple[str, float] | None = None
        self._window.painted.connect(self._note_first_paint)
        program.runner.opened.connect(self._next)
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

    def _next(self) -> None:
        if not self._places:
            self._finish()
            return
        name = self._places.pop(0)
        self._visit = (name, process.age_ms())
        self._window.show_place(name)
        self._timer.start()

    def _look(self) -> None:
        if not self._program.runner.is_idle or self._visit is None:
            return
        self._timer.stop()
        name, began = self._visit
        self._window.repaint()
        self._ms[name] = round(process.age_ms() - began, 1)
        self._next()

    def _finish(self) -> None:
        report = {
            "first_paint_ms": round(self._first_paint_ms, 1),
            "rss_mb": round(process.memory_mb(), 1),
            "ms": self._ms,
        }
        print(json.dumps(report), flush=True)  # noqa: T201
        self._leave(0)
