"""The connection to the bus: what was asked is answered or fails, once."""

from __future__ import annotations

from pathlib import Path

import pytest
from jeepney import DBusAddress, new_method_call
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from desktop.ui.dbus.bus import Address, SessionBus

ASK = new_method_call(DBusAddress("/a", bus_name="e.f", interface="b.c"), "D")


class Listener(QObject):
    """Stands where a bus would be, and says by turns what a test wants said."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.address = Address(str(folder / "bus"))
        self.says: list[bytes] = []
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._greet)
        assert self._server.listen(self.address.name)

    def _greet(self) -> None:
        self.caller: QLocalSocket = self._server.nextPendingConnection()
        self.caller.readyRead.connect(self._answer)

    def _answer(self) -> None:
        self.caller.readAll()
        if self.says:
            self.caller.write(self.says.pop(0))


@pytest.fixture
def listener(tmp_path: Path, qapp: object) -> Listener:
    return Listener(tmp_path)


@pytest.mark.parametrize(
    "says",
    [
        [],
        [b"REJECTED EXTERNAL\r\n"],
        [b"OK 1\r\nand more before it was asked"],
        [b"a line without an end" * 1000],
        [b"OK 1\r\n"],
        [b"OK 1\r\n", b"this is no message of any bus"],
    ],
)
def test_whatever_is_there_instead_of_a_bus_the_call_fails_once(
    qtbot: QtBot, listener: Listener, says: list[bytes]
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


def test_it_hangs_up_on_garbage_and_says_so_in_the_log(
    qtbot: QtBot, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    listener.says = [b"OK 1\r\n", b"this is no message of any bus"]
    bus = SessionBus(listener.address)
    with qtbot.waitSignal(bus.lost):
        bus.open()
    [line] = caplog.messages
    assert line.startswith("hung up on the bus: no message")
    qtbot.waitUntil(
        lambda: listener.caller.state() is QLocalSocket.LocalSocketState.UnconnectedState
    )


def test_after_it_is_closed_a_call_fails_at_once(qtbot: QtBot, listener: Listener) -> None:
    bus = SessionBus(listener.address)
    bus.open()
    with qtbot.waitSignal(bus.lost):
        bus.close()
    failures: list[str] = []
    bus.call(ASK, lambda _: None, failures.append)
    assert failures
