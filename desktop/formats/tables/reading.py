"""The people of a table, by a mapping of its columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import BinaryIO

from desktop.domain.drafts import LeftOut, PersonDraft, Record, Unreadable
from desktop.domain.language import mark, tr
from desktop.domain.tables import DATES, Column, DateOrder, Mapping, TableLook, fingerprint
from desktop.formats.counted import quiet
from desktop.formats.csv_text import Row
from desktop.formats.tables.days import order_of_column
from desktop.formats.tables.kept import read_own, source_of
from desktop.formats.tables.layouts import KITH
from desktop.formats.tables.looking import look, survey
from desktop.formats.tables.opening import named_columns, opened, raw_rows, skip_to_table
from desktop.formats.tables.people import RowReader

UNKNOWN = mark(
    "Kith cannot tell by themselves what its columns mean. Unpack it, and bring it in alone."
)
GUESSED = mark("The file does not say how its letters are written; they were read as {}.")
BEFORE = mark("This line stands before the table; it was passed over.")
NOBODY = mark("This row tells of nobody: none of its filled columns names a person.")
_EXCERPT = 120


def read_table(stream: BinaryIO, origin: str, mapping: Mapping) -> Iterator[Record]:
    """The people of a table, in a stream; every other row comes as Unreadable.

    The stream must be seekable: it is read twice, first for the order of its days.
    """
    first = quiet(stream)
    with opened(first, mapping.encoding) as text:
        before, header, _ = skip_to_table(raw_rows(text, mapping.separator), mapping)
        names = named_columns(header.cells if header else [], len(mapping.columns))
        columns = mapping.columns_for(names)
    bound = Mapping(columns, mapping.encoding, mapping.separator, layout=mapping.layout)
    has_days = any(column.meaning in DATES for column in columns)
    skip = len(before) + (header is not None)
    seen = survey(first, bound, skip)[0] if has_days else {}
    orders = {at: order or mapping.date_order for at, order in seen.items()}
    for row in before:
        yield LeftOut(origin, row.line, tr(BEFORE), _excerpt(row))
    reader = _Reader(columns, orders, mapping, origin)
    with opened(stream, mapping.encoding) as text:
        _, _, body = skip_to_table(raw_rows(text, mapping.separator), mapping)
        for row in body:
            yield from reader.records(row)


class _Reader:
    """Rows to records; a row that is wider than all before widens the table."""

    def __init__(
        self,
        columns: tuple[Column, ...],
        orders: dict[int, DateOrder],
        mapping: Mapping,
        origin: str,
    ) -> None:
        self._columns = columns
        self._orders = orders
        self._layout = mapping.layout
        self._table = fingerprint(
            tuple(column.header for column in columns), has_header=mapping.has_header
        )[:12]
        self._keys: Counter[str] = Counter()
        self._origin = origin
        self._rows = self._row_reader()

    def _row_reader(self) -> Callable[[Sequence[str]], PersonDraft | None]:
        if self._layout == KITH:
            return partial(read_own, self._columns)
        return RowReader(self._columns, self._orders, self._layout).read

    def records(self, row: Row) -> Iterator[Record]:
        if row.trouble:
            yield _unreadable(self._origin, row, row.trouble)
        if len(row.cells) > len(self._columns):
            self._widen(len(row.cells))
        draft = self._rows(row.cells)
        if draft is None:
            if any(cell.strip() for cell in row.cells) and not row.trouble:
                yield _unreadable(self._origin, row, tr(NOBODY))
            return
        yield self._kept(draft, row)

    def _widen(self, width: int) -> None:
        beyond = named_columns([], width)[len(self._columns) :]
        self._columns += tuple(Column(name) for name in beyond)
        self._rows = self._row_reader()

    def _kept(self, draft: PersonDraft, row: Row) -> PersonDraft:
        source = source_of(self._columns, self._orders, self._table, self._layout, row.cells, draft)
        self._keys[source.key] += 1
        if self._keys[source.key] > 1:  # somebody stands there twice
            source.key += f"#{self._keys[source.key]}"
        source.origin, source.line = self._origin, row.line
        draft.source = source
        return draft


def _unreadable(origin: str, row: Row, reason: str) -> Unreadable:
    return Unreadable(origin, row.line, reason, _excerpt(row))


def _excerpt(row: Row) -> str:
    return " ".join(row.cells)[:_EXCERPT].strip()


def read_as_seen(seen: TableLook, stream: BinaryIO, origin: str) -> Iterator[Record]:
    """The people of a table that nobody was asked about. Where its bytes do not say how
    they are to be read, one line says what was assumed."""
    if not seen.says_encoding:
        encoding = _CALLED.get(seen.mapping.encoding, seen.mapping.encoding)
        yield LeftOut(origin, 0, tr(GUESSED).format(encoding))
    yield from read_table(stream, origin, seen.mapping)


_CALLED = {"cp1252": "Windows-1252", "utf-8": "UTF-8"}


def read_known_table(stream: BinaryIO, origin: str) -> Iterator[Record]:
    """The people of a table of which the program is known, as one lies in an archive."""
    seen = look(quiet(stream), origin)
    if seen.sure:
        yield from read_as_seen(seen, stream, origin)
    else:
        yield LeftOut(origin, 0, tr(UNKNOWN))


def sample(seen: TableLook, mapping: Mapping) -> list[PersonDraft]:
    """The people of the first rows, as this mapping reads them: for showing what will come."""
    orders = {
        at: order_of_column(row[at] for row in seen.rows if at < len(row)) or mapping.date_order
        for at, column in enumerate(mapping.columns)
        if column.meaning in DATES
    }
    orders |= {at: order for at, order in seen.day_orders if order}
    reader = RowReader(mapping.columns, orders, mapping.layout)
    found = (reader.read(row) for row in seen.rows)
    return [draft for draft in found if draft is not None]
