"""The world's trouble with a file, in sentences a person can act on.

Free of sqlalchemy, since the lock is taken before the first paint.
"""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from desktop.domain.errors import DamagedStoreError, StoreError
from desktop.domain.language import mark, tr

_BY_CODE = {
    sqlite3.SQLITE_FULL: mark("The disk is full. Nothing was stored. Make room, then try again."),
    sqlite3.SQLITE_READONLY: mark(
        "Kith may not write to {path}. Nothing was stored. "
        "Check the permissions of the folder, then try again."
    ),
    sqlite3.SQLITE_PERM: mark(
        "Kith may not write to {path}. Nothing was stored. "
        "Check the permissions of the folder, then try again."
    ),
    sqlite3.SQLITE_BUSY: mark(
        "Another program is holding {path}. Nothing was stored. Close that program, then try again."
    ),
    sqlite3.SQLITE_LOCKED: mark(
        "Another program is holding {path}. Nothing was stored. Close that program, then try again."
    ),
    sqlite3.SQLITE_IOERR: mark(
        "The disk could not be read or written. Nothing was stored. Check the disk, then try again."
    ),
    sqlite3.SQLITE_CANTOPEN: mark(
        "{path} could not be opened. Nothing was stored. "
        "Check that the folder is there and may be read, then try again."
    ),
    sqlite3.SQLITE_TOOBIG: mark("That text is too long to keep. Nothing was stored."),
}

_BY_ERRNO = {
    errno.ENOSPC: sqlite3.SQLITE_FULL,
    errno.EDQUOT: sqlite3.SQLITE_FULL,
    errno.EROFS: sqlite3.SQLITE_READONLY,
    errno.EACCES: sqlite3.SQLITE_READONLY,
    errno.EPERM: sqlite3.SQLITE_READONLY,
    errno.EIO: sqlite3.SQLITE_IOERR,
    errno.ENOENT: sqlite3.SQLITE_CANTOPEN,
}

# SQLCipher's own functions, and its driver's backup, fail with these words and no code.
_BY_WORDS = {
    "database or disk is full": sqlite3.SQLITE_FULL,
    "disk I/O error": sqlite3.SQLITE_IOERR,
    "attempt to write a readonly database": sqlite3.SQLITE_READONLY,
    "database is locked": sqlite3.SQLITE_BUSY,
    "unable to open database file": sqlite3.SQLITE_CANTOPEN,
}

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


def as_store_error(error: BaseException, path: Path) -> StoreError | None:
    """The sentence for this trouble, or None when it is a bug of ours."""
    cause = getattr(error, "orig", None) or error  # sqlalchemy wraps the driver's
    code = _code(cause)
    if code in _DAMAGED:
        return DamagedStoreError(
            tr("{path} is not a sound Kith store. It was left as it is.").format(path=path)
        )
    if code not in _BY_CODE:
        return None
    return StoreError(tr(_BY_CODE[code]).format(path=path))


def _code(error: BaseException | None) -> int | None:
    extended = getattr(error, "sqlite_errorcode", None)  # both drivers say it so
    if isinstance(error, OSError) and error.errno is not None:
        return _BY_ERRNO.get(error.errno)
    if extended in (None, sqlite3.SQLITE_ERROR):
        return _BY_WORDS.get(str(error))
    return extended & 0xFF if isinstance(extended, int) else None
