"""From a stream of bytes to whole components, whatever is missing or broken around them.

Cut out by ourselves, so that one bad event costs nothing but itself, and a file that
ends too early keeps what it holds.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from desktop.formats.ical.lines import unfolded

BYTES_LIMIT = 1_000_000  # of one component: what is folded beyond is passed over
LINES_LIMIT = 5_000  # of one component, folded ones apart
LINE_LIMIT = 1_000_000  # bytes of one physical line
_PIECE = 1 << 18
_DEPTH = 20  # components within components; deeper ones are taken for text

WHOLE = frozenset({b"VEVENT", b"VTODO", b"VJOURNAL", b"VTIMEZONE", b"VFREEBUSY"})
_CALENDAR = b"VCALENDAR"
_RETURNS = re.compile(rb"\r+\n?")
_MARK = re.compile(rb"(BEGIN|END)[ \t]*:[ \t]*([A-Za-z0-9_-]{1,60})\s*\Z", re.IGNORECASE)


@dataclass(slots=True)
class Component:
    """One event, task, journal or time zone: its own lines, unfolded, as text.

    ``line`` counts from 1 and is where BEGIN stands. ``inner`` holds the lines of the
    components within it that are wanted (a time zone's). ``closed`` says whether its END
    was there; ``cut`` that it was longer than anybody's event.
    """

    kind: str
    line: int
    lines: list[str]
    inner: list[tuple[str, list[str]]] = field(default_factory=list)
    closed: bool = True
    cut: bool = False


@dataclass(slots=True)
class Setting:
    """A line of the calendar itself, as its name or its time zone; "" where one begins."""

    text: str


@dataclass(slots=True)
class Stray:
    """Something that stands in no component."""

    line: int
    text: str


Part = Component | Setting | Stray


def components(stream: BinaryIO) -> Iterator[Part]:
    """What a calendar file holds, in its order."""
    return _Cutter().run(_lines(_pieces(stream)))


def _pieces(stream: BinaryIO) -> Iterator[bytes]:
    """The stream as UTF-8 or bytes unlike UTF-16, with ``\\n`` as the only line end."""
    piece = stream.read(_PIECE)
    decoder = _utf16_decoder(piece)
    held = b""
    while piece or held:
        more = stream.read(_PIECE)
        data = held + (decoder.decode(piece, not more).encode() if decoder else piece)
        held = b""
        if data.endswith(b"\r") and more:  # its line feed may come with the next piece
            bare = data.rstrip(b"\r")
            held, data = data[len(bare) :][-2:], bare
        data = data.replace(b"\r\n", b"\n").replace(b"\0", b"")
        if b"\r" in data:
            data = _RETURNS.sub(b"\n", data)
        yield data
        piece = more


def _utf16_decoder(first: bytes) -> codecs.IncrementalDecoder | None:
    if first[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        name = "utf-16"
    elif first[:1].strip(b"\0") and first[1:2] == b"\0" == first[3:4]:
        name = "utf-16-le"
    elif first[:1] == b"\0" == first[2:3] and first[1:2].strip(b"\0"):
        name = "utf-16-be"
    else:
        return None
    return codecs.getincrementaldecoder(name)("backslashreplace")


def _lines(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Physical lines without their ends; of an endless one only its beginning."""
    rest = b""
    for piece in pieces:
        head, *others = piece.split(b"\n")
        if len(rest) < LINE_LIMIT:
            rest += head
        if others:
            yield rest
            yield from others[:-1]
            rest = others[-1]
    if rest:
        yield rest


class _Cutter:
    """Follows BEGIN and END, and closes what was left open."""

    def __init__(self) -> None:
        self._stack: list[bytes] = []  # the open component, and those within it
        self._begin = 0
        self._raw: list[bytes] = []
        self._inner: list[tuple[bytes, list[bytes]]] = []
        self._into: list[bytes] | None = None
        self._size = 0
        self._cut = False

    def run(self, lines: Iterator[bytes]) -> Iterator[Part]:
        outside: list[bytes] = []  # a line between components, with what continues it
        outside_at = number = 0
        for number, raw in enumerate(lines, 1):
            if raw[:1] in b"BbEe\xef" and (mark := _mark(raw)):
                yield from _told(outside, outside_at)
                outside = []
                yield from self._take(mark[1].upper() == b"BEGIN", mark[2].upper(), number)
            elif self._stack:
                self._keep(raw)
            elif raw[:1] in b" \t":  # it goes on, or it is blank
                if outside and len(outside) < LINES_LIMIT:
                    outside.append(raw)
            else:
                yield from _told(outside, outside_at)
                outside, outside_at = [raw], number
        yield from _told(outside, outside_at)
        yield from self._close(closed=False)

    def _take(self, begins: bool, kind: bytes, number: int) -> Iterator[Part]:
        if kind == _CALENDAR:
            yield from self._close(closed=False)
            if begins:
                yield Setting("")
        elif begins:
            yield from self._begins(kind, number)
        elif kind in self._stack:
            yield from self._ends(kind)

    def _begins(self, kind: bytes, number: int) -> Iterator[Part]:
        if kind in WHOLE or not self._stack:
            yield from self._close(closed=False)
            self._stack = [kind]
            self._begin = number
            self._into = self._raw
        elif len(self._stack) < _DEPTH:
            self._stack.append(kind)
            self._look_inside()

    def _ends(self, kind: bytes) -> Iterator[Part]:
        at = len(self._stack) - 1 - self._stack[::-1].index(kind)
        if at == 0:
            yield from self._close(closed=True)
            return
        del self._stack[at:]
        self._into = self._raw if at == 1 else None

    def _look_inside(self) -> None:
        """Only a time zone's parts are wanted; alarms and the like are passed over."""
        self._into = None
        if self._stack[0] == b"VTIMEZONE" and len(self._stack) == 2 and len(self._inner) < 500:
            self._into = []
            self._inner.append((self._stack[1], self._into))

    def _keep(self, raw: bytes) -> None:
        if self._into is None:
            return
        self._size += len(raw)
        if self._size > BYTES_LIMIT and raw[:1] in (b" ", b"\t"):
            return  # an attached file, or a text longer than anybody reads
        if len(self._into) >= LINES_LIMIT * (20 if raw[:1] in (b" ", b"\t") else 1):
            self._cut = True
            return
        self._into.append(raw)

    def _close(self, *, closed: bool) -> Iterator[Component | Stray]:
        if self._stack:
            kind = self._stack[0].decode("ascii")
            inner = [(name.decode("ascii"), unfolded(raw)) for name, raw in self._inner]
            if self._stack[0] in WHOLE:
                yield Component(kind, self._begin, unfolded(self._raw), inner, closed, self._cut)
            else:
                yield Stray(self._begin, f"BEGIN:{kind}")
        self._stack, self._raw, self._inner = [], [], []
        self._into, self._size, self._cut = None, 0, False


def _mark(raw: bytes) -> re.Match[bytes] | None:
    return _MARK.match(raw.removeprefix(codecs.BOM_UTF8)) if len(raw) < 200 else None


def _told(outside: list[bytes], number: int) -> Iterator[Setting | Stray]:
    """A line of the calendar itself, or what is none."""
    for line in unfolded(outside):
        if _PROPERTY.match(line):
            yield Setting(line)
        elif line.strip("\ufeff \t"):
            yield Stray(number, line)


_PROPERTY = re.compile(r"\s*[A-Za-z0-9._-]{1,100}\s*[:;]")
