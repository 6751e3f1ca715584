"""Opens the store: the only place that does, so that every connection is alike.

The settings were chosen by measuring kills and power cuts: a rollback journal
(TRUNCATE) with full syncs loses nothing that was acknowledged, also where the
file is replaced under us; ``cache_spill`` off lets others read during a long write.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

from desktop.domain.text import fold
from desktop.storage import driver, keys

Access = Literal["read", "write"]

BUSY_TIMEOUT_MS = 10_000

_SETTINGS = (
    "PRAGMA journal_mode=TRUNCATE",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA cache_spill=OFF",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA secure_delete=ON",
    f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}",
)
# The words of the search index one by one, beside what looks for them.
_TERMS = "CREATE VIRTUAL TABLE temp.person_term USING fts5vocab(main, person_text, instance)"


def connect(path: Path, access: Access) -> sqlite3.Connection:
    """A connection in the driver's autocommit mode: transactions are our own.

    The file must exist; a reader refuses every write. Raises LockedStoreError when its
    key is not held.
    """
    mode = "ro" if access == "read" and not os.access(path, os.W_OK) else "rw"
    connection = driver.open_file(path, f"mode={mode}", BUSY_TIMEOUT_MS / 1000)
    for setting in _SETTINGS:
        connection.execute(setting)
    connection.execute(_TERMS)
    if access == "read":
        connection.execute("PRAGMA query_only=ON")
    connection.create_function("fold", 1, _fold_value, deterministic=True)
    return connection


def _fold_value(value: Any) -> Any:
    return fold(value) if isinstance(value, str) else value


def make_engine(path: Path, access: Access) -> Engine:
    """An engine over ``connect``. The writer has exactly one connection."""
    engine = create_engine(
        "sqlite://",
        module=driver.module_of(path),
        creator=lambda: connect(path, access),
        poolclass=StaticPool if access == "write" else QueuePool,
        hide_parameters=True,
    )
    begin = "BEGIN IMMEDIATE" if access == "write" else "BEGIN"

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine


def create_file(path: Path) -> None:
    """Make the empty store, readable by its owner only. Raises FileExistsError."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    keys.note(path, None)
