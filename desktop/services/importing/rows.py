"""Many rows into many tables: gathered first, then written a table at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table
from sqlmodel import SQLModel

from desktop.domain.progress import Progress

_AT_ONCE = 2_000  # rows between two looks at whether it was cancelled


class Rows:
    """Rows waiting to be inserted, in the columns stated once for each table.

    Columns that are not stated get their default. Values are as SQLite keeps them:
    days and moments as text.
    """

    def __init__(self, columns: Mapping[type[SQLModel], Sequence[str]]) -> None:
        self._columns = columns
        self._waiting: dict[type[SQLModel], list[tuple[Any, ...]]] = defaultdict(list)

    def add(self, table: type[SQLModel], *values: Any) -> None:
        self._waiting[table].append(values)

    def write(self, connection: Connection, progress: Progress) -> None:
        """Insert all, tables in the order in which their columns were stated."""
        for entity in self._columns:
            waiting = self._waiting.pop(entity, [])
            statement = _statement(entity.__table__, self._columns[entity])  # type: ignore[attr-defined]
            for start in range(0, len(waiting), _AT_ONCE):
                progress.check()
                connection.exec_driver_sql(statement, waiting[start : start + _AT_ONCE])


def _statement(table: Table, stated: Sequence[str]) -> str:
    others = [
        column for column in table.columns if column.name not in stated and not column.primary_key
    ]
    names = [*stated, *(column.name for column in others)]
    values = ["?" for _ in stated] + [_default(column) for column in others]
    return f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join(values)})"


def _default(column: Any) -> str:
    """The column's own default as SQL: a text, a number or NULL."""
    if column.default is None:
        return "NULL"
    value = column.default.arg
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return str(int(value)) if isinstance(value, bool) else str(value)
