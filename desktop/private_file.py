"""Files with somebody's words: readable by their owner only, and put away in one place."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

ASIDE = ".aside"
_OF_DIALOGS = "QtProject.conf"  # the folders that Qt's own dialogs last showed


def write_private(path: Path, text: str) -> None:
    """Write the text whole or not at all, also where the power fails meanwhile. Raises
    OSError; what stood there is as it was."""
    part = path.with_name(f".{path.name}.part")
    try:
        handle = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8", "replace"))
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def keep_asides_in(folder: Path) -> None:
    """From here on Python's temporary files lie in this data folder, which only its owner
    reads, and what a crash left of earlier ones goes.

    To be called by the holder of the folder's lock. Where nothing can be made there, they
    stay where the system has them.
    """
    aside = folder / ASIDE
    drop_asides(folder)
    try:
        aside.mkdir(mode=0o700)
        _keep_from_others(folder / _OF_DIALOGS)
    except OSError:
        return
    tempfile.tempdir = str(aside)


def _keep_from_others(path: Path) -> None:
    """Qt makes the file by the shell's umask, but leaves the mode of one that is there."""
    os.close(os.open(path, os.O_CREAT | os.O_RDONLY, 0o600))
    path.chmod(0o600)


def drop_asides(folder: Path) -> None:
    """At the end nothing of them is left."""
    aside = folder / ASIDE
    shutil.rmtree(aside, ignore_errors=True)
    if tempfile.tempdir == str(aside):
        tempfile.tempdir = None
