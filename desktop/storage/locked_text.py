"""One text in a file of its own, locked with the same key as the store it lies beside."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from desktop.storage import driver


def read(path: Path) -> str:
    """The text; "" where a crash left none. Raises FileNotFoundError, LockedStoreError, and
    what SQLCipher raises."""
    if not path.exists():
        raise FileNotFoundError(path)
    with closing(driver.open_file(path)) as connection:
        found = connection.execute("SELECT text FROM written").fetchone()
    return str(found[0]) if found else ""


def write(path: Path, text: str, *, like: Path) -> None:
    """All of it anew, locked as the store ``like`` is. Raises as ``read`` does."""
    if not path.exists():
        with closing(driver.create_like(like, path)) as connection:
            connection.execute("CREATE TABLE written (only_one INTEGER PRIMARY KEY, text TEXT)")
    with closing(driver.open_file(path, "mode=rw")) as connection:
        connection.execute("INSERT OR REPLACE INTO written VALUES (1, ?)", (text,))
