"""CSV as people's programs write it: any encoding, any of four separators, broken quotes."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from desktop.domain.language import mark, tr

SEPARATORS = ",;\t|"
LINE_LIMIT = 16_000_000  # letters of one line, and of one row
NEVER_CLOSED = mark("This row has a quote that is never closed; it was read as one line.")
TOO_LONG = mark("This row is longer than 16 million letters; what is beyond was left out.")
_VOTERS = 50  # records that vote for the separator
_RECOVERIES = 20  # quotes never closed, after which every line is a row

csv.field_size_limit(LINE_LIMIT)


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8 are taken for Windows-1252, else for Latin-1."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    raw = error.object[error.start : error.end]
    return "".join(map(_WINDOWS.__getitem__, raw)), error.end


_WINDOWS = [
    bytes([byte]).decode("cp1252", "ignore") or bytes([byte]).decode("latin-1")
    for byte in range(256)
]


codecs.register_error("kith-windows", _as_windows)


def encoding_of(first: bytes) -> str:
    """UTF-16 when its byte order mark or its zeros say so, else UTF-8."""
    if first[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return "utf-16"
    if first[1:2] == b"\0" and first[3:4] == b"\0":
        return "utf-16-le"
    return "utf-8-sig"


def text_of(stream: BinaryIO, encoding: str = "") -> io.TextIOWrapper:
    """The seekable stream as text from its beginning, line ends as they are.

    Without an ``encoding`` it is told by the first bytes. No letter is replaced: bytes
    that do not belong come as Windows-1252, or as ``\\x81`` where that is no choice.
    """
    stream.seek(0)
    if not encoding:
        encoding = encoding_of(stream.read(4))
        stream.seek(0)
    if encoding == "utf-8":
        encoding = "utf-8-sig"
    errors = "kith-windows" if encoding in ("utf-8-sig", "cp1252") else "backslashreplace"
    return io.TextIOWrapper(stream, encoding, errors, newline="")


def separator_of(sample: str) -> str:
    """The separator by which most of the first records have equally many columns.

    More columns win among equals; a comma when nothing is separated.
    """
    return max(SEPARATORS, key=lambda sign: _votes(sample, sign))


def _votes(sample: str, sign: str) -> tuple[int, int]:
    lines = io.StringIO(sample, newline="")
    counts: Counter[int] = Counter()
    for row in itertools.islice(rows(lines, sign), _VOTERS):
        counts[len(row.cells)] += 1
    counts.pop(1, None)
    if not counts:
        return (0, 0)
    columns, votes = max(counts.items(), key=lambda item: (item[1], item[0]))
    return (votes, columns)


@dataclass(frozen=True, slots=True)
class Row:
    """One row, the line of the file on which it begins, and what was wrong with it, if
    anything was: a sentence."""

    cells: list[str]
    line: int
    trouble: str = ""


def lines_of(text: io.TextIOWrapper) -> Iterator[str]:
    """The lines of a text; of one that is too long only its beginning."""
    while line := text.readline(LINE_LIMIT):
        yield line
        while len(line) >= LINE_LIMIT and line[-1] not in "\r\n":
            line = text.readline(LINE_LIMIT)
            if not line:
                break


class _Lines:
    """Lines on their way to the reader, with those of the present row kept."""

    def __init__(self, lines: Iterable[str], before: int) -> None:
        self._lines = iter(lines)
        self._again: list[str] = []  # the next line is the last
        self.taken: list[str] = []
        self.before = before
        self.size = 0
        self.ended = False  # the row went on when the lines ended, or it grew too long

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._again.pop() if self._again else next(self._lines, None)
        if line is None:
            self.ended = True
            raise StopIteration
        if self.size > LINE_LIMIT:
            self.ended = True
            self._again.append(line)
            raise StopIteration
        self.size += len(line)
        self.taken.append(line)
        return line

    def begin(self) -> int:
        """A new row begins; the number of its line."""
        self.before += len(self.taken)
        self.taken.clear()
        self.size = 0
        return self.before + 1

    def give_back(self) -> str:
        """All but the first line of the present row are read again; that first one."""
        self.ended = False
        self._again.extend(reversed(self.taken[1:]))
        del self.taken[1:]
        return self.taken[0]


def rows(lines: Iterable[str], separator: str, before: int = 0) -> Iterator[Row]:
    """The rows that hold anything. ``before`` is how many lines were read already.

    A quote that is never closed costs its own line only: the row is that line, and
    the next lines are rows again. Time is linear in the text whatever it holds.
    """
    feed = _Lines(lines, before)
    reader = csv.reader(feed, delimiter=separator)
    recoveries, width = 0, 0
    while recoveries < _RECOVERIES:
        line = feed.begin()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield Row([], line, tr(TOO_LONG))
            continue
        if feed.ended or (len(feed.taken) > 1 and _swallowed(cells, feed.taken, separator, width)):
            recoveries += 1
            yield Row(_mended(feed.give_back(), separator), line, tr(NEVER_CLOSED))
        elif any(cells):
            width = width or len(cells)
            yield Row(cells, line)
    yield from _line_by_line(feed, separator)


def _swallowed(cells: list[str], taken: list[str], separator: str, width: int) -> bool:
    """Whether a row of several lines took in lines that are rows of the table themselves."""
    if len(cells) == width or width < 2 or taken[0].count(separator) < width - 1:
        return False
    return all(len(_alone(line, separator)) == width for line in taken[1:51])


def _alone(line: str, separator: str) -> list[str]:
    return next(csv.reader([line], delimiter=separator), [])


def _mended(line: str, separator: str) -> list[str]:
    """The cells of a line without the quote that opens and is never closed."""
    opens = line.rfind(f'{separator}"') + 1
    if opens or line.startswith('"'):
        line = line[:opens] + line[opens + 1 :]
    return _alone(line, separator)


def _line_by_line(feed: _Lines, separator: str) -> Iterator[Row]:
    """The rest of a text whose quotes cannot be trusted."""
    while True:
        line = feed.begin()
        text = next(feed, None)
        if text is None:
            return
        cells = _alone(text, separator)
        if any(cells):
            yield Row(cells, line)
