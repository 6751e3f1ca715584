"""Files that another program is given by a drag: in a folder of their own that only their
owner reads, and gone once they were taken.

The folder lies where ``private_file`` keeps what is aside, so that nothing of it outlasts
the program, nor a crash beyond the next start.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

_given: list[Path] = []


def hand_over(name: str, text: str) -> Path:
    """A file to be read by whoever it is dropped on. Raises OSError."""
    folder = Path(tempfile.mkdtemp(prefix="given-"))  # 0700
    _given.append(folder)
    path = folder / name
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(text.encode("utf-8", "replace"))
    return path


def take_back(path: Path | None = None) -> None:
    """This one, or all that were given, with their folders."""
    for folder in list(_given):
        if path is None or folder == path.parent:
            _given.remove(folder)
            shutil.rmtree(folder, ignore_errors=True)
