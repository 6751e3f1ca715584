"""The archive, out and in again: people a second, beside JSON and zip alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile

from desktop.services.archive.restoring import restore_archive
from desktop.services.archive.writing import write_archive
from desktop.storage.database import Database
from tests.bench.imports import bring_in, empty_store
from tests.bench.made_cards import make_cards
from tests.bench.timing import Figure, Taken, once
from tests.builders import NOW

Lines = dict[str, list[object]]


def measure(people: int, count: int) -> list[Figure]:
    """So many people, each with a card as it was read."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        archive = folder / "everything.zip"
        make_cards(folder / "cards.vcf", people)
        with empty_store(folder / "full") as db:
            bring_in(folder / "cards.vcf", db)
            out = [once(partial(_write, db, archive)) for _ in range(count)]
        lines = _lines(archive)
        packed = [once(partial(_pack, lines, folder / "bare.zip")) for _ in range(count)]
        unpacked = [once(partial(_lines, archive)) for _ in range(count)]
        back = list(_restored(archive, folder, count))
    return [
        _rate("write archive", people, out, packed),
        _rate("read archive", people, back, unpacked),
    ]


def _rate(what: str, people: int, taken: list[Taken], floor: list[Taken]) -> Figure:
    ours, least = ([Taken(people / one.wall * 1000) for one in some] for some in (taken, floor))
    return Figure(what, people, ours, floor=least, unit="/s")


def _write(db: Database, target: Path) -> None:
    with db.read() as session:
        write_archive(session, target, now=NOW)


def _restored(archive: Path, folder: Path, count: int) -> Iterator[Taken]:
    for number in range(count):
        yield once(partial(restore_archive, archive, folder / f"new{number}", now=NOW))


def _lines(archive: Path) -> Lines:
    """Every row of every table, by the libraries alone."""
    with ZipFile(archive) as packed:
        return {
            name: [json.loads(line) for line in packed.read(name).splitlines()]
            for name in packed.namelist()
            if name.endswith(".jsonl")
        }


def _pack(lines: Lines, target: Path) -> None:
    with ZipFile(target, "w", ZIP_DEFLATED) as packed:
        for name, rows in lines.items():
            packed.writestr(name, "\n".join(json.dumps(r, ensure_ascii=False) for r in rows))
