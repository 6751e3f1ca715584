"""The mails of a mailbox in a stream: their heads whole, their bodies passed over.

A mail begins with a line "From …" (RFC 4155) that a line of a head follows; one that
stands so in a body without either is a body's. A file without any is one saved mail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, NamedTuple

_CHUNK = 1 << 20
_HEAD_LIMIT = 1 << 18  # bytes of a head; what is longer is no head any more
_WINDOW = 1 << 12  # bytes in which a "From " line and the line after it lie

_BEGIN = re.compile(
    rb"(?:\A|(?<=[\r\n]))From [^\r\n]{0,998}(?:\r\n|\n|\r)(?=>?[!-9;-~]{1,76}[ \t]{0,9}:|From )"
)
_ENDS = re.compile(rb"\r\n[ \t]*\r\n|\n[ \t]*\n|\r[ \t]*\r(?!\n)|[\r\n](?=From )")


class Mail(NamedTuple):
    """One mail: its "From " line, its head, where it begins in bytes and in lines."""

    begin: bytes
    head: bytes
    offset: int
    line: int


@dataclass(slots=True)
class _Window:
    """The bytes at hand: how much of them is done, and where they lie in the file."""

    stream: BinaryIO
    held: bytes = b""
    done: int = 0
    offset: int = 0
    line: int = 1
    ended: bool = field(default=False)

    def more(self) -> None:
        """Read on, and leave behind what is done."""
        read = self.stream.read(_CHUNK)
        self.ended = not read
        self.offset += self.done
        self.held = self.held[self.done :] + read
        self.done = 0

    def go_to(self, place: int) -> None:
        """All before this place of the bytes at hand is done."""
        breaks = self.held.count(b"\n", self.done, place)
        self.line += breaks or self.held.count(b"\r", self.done, place)
        self.done = place


def mails(stream: BinaryIO) -> Iterator[Mail]:
    """The mails of a mailbox from its beginning. The stream must be seekable."""
    stream.seek(0)
    window = _Window(stream)
    window.more()
    if _BEGIN.match(window.held.lstrip(b"\r\n\xef\xbb\xbf")) is None:
        yield _mail(window, b"")
        return
    while begin := _next(window):
        yield _mail(window, begin)
        window.go_to(window.done + len(begin))


def _next(window: _Window) -> bytes:
    """Go to where the next mail begins; its first line, or nothing where there is none."""
    while True:
        found = _BEGIN.search(window.held, window.done)
        if found is not None and (window.ended or found.end() < len(window.held) - 80):
            window.go_to(found.start())
            return found[0]
        if window.ended:
            return b""
        last = max(window.done, len(window.held) - _WINDOW)
        window.go_to(found.start() if found else last)
        window.more()


def _mail(window: _Window, begin: bytes) -> Mail:
    """The mail that begins where the window is."""
    while not window.ended and len(window.held) - window.done < _HEAD_LIMIT:
        window.more()
    first = window.done + len(begin)
    last = min(len(window.held), first + _HEAD_LIMIT)
    end = _ENDS.search(window.held, first, last)
    head = window.held[first : end.start() if end else last]
    return Mail(begin, head, window.offset + window.done, window.line)
