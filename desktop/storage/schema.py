"""The schema's number: what a file holds, what this Kith knows, and the way up.

The number is SQLite's ``user_version``, the file's kind its ``application_id``; both
are read without SQLModel, so that a usual start never imports Alembic.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Literal

from desktop.domain.errors import DamagedStoreError, NewerStoreError, StoreError
from desktop.domain.language import tr
from desktop.storage import driver
from desktop.storage.faults import as_store_error

APPLICATION_ID = 0x4B495448  # "KITH"
NUMBER_OF = {"0001": 1, "0002": 2, "0003": 3, "0004": 4}
CURRENT = max(NUMBER_OF.values())
_REVISION_OF = {number: revision for revision, number in NUMBER_OF.items()}
# Alembic's own table is made before the first migration, in a transaction of its own.
_MADE = "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'alembic_version'"

State = Literal["absent", "empty", "behind", "current"]


def inspect(path: Path) -> State:
    """What stands at path, without writing a byte.

    Raises NewerStoreError, DamagedStoreError, or StoreError when the file cannot
    be read at all.
    """
    try:
        if not path.exists():
            return "absent"
        if path.stat().st_size == 0:
            return "empty"
        return _state(_read_number(path, "mode=ro"), path)
    except PermissionError as error:
        words = tr(
            "Kith may not read {path}. Check the permissions of the folder, then try again."
        ).format(path=path)
        raise StoreError(words) from error
    except driver.errors(OSError) as error:
        if _waits_for_rollback(error, path):
            return _inspect_after_a_crash(path)
        told = as_store_error(error, path)
        if told is None:
            raise
        raise told from error


def _waits_for_rollback(error: BaseException, path: Path) -> bool:
    """Whether a crash left a journal that who only reads may not roll back. SQLCipher says no
    more than that it may not be written."""
    code = getattr(error, "sqlite_errorcode", None)
    if code != sqlite3.SQLITE_READONLY:
        return code == sqlite3.SQLITE_READONLY_ROLLBACK
    journal = path.with_name(f"{path.name}-journal")
    return journal.exists() and journal.stat().st_size > 0


def _inspect_after_a_crash(path: Path) -> State:
    """Let SQLite take back what a crash left half written, which it does only where it may
    write. A newer store is told by its first page alone and stays as it is."""
    with suppress(*driver.errors()), closing(driver.open_file(path, "immutable=1")) as connection:
        _state(_number_in(connection), path)
    try:
        return _state(_read_number(path, "mode=rw"), path)
    except driver.errors() as error:
        raise (as_store_error(error, path) or error) from error


def _state(number: int, path: Path) -> State:
    if number > CURRENT:
        raise NewerStoreError(
            tr(
                "{path} was written by a newer Kith. It was not touched. Open it with the "
                "newer Kith."
            ).format(path=path)
        )
    if number == 0:
        return "empty"
    return "current" if number == CURRENT else "behind"


def _read_number(path: Path, how: str) -> int:
    """0 only where nothing at all was made yet."""
    with closing(driver.open_file(path, how)) as connection:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        number = _number_in(connection)
        tables = connection.execute(_MADE).fetchone()[0]
    if tables and (application != APPLICATION_ID or not number):
        raise DamagedStoreError(
            tr("{path} is not a Kith store. It was left as it is.").format(path=path)
        )
    return number


def _number_in(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def quick_check(path: Path) -> None:
    """Read the whole file for damage. Raises DamagedStoreError with what was found."""
    connection = driver.open_file(path)
    try:
        answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except driver.errors() as error:
        raise (as_store_error(error, path) or error) from error
    finally:
        connection.close()
    if answer != "ok":
        raise DamagedStoreError(
            tr("{path} is damaged: {answer}. It was left as it is.").format(
                path=path, answer=answer
            )
        )


def migrate(path: Path, number: int = CURRENT) -> None:
    """Bring the file up to the schema of this number, each step whole or not at all.

    Raises StoreError.
    """
    from alembic import command
    from alembic.config import Config
    from sqlalchemy.exc import DBAPIError

    from desktop.storage.connection import make_engine

    engine = make_engine(path, "write")
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.commit()
            config.attributes["connection"] = connection
            command.upgrade(config, _REVISION_OF[number])
    except (DBAPIError, OSError) as error:
        raise (as_store_error(error, path) or error) from error
    finally:
        engine.dispose()
