"""A connection to the session's message bus that never makes the window wait."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from jeepney import AuthenticationError, HeaderFields, MatchRule, Message, MessageType, message_bus
from jeepney.auth import BEGIN, Authenticator
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.dbus.incoming import GarbledError, Incoming, answers
from desktop.ui.sockets.stream import LocalStream, connected_to

log = logging.getLogger(__name__)

PATIENCE_MS = 5_000  # for any answer, that of the bus itself included

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
        self._is_open = self._is_lost = False
        self._serial = 0
        self._incoming = Incoming()
        self._calls: dict[int, _Call] = {}
        self._waiting = b""
        self._stream: LocalStream | None = None

    def open(self) -> None:
        hello = message_bus.Hello()
        self._greeting = self._numbered(hello, lambda _: self._send_waiting(), self._lose)
        name = self._address.name
        try:
            self._stream = LocalStream(
                connected_to(f"\0{name}" if self._address.abstract else name)
            )
        except OSError as error:
            self._lose(str(error))
            return
        self._stream.setParent(self)
        self._stream.came.connect(self._read)
        self._stream.gone.connect(self._lose)
        self._authorise()

    def call(self, message: Message, then: Then, failed: Failed) -> None:
        """Send a call; exactly one of the two is told, by its answer or its lateness."""
        if self._is_lost:
            failed("the bus is gone")
            return
        data = self._numbered(message, then, failed)
        if self._is_open:
            self._write(data)
        else:
            self._waiting += data

    def listen(self, rule: MatchRule) -> None:
        """Hear the signals that match from here on."""
        self.call(message_bus.AddMatch(rule), lambda _: None, lambda _: None)

    def close(self) -> None:
        self._lose("closed")

    def _numbered(self, message: Message, then: Then, failed: Failed) -> bytes:
        """The message as the bus takes it, under a number that its answer will name."""
        self._serial += 1
        serial = self._serial
        self._calls[serial] = _Call(then, failed)
        QTimer.singleShot(self._patience_ms, self, lambda: self._fail(serial, "no answer"))
        return bytes(message.serialise(serial=serial))

    def _authorise(self) -> None:
        """By who we are to the system, the one way that every session bus takes."""
        self._admission = Authenticator()
        self._write(self._admission.data_to_send())

    def _send_waiting(self) -> None:
        self._is_open = True
        waiting, self._waiting = self._waiting, b""
        self._write(waiting)

    def _write(self, data: bytes) -> None:
        if self._stream is not None:
            self._stream.write(data)

    def _read(self, data: bytes) -> None:
        if not self._admission.authenticated:
            self._hear_verdict(data)
            return
        self._incoming.add(data)
        try:
            while not self._is_lost and (message := self._incoming.next()) is not None:
                self._hear(message)
        except GarbledError as error:
            log.warning("hung up on the bus: %s", error)
            self._lose(str(error))

    def _hear_verdict(self, data: bytes) -> None:
        """Whether the bus lets us in; from then on both sides speak in messages."""
        try:
            self._admission.feed(data)
        except AuthenticationError:
            self._lose("the bus did not let us in")
            return
        if self._admission.authenticated:
            self._write(BEGIN + self._greeting)

    def _hear(self, message: Message) -> None:
        kind = message.header.message_type
        if kind is MessageType.signal:
            self.heard.emit(message)
        elif kind is MessageType.error:
            self._fail(answers(message), str(message.header.fields.get(HeaderFields.error_name)))
        elif kind is MessageType.method_return:
            self._succeed(answers(message), message.body)

    def _succeed(self, serial: int, body: tuple[Any, ...]) -> None:
        if (call := self._calls.pop(serial, None)) is not None:
            call.then(body)

    def _fail(self, serial: int, why: str) -> None:
        if (call := self._calls.pop(serial, None)) is not None:
            call.failed(why)

    def _lose(self, why: str) -> None:
        """Hang up, once: all that was asked has failed."""
        if self._is_lost:
            return
        self._is_lost, self._is_open = True, False
        if self._stream is not None:
            self._stream.close()
        for serial in list(self._calls):
            self._fail(serial, why)
        self.lost.emit(why)
