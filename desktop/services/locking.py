"""A passphrase for everything: given, set, changed, taken off. Nobody has the store open then."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.errors import StoreError
from desktop.half_written import HalfWritten
from desktop.storage import passphrase
from desktop.storage.store_file import FILE_NAME


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to become of the lock: ``new`` is the passphrase from now on, None for no lock
    any more. ``with_backups`` says whether the backups follow."""

    new: str | None
    with_backups: bool = True


def is_locked(folder: Path) -> bool:
    """Whether the folder's store has a passphrase, given or not."""
    return passphrase.is_locked(folder)


def unlock(folder: Path, typed: str) -> None:
    """Raises WrongPassphraseError, or StoreError when the file cannot be read."""
    passphrase.unlock(folder / FILE_NAME, typed)
    passphrase.tidy(folder)
    HalfWritten(folder).tidy()


def is_right(folder: Path, typed: str) -> bool:
    """Whether this is the passphrase of the store."""
    return passphrase.fits(folder / FILE_NAME, typed)


def carry_out(folder: Path, wish: Wish) -> int:
    """How many backups did not follow, though they were meant to.

    Raises StoreError, and then the store is as it was.
    """
    half_written = HalfWritten(folder)
    texts = half_written.all()
    if wish.new is None:
        half_written.write_plain(texts)
        try:
            passphrase.take_off(folder)
        except StoreError:
            half_written.tidy()
            raise
    else:
        passphrase.lock(folder, wish.new)
    half_written.put_back(texts)
    return passphrase.carry_over(folder) if wish.with_backups else 0


def otherwise_kept(folder: Path) -> int:
    """How many backups are not locked as the store is."""
    return passphrase.otherwise_kept(folder)
