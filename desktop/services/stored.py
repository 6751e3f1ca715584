"""What Kith keeps on this machine, and how much of it there is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.private_file import ASIDE
from desktop.settings import FILE_NAME as SETTINGS
from desktop.storage.backup import FOLDER_NAME as BACKUPS
from desktop.storage.store_file import FILE_NAME as STORE


@dataclass(frozen=True, slots=True)
class Stored:
    """In bytes. ``other`` is what is half written, logs and locks."""

    store: int
    backups: int
    settings: int
    other: int


def stored(folder: Path) -> Stored:
    """Looked at now; what goes meanwhile counts as nothing."""
    store = sum(map(_size, folder.glob(f"{STORE}*")))
    settings, backups = _size(folder / SETTINGS), _all(folder / BACKUPS)
    whole = _all(folder) - _all(folder / ASIDE)
    return Stored(store, backups, settings, max(0, whole - store - settings - backups))


def _all(folder: Path) -> int:
    return sum(_size(path) for path in folder.rglob("*"))


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size if path.is_file() else 0
    except OSError:
        return 0
