"""``kith export``: people, the calendar or everything into a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.cli.said import Add, say
from desktop.cli.stores import now, reading
from desktop.settings import SettingsFile


def offer(add: Add) -> None:
    take = add("export", "write everything to FILE: .vcf, .csv, .ics or .zip")
    take.add_argument("file", type=Path, metavar="FILE")
    take.add_argument("--vcard", choices=("3.0", "4.0"), default="4.0", help="which vCard")
    take.set_defaults(run=_export)


def _export(wished: argparse.Namespace, folder: Path) -> None:
    from desktop.services.archive.writing import write_archive
    from desktop.services.exporting.files import export

    with reading(folder) as database, database.read() as session:
        if wished.file.suffix.lower() == ".zip":
            own = SettingsFile(folder).values
            write_archive(session, wished.file, now=now(), settings=own)
            say(f"Everything is in {wished.file}.")
            return
        count = export(session, wished.file, now=now(), version=wished.vcard)
    say(f"{count} {'entries' if wished.file.suffix.lower() == '.ics' else 'people'} are in "
         f"{wished.file}.")  # fmt: skip
