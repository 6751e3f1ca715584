"""The log: where something went wrong in our code, and nothing of anybody's life.

Messages of exceptions can quote what a person wrote, so the log has an exception's
kind and its places in the code, never its text.
"""

from __future__ import annotations

import copy
import faulthandler
import logging
import os
import sys
import traceback
from pathlib import Path
from types import TracebackType

FILE_NAME = "kith.log"

log = logging.getLogger("desktop")

ExceptionInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


class PrivateFormatter(logging.Formatter):
    """Writes an exception as its kind and its frames."""

    def format(self, record: logging.LogRecord) -> str:
        own = copy.copy(record)
        own.exc_text = None  # another handler may have left the whole text there
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


def start(folder: Path) -> None:
    """Log into this folder (256 kB, three old files), and our own bugs too.

    Where the folder cannot be written, only stderr is used.
    """
    formatter = PrivateFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
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
        handler.setFormatter(formatter)
        root.addHandler(handler)
    sys.excepthook = _log_bug
    if sys.stderr is not None:
        faulthandler.enable()


def _file_handler(path: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler  # imports sockets and more

    path.touch(mode=0o600, exist_ok=True)
    os.chmod(path, 0o600)
    return RotatingFileHandler(path, maxBytes=256_000, backupCount=3, encoding="utf-8")


def _log_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("a bug", exc_info=(kind, error, trace))
