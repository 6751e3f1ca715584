"""Stands between SQLite and the files, in the very library that Python has loaded; or between
SQLCipher, which brings an SQLite of its own, and the files of a locked store.

Through ctypes a VFS of our own is registered as the default one. It is the usual one but
for the calls that change a file (and reading and locking), which first ask the ``Disk``.
"""

from __future__ import annotations

import ctypes
import errno
import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.faults.disk import Disk, Done, Kind, Trouble

OK, IOERR, FULL, READONLY, BUSY = 0, 10, 13, 8, 5
_IOERR_OF: dict[Kind, int] = {
    "read": IOERR | 1 << 8, "write": IOERR | 3 << 8, "sync": IOERR | 4 << 8,
    "truncate": IOERR | 6 << 8, "delete": IOERR | 10 << 8, "lock": IOERR | 15 << 8,
}  # fmt: skip
_BY_ERRNO = {errno.ENOSPC: FULL, errno.EROFS: READONLY, errno.EBUSY: BUSY}

_P, _I, _L, _S = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64, ctypes.c_char_p


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("version", _I), ("file_size", _I), ("path_length", _I), ("next", _P),
        ("name", _S), ("data", _P), ("open", _P), ("delete", _P), ("rest", _P * 16),
    )  # fmt: skip


_METHODS = 19  # the version, then eighteen functions
_READ, _WRITE, _TRUNCATE, _SYNC, _LOCK = 2, 3, 4, 5, 7
_Methods = _P * _METHODS

_OpenCall = ctypes.CFUNCTYPE(_I, _P, _P, _P, _I, _P)
_DeleteCall = ctypes.CFUNCTYPE(_I, _P, _P, _I)
_MoveCall = ctypes.CFUNCTYPE(_I, _P, _P, _I, _L)  # read and write
_TruncateCall = ctypes.CFUNCTYPE(_I, _P, _L)
_FlagCall = ctypes.CFUNCTYPE(_I, _P, _I)  # sync and lock


SQLITE, SQLCIPHER = "_sqlite3", "sqlcipher3._sqlite3"


def library(module: str = SQLITE) -> ctypes.CDLL | None:
    """The SQLite that this module uses; None where it hides its names, or is not there."""
    try:
        found = ctypes.CDLL(importlib.import_module(module).__file__)
        found.sqlite3_vfs_find.restype = _P
    except (AttributeError, ImportError, OSError, TypeError):
        return None
    return found


@contextmanager
def between(disk: Disk, module: str = SQLITE) -> Iterator[None]:
    """Connections opened meanwhile work on this disk, also after a trouble."""
    sqlite = library(module)
    assert sqlite is not None
    layer = _Layer(sqlite, disk)
    sqlite.sqlite3_vfs_register(ctypes.byref(layer.vfs), 1)
    try:
        yield
    finally:
        sqlite.sqlite3_vfs_unregister(ctypes.byref(layer.vfs))
        _KEPT.append(layer)  # a connection that is still open calls into it


_KEPT: list[Any] = []


class _Layer:
    """The functions that SQLite calls, and what they need to call the usual ones."""

    def __init__(self, sqlite: ctypes.CDLL, disk: Disk) -> None:
        self.disk = disk
        self.paths: dict[int, str] = {}
        self.tables: dict[int, Any] = {}  # by the address of the usual methods
        self.usual = _Vfs.from_address(sqlite.sqlite3_vfs_find(None))
        self.vfs = _Vfs.from_buffer_copy(self.usual)
        self.vfs.name = b"faulty"
        self._open = _OpenCall(self.open)
        self._delete = _DeleteCall(self.delete)
        self.vfs.open = ctypes.cast(self._open, _P)
        self.vfs.delete = ctypes.cast(self._delete, _P)
        self._usual_open = _OpenCall(self.usual.open)
        self._usual_delete = _DeleteCall(self.usual.delete)

    def open(self, _vfs: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        path = ctypes.string_at(name).decode() if name else ""
        code = self._usual_open(ctypes.addressof(self.usual), name, file, flags, out)
        methods = _P.from_address(file)
        if code == OK and methods.value and self.disk.holds(path):
            self.paths[file] = path
            methods.value = ctypes.addressof(self._wrapped(methods.value))
        return int(code)

    def delete(self, _vfs: int, name: int, sync: int) -> int:
        path = ctypes.string_at(name).decode()
        if self.disk.holds(path):
            trouble = self.disk.step("delete", path)
            if trouble is not None:
                return _code("delete", trouble)
            self.disk.note(Done("delete", path, sync))
        return int(self._usual_delete(ctypes.addressof(self.usual), name, sync))

    def _wrapped(self, address: int) -> Any:
        """The usual methods of a file, with ours for what changes it."""
        if address in self.tables:
            return self.tables[address][0]
        usual = _Methods.from_address(address)
        own = _Methods.from_buffer_copy(usual)
        calls = {
            _READ: _MoveCall(self._reads(_MoveCall(usual[_READ]))),
            _WRITE: _MoveCall(self._writes(_MoveCall(usual[_WRITE]))),
            _TRUNCATE: _TruncateCall(self._truncates(_TruncateCall(usual[_TRUNCATE]))),
            _SYNC: _FlagCall(self._flagged("sync", _FlagCall(usual[_SYNC]))),
            _LOCK: _FlagCall(self._flagged("lock", _FlagCall(usual[_LOCK]))),
        }
        for place, call in calls.items():
            own[place] = ctypes.cast(call, _P)
        self.tables[address] = (own, calls)
        return own

    def _reads(self, usual: Any) -> Any:
        def read(file: int, into: int, size: int, offset: int) -> int:
            trouble = self.disk.step("read", self.paths[file])
            return int(usual(file, into, size, offset)) if not trouble else _code("read", trouble)

        return read

    def _writes(self, usual: Any) -> Any:
        def write(file: int, content: int, size: int, offset: int) -> int:
            trouble = self.disk.step("write", self.paths[file])
            if trouble is None:
                self._note("write", file, offset, ctypes.string_at(content, size))
                return int(usual(file, content, size, offset))
            if trouble.torn:
                usual(file, content, size // 2, offset)
            return _code("write", trouble)

        return write

    def _truncates(self, usual: Any) -> Any:
        def truncate(file: int, size: int) -> int:
            trouble = self.disk.step("truncate", self.paths[file])
            if trouble is not None:
                return _code("truncate", trouble)
            self._note("truncate", file, size)
            return int(usual(file, size))

        return truncate

    def _flagged(self, kind: Kind, usual: Any) -> Any:
        def call(file: int, flag: int) -> int:
            trouble = self.disk.step(kind, self.paths[file])
            if trouble is not None:
                return _code(kind, trouble)
            if kind == "sync":
                self._note(kind, file)
            return int(usual(file, flag))

        return call

    def _note(self, kind: Kind, file: int, offset: int = 0, content: bytes = b"") -> None:
        self.disk.note(Done(kind, self.paths[file], offset, content))


def _code(kind: Kind, trouble: Trouble) -> int:
    return _BY_ERRNO.get(trouble.number, _IOERR_OF[kind])
