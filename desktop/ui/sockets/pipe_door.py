"""The same door on Windows, where it is a named pipe of this person's."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 2_000


class Door(QObject):
    """Each line that is said here comes as ``heard``, and is answered. Raises OSError."""

    heard = Signal(bytes)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._callers: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._let_in)
        if not self._server.listen(name):
            raise OSError(self._server.errorString())

    def close(self) -> None:
        self._server.close()

    def _let_in(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            self._callers.append(caller)
            caller.readyRead.connect(self._hear)
            caller.disconnected.connect(self._hear)
        self._hear()

    def _hear(self) -> None:
        """Hear whoever has said a whole line; let go of who has gone."""
        for caller in list(self._callers):
            if caller.canReadLine():
                line = bytes(caller.readLine().data())
                caller.write(b"ok\n")
                caller.flush()
                self.heard.emit(line.rstrip(b"\n"))
            if caller.state() == QLocalSocket.LocalSocketState.UnconnectedState:
                self._callers.remove(caller)
                caller.deleteLater()


def say(name: str, line: bytes) -> bool:
    """Say a line where this person's Kith listens; whether it was answered."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(line + b"\n")
    socket.waitForBytesWritten(_PATIENCE_MS)
    answered = socket.bytesAvailable() > 0 or socket.waitForReadyRead(_PATIENCE_MS)
    socket.disconnectFromServer()
    return answered
