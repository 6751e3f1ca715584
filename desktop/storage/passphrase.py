"""A passphrase for the store: set, given, changed, taken off again.

Each change writes the whole store anew beside the old one, compares the two row by row, and
only then puts the new one in its place: killed at any moment, the one or the other stands
there whole. Nobody may have the store open meanwhile.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from desktop.domain.errors import DamagedStoreError, StoreError, WrongPassphraseError
from desktop.domain.language import tr
from desktop.storage import backup, contents, driver, keys
from desktop.storage.copying import sync, sync_folder
from desktop.storage.erasing import overwrite
from desktop.storage.faults import as_store_error
from desktop.storage.store_file import FILE_NAME

log = logging.getLogger(__name__)


def is_locked(folder: Path) -> bool:
    """Whether the folder's store has a passphrase."""
    return keys.is_locked(folder / FILE_NAME)


def unlock(path: Path, passphrase: str) -> None:
    """Hold the key of this file from here on. Raises WrongPassphraseError."""
    salt = keys.salt_of(path)
    if salt is None:
        return
    key = keys.derive(passphrase, salt)
    if not _opens(path, keys.raw(key, salt)):
        raise WrongPassphraseError(
            tr(
                "This passphrase does not open the store. Look at Caps Lock and the keyboard's "
                "language, then try again. Nothing was changed."
            )
        )
    keys.hold(salt, key)


def fits(path: Path, passphrase: str) -> bool:
    """Whether this is the passphrase of the file; what is held stays as it is."""
    salt = keys.salt_of(path)
    return salt is None or _opens(path, keys.raw(keys.derive(passphrase, salt), salt))


def _opens(path: Path, key: str) -> bool:
    """Raises StoreError when the file cannot be read at all."""
    with closing(_connect(path)) as connection:
        try:
            driver.give_key(connection, key)
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except driver.errors() as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB:
                return False
            raise (as_store_error(error, path) or error) from error
    return True


def lock(folder: Path, passphrase: str) -> None:
    """Give the store this passphrase, or another one than it has. Its key is held then.

    Raises StoreError, and then the store is as it was.
    """
    salt = os.urandom(keys.SALT_LENGTH)
    keys.hold(salt, keys.derive(passphrase, salt))
    _replace(folder / FILE_NAME, salt)


def take_off(folder: Path) -> None:
    """The store as a plain file again. Raises StoreError, and then it is as it was."""
    _replace(folder / FILE_NAME, None)


def carry_over(folder: Path) -> int:
    """Make the folder's backups what its store is: locked with its passphrase, or plain.

    Those that cannot be opened with a key at hand, and damaged ones, stay as they are.
    The answer is how many such there are.
    """
    left = 0
    for path in backup.list_backups(folder):
        try:
            make_like(path, folder / FILE_NAME)
        except StoreError:
            left += 1
    return left


def make_like(path: Path, store: Path) -> None:
    """Lock this file as the store is, or make it plain. Raises StoreError."""
    if keys.salt_of(path) != (salt := keys.salt_of(store)):
        _replace(path, salt)


def otherwise_kept(folder: Path) -> int:
    """How many backups of the folder are not locked as its store is."""
    salt = keys.salt_of(folder / FILE_NAME)
    return sum(keys.salt_of(path) != salt for path in backup.list_backups(folder))


def tidy(folder: Path) -> None:
    """Overwrite and remove what a change that was cut short left behind."""
    for place in (folder, folder / backup.FOLDER_NAME):
        for path in place.glob(".kith*.db*"):
            if path.name.endswith((".anew", ".before")):
                overwrite(path)


def _replace(path: Path, salt: bytes | None) -> None:
    """The same store, locked with the held key of this salt, or plain, in its own place."""
    incoming = path.with_name(f".{path.name}.anew")
    left_over = path.with_name(f".{path.name}.before")
    try:
        _write_anew(path, incoming, salt)
        contents.verify(incoming, like=path)
        sync(incoming)
        _keep_hold_of(path, left_over)
        os.replace(incoming, path)
        _settle(path, left_over)
        keys.note(path, salt)
    except driver.errors(OSError) as error:
        raise (as_store_error(error, path) or StoreError(str(error))) from error
    finally:
        _clear(incoming)
        _clear(left_over)


def _settle(path: Path, before: Path) -> None:
    """On the disk for sure. Where that fails the old file has its place again; where that
    fails, too, the new one keeps it: it is whole, and opens by what was asked for."""
    try:
        sync_folder(path.parent)
    except OSError:
        try:
            os.replace(before, path)
        except OSError:
            log.warning("the folder of the passphrase's change could not be synced")
        else:
            raise


def _clear(path: Path) -> None:
    """Where the disk fails here, too, at least its name goes; else `tidy` takes it at the next
    start."""
    try:
        overwrite(path)
    except OSError:
        log.warning("what was left of the passphrase's change could not be overwritten")
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _keep_hold_of(path: Path, left_over: Path) -> None:
    """A second name for the old file, by which it is overwritten when the new one stands."""
    left_over.unlink(missing_ok=True)
    try:
        os.link(path, left_over)
    except OSError:
        return  # a file system without such names: the old bytes stay until the disk takes them


def _write_anew(source: Path, target: Path, salt: bytes | None) -> None:
    overwrite(target)
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    keys.note(target, salt)
    was = keys.salt_of(source)
    with closing(_connect(source)) as connection:
        run = connection.execute
        if was is not None:
            driver.give_key(connection, keys.for_sqlcipher(was, source))
        run("PRAGMA temp_store=MEMORY")
        key = "" if salt is None else keys.for_sqlcipher(salt, target)
        run("ATTACH DATABASE ? AS anew KEY ?", (f"{target.absolute().as_uri()}?mode=rw", key))
        run("PRAGMA anew.journal_mode=OFF")  # all of it is synced when it stands
        run("PRAGMA anew.synchronous=OFF")
        run("SELECT sqlcipher_export('anew')")
        for number in ("application_id", "user_version"):
            value = int(run(f"PRAGMA main.{number}").fetchone()[0])
            run(f"PRAGMA anew.{number} = {value}")
        _compare(connection, source)


def _compare(connection: sqlite3.Connection, source: Path) -> None:
    for table in _tables(connection):
        for one, other in (("main", "anew"), ("anew", "main")):
            differs = connection.execute(
                f'SELECT count(*) FROM (SELECT rowid, * FROM {one}."{table}"'
                f' EXCEPT SELECT rowid, * FROM {other}."{table}")'
                if _has_rowid(connection, table)
                else f'SELECT count(*) FROM (SELECT * FROM {one}."{table}"'
                f' EXCEPT SELECT * FROM {other}."{table}")'
            ).fetchone()[0]
            if differs:
                raise DamagedStoreError(
                    tr("{source} could not be copied whole. It is as it was.").format(source=source)
                )


def _tables(connection: sqlite3.Connection) -> Iterator[str]:
    rows = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main'"
        " AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    yield from [name for (name,) in rows]


def _has_rowid(connection: sqlite3.Connection, table: str) -> bool:
    (without,) = connection.execute(
        "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?", (table,)
    ).fetchone()
    return not without


def _connect(path: Path) -> sqlite3.Connection:
    """By SQLCipher also where the file is plain, without a key yet."""
    connection: sqlite3.Connection = driver.sqlcipher().connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=10
    )
    return connection
