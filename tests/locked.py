"""A locked store for a test, and what its passphrase is."""

from __future__ import annotations

from pathlib import Path

from desktop.storage import keys, passphrase

PASSPHRASE = "a quiet horse under the plum tree"


def lock_it(folder: Path) -> None:
    """Its key is held afterwards, as in a program that was unlocked."""
    passphrase.lock(folder, PASSPHRASE)


def forget_keys() -> None:
    """As in a program that was just started."""
    keys.drop()
