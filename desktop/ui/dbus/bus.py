"""A connection to the session's message bus that never makes the window wait."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalSocket

from desktop.ui.dbus.wire import Kind, Message, WireError, decode, encode

PATIENCE_MS = 5_000  # for any answer, that of the bus itself included
_BUS = "org.freedesktop.DBus"
_HELLO = Message(Kind.CALL, "/org/freedesktop/DBus", _BUS, "Hello", _BUS)

Then = Callable[[tuple[Any, ...]], None]
Failed = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Address:
    """The socket of a bus. An ``abstract`` one has no file."""

    name: str
    abstract: bool = False


def session_address(environment: Mapping[str, str]) -> Address | None:
    """Where the session's bus listens; None where there is none that Kith could reach.

    After the D-Bus Specification, "Server Addresses": entries with semicolons between,
    of which the first usable one is taken.
    """
    told = environment.get("DBUS_SESSION_BUS_ADDRESS", "")
    if not told and (folder := environment.get("XDG_RUNTIME_DIR")):
        return Address(f"{folder}/bus")
    for entry in told.split(";"):
        transport, _, rest = entry.partition(":")
        pairs = dict(part.partition("=")[::2] for part in rest.split(","))
        for key in ("path", "abstract"):
            if transport == "unix" and pairs.get(key):
                return Address(unquote(pairs[key]), key == "abstract")
    return None


@dataclass(slots=True)
class _Call:
    then: Then
    failed: Failed


class SessionBus(QObject):
    """Speaks to the bus from the window's own loop; calls made early wait until it is open.

    ``open`` it once. ``heard`` brings each signal that was asked for by ``listen``.
    After ``lost`` nothing is heard any more, and every call has failed.
    """

    heard = Signal(object)  # Message
    lost = Signal(str)

    def __init__(
        self, address: Address, parent: QObject | None = None, *, patience_ms: int = PATIENCE_MS
    ) -> None:
        super().__init__(parent)
        self._address = address
        self._patience_ms = patience_ms
        self._is_open = self._is_authorised = self._is_lost = False
        self._serial = 0
        self._data = b""
        self._calls: dict[int, _Call] = {}
        self._waiting: list[Message] = []
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._authorise)
        self._socket.readyRead.connect(self._read)
        self._socket.disconnected.connect(self._hung_up)
        self._socket.errorOccurred.connect(self._hung_up)

    def open(self) -> None:
        self._greeting = self._numbered(_HELLO, lambda _: self._send_waiting(), self._lose)
        if self._address.abstract:
            self._socket.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
        self._socket.connectToServer(self._address.name)

    def call(self, message: Message, then: Then, failed: Failed) -> None:
        """Send a call; exactly one of the two is told, by its answer or its lateness."""
        if self._is_lost:
            failed("the bus is gone")
            return
        message = self._numbered(message, then, failed)
        if self._is_open:
            self._socket.write(encode(message))
        else:
            self._waiting.append(message)

    def listen(self, interface: str) -> None:
        """Hear the signals of this interface from here on."""
        rule = f"type='signal',interface='{interface}'"
        ask = Message(Kind.CALL, _HELLO.path, _BUS, "AddMatch", _BUS, "s", (rule,))
        self.call(ask, lambda _: None, lambda _: None)

    def close(self) -> None:
        self._lose("closed")

    def _numbered(self, message: Message, then: Then, failed: Failed) -> Message:
        self._serial += 1
        serial = self._serial
        self._calls[serial] = _Call(then, failed)
        QTimer.singleShot(self._patience_ms, self, lambda: self._fail(serial, "no answer"))
        return replace(message, serial=serial)

    def _authorise(self) -> None:
        """By who we are to the system, the one way that every session bus takes."""
        self._socket.write(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")

    def _send_waiting(self) -> None:
        self._is_open = True
        waiting, self._waiting = self._waiting, []
        for message in waiting:
            self._socket.write(encode(message))

    def _read(self) -> None:
        self._data += bytes(self._socket.readAll().data())
        if not self._is_authorised and not self._hear_verdict():
            return
        try:
            while not self._is_lost:
                message, taken = decode(self._data)
                if message is None:
                    return
                self._data = self._data[taken:]
                self._hear(message)
        except WireError as error:
            self._lose(str(error))

    def _hear_verdict(self) -> bool:
        """Whether the bus let us in; the messages begin behind that line."""
        line, end, rest = self._data.partition(b"\r\n")
        if not end:
            return False
        if not line.startswith(b"OK"):
            self._lose("the bus did not let us in")
            return False
        self._is_authorised, self._data = True, rest
        self._socket.write(b"BEGIN\r\n" + encode(self._greeting))
        return True

    def _hear(self, message: Message) -> None:
        if message.kind is Kind.SIGNAL:
            self.heard.emit(message)
        elif message.kind is Kind.ERROR:
            self._fail(message.answers, message.error)
        elif (call := self._calls.pop(message.answers, None)) is not None:
            call.then(message.body)

    def _fail(self, serial: int, why: str) -> None:
        if (call := self._calls.pop(serial, None)) is not None:
            call.failed(why)

    def _hung_up(self) -> None:
        self._lose(self._socket.errorString())

    def _lose(self, why: str) -> None:
        """Hang up, once: all that was asked has failed."""
        if self._is_lost:
            return
        self._is_lost, self._is_open = True, False
        self._socket.abort()
        for serial in list(self._calls):
            self._fail(serial, why)
        self.lost.emit(why)
