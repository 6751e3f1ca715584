"""The composition root: arguments, data folder, log, and one run of the program.

The order is the start-up's: the window is painted before SQLModel is imported, and the
store is opened, checked and migrated on a thread of its own.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import suppress
from functools import partial
from pathlib import Path

import desktop.ui  # noqa: F401 (first: everything after it is imported in Python's own way)

# isort: split
from PySide6.QtWidgets import QApplication

from desktop import APPLICATION_ID, paths
from desktop.app.program import Program
from desktop.domain.errors import KithError
from desktop.login_start import login_start
from desktop.options import Options, parse
from desktop.storage.lock import AlreadyRunningError
from desktop.ui.qt_messages import listen_to_qt
from desktop.ui.theme.theme import theming

__all__ = ["Program", "main", "make_application"]


def main(arguments: list[str]) -> int:
    """Start the window; the exit code of the process."""
    options = parse(arguments)
    listen_to_qt()
    app = make_application()
    with_own_folder = options.demo or (options.smoke_test and options.data is None)
    folder = Path(tempfile.mkdtemp(prefix="kith-")) if with_own_folder else None
    try:
        return _run(app, options, folder or paths.data_dir(options.data))
    finally:
        listen_to_qt(False)
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)


def make_application() -> QApplication:
    app = _kind()([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("kith")
    app.setDesktopFileName(APPLICATION_ID)
    theming().apply(app, in_fusion=True)
    return app


def _kind() -> type[QApplication]:
    if sys.platform != "darwin":
        return QApplication
    from desktop.app.handed import HandedApplication

    return HandedApplication


def _run(app: QApplication, options: Options, folder: Path) -> int:
    before = None
    if options.smoke_test:
        with suppress(OSError):  # what may not be read is told of by the start
            before = set(folder.iterdir())
    own = options.demo or options.smoke_test
    login = None if own else login_start(folder if options.data else None)
    program = Program(folder, demo=options.demo, keeps=not options.smoke_test, login=login)
    try:
        program.start(hidden=options.hidden)
    except AlreadyRunningError as error:
        return 0 if options.hidden else _hand_over(folder, options, error)
    except KithError as error:
        print(error, file=sys.stderr)  # noqa: T201
        if not (options.hidden or options.smoke_test):
            _tell(app, error)
        return 3
    if options.smoke_test and program.window is not None:
        from desktop.ui.window.smoke_test import SmokeTest

        SmokeTest(program.window, app.exit, program)
    else:
        log_folder = paths.log_dir(folder if options.demo or options.data else None)
        if options.hidden or program.window is None:
            _start_log(log_folder)
        else:
            program.window.furnished.connect(partial(_start_log, log_folder))
    if options.hidden or program.window is None:
        _keep_dialogs_in(folder)
    else:
        program.window.furnished.connect(partial(_keep_dialogs_in, folder))
    if options.files and not options.smoke_test:
        program.when_open(partial(program.bring_in, options.files))
    if options.links and not options.smoke_test:
        program.show_linked(options.links[-1])
    if options.we_spoke:
        program.when_open(program.write_down)
    if hand_to := getattr(app, "hand_to", None):
        hand_to(program.take)
    code = app.exec()
    program.stop()
    if options.smoke_test:
        from desktop.ui.window.smoke_test import sweep

        sweep(folder, before)
    return code


def _tell(app: QApplication, error: KithError) -> None:
    """Whoever started it by its icon sees no terminal."""
    from desktop.ui.window.trouble import tell_trouble

    theming().dress()
    box = tell_trouble(None, str(error))
    box.finished.connect(app.quit)
    app.exec()


def _keep_dialogs_in(folder: Path) -> None:
    """What Qt's own dialogs remember, the folders last seen, stays with the rest."""
    from PySide6.QtCore import QSettings

    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))


def _start_log(folder: Path) -> None:
    from desktop import logs

    logs.start(folder)


def _hand_over(folder: Path, options: Options, error: AlreadyRunningError) -> int:
    from desktop.domain.person_link import uid_of
    from desktop.second_start import TOKEN
    from desktop.ui.window.instance import call_first, call_for_person

    called = False
    if options.files or not options.links:
        called = call_first(folder, list(options.files))
    if options.links:
        uid, token = uid_of(options.links[-1]), os.environ.get(TOKEN, "")
        called = call_for_person(folder, uid, token)
    if called:
        return 0
    print(error, file=sys.stderr)  # noqa: T201
    return 3
