"""A table file opened: its rows from below the header on, by what a mapping says of it."""

from __future__ import annotations

import io
import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO

from desktop.domain.language import mark, tr
from desktop.domain.tables import Mapping, plain_header
from desktop.formats.csv_text import SEPARATORS, Row, lines_of, rows, separator_of, text_of
from desktop.formats.tables import looks
from desktop.formats.tables.encodings import OFFERED
from desktop.formats.tables.headers import told_by

FIRST_ROWS = 200  # by which a table is judged
COLUMN_LIMIT = 5_000
_SAMPLE = 1 << 18  # letters by which the separator is told
_BEFORE_TABLE = 30  # rows among which the header is looked for
_CELLS = 100  # of a row, among which names of columns are looked for
_LONGEST_NAME = 100
_READABLE = frozenset({*OFFERED, "utf-16", "utf-32"})


@contextmanager
def opened(stream: BinaryIO, encoding: str) -> Iterator[io.TextIOWrapper]:
    """The stream as text; it stays open afterwards. An encoding not offered is told anew."""
    text = text_of(stream, encoding if encoding in _READABLE else "")
    try:
        yield text
    finally:
        text.detach()


def told_separator(line: str) -> str:
    """The separator that Excel's first line ``sep=;`` names, or ""."""
    line = line.strip().strip('"')
    is_told = line[:4].lower() == "sep=" and len(line) == 5
    if line.lower() == "sep=":  # a tab, taken away with the blanks
        return "\t"
    return line[4] if is_told and line[4] in SEPARATORS else ""


def separator_in(text: io.TextIOWrapper) -> str:
    """The separator of a text, which is read on from its beginning."""
    sample = text.read(_SAMPLE)
    first, _, _ = sample.partition("\n")
    return told_separator(first) or separator_by_words(sample) or separator_of(sample)


def separator_by_words(sample: str) -> str:
    """The separator between the names of columns that Kith knows, where there are two."""
    known = {sign: _most_known(sample, sign) for sign in SEPARATORS}
    best = max(known, key=lambda sign: known[sign])
    return best if known[best] >= 2 else ""


def _most_known(sample: str, sign: str) -> int:
    """How many cells of one of the first rows are names of columns."""
    found = itertools.islice(rows(io.StringIO(sample, newline=""), sign), _BEFORE_TABLE)
    return max((_known_words(row.cells[:_CELLS]) for row in found), default=0)


def _known_words(cells: Sequence[str]) -> int:
    return sum(1 for cell in cells if len(cell) < _LONGEST_NAME and told_by(cell).said.meaning)


def raw_rows(text: io.TextIOWrapper, separator: str) -> Iterator[Row]:
    """All rows of a text from its beginning, without Excel's line of the separator."""
    lines = lines_of(text)
    first = next(lines, "")
    before = 1 if told_separator(first) else 0
    for row in rows(lines if before else itertools.chain([first], lines), separator, before):
        if len(row.cells) > COLUMN_LIMIT:
            row = Row(row.cells[:COLUMN_LIMIT], row.line, tr(TOO_WIDE))
        yield row


TOO_WIDE = mark("This row has more than 5,000 cells; what is beyond was left out.")


def start_of(first: Sequence[Row]) -> int:
    """How many of the first rows stand before the table: titles, notes, counts."""
    width = _usual_width(first)
    for at, row in enumerate(first[:_BEFORE_TABLE]):
        if is_header(row.cells) and (at == 0 or all(_is_preamble(r, width) for r in first[:at])):
            return at
    for at, row in enumerate(first[:_BEFORE_TABLE]):
        if len(row.cells) * 2 >= width:
            return at
    return 0


def _usual_width(first: Sequence[Row]) -> int:
    widths = Counter(len(row.cells) for row in first if len(row.cells) > 1)
    return max(widths, key=lambda width: (widths[width], width)) if widths else 1


def _is_preamble(row: Row, width: int) -> bool:
    filled = [cell for cell in row.cells if cell.strip()]
    return len(row.cells) < width or len(filled) <= max(2, width // 4)


def is_header(cells: Sequence[str]) -> bool:
    """Whether the cells are what columns are called, in words that Kith knows."""
    filled = [cell for cell in cells if cell.strip()]
    known = _known_words(filled)
    if known < 3 and any(looks.EMAIL.fullmatch(cell.strip()[:400]) for cell in filled):
        return False
    return known >= 2 or 2 * known > len(filled) > 0


def stands_above(top: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a first row of words that Kith hardly knows names the columns: it holds no
    values, and they do, or one of its words is a name of columns."""
    if any(looks.is_value(cell) for cell in top if cell.strip()):
        return False
    if _known_words(top):
        return True
    for at, cell in enumerate(top):
        cells = [row[at] for row in below if at < len(row)]
        if cell.strip() and looks.are_values(cells):
            return True
    return False


def named_columns(header: Sequence[str], width: int) -> tuple[str, ...]:
    """A name for every column: none empty, none twice."""
    seen: dict[str, int] = {}
    names = []
    for at in range(max(len(header), width)):
        name = " ".join(header[at].split())[:300] if at < len(header) else ""
        name = name or f"Column {at + 1}"
        count = seen[name] = seen.get(name, 0) + 1
        while count > 1 and f"{name} ({count})" in seen:
            count += 1
        if count > 1:
            name = f"{name} ({count})"
            seen.setdefault(name, 1)
        names.append(name)
    return tuple(names)


def skip_to_table(
    found: Iterator[Row], mapping: Mapping
) -> tuple[list[Row], Row | None, Iterator[Row]]:
    """(what stands before the table, the header if any, the rows of the table).

    The header is where the mapping's columns are named, else where it was before.
    """
    first = list(itertools.islice(found, _BEFORE_TABLE))
    at = mapping.skipped
    if mapping.has_header:
        wanted = {plain_header(column.header) for column in mapping.columns}
        hits = [len(wanted & set(map(plain_header, row.cells))) for row in first]
        best = max(hits, default=0)
        at = hits.index(best) if best * 2 >= len(wanted) or best >= 3 else start_of(first)
    rest = first[at:]
    header = rest.pop(0) if mapping.has_header and rest else None
    return first[:at], header, itertools.chain(rest, found)
