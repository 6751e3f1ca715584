"""Text of the clipboard as a file, so that it is read as files are."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path

from desktop.private_file import write_private

_made: set[Path] = set()


def as_file(words: str, name: str) -> Path:
    """A file of that name with these words; gone when the program ends."""
    folder = tempfile.mkdtemp(prefix="kith-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = Path(folder, name)
    write_private(path, words)
    _made.add(path)
    return path


def is_pasted(path: Path) -> bool:
    """Whether it is such a file."""
    return path in _made
