"""Where half-written text lies beside a locked store: a file of its own, with the same key."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from desktop.storage import driver, keys
from desktop.storage.store_file import FILE_NAME as STORE

FILE_NAME = "half_written.db"


def is_for(folder: Path) -> bool:
    """Whether the folder's store is locked, and so is what is half written."""
    return keys.salt_of(folder / STORE) is not None


def read(folder: Path) -> str:
    """Raises FileNotFoundError, LockedStoreError, and what SQLCipher raises."""
    path = folder / FILE_NAME
    if not path.exists():
        raise FileNotFoundError(path)
    with closing(driver.open_file(path)) as connection:
        found = connection.execute("SELECT text FROM written").fetchone()
    return str(found[0]) if found else "{}"


def write(folder: Path, text: str) -> None:
    """All of it anew. Raises as ``read`` does."""
    path = folder / FILE_NAME
    if not path.exists():
        with closing(driver.create_like(folder / STORE, path)) as connection:
            connection.execute("CREATE TABLE written (only_one INTEGER PRIMARY KEY, text TEXT)")
    with closing(driver.open_file(path, "mode=rw")) as connection:
        connection.execute("INSERT OR REPLACE INTO written VALUES (1, ?)", (text,))


def remove(folder: Path) -> None:
    (folder / FILE_NAME).unlink(missing_ok=True)
