"""What comes over the bus, cut into messages; jeepney reads them and trusts what it reads."""

from __future__ import annotations

import re

from jeepney.low_level import HeaderFields, Message, Parser

MOST_BYTES = 1 << 16  # of one message; the bus would pass on 128 MiB
_ENDLESS = re.compile(rb"a\(+\)")  # an array of empty structs, in which jeepney never moves on


class GarbledError(ValueError):
    """These bytes are no message, or not one that Kith could mean."""


class Incoming:
    """Bytes in, whole messages out. After GarbledError no further message can be found."""

    def __init__(self) -> None:
        self._parser = Parser()

    def add(self, data: bytes) -> None:
        self._parser.add_data(data)

    def next(self) -> Message | None:
        """The first message that is whole; None while there is none. Raises GarbledError."""
        try:
            message = self._next()
            if message is not None:
                answers(message)
        except Exception as error:  # jeepney has no error of its own for this
            raise GarbledError(f"no message of the bus: {type(error).__name__}") from error
        return message

    def _next(self) -> Message | None:
        held = self._parser.buf.bytes_buffered
        size = held + self._parser.bytes_desired()
        if size > MOST_BYTES:
            raise ValueError(f"a message of {size} bytes")
        if size <= held and _ENDLESS.search(self._parser.buf.peek(size)):
            raise ValueError("an array of nothing")
        return self._parser.get_next_message()


def answers(message: Message) -> int:
    """The serial of the call that this replies to; 0 for none."""
    serial = message.header.fields.get(HeaderFields.reply_serial, 0)
    if not isinstance(serial, int):
        raise TypeError("an answer to no number")
    return serial
