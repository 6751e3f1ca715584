"""What Qt has to say goes to the log: who said it, not about what.

Its messages quote names of files, styles and texts that were handed to it.
"""

from __future__ import annotations

import logging
import re

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger(__name__)

_WHO = re.compile(r"(?:Qt|Q[A-Z])\w*(?:::~?\w+)*(?=[:(\s]|$)")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def listen_to_qt(listen: bool = True) -> None:
    """From here on, for the whole process; to be ended before Python is."""
    qInstallMessageHandler(_hear if listen else None)


def _hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt, %s: %s", context.category, said_by(text))


def said_by(text: str) -> str:
    """The class or function a message of Qt begins with; "something" where it names none."""
    who = _WHO.match(text)
    return who[0] if who else "something"
