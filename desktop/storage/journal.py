"""The journal: what each change did, so that it can be taken back and done again.

Triggers on every table note the rows a change touches, with their image before.
Both journal and triggers are temporary objects of the writer's connection: they
cost no sync, leave nothing in the file, and roll back with the change itself. Undo
walks a change backwards while the same triggers note what undo does: that is redo.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

UNTRACKED = frozenset({"alembic_version"})
_COLUMNS = (
    "SELECT t.name, c.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c"
    " WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite!_%' ESCAPE '!'"
    " ORDER BY t.name, c.cid"
)


Span = tuple[int, int]  # first and last row, both included


@dataclass(frozen=True, slots=True)
class Touched:
    """One row that a change inserted, updated or deleted."""

    operation: str
    row_id: int


def install(connection: Connection) -> None:
    """Make the journal on the writer's connection. To be called once for each.

    The driver is asked itself: these are two hundred statements at each start.
    """
    raw: Any = connection.connection.driver_connection
    run = raw.execute
    run("CREATE TEMP TABLE journal_now (change_id INTEGER)")
    run("INSERT INTO journal_now VALUES (NULL)")
    run(
        "CREATE TEMP TABLE journal (seq INTEGER PRIMARY KEY, change_id INTEGER,"
        " tbl TEXT, op TEXT, row_id INTEGER, last_id INTEGER)"  # the last of a span, else NULL
    )
    run("CREATE INDEX temp.ix_journal ON journal (change_id, tbl, seq)")
    for table, columns in _tables(run(_COLUMNS)).items():
        run(f"CREATE TEMP TABLE before_{table} (seq INTEGER PRIMARY KEY, {', '.join(columns)})")
        for operation in ("insert", "update", "delete"):
            run(_trigger(table, operation, columns))


def _tables(rows: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """The columns, in quotes, of each table that is noted."""
    found: dict[str, list[str]] = defaultdict(list)
    for table, column in rows:
        if table not in UNTRACKED:
            found[table].append(f'"{column}"')
    return found


def _trigger(table: str, operation: str, columns: list[str]) -> str:
    row = "NEW" if operation == "insert" else "OLD"
    image = ""
    if operation != "insert":
        values = ", ".join(f"OLD.{column}" for column in columns)
        image = f"INSERT INTO before_{table} VALUES (last_insert_rowid(), {values});"
    return f"""
        CREATE TEMP TRIGGER journal_{table}_{operation} AFTER {operation} ON main.{table}
        BEGIN
            SELECT RAISE(ABORT, 'a write outside a change')
             WHERE (SELECT change_id FROM journal_now) IS NULL;
            INSERT INTO journal (change_id, tbl, op, row_id)
            VALUES ((SELECT change_id FROM journal_now), '{table}', '{operation}', {row}.rowid);
            {image}
        END"""


def begin(connection: Connection, change_id: int) -> None:
    """From here on, until ``end``, writes belong to this change."""
    connection.exec_driver_sql("UPDATE journal_now SET change_id = ?", (change_id,))


def end(connection: Connection) -> None:
    connection.exec_driver_sql("UPDATE journal_now SET change_id = NULL")


def insert_many(
    connection: Connection,
    table: str,
    statement: str,
    rows: Sequence[Sequence[Any]],
    *,
    gaps: bool = False,
) -> None:
    """Insert rows whose numbers come after all others, noted as one span; each by itself
    where there are ``gaps`` between their numbers.

    The same as with the trigger, which is put away meanwhile, at half the cost. Raises
    what the insert raises; the transaction is then to be rolled back, trigger and all.
    """
    run = connection.exec_driver_sql
    last = run(f"SELECT coalesce(max(rowid), 0) FROM {table}").scalar_one()
    run(f"DROP TRIGGER temp.journal_{table}_insert")
    _write_all(connection, statement, rows)
    run(_trigger(table, "insert", []))
    new = f"FROM {table} WHERE rowid > ?1"
    ids = (
        f"rowid, NULL {new}"
        if gaps
        else f"rowid, (SELECT max(rowid) {new}) {new} ORDER BY rowid LIMIT 1"
    )
    run(
        "INSERT INTO journal (change_id, tbl, op, row_id, last_id)"
        f" SELECT (SELECT change_id FROM journal_now), '{table}', 'insert', {ids}",
        (last,),
    )


def _write_all(connection: Connection, statement: str, rows: Sequence[Sequence[Any]]) -> None:
    """Straight by the driver: SQLAlchemy would look at each row twice."""
    cursor = connection.connection.cursor()
    try:
        cursor.executemany(statement, rows)
    finally:
        cursor.close()


def last_seq(connection: Connection) -> int:
    """Where the journal stands; what comes after belongs to what comes after."""
    return int(connection.exec_driver_sql("SELECT coalesce(max(seq), 0) FROM journal").scalar_one())


def counts(connection: Connection, change_id: int, after: int = 0) -> dict[str, dict[str, int]]:
    """How many rows of each table a change inserted, updated, deleted."""
    rows = connection.exec_driver_sql(
        "SELECT tbl, op, sum(coalesce(last_id, row_id) - row_id + 1) FROM journal"
        " WHERE change_id = ? AND seq > ? GROUP BY tbl, op",
        (change_id, after),
    )
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for table, operation, number in rows:
        found[table][operation] = number
    return dict(found)


def touched(connection: Connection, change_id: int, after: int, table: str) -> list[Touched]:
    """The rows of one table in the order in which they were written."""
    rows = connection.exec_driver_sql(
        "SELECT op, row_id, coalesce(last_id, row_id) FROM journal"
        " WHERE change_id = ? AND seq > ? AND tbl = ? ORDER BY seq",
        (change_id, after, table),
    )
    return [
        Touched(operation, row_id)
        for operation, first, last in rows.fetchall()
        for row_id in range(first, last + 1)
    ]


def spans(connection: Connection, change_id: int, after: int, table: str) -> list[Span]:
    """The rows of one table that were inserted many at once; neighbours as one span."""
    rows = connection.exec_driver_sql(
        "SELECT row_id, last_id FROM journal WHERE change_id = ? AND seq > ? AND tbl = ?"
        " AND last_id IS NOT NULL ORDER BY row_id",
        (change_id, after, table),
    )
    found: list[Span] = []
    for first, last in rows.fetchall():
        if found and found[-1][1] + 1 >= first:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def forget(connection: Connection, change_id: int) -> None:
    """Drop a change that can no longer be taken back."""
    run = connection.exec_driver_sql
    tables = run("SELECT DISTINCT tbl FROM journal WHERE change_id = ?", (change_id,))
    for (table,) in tables.fetchall():
        run(
            f"DELETE FROM before_{table} WHERE seq IN"
            " (SELECT seq FROM journal WHERE change_id = ?)",
            (change_id,),
        )
    run("DELETE FROM journal WHERE change_id = ?", (change_id,))


def revert(connection: Connection, change_id: int) -> None:
    """Take a change back, last write first. The caller has begun another change."""
    run = connection.exec_driver_sql
    run("PRAGMA defer_foreign_keys=ON")
    found = run(
        "SELECT seq, tbl, op || iif(last_id IS NULL, '', ' span') FROM journal"
        " WHERE change_id = ? ORDER BY seq DESC",
        (change_id,),
    )
    entries = [(seq, table, operation) for seq, table, operation in found]
    columns = {table: ", ".join(names) for table, names in _tables(run(_COLUMNS)).items()}
    for table, operation, first, last in _runs(entries):
        inverse = _inverse(table, operation, columns[table])
        run(inverse, {"change": change_id, "a": first, "z": last})


# These go one at a time: one row may have been updated twice, and each span is its own.
_ALONE = frozenset({"update", "insert span"})


def _runs(entries: list[tuple[int, str, str]]) -> Iterator[tuple[str, str, int, int]]:
    """(table, operation, lowest seq, highest seq) of neighbours that go in one statement."""
    for (table, operation, _), run in groupby(
        entries, key=lambda e: (e[1], e[2], e[0] if e[2] in _ALONE else None)
    ):
        sequence = [seq for seq, _, _ in run]
        yield table, operation, sequence[-1], sequence[0]


def _inverse(table: str, operation: str, columns: str) -> str:
    span = "seq BETWEEN :a AND :z"
    noted = f"change_id = :change AND tbl = '{table}' AND {span}"
    match operation:
        case "insert":
            return f"DELETE FROM {table} WHERE rowid IN (SELECT row_id FROM journal WHERE {noted})"
        case "insert span":
            ends = [f"(SELECT {end} FROM journal WHERE {noted})" for end in ("row_id", "last_id")]
            return f"DELETE FROM {table} WHERE rowid BETWEEN {' AND '.join(ends)}"
        case "delete":
            return (
                f"INSERT INTO {table} ({columns}) SELECT {columns} FROM before_{table}"
                f" WHERE seq IN (SELECT seq FROM journal WHERE {noted})"
                " ORDER BY seq DESC"
            )
        case _:
            return (
                f"UPDATE {table} SET ({columns}) ="
                f" (SELECT {columns} FROM before_{table} WHERE {span})"
                f" WHERE rowid = (SELECT row_id FROM journal WHERE {noted})"
            )
