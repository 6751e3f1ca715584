"""Monica's SQL export, or a dump of its database: the same account told in tables.

Rows are read as text and brought into the shape of the JSON export. Nothing is run, and
the tables of users are read for the time zone only.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from desktop.domain.drafts import Record, Unreadable
from desktop.domain.language import mark, tr
from desktop.formats.csv_text import text_of
from desktop.formats.monica.account import Account
from desktop.formats.monica.sql_account import tell
from desktop.formats.monica.sql_rows import BrokenRow, rows_of
from desktop.formats.monica.sql_tables import Tables

_BROKEN = mark("This row of {table} is not written as a database writes it, so it was left out.")


def read_monica_sql(stream: BinaryIO, origin: str) -> Iterator[Record]:
    """The people of a dump with everything that hangs on them. The stream is seekable."""
    tables = Tables()
    account = Account(origin)
    text = text_of(stream)
    for row in rows_of(text):
        if isinstance(row, BrokenRow):
            reason = tr(_BROKEN).format(table=row.table)
            account.troubles.append(Unreadable(origin, row.line, reason, row.excerpt))
        else:
            tables.add(row)
    text.detach()
    tell(tables, account)
    yield from account.records()
