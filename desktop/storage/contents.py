"""What a file holds that may be a store: whether it is whole, how many are in it, who.

Read as it lies there, without being opened for use.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from desktop.domain.errors import DamagedStoreError, StoreError
from desktop.domain.language import tr
from desktop.storage import driver, schema
from desktop.storage.faults import as_store_error


def verify(path: Path, like: Path | None = None) -> None:
    """Open it and read all of it: Kith's, of the same schema, whole, with its people.

    Raises DamagedStoreError, NewerStoreError or StoreError.
    """
    if schema.inspect(path) in ("absent", "empty"):
        raise DamagedStoreError(tr("{path} holds nothing.").format(path=path))
    schema.quick_check(path)
    if not _has_people(path):
        raise DamagedStoreError(
            tr("{path} holds no people's table. It was left as it is.").format(path=path)
        )
    if like is not None and _number(like) != _number(path):
        raise DamagedStoreError(
            tr("{path} is not what {like} is. It was left as it is.").format(path=path, like=like)
        )


def counts(path: Path) -> tuple[int, int]:
    """How many people (not in the trash) and interactions it holds. Raises StoreError."""
    schema.inspect(path)
    try:
        with closing(driver.open_file(path)) as connection:
            people = "SELECT count(*) FROM person WHERE deleted_at IS NULL"
            talks = "SELECT count(*) FROM interaction"
            return tuple(int(connection.execute(one).fetchone()[0]) for one in (people, talks))  # type: ignore[return-value]
    except driver.errors() as error:
        told = as_store_error(error, path)
        raise told or StoreError(
            tr("{path} could not be read. It was left as it is.").format(path=path)
        ) from error


def holds_any(path: Path, uids: Sequence[str]) -> bool:
    """Whether a person with one of these uids is in it; False where it cannot be read."""
    try:
        with closing(driver.open_file(path)) as connection:
            held = "SELECT 1 FROM person WHERE uid IN (SELECT value FROM json_each(?)) LIMIT 1"
            return connection.execute(held, (json.dumps(list(uids)),)).fetchone() is not None
    except driver.errors(StoreError):
        return False


def _number(path: Path) -> int:
    with closing(driver.open_file(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _has_people(path: Path) -> bool:
    query = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'person'"
    with closing(driver.open_file(path)) as connection:
        return connection.execute(query).fetchone() is not None
