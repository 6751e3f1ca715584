"""An archive's rows and files into a store that is empty, each row checked on its way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from desktop.domain.dates import PartialDate
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.progress import Progress
from desktop.services.archive.contents import Contents
from desktop.services.archive.layout import LEFT_OUT, strict_json
from desktop.services.archive.row_schema import VOCABULARIES, Column, check_of
from desktop.storage import schema

_ROWS_AT_ONCE = 500
_BYTES_AT_ONCE = 32_000_000

Row = dict[str, Any]


def fill(contents: Contents, connection: Connection, progress: Progress) -> None:
    """Put all rows in; ``progress`` counts them. Raises BadInputError for the first thing
    that is not as it must be, with the table and the line where there is one."""
    manifest = contents.manifest
    progress.total = sum(entry.rows for entry in manifest.tables.values())
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    used: set[str] = set()
    now = manifest.schema == schema.CURRENT
    known = set(tables_of(connection))
    if not manifest.tables.keys() <= known:
        raise contents.damaged()
    for table in sorted(manifest.tables):
        check = check_of(table, tuple(columns_of(connection, table)), with_words=now)
        for rows in _in_portions(checked_rows(contents, table, check, used)):
            _insert(contents, connection, table, rows)
            progress.advance_to(progress.done + len(rows))
    _check_references(contents, connection)
    if used != set(manifest.files):
        raise contents.damaged()


def tables_of(connection: Connection) -> list[str]:
    """The tables that an archive holds, by name."""
    names = connection.exec_driver_sql(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"
    )
    return [name for name in names.scalars() if name not in LEFT_OUT]


def columns_of(connection: Connection, table: str) -> list[Column]:
    """The columns of a table as the store declares them."""
    found = connection.exec_driver_sql(
        'SELECT name, type, "notnull", pk FROM pragma_table_info(?)', (table,)
    )
    return [Column(name, kind, not (notnull or key)) for name, kind, notnull, key in found]


def check_dates(contents: Contents, connection: Connection) -> None:
    """Whether there are the days on which somebody's dates lie: no 31 February."""
    for year, month, day in connection.exec_driver_sql(
        "SELECT DISTINCT year, month, day FROM occasion"
    ):
        try:
            PartialDate(year, month, day)
        except ValueError as error:
            raise BadInputError(
                tr("{contents} is not right: in an occasion {error}. Nothing was changed.").format(
                    contents=contents.name, error=error
                )
            ) from error


def check_words(contents: Contents, connection: Connection) -> None:
    """Whether what an older Kith wrote has only today's words where they are a closed
    list; the rows of this Kith were looked at one by one."""
    if contents.manifest.schema == schema.CURRENT:
        return
    for (table, column), words in VOCABULARIES.items():
        marks = ", ".join("?" for _ in words)
        wrong = connection.exec_driver_sql(
            f'SELECT "{column}" FROM "{table}" WHERE "{column}" NOT IN ({marks})', tuple(words)
        ).scalar()
        if wrong is not None:
            raise BadInputError(
                tr(
                    "{contents} is not right: {column} of a {table} is “{wrong}”, which Kith does "
                    "not know. Nothing was changed."
                ).format(contents=contents.name, column=column, table=table, wrong=wrong)
            )


def checked_rows(
    contents: Contents, table: str, wrong_in: Callable[[Any], str], used: set[str]
) -> Iterator[tuple[Row, int]]:
    """The rows of a table with the bytes they point to, and how large each is; the names
    of the files that were read join ``used``. Raises BadInputError."""
    for number, line in enumerate(contents.rows(table), 1):
        try:
            row = strict_json(line)
        except (ValueError, RecursionError) as error:
            raise _told(contents, table, number, "it is no JSON") from error
        if wrong := wrong_in(row):
            raise _told(contents, table, number, wrong)
        size = len(line)
        for name, value in row.items():
            if isinstance(value, dict):
                row[name] = content = contents.file(value["file"])
                used.add(value["file"])
                size += len(content)
        yield row, size


def _in_portions(rows: Iterator[tuple[Row, int]]) -> Iterator[list[Row]]:
    waiting: list[Row] = []
    weight = 0
    for row, size in rows:
        waiting.append(row)
        weight += size
        if len(waiting) >= _ROWS_AT_ONCE or weight > _BYTES_AT_ONCE:
            yield waiting
            waiting, weight = [], 0
    if waiting:
        yield waiting


def _insert(contents: Contents, connection: Connection, table: str, rows: list[Row]) -> None:
    names = list(rows[0])
    listed = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" for _ in names)
    try:
        connection.exec_driver_sql(
            f'INSERT INTO "{table}" ({listed}) VALUES ({marks})',
            [tuple(row[name] for name in names) for row in rows],
        )
    except IntegrityError as error:
        raise BadInputError(
            tr(
                "{contents} is not right: two rows of tables/{table}.jsonl are the same where "
                "there may be one. Nothing was changed."
            ).format(contents=contents.name, table=table)
        ) from error


def _check_references(contents: Contents, connection: Connection) -> None:
    wrong = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if wrong is not None:
        raise BadInputError(
            tr(
                "{contents} is not right: a row of tables/{what}.jsonl points to a row of "
                "{other} that is not there. Nothing was changed."
            ).format(contents=contents.name, what=wrong[0], other=wrong[2])
        )


def _told(contents: Contents, table: str, number: int, wrong: str) -> BadInputError:
    return BadInputError(
        tr(
            "{contents} is not right: tables/{table}.jsonl, line {number}: {wrong}. "
            "Nothing was changed."
        ).format(contents=contents.name, table=table, number=number, wrong=wrong)
    )
