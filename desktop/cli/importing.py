"""``kith import``: whatever holds people, through the same preview as in the window."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli import import_columns
from desktop.cli.import_progress import told
from desktop.cli.import_report import Done, in_words, report
from desktop.cli.said import Add, say
from desktop.cli.stores import now, trying, writing
from desktop.domain.errors import BadInputError
from desktop.domain.progress import Progress

if TYPE_CHECKING:
    from desktop.domain.importing import ForAll, ImportPlan
    from desktop.services.importing.reading import Tables
    from desktop.storage.database import Database

STDIN = "standard input"


class PartlyReadError(BadInputError):
    """A file that was named could not be read; what the others hold came in."""


def offer(add: Add) -> None:
    bring = add("import", "bring people in from cards, tables, calendars, chats, folders, archives")
    bring.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="files, folders and packed archives; - reads the standard input",
    )
    bring.add_argument("--dry-run", action="store_true", help="only say what it would do")
    bring.add_argument("--json", action="store_true", help="say it for programs")
    columns = bring.add_mutually_exclusive_group()
    columns.add_argument(
        "--columns",
        metavar="WORDS",
        default="",
        help='what the columns of a table mean: "name=Wer,phone:mobile=Apparat"',
    )
    columns.add_argument("--mapping", type=Path, metavar="FILE", help="the same, kept as JSON")
    bring.add_argument(
        "--join",
        choices=("sure", "mail", "none"),
        default="sure",
        help="who is joined with somebody here (sure)",
    )
    bring.add_argument(
        "--update",
        choices=("keep", "newer", "both"),
        default="keep",
        help="what stays where both know something else (keep: what is here)",
    )
    bring.add_argument("--tag", metavar="NAME", default="", help="a tag for all who come in")
    bring.add_argument("--circle", metavar="NAME", default="", help="a circle for them")
    bring.add_argument("--no-photos", action="store_true", help="leave the photos out")
    bring.add_argument(
        "--no-found", action="store_true", help="leave out what calendars and chats tell of"
    )
    bring.set_defaults(run=_import)  # fmt: skip


def _import(wished: argparse.Namespace, folder: Path) -> None:
    with _files(wished.files) as files, told() as progress:
        opened = trying(folder) if wished.dry_run else writing(folder)
        with opened as database:
            planned = _planned(database, files, wished, progress)
            done = _carry_out(database, planned, wished, progress)
    said = report(done)
    say(json.dumps(said, ensure_ascii=False) if wished.json else in_words(said))
    if missing := planned.batch.not_read:
        come = "would come" if wished.dry_run else "came"
        raise PartlyReadError(f"Not read: {', '.join(missing)}. What else was named {come} in.")


def _planned(
    database: Database, files: list[Path], wished: argparse.Namespace, progress: Progress
) -> ImportPlan:
    from desktop.services.importing.planning import plan
    from desktop.services.importing.reading import read

    batch = read(files, progress, _tables(database, files, wished))
    progress.begin("look")
    with database.read() as session:
        return plan(session, batch, progress, now=now())


def _carry_out(
    database: Database, planned: ImportPlan, wished: argparse.Namespace, progress: Progress
) -> Done:
    """Bring the plan in, unless it is only tried; with a copy of the store before."""
    from desktop.domain.importing import JoinRule
    from desktop.services.importing.applying import apply
    from desktop.services.importing.safety import back_up

    rule, for_all = JoinRule(wished.join), _for_all(wished)
    choices = {match.draft: match.by_rule(rule) for match in planned.matches}
    if wished.dry_run or planned.brings_nothing:
        return Done(planned, choices, for_all, dry_run=wished.dry_run)
    progress.begin("backup")
    backup = back_up(database, now())
    apply(database, planned, choices, now=now(), progress=progress, for_all=for_all,
          backed_up=True)  # fmt: skip
    return Done(planned, choices, for_all, backup=backup)


def _for_all(wished: argparse.Namespace) -> ForAll:
    from desktop.domain.importing import FieldRule, ForAll

    return ForAll(
        FieldRule(wished.update),
        tag=wished.tag.strip(),
        circle=wished.circle.strip(),
        photos=not wished.no_photos,
        found=not wished.no_found,
    )


def _tables(database: Database, files: list[Path], wished: argparse.Namespace) -> Tables:
    """How tables are read: as said here, else as was said in the window another time."""
    from desktop.services.importing.mappings import remembered, tables_to_ask_about
    from desktop.services.importing.reading import Tables

    with database.read() as session:
        recall = remembered(session)
    if not (wished.columns or wished.mapping):
        return Tables(recall=recall)
    looks = tables_to_ask_about(files, recall)
    if not looks:
        raise BadInputError("None of these files is a table whose columns can be told.")
    if wished.mapping:
        mapping = import_columns.told_by_file(wished.mapping)
        return Tables(dict.fromkeys(looks, mapping), recall)
    chosen = {
        path: import_columns.told_by_words(look, wished.columns) for path, look in looks.items()
    }
    return Tables(chosen, recall)


@contextmanager
def _files(wished: list[Path]) -> Iterator[list[Path]]:
    """The files, the standard input as one of them."""
    with tempfile.TemporaryDirectory(prefix="kith-") as folder:
        yield [
            _standard_input(Path(folder, STDIN)) if str(path) == "-" else path for path in wished
        ]


def _standard_input(path: Path) -> Path:
    path.write_bytes(sys.stdin.buffer.read())
    return path
