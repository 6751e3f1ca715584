"""The passphrase of a locked store, asked for in the terminal or read from a file."""

from __future__ import annotations

import os
import sys
from getpass import getpass
from pathlib import Path

from desktop.domain.errors import LockedStoreError

FROM_FILE = "KITH_PASSPHRASE_FILE"
"""Names a file whose first line is the passphrase. Not the passphrase itself: others on the
machine may see what is in a process's environment or arguments."""


def unlock_if_needed(path: Path) -> None:
    """Have the key of this file, when it is locked.

    Raises LockedStoreError when nobody can be asked, and WrongPassphraseError.
    """
    from desktop.storage import passphrase

    if passphrase.needs_passphrase(path):
        passphrase.unlock(path, _passphrase(path))


def _passphrase(path: Path) -> str:
    named = os.environ.get(FROM_FILE)
    if named:
        return _first_line(Path(named))
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass(f"Passphrase of {path.name}: ")
    raise LockedStoreError(
        f"{path} is locked: it needs its passphrase. Nothing was changed. Run this in a "
        f"terminal, or name a file that holds the passphrase in {FROM_FILE}."
    )


def _first_line(path: Path) -> str:
    try:
        with open(path, encoding="utf-8") as file:
            return file.readline().rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise LockedStoreError(
            f"The passphrase could not be read from {path}, which {FROM_FILE} names. "
            "Nothing was changed."
        ) from error
