"""One window for a data folder: a second start hands its wish over to the first.

The lock on the folder decides who is first; this only carries the message.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 2_000


def _name(folder: Path) -> str:
    return "kith-" + hashlib.sha256(str(folder.absolute()).encode()).hexdigest()[:24]


class FirstInstance(QObject):
    """Listens for later starts. Only the holder of the folder's lock may make one."""

    called = Signal(list)  # list[Path]: files the second start was given
    person_wished = Signal(str, str)  # a uid, and the same token as below
    line_wished = Signal(str)  # “We spoke”; with the token by which Wayland lets it to the front

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._callers: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(_name(folder))  # left over from a crash
        self._server.listen(_name(folder))

    def stop(self) -> None:
        self._server.close()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._callers.append(socket)
            socket.readyRead.connect(self._listen)
            socket.disconnected.connect(self._listen)
        self._listen()

    def _listen(self) -> None:
        """Hear whoever has said a whole line; let go of who has gone."""
        for socket in list(self._callers):
            if socket.canReadLine():
                self._hear(socket)
            if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
                self._callers.remove(socket)
                socket.deleteLater()

    def _hear(self, socket: QLocalSocket) -> None:
        try:
            wish = json.loads(bytes(socket.readLine().data()).decode())
        except ValueError:
            wish = []
        socket.write(b"ok\n")
        socket.flush()
        if isinstance(wish, dict) and "person" in wish:
            self.person_wished.emit(str(wish["person"]), str(wish.get("token", "")))
        elif isinstance(wish, dict):
            self.line_wished.emit(str(wish.get("we_spoke", "")))
        else:
            self.called.emit([Path(name) for name in list(wish) if isinstance(name, str)])


def call_first(folder: Path, files: list[Path]) -> bool:
    """Ask the first instance to come forward with these files; whether it answered."""
    return _say(folder, [str(path.absolute()) for path in files])


def call_for_line(folder: Path, token: str = "") -> bool:
    """Ask the first instance for the line “We spoke”; whether it answered."""
    return _say(folder, {"we_spoke": token})


def call_for_person(folder: Path, uid: str, token: str = "") -> bool:
    """Ask the first instance for somebody's card; whether it answered."""
    return _say(folder, {"person": uid, "token": token})


def _say(folder: Path, wish: list[str] | dict[str, str]) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(json.dumps(wish).encode() + b"\n")
    socket.waitForBytesWritten(_WAIT_MS)
    answered = socket.bytesAvailable() > 0 or socket.waitForReadyRead(_WAIT_MS)
    socket.disconnectFromServer()
    return answered
