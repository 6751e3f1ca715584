"""The log: where something went wrong in our code, and nothing of anybody's life.

Messages of exceptions, libraries and warnings can quote what a person wrote, so only kinds
and places in the code are written, never such a text: to the log as to the terminal.
"""

from __future__ import annotations

import copy
import faulthandler
import logging
import os
import sys
import threading
import traceback
import warnings
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

FILE_NAME = "kith.log"
_OURS = "desktop"
_NO_DUMP = 1  # byte: less than any core, and the one size at which no program is asked either

log = logging.getLogger("desktop")

ExceptionInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


class PrivateFormatter(logging.Formatter):
    """Writes an exception as its kind and its frames, of a library only that it spoke."""

    def format(self, record: logging.LogRecord) -> str:
        own = copy.copy(record)
        own.exc_text = None  # another handler may have left the whole text there
        if record.name.partition(".")[0] != _OURS:
            own.msg, own.args = "(what a library said is left out)", ()
        return super().format(own)

    def formatException(self, ei: ExceptionInfo) -> str:
        kind, _, trace = ei
        if kind is None:
            return ""
        frames = (
            f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(trace)
        )
        return "\n".join([*frames, f"  {kind.__name__}"])


_FORMATTER = PrivateFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s")


def guard() -> None:
    """From the first line on: what goes wrong, on any thread, is told without its words,
    and no core is dumped, which would hold all that was on the screen."""
    sys.excepthook = _log_bug
    threading.excepthook = _log_bug_of_thread
    sys.unraisablehook = _log_bug_of_nobody
    warnings.showwarning = _log_warning
    logging.raiseExceptions = False  # else a full disk prints the record that met it
    if logging.lastResort is not None:
        logging.lastResort.setFormatter(_FORMATTER)
    _dump_no_core()
    if sys.stderr is not None:
        faulthandler.enable()  # frames alone


def start(folder: Path) -> None:
    """Log into this folder (256 kB, three old files), and our own bugs too.

    Where the folder cannot be written, only stderr is used.
    """
    guard()
    handlers: list[logging.Handler] = []
    if sys.stderr is not None:
        handlers.append(logging.StreamHandler())
        handlers[0].setLevel(logging.WARNING)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handlers.append(_file_handler(folder / FILE_NAME))
    except OSError:
        pass
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for handler in handlers:
        handler.setFormatter(_FORMATTER)
        root.addHandler(handler)


def _file_handler(path: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler  # imports sockets and more

    class OwnersFile(RotatingFileHandler):
        """Each file, the next ones too, is its owner's alone."""

        def _open(self) -> TextIOWrapper:
            handle = os.open(self.baseFilename, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
            return TextIOWrapper(os.fdopen(handle, "ab"), "utf-8")

    if path.exists():
        os.chmod(path, 0o600)
    return OwnersFile(path, maxBytes=256_000, backupCount=3, encoding="utf-8")


def _dump_no_core() -> None:
    """A limit of one byte also keeps a core from a program that collects them (core(5));
    where the system allows none, none it stays."""
    if sys.platform == "win32":
        return
    import resource

    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    least = _NO_DUMP if hard == resource.RLIM_INFINITY else min(_NO_DUMP, hard)
    resource.setrlimit(resource.RLIMIT_CORE, (least, hard))


def _log_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("a bug", exc_info=(kind, error, trace))


def _log_bug_of_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
        _log_bug(args.exc_type, args.exc_value, args.exc_traceback)


def _log_bug_of_nobody(args: Any) -> None:
    """An exception where nobody could catch it: in ``__del__``, in a callback of C."""
    if args.exc_value is not None:
        _log_bug(args.exc_type, args.exc_value, args.exc_traceback)


def _log_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    log.warning("%s at %s:%s", category.__name__, Path(filename).name, lineno)
