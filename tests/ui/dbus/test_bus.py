"""The connection to the bus: what was asked is answered or fails, once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from desktop.ui.dbus.bus import Address, SessionBus
from desktop.ui.dbus.wire import Kind, Message

ASK = Message(Kind.CALL, "/a", "b.c", "D", "e.f")


class Listener(QObject):
    """Stands where a bus would be, and says what a test wants said."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.address = Address(str(folder / "bus"))
        self.says = b""
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._greet)
        assert self._server.listen(self.address.name)

    def _greet(self) -> None:
        self.caller: QLocalSocket = self._server.nextPendingConnection()
        self.caller.readyRead.connect(self._answer)

    def _answer(self) -> None:
        self.caller.readAll()
        self.caller.write(self.says)


@pytest.fixture
def listener(tmp_path: Path, qapp: object) -> Listener:
    return Listener(tmp_path)


@pytest.mark.parametrize(
    "says",
    [b"", b"REJECTED EXTERNAL\r\n", b"OK 1\r\nthis is no message of any bus", b"OK 1\r\n"],
)
def test_whatever_is_there_instead_of_a_bus_the_call_fails_once(
    qtbot: QtBot, listener: Listener, says: bytes
) -> None:
    listener.says = says
    bus = SessionBus(listener.address, patience_ms=100)
    answers: list[object] = []
    bus.call(ASK, answers.append, answers.append)
    with qtbot.waitSignal(bus.lost):
        bus.open()
    bus.close()
    assert len(answers) == 1
    assert isinstance(answers[0], str)


def test_after_it_is_closed_a_call_fails_at_once(qtbot: QtBot, listener: Listener) -> None:
    bus = SessionBus(listener.address)
    bus.open()
    with qtbot.waitSignal(bus.lost):
        bus.close()
    failures: list[str] = []
    bus.call(ASK, lambda _: None, failures.append)
    assert failures
