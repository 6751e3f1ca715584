"""From a stream of bytes to whole cards, still as bytes.

Reads in pieces, so that a file of any size needs little memory, and decides
where one card ends and the next begins, also when an END is missing.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from desktop.domain.language import mark, tr

CARD_LIMIT = 10_000_000  # bytes of one card as it stands in the file
_PIECE = 1 << 18
_NESTED_LIMIT = 4  # cards inside a card; more means that an END is missing

_TOO_LARGE = mark("A card of more than 10 MB was left out.")

_MARK = re.compile(
    rb"\n(?:\xef\xbb\xbf)?(BEGIN|END)[ \t]*:[ \t]*([A-Z0-9_-]+)[ \t]*(?=\n)", re.IGNORECASE
)
_BEGIN, _END = b"\nBEGIN:VCARD\n", b"\nEND:VCARD"  # as nearly all cards write them
_RETURNS = re.compile(rb"\r+\n?")
_VERSION = re.compile(rb"\nVERSION[^\n:]*:[ \t]*(\d)", re.IGNORECASE)
# The first line of a card that lost its BEGIN, with the blank lines before it.
_HEADLESS = re.compile(rb"\s*\n(?=(?:VERSION|N|FN)[;:])", re.IGNORECASE)
_AGENT = re.compile(rb"\n(?:[^\n:;]+\.)?AGENT(?:;[^\n:]*)?:[ \t]*\Z", re.IGNORECASE)


@dataclass(slots=True)
class Block:
    """One card's bytes, from BEGIN to END, lines parted by ``\\n``.

    ``line`` counts from 1 and is where BEGIN stands. ``closed`` is False when
    END was missing and the block goes up to the next BEGIN or the file's end;
    ``opened`` when it was BEGIN, which is then put before the card's first line.
    """

    content: bytes
    line: int
    closed: bool = True
    nested: bool = False
    opened: bool = True

    @property
    def first(self) -> int:
        """The line on which the card begins in the file."""
        return self.line if self.opened else self.line + 1


@dataclass(slots=True)
class Stray:
    """Something between the cards, or a card too large to take."""

    line: int
    reason: str
    excerpt: bytes = b""


def blocks(stream: BinaryIO) -> Iterator[Block | Stray]:
    """The cards of a vCard file in order, and what stands between them."""
    return _Scanner(_pieces(stream)).run()


def _pieces(stream: BinaryIO) -> Iterator[bytes]:
    """The stream as UTF-8 or bytes unlike UTF-16, with ``\\n`` as the only line end."""
    first = stream.read(_PIECE)
    decoder = _utf16_decoder(first)
    held = b""
    piece = first.removeprefix(codecs.BOM_UTF8)
    while piece or held:
        more = stream.read(_PIECE)
        data = held + (decoder.decode(piece, not more).encode() if decoder else piece)
        held = b""
        if data.endswith(b"\r") and more:  # its line feed may come with the next piece
            bare = data.rstrip(b"\r")
            held, data = data[len(bare) :], bare
        data = data.replace(b"\r\n", b"\n")
        if b"\r" in data:
            data = _RETURNS.sub(_line_ends, data)
        yield data
        piece = more


def _line_ends(returns: re.Match[bytes]) -> bytes:
    found = returns.group()
    return b"\n" if found.endswith(b"\n") else b"\n" * len(found)


def _utf16_decoder(first: bytes) -> codecs.IncrementalDecoder | None:
    if first[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return codecs.getincrementaldecoder("utf-16")("replace")
    if first[:1] and first[1:2] == b"\0" and first[3:4] == b"\0":
        return codecs.getincrementaldecoder("utf-16-le")("replace")
    if first[:1] == b"\0" and first[2:3] == b"\0":
        return codecs.getincrementaldecoder("utf-16-be")("replace")
    return None


class _Scanner:
    """Finds BEGIN and END in a growing buffer that always starts at a line end."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._buffer = b"\n"
        self._ended = False
        self._scan = 0  # where the next mark is looked for
        self._done = 0  # what lies before this has been told
        self._line = 1  # the number of the line after the line end at _done
        self._kind = b""  # of the open block: b"" between blocks
        self._depth = 0
        self._inner: list[int] = []  # where cards inside the open card begin
        self._too_large = False

    def run(self) -> Iterator[Block | Stray]:
        while True:
            while whole := self._whole():
                yield whole
            mark = _MARK.search(self._buffer, self._scan)
            if mark:
                self._scan = mark.end()
                yield from self._take(mark)
            elif self._ended:
                if not self._depth or not self._inner:
                    break
                yield from self._unclosed(self._inner[0])
            else:
                yield from self._refill()
        yield from self._last()

    def _whole(self) -> Block | None:
        """The next card, where it follows at once and nothing of it needs care."""
        if self._depth or not self._buffer.startswith(_BEGIN, self._done):
            return None
        mark = _MARK.search(self._buffer, self._done + len(_BEGIN) - 1)
        if mark is None or mark[0] != _END or mark.end() - self._done > CARD_LIMIT:
            return None
        block = Block(self._buffer[self._done + 1 : mark.end()], self._line)
        self._line += block.content.count(b"\n") + 1
        self._done = self._scan = mark.end()
        return block

    def _take(self, mark: re.Match[bytes]) -> Iterator[Block | Stray]:
        begins, kind = mark[1].upper() == b"BEGIN", mark[2].upper()
        if not self._depth:
            if kind == b"VCARD" and not begins and _HEADLESS.match(self._buffer, self._done):
                yield self._headless(mark.end())
                return
            yield from self._between(mark.start())
            if begins:
                self._open(kind)
            else:
                yield Stray(self._line, "There is an END here without its BEGIN.", mark[0][1:])
                self._move_to(mark.end())
        elif begins and kind == b"VCARD":
            yield from self._begin_inside(mark.start())
        elif not begins and kind == self._kind:
            self._depth -= 1
            if not self._depth:
                yield from self._emit(mark.end(), closed=True)

    def _headless(self, end: int) -> Block:
        """The lines up to an END as a card whose BEGIN was lost."""
        start = _HEADLESS.match(self._buffer, self._done)
        assert start is not None
        self._move_to(start.end() - 1)
        content = b"BEGIN:VCARD" + self._buffer[self._done : end]
        block = Block(content, self._line - 1, opened=False)
        self._move_to(end)
        return block

    def _open(self, kind: bytes) -> None:
        self._kind, self._depth, self._inner, self._too_large = kind, 1, [], False

    def _begin_inside(self, at: int) -> Iterator[Block | Stray]:
        """A BEGIN in an open block: a card within it, or the sign of a missing END."""
        if self._kind != b"VCARD" or self._too_large or not self._may_hold_cards(at):
            yield from self._unclosed(at)
        elif len(self._inner) == _NESTED_LIMIT:
            yield from self._unclosed(self._inner[0])
        else:
            self._inner.append(at)
            self._depth += 1

    def _may_hold_cards(self, at: int) -> bool:
        """Only 2.1 has cards within cards, apart from the value of AGENT."""
        if self._inner:
            return True
        version = _VERSION.search(self._buffer, self._done, at)
        return version is None or version[1] == b"2" or self._after_agent(at)

    def _after_agent(self, at: int) -> bool:
        start = self._buffer.rfind(b"\n", self._done, at)
        return _AGENT.match(self._buffer, max(start, 0), at) is not None

    def _unclosed(self, at: int) -> Iterator[Block | Stray]:
        """Ends the open block before ``at`` and looks again from there."""
        yield from self._emit(at, closed=False)
        self._scan = at
        self._depth = 0

    def _emit(self, end: int, *, closed: bool) -> Iterator[Block | Stray]:
        line, content = self._line, self._buffer[self._done + 1 : end]
        self._move_to(end)
        if self._too_large:
            return
        if self._kind != b"VCARD":
            yield Stray(line, _left_out(self._kind), content[:200])
        elif len(content) > CARD_LIMIT:
            yield Stray(line, tr(_TOO_LARGE), content[:200])
        else:
            yield Block(content, line, closed, bool(self._inner) and closed)

    def _between(self, at: int) -> Iterator[Stray]:
        """Tells what stands outside of cards, up to ``at``."""
        text = self._buffer[self._done : at].strip()
        if text:
            skipped = self._buffer[self._done : at]
            blank = len(skipped) - len(skipped.lstrip())
            line = self._line + skipped.count(b"\n", 0, blank) - 1
            yield Stray(line, tr("This text is in no card; it was left out."), text[:200])
        self._move_to(at)

    def _move_to(self, at: int) -> None:
        self._line += self._buffer.count(b"\n", self._done, at)
        self._done = at

    def _refill(self) -> Iterator[Stray]:
        tail = self._buffer.rfind(b"\n")  # a mark may be cut here
        if not self._depth:
            yield from self._between(max(tail, self._done))
        elif len(self._buffer) - self._done > CARD_LIMIT:
            yield from self._give_up()
        if self._too_large:
            self._move_to(max(tail, self._done))
        if len(self._buffer) - tail > CARD_LIMIT:  # an endless line: only its start matters
            self._buffer = self._buffer[: tail + 200]
        piece = next(self._pieces, None)
        self._ended = piece is None
        cut = self._done
        self._buffer = self._buffer[cut:] + (b"\n" if piece is None else piece)
        self._scan = max(tail - cut, 0)
        self._inner = [at - cut for at in self._inner]
        self._done = 0

    def _give_up(self) -> Iterator[Stray]:
        """Tells once of a card that is too large; the rest of it is passed over."""
        if not self._too_large:
            yield Stray(self._line, tr(_TOO_LARGE), self._buffer[self._done + 1 : self._done + 200])
        self._too_large, self._inner, self._depth = True, [], 1

    def _last(self) -> Iterator[Block | Stray]:
        end = len(self._buffer) - 1
        if self._depth:
            yield from self._emit(max(end, self._done), closed=False)
        else:
            yield from self._between(end)


def _left_out(kind: bytes) -> str:
    if kind == b"VLIST":
        return tr("A mailing list (VLIST) is no person; it was left out.")
    return tr("A {decode} is no card; it was left out.").format(decode=kind.decode("ascii"))
