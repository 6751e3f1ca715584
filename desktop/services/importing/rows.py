"""Many rows into many tables: gathered first, then written a table at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Table
from sqlmodel import SQLModel

from desktop.storage.database import Change
from desktop.storage.documents import Written


class Rows:
    """Rows waiting to be inserted, in the columns stated once for each table.

    Columns that are not stated get their default. Values are as SQLite keeps them:
    days and moments as text. Tables ``between`` others get the numbers of
    people, which are higher than all that are there only for those who are new.
    """

    def __init__(
        self,
        columns: Mapping[type[SQLModel], Sequence[str]],
        between: Collection[type[SQLModel]] = (),
    ) -> None:
        self._columns = columns
        self._between = between
        self._waiting: dict[type[SQLModel], list[tuple[Any, ...]]] = {kind: [] for kind in columns}

    @property
    def tables(self) -> list[str]:
        return [entity.__table__.name for entity in self._columns]  # type: ignore[attr-defined]

    def add(self, table: type[SQLModel], *values: Any) -> None:
        self._waiting[table].append(values)

    def into(self, table: type[SQLModel]) -> Callable[[tuple[Any, ...]], None]:
        """What takes one row of this table after another, for those of which there are
        very many."""
        return self._waiting[table].append

    def write(self, change: Change, new: Sequence[int] = ()) -> None:
        """Insert all that waits, tables in the order in which their columns were stated.

        With people who are ``new``, of whom everything waits, that is indexed at once.
        """
        written = []
        for entity, stated in self._columns.items():
            waiting = self._waiting[entity]
            if not waiting:
                continue
            table = entity.__table__  # type: ignore[attr-defined]
            statement = _statement(table, stated)
            between = entity in self._between
            if between and not new:
                change.session.connection().exec_driver_sql(statement, waiting)
            else:
                change.insert_many(table.name, statement, waiting, gaps=between)
            written.append(Written(table.name, stated, waiting))
        if new:
            change.index_new(new, written)
        for waiting in self._waiting.values():
            waiting.clear()


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
