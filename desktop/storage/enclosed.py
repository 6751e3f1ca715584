"""What a backup holds besides the store: the preferences that lay beside it.

They are a table that only backups have, so that one file is all there is to carry to
another machine, and locked where the store is. They are taken out again on the way back.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from desktop.settings import FILE_NAME
from desktop.storage import driver

_TABLE = "enclosed_preferences"


def enclose(part: Path, folder: Path) -> None:
    """Put the folder's preferences into a copy of its store that is still being made."""
    try:
        content = (folder / FILE_NAME).read_bytes()
    except OSError:
        content = b""  # none were ever kept, or none can be read: the people matter more
    with closing(driver.open_file(part, "mode=rw")) as connection:
        connection.execute("PRAGMA journal_mode=MEMORY")  # it has no name of its own yet
        _drop(connection)
        if content:
            connection.execute(f"CREATE TABLE {_TABLE} (content BLOB NOT NULL)")
            connection.execute(f"INSERT INTO {_TABLE} VALUES (?)", (content,))


def preferences(path: Path) -> bytes:
    """Those that a backup holds, as they were written; none where an older Kith made it."""
    with suppress(*driver.errors()), closing(driver.open_file(path)) as connection:
        row = connection.execute(f"SELECT content FROM {_TABLE}").fetchone()
        return bytes(row[0]) if row is not None else b""
    return b""


def take_out(copy: Path) -> None:
    """Leave only the store in a copy of a backup that is to take the store's place."""
    with closing(driver.open_file(copy, "mode=rw")) as connection:
        connection.execute("PRAGMA journal_mode=MEMORY")
        _drop(connection)


def _drop(connection: sqlite3.Connection) -> None:
    connection.execute(f"DROP TABLE IF EXISTS {_TABLE}")
