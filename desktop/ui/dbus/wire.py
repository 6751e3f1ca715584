"""D-Bus messages as bytes and back: as much of the protocol as Kith speaks.

By hand, since PySide's QtDBus cannot send the UINT32 that notifications begin with
(docs/decisions/0021). After the D-Bus Specification 0.43, "Type System" and "Message
Protocol". What is written is little-endian; both orders are read.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

MOST_BYTES = 1 << 20  # of one message; the bus would pass on 128 MiB
_FIXED = {  # struct's letter; each value lies at a multiple of its own size
    "y": "B", "n": "h", "q": "H", "i": "i", "u": "I", "b": "I", "x": "q", "t": "Q", "d": "d",
}  # fmt: skip
_ALIGNED = {"s": 4, "o": 4, "a": 4, "g": 1, "v": 1, "(": 8, "{": 8}
_HEADER = 16  # bytes up to the length of the fields, itself included
_CLOSING = {"(": ")", "{": "}"}


class WireError(ValueError):
    """These bytes are no message, or not one that Kith could mean."""


class Kind(IntEnum):
    """What a message is."""

    CALL = 1
    REPLY = 2
    ERROR = 3
    SIGNAL = 4


@dataclass(frozen=True, slots=True)
class Message:
    """One message. ``answers`` is the serial of the call that a reply belongs to;
    ``body`` holds a value for each complete type of ``signature``.

    A dict stands for a{…}, a list for an array, a tuple for a struct. A variant is
    written as (signature, value), and read as its value.
    """

    kind: Kind
    path: str = ""
    interface: str = ""
    member: str = ""
    destination: str = ""
    signature: str = ""
    body: tuple[Any, ...] = ()
    serial: int = 0
    answers: int = 0
    error: str = ""
    sender: str = ""


_FIELDS = {  # of the header: code, attribute, type
    1: ("path", "o"),
    2: ("interface", "s"),
    3: ("member", "s"),
    4: ("error", "s"),
    5: ("answers", "u"),
    6: ("destination", "s"),
    7: ("sender", "s"),
    8: ("signature", "g"),
}


def encode(message: Message) -> bytes:
    """The message as the bus takes it. Its serial may not be 0."""
    body = _Writer()
    for kind, value in zip(types(message.signature), message.body, strict=True):
        body.put(kind, value)
    fields = [
        (code, (kind, getattr(message, name)))
        for code, (name, kind) in _FIELDS.items()
        if getattr(message, name)
    ]
    head = _Writer()
    start = (ord("l"), message.kind, 0, 1, len(body.bytes), message.serial, fields)
    for kind, value in zip(types("yyyyuua(yv)"), start, strict=True):
        head.put(kind, value)
    head.align(8)
    return bytes(head.bytes + body.bytes)


def decode(data: bytes) -> tuple[Message | None, int]:
    """The first message of ``data`` and how many bytes it took; None while it is not
    whole. Raises WireError."""
    if len(data) < _HEADER:
        return None, 0
    try:
        return _decode(data)
    except (struct.error, ValueError, IndexError, KeyError, RecursionError) as error:
        raise WireError(f"no message of the bus: {error}") from error


def types(signature: str) -> Iterator[str]:
    """The complete types of a signature: "sa{sv}i" is "s", "a{sv}", "i"."""
    begin = 0
    while begin < len(signature):
        end = _end_of_type(signature, begin)
        yield signature[begin:end]
        begin = end


def _end_of_type(signature: str, at: int) -> int:
    code = signature[at]
    if code == "a":
        return _end_of_type(signature, at + 1)
    if code not in _CLOSING:
        return at + 1
    inside = at = at + 1
    while signature[at] != _CLOSING[code]:
        at = _end_of_type(signature, at)
    if at == inside:
        raise WireError("a struct of nothing")
    return at + 1


def _decode(data: bytes) -> tuple[Message | None, int]:
    order = {ord("l"): "<", ord("B"): ">"}[data[0]]
    body_length, serial, fields_length = struct.unpack_from(f"{order}III", data, 4)
    body_at = _HEADER + fields_length + -fields_length % 8
    whole = body_at + body_length
    if whole > MOST_BYTES:
        raise WireError(f"a message of {whole} bytes")
    if len(data) < whole:
        return None, 0
    fields = _Reader(data[:body_at], order, 12).take("a(yv)")
    known = {_FIELDS[code][0]: value for code, value in fields if code in _FIELDS}
    body = _Reader(data[body_at:whole], order)
    values = tuple(body.take(kind) for kind in types(known.get("signature", "")))
    return Message(Kind(data[1]), body=values, serial=serial, **known), whole


class _Writer:
    def __init__(self) -> None:
        self.bytes = bytearray()

    def align(self, size: int) -> None:
        self.bytes += b"\0" * (-len(self.bytes) % size)

    def put(self, kind: str, value: Any) -> None:
        """Append a value of one complete type."""
        self.align(_alignment(kind))
        match kind[0]:
            case "s" | "o":
                data = str(value).encode()
                self.bytes += struct.pack("<I", len(data)) + data + b"\0"
            case "g":
                data = str(value).encode()
                self.bytes += struct.pack("<B", len(data)) + data + b"\0"
            case "v":
                self.put("g", value[0])
                self.put(*value)
            case "(" | "{":
                for part, held in zip(types(kind[1:-1]), value, strict=True):
                    self.put(part, held)
            case "a":
                self._put_array(kind[1:], value)
            case code:
                self.bytes += struct.pack(f"<{_FIXED[code]}", value)

    def _put_array(self, kind: str, values: Any) -> None:
        at = len(self.bytes)
        self.bytes += b"\0\0\0\0"
        self.align(_alignment(kind))
        begin = len(self.bytes)
        for value in values.items() if isinstance(values, Mapping) else values:
            self.put(kind, value)
        struct.pack_into("<I", self.bytes, at, len(self.bytes) - begin)


class _Reader:
    def __init__(self, data: bytes, order: str, at: int = 0) -> None:
        self._data, self._order, self._at = data, order, at

    def take(self, kind: str) -> Any:
        """The next value, of one complete type."""
        self._align(_alignment(kind))
        match kind[0]:
            case "s" | "o":
                return self._text(self._number("I"))
            case "g":
                return self._text(self._number("B"))
            case "v":
                return self.take(self.take("g"))
            case "(" | "{":
                return tuple(self.take(part) for part in types(kind[1:-1]))
            case "a":
                return self._array(kind[1:])
            case "b":
                return bool(self._number("I"))
            case code:
                return self._number(_FIXED[code])

    def _align(self, size: int) -> None:
        self._at += -self._at % size

    def _number(self, letter: str) -> Any:
        form = self._order + letter
        [number] = struct.unpack_from(form, self._data, self._at)
        self._at += struct.calcsize(form)
        return number

    def _text(self, length: int) -> str:
        begin, self._at = self._at, self._at + length + 1
        if self._at > len(self._data):
            raise WireError("a text that goes on behind the message")
        return self._data[begin : begin + length].decode()

    def _array(self, kind: str) -> Any:
        length = self._number("I")
        self._align(_alignment(kind))
        end, found = self._at + length, []
        while self._at < end:
            found.append(self.take(kind))
        return dict(found) if kind[0] == "{" else found


def _alignment(kind: str) -> int:
    code = kind[0]
    return struct.calcsize(f"={_FIXED[code]}") if code in _FIXED else _ALIGNED[code]
