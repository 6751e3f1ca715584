"""Kith from the shell, without a window and without Qt.

Exit codes: 0 done, 1 the input was bad, 2 called wrongly, 3 nothing could be stored.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import desktop
from desktop import paths
from desktop.domain.errors import BadInputError, DamagedStoreError, KithError, StoreError
from desktop.domain.progress import Progress

if TYPE_CHECKING:
    from desktop.domain.importing import ImportPlan
    from desktop.storage.database import Database

COMMANDS = ("import", "export", "backup", "restore", "check")
DONE, BAD_INPUT, WRONG_USAGE, NOT_STORED = 0, 1, 2, 3

_OVERVIEW = """\
Kith remembers the people you want to be close to. Everything stays on this computer.

  kith                        open the window
  kith FILE…                  open it, and look at these address books
  kith --we-spoke             write one talk down, over whatever is on the screen
  kith --demo                 look around with sample people, in a throw-away copy
  kith --hidden               start without the window, for what you asked to be told
"""


def wants(arguments: Sequence[str]) -> bool:
    """Whether this is for the shell, and no window is wanted."""
    if any(word in ("--help", "-h", "--version") for word in arguments):
        return True
    return _first_word(arguments) in COMMANDS


def _first_word(arguments: Sequence[str]) -> str:
    """The first word that is no option; ``--data`` takes the word behind it."""
    words = iter(arguments)
    for word in words:
        if word == "--data":
            next(words, None)
        elif not word.startswith("-"):
            return word
    return ""


def main(arguments: Sequence[str]) -> int:
    """Carry the command out; the exit code."""
    wished = _parser().parse_args(arguments)
    if wished.version:
        _say(_version())
        return DONE
    if wished.command is None:
        _parser().print_help()
        return DONE
    try:
        wished.run(wished, paths.data_dir(getattr(wished, "data", None)))
    except BadInputError as error:
        return _complain(error, BAD_INPUT)
    except StoreError as error:
        return _complain(error, NOT_STORED)
    except KithError as error:
        return _complain(error, BAD_INPUT)
    return DONE


def _complain(error: KithError, code: int) -> int:
    print(error, file=sys.stderr)
    return code


def _say(words: str) -> None:
    """To whoever listens; that they stopped listening (``| head``) is no trouble."""
    try:
        print(words, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


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

    def add(name: str, run: Any, words: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=words, description=words, parents=[everywhere])
        command.set_defaults(run=run)
        return command

    bring = add("import", _import, "bring people in from vCard files or LinkedIn's Connections.csv")
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE")
    bring.add_argument("--dry-run", action="store_true", help="only say what it would do")
    bring.add_argument("--json", action="store_true", help="say it for programs")
    take = add("export", _export, "write everything to FILE: .vcf, .csv, .ics or .zip")
    take.add_argument("file", type=Path, metavar="FILE")
    take.add_argument("--vcard", choices=("3.0", "4.0"), default="4.0", help="which vCard")
    back = add("backup", _backup, "write a verified copy of everything")
    back.add_argument("file", nargs="?", type=Path, metavar="FILE")
    again = add("restore", _restore, "go back to a backup (.db) or an archive (.zip)")
    again.add_argument("file", type=Path, metavar="FILE")
    add("check", _check, "look whether the store is whole, and mend what is safe to mend")
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


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


@contextmanager
def _writing(folder: Path) -> Iterator[Database]:
    """The store, ours alone until the block ends."""
    from desktop.services.journey.defaults import plant_stages
    from desktop.storage.lock import FolderLock
    from desktop.storage.store import open_store

    lock = FolderLock(folder)
    lock.acquire()
    try:
        with open_store(folder, now=_now()) as database:
            plant_stages(database)
            yield database
    finally:
        lock.release()


@contextmanager
def _reading(folder: Path) -> Iterator[Database]:
    """The store as it is; a window may have it open. Nothing is made or changed."""
    from desktop.storage import schema
    from desktop.storage.database import Database
    from desktop.storage.store_file import FILE_NAME

    path = folder / FILE_NAME
    state = schema.inspect(path)
    if state in ("absent", "empty"):
        raise StoreError(f"There is nothing of Kith's in {folder} yet.")
    if state == "behind":
        with _writing(folder) as database:
            yield database
        return
    with Database(path) as database:
        yield database


def _import(wished: argparse.Namespace, folder: Path) -> None:
    from desktop.services.importing.applying import apply
    from desktop.services.importing.planning import plan
    from desktop.services.importing.reading import read

    progress = Progress()
    batch = read(wished.files, progress)
    with _writing(folder) as database:
        with database.read() as session:
            planned = plan(session, batch, progress)
        if not wished.dry_run and not planned.brings_nothing:
            choices = {match.draft: match.usual for match in planned.matches}
            apply(database, planned, choices, now=_now(), progress=progress)
    report = _report(planned, dry_run=wished.dry_run)
    _say(json.dumps(report, ensure_ascii=False) if wished.json else _in_words(report))


def _report(planned: ImportPlan, *, dry_run: bool) -> dict[str, Any]:
    from desktop.domain.matches import in_words

    joined = [match for match in planned.matches if match.match.sure]
    unsure = [match for match in planned.matches if not match.match.sure]
    return {
        "dry_run": dry_run,
        "files": planned.batch.files,
        "records": len(planned.batch.drafts),
        "new": len(planned.new) - len(joined),
        "joined": len(joined),
        "changed": len(planned.changed),
        "unchanged": planned.unchanged,
        "circles": len(planned.groups),
        "may_be_the_same": [
            {
                "name": match.name,
                "why": in_words(match.match.reasons),
                "reasons": list(match.match.reasons),
            }
            for match in unsure
        ],
        "not_read": [
            {"file": item.origin, "line": item.line, "why": item.reason}
            for item in planned.batch.unreadable
        ],
    }


def _in_words(report: dict[str, Any]) -> str:
    would = "would be " if report["dry_run"] else ""
    lines = [
        f"{report['records']} records read from {', '.join(report['files'])}.",
        f"{report['new']} {would}new, {report['joined']} {would}joined with somebody already "
        f"here, {report['changed']} {would}brought up to date, "
        f"{report['unchanged']} here already.",
    ]
    if report["circles"]:
        lines.append(f"Groups that {'would become' if would else 'became'} circles: "
                     f"{report['circles']}.")  # fmt: skip
    for item in report["may_be_the_same"]:
        lines.append(f"May be the same: {item['name']} ({item['why']}).")
    if report["may_be_the_same"] and not report["dry_run"]:
        lines.append("They came in as people of their own. The window shows them side by side.")
    for item in report["not_read"]:
        where = f"{item['file']}, line {item['line']}" if item["line"] else item["file"]
        lines.append(f"{where}: {item['why']}")
    return "\n".join(lines)


def _export(wished: argparse.Namespace, folder: Path) -> None:
    from desktop.services.archive.writing import write_archive
    from desktop.services.exporting.files import export

    with _reading(folder) as database, database.read() as session:
        if wished.file.suffix.lower() == ".zip":
            write_archive(session, wished.file, now=_now())
            _say(f"Everything is in {wished.file}.")
            return
        count = export(session, wished.file, now=_now(), version=wished.vcard)
    _say(f"{count} {'entries' if wished.file.suffix.lower() == '.ics' else 'people'} are in "
         f"{wished.file}.")  # fmt: skip


def _backup(wished: argparse.Namespace, folder: Path) -> None:
    from desktop.storage import backup, schema
    from desktop.storage.store_file import FILE_NAME

    store = folder / FILE_NAME
    if schema.inspect(store) in ("absent", "empty"):
        raise StoreError(f"There is nothing of Kith's in {folder} yet.")
    if wished.file is None:
        written = backup.write_dated(store, reason="by-hand", now=_now())
    else:
        written = wished.file.absolute()
        backup.write(store, written)
    _say(f"A verified copy is in {written}.")


def _restore(wished: argparse.Namespace, folder: Path) -> None:
    from desktop.services.archive.restoring import restore_archive
    from desktop.storage import backup, schema
    from desktop.storage.lock import FolderLock
    from desktop.storage.store_file import FILE_NAME

    if not wished.file.is_file():
        raise BadInputError(f"There is no file {wished.file}.")
    archive = wished.file.suffix.lower() == ".zip"
    try:
        if not archive:
            schema.inspect(wished.file)
    except DamagedStoreError as error:
        raise BadInputError(
            f"{wished.file} is neither a backup nor an archive of Kith. Nothing was changed."
        ) from error
    lock = FolderLock(folder)
    lock.acquire()
    try:
        if archive:
            before = restore_archive(wished.file, folder, now=_now())
        else:
            before = backup.restore(wished.file, folder / FILE_NAME, now=_now())
    finally:
        lock.release()
    _say(f"Kith is what {wished.file} holds.")
    if before is not None:
        _say(f"What stood there before is in {before}.")


def _check(wished: argparse.Namespace, folder: Path) -> None:
    from desktop.services.checking import check

    with _writing(folder) as database:
        for line in check(database):
            _say(line)
