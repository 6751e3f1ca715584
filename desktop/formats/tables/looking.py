"""A first look at a table: how it is written, its first rows, and a proposal how to read it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from desktop.domain.tables import DATES, Column, DateOrder, Mapping, Meaning, TableLook, fingerprint
from desktop.formats.csv_text import Row
from desktop.formats.tables import layouts
from desktop.formats.tables.days import order_in_header, order_of_column
from desktop.formats.tables.encodings import encodings_of
from desktop.formats.tables.looks import are_emails
from desktop.formats.tables.opening import (
    FIRST_ROWS,
    is_header,
    named_columns,
    opened,
    raw_rows,
    separator_in,
    stands_above,
    start_of,
)
from desktop.formats.tables.proposing import propose_columns

Recall = Callable[[str], Mapping | None]
"""The mapping remembered for a fingerprint."""

SHOWN = 20  # rows that a look holds
_DAYS_KEPT = 64  # letters of a cell that may name a day


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody says of a table, against what was seen in it."""

    encoding: str = ""
    separator: str = ""
    has_header: bool | None = None


@dataclass(slots=True)
class _Seen:
    """A table as far as it was looked at."""

    encoding: str
    separator: str
    first: list[Row]
    start: int = 0
    has_header: bool = True
    header: tuple[str, ...] = ()
    body: list[Row] = field(default_factory=list)


def look(
    stream: BinaryIO, origin: str, wishes: Wishes | None = None, recall: Recall | None = None
) -> TableLook:
    """What a table looks like, and how it would be read. The stream must be seekable.

    The whole file is read once for its encoding, and once for its days and its count.
    A mapping that ``recall`` knows for its header goes before a proposal.
    """
    wishes = wishes or Wishes()
    encodings = encodings_of(stream)
    encoding = wishes.encoding or encodings.first
    seen = _see(stream, encoding, wishes)
    remembered = recall(fingerprint(seen.header, has_header=seen.has_header)) if recall else None
    if remembered is not None and not seen.has_header and not _fits(remembered, seen):
        remembered = None
    mapping = _as_remembered(remembered, seen) if remembered else _proposed(seen)
    orders, count = survey(stream, mapping, seen.start + seen.has_header)
    unsure = tuple(at for at, order in orders.items() if order is None)
    if unsure and mapping.layout == layouts.OUTLOOK and mapping.date_order is DateOrder.AS_SEEN:
        mapping = _as_outlook(mapping, seen.header)
    return TableLook(
        origin,
        mapping,
        seen.header,
        tuple(_filled(row.cells, len(seen.header)) for row in seen.body[:SHOWN]),
        encodings.names,
        count,
        tuple(" ".join(row.cells).strip() for row in seen.first[: seen.start]),
        unsure,
        sure=(remembered is not None and seen.has_header) or mapping.layout in layouts.KNOWN,
        says_encoding=encodings.sure,
        day_orders=tuple((at, order) for at, order in orders.items() if order is not None),
    )


def _see(stream: BinaryIO, encoding: str, wishes: Wishes) -> _Seen:
    with opened(stream, encoding) as text:
        separator = wishes.separator or separator_in(text)
    with opened(stream, encoding) as text:
        first = list(itertools.islice(raw_rows(text, separator), FIRST_ROWS))
    seen = _Seen(encoding, separator, first, start_of(first))
    body = first[seen.start :]
    top = body[0].cells if body else []
    below = [row.cells for row in body[1:]]
    seen.has_header = is_header(top) or stands_above(top, below)
    if wishes.has_header is not None:
        seen.has_header = wishes.has_header
    seen.body = body[1:] if seen.has_header else body
    width = max((len(row.cells) for row in body), default=0)
    seen.header = named_columns(top if seen.has_header else [], width)
    return seen


def _filled(cells: Sequence[str], width: int) -> tuple[str, ...]:
    return tuple(cells[:width]) + ("",) * (width - len(cells))


def _proposed(seen: _Seen) -> Mapping:
    columns = propose_columns(
        seen.header, [row.cells for row in seen.body], has_header=seen.has_header
    )
    layout = layouts.layout_of(seen.header, columns) if seen.has_header else ""
    if layout == layouts.OUTLOOK:
        columns = layouts.outlook_columns(columns)
    return Mapping(
        columns, seen.encoding, seen.separator, seen.has_header,
        layout=layout, skipped=seen.start,
    )  # fmt: skip


def _fits(remembered: Mapping, seen: _Seen) -> bool:
    """Whether a table without a header holds mail where another of as many columns did."""
    for at, column in enumerate(remembered.columns):
        cells = [row.cells[at] for row in seen.body if at < len(row.cells)]
        if column.meaning is Meaning.EMAIL and any(cells) and not are_emails(cells):
            return False
    return True


def _as_remembered(remembered: Mapping, seen: _Seen) -> Mapping:
    """What was chosen for the columns, in this file's order and way of writing."""
    return replace(
        remembered,
        columns=remembered.columns_for(seen.header),
        encoding=seen.encoding,
        separator=seen.separator,
        has_header=seen.has_header,
        skipped=seen.start,
    )


def _as_outlook(mapping: Mapping, header: Sequence[str]) -> Mapping:
    """English Outlook writes the month first where no cell says otherwise."""
    english = layouts.is_english_outlook(header)
    return replace(mapping, date_order=DateOrder.MONTH_FIRST) if english else mapping


def survey(
    stream: BinaryIO, mapping: Mapping, skip: int
) -> tuple[dict[int, DateOrder | None], int]:
    """(the order of each column of days, how many rows there are), over the whole table.

    An order is None where the cells do not tell it. One program writes all its days in
    one way: of a known layout the columns are judged together.
    """
    at_days = [at for at, column in enumerate(mapping.columns) if column.meaning in DATES]
    cells: dict[int, dict[str, None]] = {at: {} for at in at_days}
    count = 0
    with opened(stream, mapping.encoding) as text:
        for row in itertools.islice(raw_rows(text, mapping.separator), skip, None):
            count += 1
            for at in at_days:
                if at < len(row.cells) and row.cells[at]:
                    cells[at][row.cells[at][:_DAYS_KEPT]] = None
    return dict(_orders(mapping.columns, cells, together=mapping.layout == layouts.OUTLOOK)), count


def _orders(
    columns: Sequence[Column], cells: dict[int, dict[str, None]], *, together: bool
) -> Iterator[tuple[int, DateOrder | None]]:
    joint = order_of_column(itertools.chain(*cells.values())) if together else None
    for at, found in cells.items():
        seen = joint if together else order_of_column(found)
        yield at, order_in_header(columns[at].header) if seen is None else seen
