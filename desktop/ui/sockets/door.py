"""Where the first Kith of a data folder hears later ones: a socket in the folder for
temporary files, which is this person's alone (Unix)."""

from __future__ import annotations

import os
import stat
from functools import partial

from PySide6.QtCore import QDir, QObject, Signal

from desktop.ui.sockets.stream import Listening, LocalStream, connected_to

_PATIENCE = 2.0  # seconds
_LONGEST = 1_000_000  # bytes of one line; nobody who means well says more


class Door(QObject):
    """Each line that is said here comes as ``heard``, and is answered. Raises OSError."""

    heard = Signal(bytes)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said: dict[LocalStream, bytes] = {}
        self._listening = Listening(_path(name), self)
        self._listening.called.connect(self._let_in)

    def close(self) -> None:
        self._listening.close()
        for caller in list(self._said):
            self._let_go(caller)

    def _let_in(self, caller: LocalStream) -> None:
        self._said[caller] = b""
        caller.came.connect(partial(self._hear, caller))
        caller.gone.connect(partial(self._let_go, caller))

    def _hear(self, caller: LocalStream, data: bytes) -> None:
        *lines, self._said[caller] = (self._said[caller] + data).split(b"\n")
        if len(self._said[caller]) > _LONGEST:
            self._let_go(caller)
        for line in lines:
            caller.write(b"ok\n")
            self.heard.emit(line)

    def _let_go(self, caller: LocalStream, why: str = "") -> None:
        if self._said.pop(caller, None) is not None:
            caller.close()
            caller.deleteLater()


def say(name: str, line: bytes) -> bool:
    """Say a line where this person's Kith listens; whether it was answered."""
    path = _path(name)
    try:
        if not _is_ours(path):
            return False
        with connected_to(path, _PATIENCE) as socket:
            socket.sendall(line + b"\n")
            return socket.recv(16) != b""
    except OSError:
        return False


def _path(name: str) -> str:
    return f"{QDir.tempPath()}/{name}"


def _is_ours(path: str) -> bool:
    """Others may write into a folder for temporary files, also under a name they guessed."""
    found = os.lstat(path)
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid()
