"""``kith restore``: back to a backup or an archive."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.cli.passphrases import unlock_if_needed
from desktop.cli.said import Add, say
from desktop.cli.stores import now
from desktop.domain.errors import BadInputError, DamagedStoreError


def offer(add: Add) -> None:
    again = add("restore", "go back to a backup (.db) or an archive (.zip)")
    again.add_argument("file", type=Path, metavar="FILE")
    again.set_defaults(run=_restore)


def _restore(wished: argparse.Namespace, folder: Path) -> None:
    from desktop.services.archive.restoring import restore_archive
    from desktop.storage import restoring, schema
    from desktop.storage.lock import FolderLock
    from desktop.storage.store_file import FILE_NAME

    if not wished.file.is_file():
        raise BadInputError(f"There is no file {wished.file}.")
    archive = wished.file.suffix.lower() == ".zip"
    try:
        if not archive:
            unlock_if_needed(wished.file)
            schema.inspect(wished.file)
    except DamagedStoreError as error:
        raise BadInputError(
            f"{wished.file} is neither a backup nor an archive of Kith. Nothing was changed."
        ) from error
    lock = FolderLock(folder)
    lock.acquire()
    try:
        unlock_if_needed(folder / FILE_NAME)
        if archive:
            before = restore_archive(wished.file, folder, now=now())
        else:
            before = restoring.restore(wished.file, folder / FILE_NAME, now=now())
    finally:
        lock.release()
    say(f"Kith is what {wished.file} holds.")
    if before is not None:
        say(f"What stood there before is in {before}.")
