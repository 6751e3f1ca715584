"""What comes over the bus is cut into messages, and what is no message is refused."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jeepney import DBusAddress, Message, new_signal

from desktop.ui.dbus.incoming import MOST_BYTES, GarbledError, Incoming, answers

SOMEWHERE = DBusAddress("/a", bus_name="b.c", interface="b.c")


def signal(signature: str, *body: object) -> bytes:
    return bytes(new_signal(SOMEWHERE, "D", signature, body).serialise(serial=1))


def with_fields(fields: bytes, body: bytes = b"") -> bytes:
    head = b"l\4\0\1" + struct.pack("<III", len(body), 1, len(fields)) + fields
    return head + b"\0" * (-len(head) % 8) + body


def read(data: bytes) -> list[Message]:
    incoming = Incoming()
    incoming.add(data)
    return list(iter(incoming.next, None))


CLOSED = signal("uus", 7, 2, "Ana & Łukasz")
A_MAP = signal("a{sv}as", {"urgency": ("y", 1), "more": ("(i(ss))", (1, ("a", "b")))}, ["c"])


def test_messages_come_one_by_one() -> None:
    assert [message.body for message in read(CLOSED + CLOSED)] == [(7, 2, "Ana & Łukasz")] * 2


def test_half_a_message_is_waited_for() -> None:
    incoming = Incoming()
    for each in CLOSED[:-1]:
        incoming.add(bytes([each]))
        assert incoming.next() is None
    incoming.add(CLOSED[-1:])
    assert incoming.next() is not None


def test_an_answer_names_its_call() -> None:
    [message] = read(with_fields(b"\5\1u\0\7\0\0\0"))
    assert answers(message) == 7


@pytest.mark.parametrize(
    "data",
    [
        b"x" * 40,
        b"l\4\0\1" + b"\xff" * 40,
        with_fields(b"\x08\1g\0\1\x00\0\0"),
        with_fields(b"\x08\1g\0\1s\0\0", b"\xff\0\0\0abc\0"),
        b"l\x09" + CLOSED[2:],
        with_fields(b"\x77\1y\0\1"),
        with_fields(b"\x08\1s\0\x40\0\0\0" + b"(" * 64 + b"\0"),
        with_fields(b"\5\2ay\0\0\0\0\1\0\0\0\1"),
        with_fields(b"\x09\1u\0\1\0\0\0"),
        with_fields(b"\x08\1g\0\1h\0\0", b"\0\0\0\0"),
        signal("ay", bytes(MOST_BYTES)),
    ],
)
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises(GarbledError):
        read(data)


@pytest.mark.parametrize("kind", [b"a()", b"a(())", b"a(()())"])
def test_an_array_of_nothing_is_not_read_for_ever(kind: bytes) -> None:
    fields = b"\x08\1g\0" + bytes([len(kind)]) + kind + b"\0"
    with pytest.raises(GarbledError):
        read(with_fields(fields, b"\4" + b"\0" * 15))


def test_a_message_too_long_is_not_waited_for() -> None:
    with pytest.raises(GarbledError):
        read(b"l\4\0\1" + struct.pack("<III", MOST_BYTES, 1, 0))


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reading(tail: bytes) -> None:
    read_or_refuse(b"l\4\0\1" + struct.pack("<III", 8, 1, 24) + tail)


@given(st.sampled_from([CLOSED, A_MAP]), st.data())
def test_no_change_to_a_message_breaks_the_reading(message: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(message)))
    cut = data.draw(st.integers(at, min(at + 8, len(message))))
    read_or_refuse(message[:at] + data.draw(st.binary(max_size=8)) + message[cut:])


def read_or_refuse(data: bytes) -> None:
    try:
        read(data)
    except GarbledError:
        return
