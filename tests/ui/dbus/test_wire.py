"""What is written for the bus can be read again, and what is no message is refused."""

from __future__ import annotations

import struct
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.dbus.wire import Kind, Message, WireError, decode, encode, types

NOTIFY = Message(
    Kind.CALL,
    "/org/freedesktop/Notifications",
    "org.freedesktop.Notifications",
    "Notify",
    "org.freedesktop.Notifications",
    "susssasa{sv}i",
    ("Kith", 0, "icon", "Ana & Łukasz", "", ["default", "Open"], {"urgency": ("y", 1)}, -1),
    serial=3,
)


def test_a_signature_falls_into_its_complete_types() -> None:
    assert list(types("susssasa{sv}i")) == ["s", "u", "s", "s", "s", "as", "a{sv}", "i"]
    assert list(types("a(yv)aai(i(ss))")) == ["a(yv)", "aai", "(i(ss))"]
    assert list(types("")) == []


def test_a_message_is_read_as_it_was_written() -> None:
    data = encode(NOTIFY)
    read, taken = decode(data + b"the next one begins here")
    assert taken == len(data)
    assert read == replace(NOTIFY, body=(*NOTIFY.body[:6], {"urgency": 1}, -1))


def test_the_bytes_are_those_of_the_specification() -> None:
    ping = Message(Kind.SIGNAL, "/a", "b.c", "D", signature="u", body=(258,), serial=1)
    fields = (
        b"\1\1o\0\2\0\0\0/a\0\0\0\0\0\0"
        b"\2\1s\0\3\0\0\0b.c\0\0\0\0\0"
        b"\3\1s\0\1\0\0\0D\0\0\0\0\0\0\0"
        b"\x08\1g\0\1u\0"
    )
    head = b"l\4\0\1" + struct.pack("<III", 4, 1, len(fields))
    assert encode(ping) == head + fields + b"\0" + b"\2\1\0\0"


def test_the_other_byte_order_is_read_too() -> None:
    fields = b"\5\1u\0\0\0\0\7" + b"\x08\1g\0\1u\0"
    head = b"B\2\0\1" + struct.pack(">III", 4, 9, len(fields))
    read, _ = decode(head + fields + b"\0" + b"\0\0\1\2")
    assert read == Message(Kind.REPLY, signature="u", body=(258,), serial=9, answers=7)


def test_half_a_message_is_waited_for() -> None:
    data = encode(NOTIFY)
    assert all(decode(data[:length]) == (None, 0) for length in range(len(data)))


@pytest.mark.parametrize(
    "data",
    [
        b"x" * 40,
        b"l\4\0\1" + b"\xff" * 40,
        b"l\4\0\1" + struct.pack("<III", 0, 1, 8) + b"\x08\1g\0\1\x00\0\0",
        b"l\4\0\1" + struct.pack("<III", 8, 1, 7) + b"\x08\1g\0\1s\0\0" + b"\xff\0\0\0abc\0",
        b"l\x09\0\1" + struct.pack("<III", 0, 1, 0),
        b"l\4\0\1"
        + struct.pack("<III", 8, 1, 9)
        + b"\x08\1g\0\3a()\0"
        + b"\0" * 7
        + b"\4"
        + b"\0" * 7,
    ],
)
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises(WireError):
        decode(data)


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reading(tail: bytes) -> None:
    try:
        decode(b"l\4\0\1" + struct.pack("<III", 8, 1, 24) + tail)
    except WireError:
        return


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
values: dict[str, st.SearchStrategy[Any]] = {
    "y": st.integers(0, 255),
    "n": st.integers(-(2**15), 2**15 - 1),
    "u": st.integers(0, 2**32 - 1),
    "i": st.integers(-(2**31), 2**31 - 1),
    "x": st.integers(-(2**63), 2**63 - 1),
    "d": st.floats(allow_nan=False),
    "b": st.booleans(),
    "s": texts,
    "as": st.lists(texts),
    "at": st.lists(st.integers(0, 2**64 - 1)),
    "a{su}": st.dictionaries(texts, st.integers(0, 2**32 - 1)),
    "(ys(nd))": st.tuples(
        st.integers(0, 255), texts, st.tuples(st.integers(0, 9), st.floats(allow_nan=False))
    ),
}


@given(st.data())
def test_every_value_comes_back(data: st.DataObject) -> None:
    kinds = data.draw(st.lists(st.sampled_from(sorted(values))))
    body = tuple(data.draw(values[kind]) for kind in kinds)
    message = Message(Kind.SIGNAL, "/a", "b.c", "D", signature="".join(kinds), body=body, serial=1)
    assert decode(encode(message)) == (message, len(encode(message)))
