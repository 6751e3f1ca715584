"""The command line as a whole: what can be called, and how trouble is told."""

from __future__ import annotations

import argparse
import platform
import shlex
import sqlite3
import sys
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

import desktop
from desktop import paths
from desktop.cli import backup, check, exporting, importing, restore
from desktop.cli.said import say
from desktop.domain.errors import (
    BadInputError,
    CancelledError,
    DamagedStoreError,
    KithError,
    MissingStoreError,
    StoreError,
)

DONE, BAD_INPUT, WRONG_USAGE, NOT_STORED, PARTLY_READ = 0, 1, 2, 3, 4
CANCELLED = 130  # as shells have it for Ctrl+C

_OVERVIEW = """\
Kith remembers the people you want to be close to. Everything stays on this computer.

  kith                        open the window
  kith FILE…                  open it, and look at these address books
  kith --we-spoke             write one talk down, over whatever is on the screen
  kith --demo                 look around with sample people, in a throw-away copy
  kith --hidden               start without the window, for what you asked to be told
"""


def main(arguments: Sequence[str]) -> int:
    """Carry the command out; the exit code."""
    wished = _parser().parse_args(arguments)
    if wished.version:
        say(_version())
        return DONE
    if wished.command is None:
        _parser().print_help()
        return DONE
    folder = paths.data_dir(getattr(wished, "data", None))
    try:
        wished.run(wished, folder)
    except importing.PartlyReadError as error:
        return _complain(error, PARTLY_READ)
    except BadInputError as error:
        return _complain(error, BAD_INPUT)
    except StoreError as error:
        return _complain(error, NOT_STORED, folder)
    except CancelledError as error:
        return _complain(error, CANCELLED)
    except KithError as error:
        return _complain(error, BAD_INPUT)
    except KeyboardInterrupt:
        print("Cancelled. Nothing of it was kept.", file=sys.stderr)
        return CANCELLED
    return DONE


def _complain(error: KithError, code: int, folder: Path | None = None) -> int:
    print(error, file=sys.stderr)
    if folder is not None and isinstance(error, DamagedStoreError | MissingStoreError):
        print(_way_back(folder), file=sys.stderr)
    return code


def _way_back(folder: Path) -> str:
    from desktop.storage import backup

    kept = backup.list_backups(folder)
    if not kept:
        return "A backup from elsewhere can be gone back to with: kith restore FILE"
    return f"Go back to the newest backup with: kith restore {shlex.quote(str(kept[-1]))}"


def _parser() -> argparse.ArgumentParser:
    everywhere = argparse.ArgumentParser(add_help=False)
    everywhere.add_argument(
        "--data", type=Path, metavar="DIR", default=argparse.SUPPRESS,
        help="keep all data in DIR instead of the usual folder",
    )  # fmt: skip
    parser = argparse.ArgumentParser(
        "kith",
        description=_OVERVIEW,
        parents=[everywhere],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="store_true", help="say which versions these are")
    commands = parser.add_subparsers(dest="command", title="without a window", metavar="")

    def add(name: str, words: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=words, description=words, parents=[everywhere])

    for command in (importing, exporting, backup, restore, check):
        command.offer(add)
    return parser


def _version() -> str:
    from desktop.storage import schema

    try:
        qt = metadata.version("PySide6_Essentials")
    except metadata.PackageNotFoundError:
        qt = "not installed"
    return (
        f"Kith {desktop.__version__}\n"
        f"schema {schema.CURRENT}, SQLite {sqlite3.sqlite_version}, Qt for Python {qt}, "
        f"Python {platform.python_version()}"
    )
