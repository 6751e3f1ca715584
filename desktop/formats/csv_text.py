"""CSV as people's programs write it: any encoding, any of four separators."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO

SEPARATORS = ",;\t|"
_VOTERS = 50  # records that vote for the separator


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8 are taken for Windows-1252, else for Latin-1."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    raw = error.object[error.start : error.end]
    try:
        return raw.decode("cp1252"), error.end
    except UnicodeDecodeError:
        return raw.decode("latin-1"), error.end


codecs.register_error("kith-windows", _as_windows)


def encoding_of(first: bytes) -> str:
    """UTF-16 when its byte order mark or its zeros say so, else UTF-8."""
    if first[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return "utf-16"
    if first[1:2] == b"\0" and first[3:4] == b"\0":
        return "utf-16-le"
    return "utf-8-sig"


def text_of(stream: BinaryIO) -> io.TextIOWrapper:
    """The seekable stream as text, line ends as they are."""
    first = stream.read(4)
    stream.seek(0)
    encoding = encoding_of(first)
    errors = "kith-windows" if encoding == "utf-8-sig" else "replace"
    return io.TextIOWrapper(stream, encoding, errors, newline="")


def separator_of(sample: str) -> str:
    """The separator by which most of the first records have equally many columns.

    More columns win among equals; a comma when nothing is separated.
    """
    return max(SEPARATORS, key=lambda sign: _votes(sample, sign))


def _votes(sample: str, sign: str) -> tuple[int, int]:
    lines = io.StringIO(sample, newline="")
    counts: Counter[int] = Counter()
    for _, (row, _line) in zip(range(_VOTERS), rows(lines, sign), strict=False):
        counts[len(row)] += 1
    counts.pop(1, None)
    if not counts:
        return (0, 0)
    columns, votes = max(counts.items(), key=lambda item: (item[1], item[0]))
    return (votes, columns)


def rows(lines: Iterator[str], separator: str, before: int = 0) -> Iterator[tuple[list[str], int]]:
    """Rows with the line on which each begins; empty rows are passed over.

    ``before`` is how many lines of the file have been read already. A row that
    cannot be taken (a field of more than 128 kB, as after a quote that is never
    closed) comes as an empty list.
    """
    reader = csv.reader(lines, delimiter=separator)
    while True:
        line = before + reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield [], line
            continue
        if any(row):
            yield row, line
