"""Opens a file with the driver that reads it: Python's own SQLite, or SQLCipher when locked.

Free of sqlalchemy; SQLCipher is imported when the first locked file is met, so that who has
none pays nothing. Every connection of the program comes from here.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from pathlib import Path
from typing import Any

from desktop.domain.errors import StoreError
from desktop.domain.language import tr
from desktop.storage import keys

_SQLCIPHER = "sqlcipher3.dbapi2"


def module_of(path: Path) -> Any:
    """The driver for this file, as Python's database interface has it (PEP 249)."""
    return sqlcipher() if keys.is_locked(path) else sqlite3


def sqlcipher() -> Any:
    """Raises StoreError where SQLCipher is not installed."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise StoreError(
            tr(
                "This Kith was put together without SQLCipher, which a locked store needs. "
                "Nothing was changed. Install it with: pip install sqlcipher3"
            )
        ) from error
    return dbapi2


def open_file(path: Path, how: str = "mode=ro", timeout: float = 10.0) -> sqlite3.Connection:
    """A connection in the driver's autocommit mode; one of SQLCipher behaves the same.

    ``how`` is SQLite's own, in a URI. The file must exist. Raises LockedStoreError when its
    key is not held.
    """
    return _opened(path, how, timeout, keys.salt_of(path))


def create_like(source: Path, path: Path) -> sqlite3.Connection:
    """A new file, for its owner only, locked as the source is. Raises FileExistsError."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    salt = keys.salt_of(source)
    keys.note(path, salt)
    return _opened(path, "mode=rw", 10.0, salt)


def open_beside(**paths: Path) -> sqlite3.Connection:
    """Several files at once and only to read, each by its name; what is noted is temporary.

    Raises LockedStoreError.
    """
    salts = {name: keys.salt_of(path) for name, path in paths.items()}
    locked = any(salts.values())
    module = sqlcipher() if locked else sqlite3
    connection: sqlite3.Connection = module.connect(":memory:", uri=True, isolation_level=None)
    connection.execute("PRAGMA temp_store = MEMORY")
    for name, path in paths.items():
        salt = salts[name]
        key = "" if salt is None else keys.for_sqlcipher(salt, path)
        attach = f"ATTACH ? AS {name}" + (" KEY ?" if locked else "")
        address = f"{path.absolute().as_uri()}?mode=ro"
        connection.execute(attach, (address, key) if locked else (address,))
    return connection


def _opened(path: Path, how: str, timeout: float, salt: bytes | None) -> sqlite3.Connection:
    key = None if salt is None else keys.for_sqlcipher(salt, path)
    driver = sqlite3 if key is None else sqlcipher()
    connection: sqlite3.Connection = driver.connect(
        f"{path.absolute().as_uri()}?{how}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=timeout,
    )
    if key is not None:
        give_key(connection, key)
    return connection


def give_key(connection: sqlite3.Connection, key: str) -> None:
    """Without its log, which SQLCipher writes to the terminal."""
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f'PRAGMA key="{key}"')


def errors(*besides: type[Exception]) -> tuple[type[Exception], ...]:
    """What the drivers in use raise, and these. SQLCipher's are no kin of sqlite3's."""
    loaded = sys.modules.get(_SQLCIPHER)
    ours = () if loaded is None else (loaded.Error,)
    return (sqlite3.Error, *ours, *besides)
