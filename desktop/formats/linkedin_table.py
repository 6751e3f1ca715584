"""The tables of a LinkedIn archive: their rows by the names of their columns."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import BinaryIO, NamedTuple

from desktop.domain.drafts import Unreadable
from desktop.formats.csv_text import SEPARATORS, lines_of, rows, text_of

_PREAMBLE_LIMIT = 50  # lines before the header


class Row(NamedTuple):
    """One row; ``cell`` is by the column's name in small letters."""

    cell: dict[str, str]
    line: int

    def get(self, name: str) -> str:
        return self.cell.get(name, "").strip()


def table(stream: BinaryIO, origin: str, columns: Sequence[str]) -> Iterator[Row | Unreadable]:
    """The rows below the header that has these columns; nothing where there is none.

    The stream must be seekable, and is read from its beginning.
    """
    stream.seek(0)
    text = text_of(stream)
    lines = lines_of(text)
    try:
        for before, line in enumerate(itertools.islice(lines, _PREAMBLE_LIMIT)):
            if all(name in line.casefold() for name in columns):
                yield from _rows(itertools.chain([line], lines), line, before, origin)
                return
    finally:
        text.detach()


def _rows(
    lines: Iterator[str], header: str, before: int, origin: str
) -> Iterator[Row | Unreadable]:
    found = rows(lines, max(SEPARATORS, key=header.count), before)
    names = [name.strip().casefold().lstrip("\ufeff") for name in next(found).cells]
    for row in found:
        if row.trouble:
            yield Unreadable(origin, row.line, row.trouble)
        if row.cells:
            yield Row(dict(zip(names, row.cells, strict=False)), row.line)
