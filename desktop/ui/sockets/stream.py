"""A stream to another program of this machine that never makes the window wait (Unix).

Python's socket and not Qt's: Qt's part for networks, which Kith has no use for, would come
along, with 3 MB of memory and libraries for encrypted connections.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_AT_ONCE = 65_536  # bytes


class LocalStream(QObject):
    """``came`` brings what the other side said, as it comes; ``gone`` comes once, with the
    reason, when it hung up or the stream broke. Nothing comes after ``close``."""

    came = Signal(bytes)
    gone = Signal(str)

    def __init__(self, connected: socket.socket, parent: QObject | None = None) -> None:
        super().__init__(parent)
        connected.setblocking(False)
        self._socket = connected
        self.destroyed.connect(lambda: connected.close())
        self._unsent = b""
        self._reads = _notifier(connected, QSocketNotifier.Type.Read, self._read, self)
        self._writes = _notifier(connected, QSocketNotifier.Type.Write, self._send, self)
        self._writes.setEnabled(False)

    @property
    def is_open(self) -> bool:
        return self._socket.fileno() >= 0

    def write(self, data: bytes) -> None:
        """At once, or as soon as the other side takes it."""
        self._unsent += data
        self._send()

    def close(self) -> None:
        if self.is_open:
            self._reads.setEnabled(False)
            self._writes.setEnabled(False)
            self._socket.close()

    def _read(self) -> None:
        try:
            data = self._socket.recv(_AT_ONCE)
        except BlockingIOError:
            return
        except OSError as error:
            self._lose(str(error))
            return
        if data:
            self.came.emit(data)
        else:
            self._lose("the other side hung up")

    def _send(self) -> None:
        if not self.is_open:
            return
        try:
            while self._unsent:
                self._unsent = self._unsent[self._socket.send(self._unsent) :]
        except BlockingIOError:
            pass
        except OSError as error:
            self._lose(str(error))
            return
        self._writes.setEnabled(bool(self._unsent))

    def _lose(self, why: str) -> None:
        self.close()
        self.gone.emit(why)


class Listening(QObject):
    """Listens at ``path``, for programs of this person alone; what a crash left there gives
    way. ``called`` brings a LocalStream for whoever calls. Raises OSError."""

    called = Signal(LocalStream)

    def __init__(self, path: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.setblocking(False)
        made_at = f"{path}.{os.getpid()}"
        try:
            self._socket.bind(made_at)
            os.chmod(made_at, 0o600)
            self._socket.listen()
            os.rename(made_at, path)
        except OSError:
            self._socket.close()
            raise
        self._comes = _notifier(self._socket, QSocketNotifier.Type.Read, self._accept, self)

    def close(self) -> None:
        self._comes.setEnabled(False)
        self._socket.close()
        if os.path.lexists(self._path):
            os.unlink(self._path)

    def _accept(self) -> None:
        try:
            connected, _ = self._socket.accept()
        except OSError:  # it went again, or nothing more can be opened
            return
        self.called.emit(LocalStream(connected, self))


def connected_to(path: str, patience: float = 0.0) -> socket.socket:
    """A socket to whoever listens at this path, or under this name of the system's own
    that begins with NUL; ``patience`` in seconds, else what cannot be done at once fails.
    Raises OSError."""
    made = socket.socket(socket.AF_UNIX)
    made.settimeout(patience)
    try:
        made.connect(path)
    except OSError:
        made.close()
        raise
    return made


def _notifier(
    of: socket.socket, kind: QSocketNotifier.Type, then: Callable[[], None], parent: QObject
) -> QSocketNotifier:
    made = QSocketNotifier(of.fileno(), kind, parent)
    made.activated.connect(lambda: then())
    return made
