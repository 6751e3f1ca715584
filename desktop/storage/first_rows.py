"""The first screen of people by one plain query, before SQLModel is imported."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from desktop.storage import driver, keys, schema
from desktop.storage.store_file import FILE_NAME

_PRACTICE = (
    "SELECT id, name FROM person INDEXED BY ix_person_practice"
    " WHERE deleted_at IS NULL AND in_practice_since IS NOT NULL"
    " ORDER BY sort_key, id LIMIT ?"  # by itself SQLite walks through everybody's names
)


def first_rows(folder: Path, limit: int = 40) -> list[tuple[int, str]]:
    """(id, name) of whom the list shows first: those in practice.

    Nothing where the store is locked, where there is none of this schema, or it cannot be
    read: what is wrong is told when the store is opened.
    """
    path = folder / FILE_NAME
    if not path.exists() or keys.is_locked(path):
        return []
    try:
        with closing(driver.open_file(path, timeout=0.1)) as connection:
            if connection.execute("PRAGMA user_version").fetchone()[0] != schema.CURRENT:
                return []
            rows: list[tuple[int, str]] = connection.execute(_PRACTICE, (limit,)).fetchall()
            return rows
    except driver.errors(OSError):
        return []
