"""Removes a file that held somebody's words in plain."""

from __future__ import annotations

import os
from pathlib import Path

_CHUNK = 1 << 20


def overwrite(path: Path) -> None:
    """Remove a file and, where the disk writes in place, what was in it. Many disks do not."""
    try:
        with open(path, "rb+") as file:
            for start in range(0, os.fstat(file.fileno()).st_size, _CHUNK):
                file.seek(start)
                file.write(bytes(min(_CHUNK, os.fstat(file.fileno()).st_size - start)))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
    except FileNotFoundError:
        return
