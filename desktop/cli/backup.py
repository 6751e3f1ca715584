"""``kith backup``: a verified copy of the store."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.cli.passphrases import unlock_if_needed
from desktop.cli.said import Add, say
from desktop.cli.stores import now
from desktop.domain.errors import StoreError


def offer(add: Add) -> None:
    back = add("backup", "write a verified copy of everything")
    back.add_argument("file", nargs="?", type=Path, metavar="FILE")
    back.set_defaults(run=_backup)


def _backup(wished: argparse.Namespace, folder: Path) -> None:
    from desktop.storage import backup, schema
    from desktop.storage.store_file import FILE_NAME

    store = folder / FILE_NAME
    unlock_if_needed(store)
    if schema.inspect(store) in ("absent", "empty"):
        raise StoreError(f"There is nothing of Kith's in {folder} yet.")
    if wished.file is None:
        written = backup.write_dated(store, reason="by-hand", now=now())
    else:
        written = wished.file.absolute()
        backup.write(store, written)
    say(f"A verified copy is in {written}.")
