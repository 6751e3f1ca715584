"""Stands between Python's own file operations and the files of a ``Disk``.

Opening for writing, writing, syncing, renaming, removing and making folders first ask the
disk. A file that is open when the process dies loses what Python had not yet handed over.
"""

from __future__ import annotations

import builtins
import io
import os
from collections.abc import Callable
from typing import Any

import pytest

from tests.faults.disk import DiedError, Disk, Kind, Trouble

_CREATES = os.O_CREAT | os.O_TRUNC


def stand_between(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until the monkeypatch is undone."""
    layer = _Layer(disk)
    for name, kind in (
        ("replace", "rename"), ("rename", "rename"), ("unlink", "delete"), ("remove", "delete"),
        ("rmdir", "delete"), ("mkdir", "create"), ("truncate", "truncate"), ("fsync", "sync"),
        ("chmod", "write"),
    ):  # fmt: skip
        monkeypatch.setattr(os, name, layer.asked(kind, getattr(os, name)))  # type: ignore[arg-type]
    monkeypatch.setattr(os, "open", layer.opening_a_handle(os.open))
    opening = layer.opening(io.open)
    monkeypatch.setattr(io, "open", opening)
    monkeypatch.setattr(builtins, "open", opening)


class _Layer:
    def __init__(self, disk: Disk) -> None:
        self.disk = disk
        self.files: list[Any] = []

    def asked(self, kind: Kind, usual: Callable[..., Any]) -> Callable[..., Any]:
        def call(path: Any, *args: Any, **named: Any) -> Any:
            self.ask(kind, _path(path, named.get("dir_fd")))
            return usual(path, *args, **named)

        return call

    def opening_a_handle(self, usual: Callable[..., int]) -> Callable[..., int]:
        def call(path: Any, flags: int, *args: Any, **named: Any) -> int:
            if flags & _CREATES:
                self.ask("create", _path(path, named.get("dir_fd")))
            return usual(path, flags, *args, **named)

        return call

    def opening(self, usual: Callable[..., Any]) -> Callable[..., Any]:
        def call(file: Any, mode: str = "r", *args: Any, **named: Any) -> Any:
            path = _path(file)
            writes = self.disk.holds(path) and not set(mode).isdisjoint("wax+")
            if writes and not isinstance(file, int):
                self.ask("create", path)
            opened = usual(file, mode, *args, **named)
            if not writes:
                return opened
            self.files.append(opened)
            return _Written(self, opened, path)

        return call

    def ask(self, kind: Kind, path: str, torn: Callable[[], None] | None = None) -> None:
        """Go on, or raise what this operation meets."""
        trouble = self.disk.step(kind, path) if self.disk.holds(path) else None
        if trouble is None:
            return
        if trouble.torn and torn is not None and self.disk.met:
            torn()
        if trouble.deadly:
            self._let_go_of_files()
            raise DiedError
        raise _error(trouble, path)

    def _let_go_of_files(self) -> None:
        """What Python still holds back never reaches them."""
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for file in self.files:
            if not file.closed:
                os.dup2(nowhere, file.fileno())
        self.files.clear()
        os.close(nowhere)


class _Written:
    """An open file that asks before each write."""

    def __init__(self, layer: _Layer, file: Any, path: str) -> None:
        self._layer, self._file, self._path = layer, file, path

    def write(self, content: Any) -> Any:
        self._layer.ask("write", self._path, torn=lambda: self._write_half(content))
        return self._file.write(content)

    def _write_half(self, content: Any) -> None:
        self._file.write(content[: len(content) // 2])
        self._file.flush()

    def __enter__(self) -> _Written:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def _path(file: Any, folder: int | None = None) -> str:
    if isinstance(file, int):
        return os.readlink(f"/proc/self/fd/{file}")
    name = os.fsdecode(file)
    if folder is not None:
        return os.path.join(os.readlink(f"/proc/self/fd/{folder}"), name)
    return os.path.abspath(name)


def _error(trouble: Trouble, path: str) -> OSError:
    return OSError(trouble.number, os.strerror(trouble.number), path)
