"""``kith restore``: back to a backup or an archive, after it was said what that changes."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop.cli.differing import lines
from desktop.cli.passphrases import unlock_if_needed
from desktop.cli.said import Add, say
from desktop.cli.stores import now
from desktop.domain.errors import BadInputError, CancelledError, DamagedStoreError


def offer(add: Add) -> None:
    again = add("restore", "go back to a backup (.db) or an archive (.zip)")
    again.add_argument("file", type=Path, metavar="FILE")
    again.add_argument("--yes", action="store_true", help="do not ask before going back")
    again.add_argument(
        "--dry-run", action="store_true", help="only say what would differ; change nothing"
    )
    again.set_defaults(run=_restore)


def _restore(wished: argparse.Namespace, folder: Path) -> None:
    from desktop.storage.lock import FolderLock

    _look_at(wished.file)
    lock = FolderLock(folder)
    if not wished.dry_run:
        lock.acquire()
    try:
        _say_what_differs(wished.file, folder)
        if wished.dry_run:
            say("Nothing was changed.")
            return
        if not wished.yes:
            _ask(folder)
        _go_back(wished.file, folder)
    finally:
        lock.release()


def _look_at(file: Path) -> None:
    """Raises BadInputError for what nobody could go back to."""
    from desktop.storage import schema

    if not file.is_file():
        raise BadInputError(f"There is no file {file}.")
    if _is_archive(file):
        return
    try:
        unlock_if_needed(file)
        schema.inspect(file)
    except DamagedStoreError as error:
        raise BadInputError(
            f"{file} is neither a backup nor an archive of Kith. Nothing was changed."
        ) from error


def _is_archive(file: Path) -> bool:
    return file.suffix.lower() == ".zip"


def _is_there(folder: Path) -> bool:
    from desktop.storage.store_file import FILE_NAME

    store = folder / FILE_NAME
    return store.exists() and store.stat().st_size > 0


def _say_what_differs(file: Path, folder: Path) -> None:
    from desktop.services import backups
    from desktop.storage.store_file import FILE_NAME

    if not _is_there(folder):
        say(f"Nothing of Kith's is in {folder} yet.")
        return
    unlock_if_needed(folder / FILE_NAME)
    for line in lines(backups.difference(file, folder)):
        say(line)


def _ask(folder: Path) -> None:
    """Where somebody sits at a terminal and something stands there. A script is not asked:
    what stood there is kept. Raises CancelledError."""
    if not (_is_there(folder) and sys.stdin is not None and sys.stdin.isatty()):
        return
    try:
        answer = input("Go back to it? What is here now is kept as a backup. [y/N] ")
    except EOFError:
        answer = ""
    if answer.strip().lower() not in ("y", "yes"):
        raise CancelledError("Nothing was changed.")


def _go_back(file: Path, folder: Path) -> None:
    from desktop.services import backups

    done = backups.go_back(file, folder, now=now())
    say(f"Kith is what {file} holds.")
    if done.before is not None:
        say(f"What stood there before is in {done.before}.")
