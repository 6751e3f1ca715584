"""An import: read, laid beside the book, brought in and searchable; beside the least work.

The floor reads the same file by splitting its lines, inserts a row for each card and indexes
its words: no import could do with less.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.domain.importing import Batch, ImportPlan
from desktop.services.importing import applying, planning, reading
from desktop.services.importing.bulk import take_apart
from desktop.services.journey.defaults import plant_stages
from desktop.storage.database import Database
from desktop.storage.store import open_store
from tests.bench.made_cards import make_cards
from tests.bench.timing import Figure, Taken, at_most, once, times
from tests.bench.window import longest_stall, open_window, settle
from tests.builders import NOW


def measure(cards: int, count: int) -> list[Figure]:
    """So many cards into an empty store, so many times."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "cards.vcf"
        make_cards(path, cards)
        bare, read, whole = [], [], []
        for number in range(count):
            bare.append(once(partial(_least, path, folder / f"bare{number}.db")))
            read.append(once(partial(reading.read, [path])))
            with empty_store(folder / f"whole{number}") as db:
                whole.append(once(partial(bring_in, path, db)))
        stall = _longest_stall(path, folder / "shown")
        command, held = _by_command(path, folder / "command")
    return [
        Figure("import: file read alone", cards, read, floor=bare, growth=12),
        Figure(
            "import: read, matched, kept, searchable",
            cards, whole, floor=bare, goal=times(6 if cards <= 10_000 else 5), growth=12,
        ),
        Figure("import: the whole command", cards, [command], floor=bare),
        Figure("import: its peak memory", cards, [held], goal=at_most(1_000), unit="MB"),
        Figure("import: longest stall of the window", cards, [stall], goal=at_most(50)),
    ]  # fmt: skip


def _least(path: Path, store: Path) -> None:
    with closing(sqlite3.connect(store)) as raw:
        raw.execute("CREATE TABLE card (id INTEGER PRIMARY KEY, name TEXT, source TEXT)")
        raw.execute("CREATE VIRTUAL TABLE words USING fts5 (text)")
        rows = []
        for card in path.read_text("utf-8").split("END:VCARD"):
            fields = dict(line.partition(":")[::2] for line in card.split("\n") if ":" in line)
            if fields:
                rows.append((fields["FN"], card, " ".join(fields.values())))
        raw.executemany("INSERT INTO card (name, source) VALUES (?, ?)", [r[:2] for r in rows])
        raw.executemany("INSERT INTO words (text) VALUES (?)", [r[2:] for r in rows])
        raw.commit()


def empty_store(folder: Path) -> Database:
    db = open_store(folder, now=NOW)
    plant_stages(db)
    return db


def bring_in(path: Path, db: Database) -> None:
    batch = reading.read([path])
    with db.read() as session:
        plan = planning.plan(session, batch)
    applying.apply(db, plan, {}, now=NOW)


# A process begins with the peak of whoever started it: one between, which is small, says
# what the command itself held.
_HELD = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def _by_command(path: Path, folder: Path) -> tuple[Taken, Taken]:
    """What ``kith import`` takes in all, and the most memory it held."""
    command = [sys.executable, "-m", "desktop", "--data", str(folder), "import", str(path)]
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", _HELD, *command], capture_output=True, text=True, check=True
    )
    taken = (time.perf_counter() - began) * 1000
    return Taken(taken), Taken(int(done.stdout) / 1e3)


def _longest_stall(path: Path, folder: Path) -> Taken:
    empty_store(folder).close()
    with open_window(folder) as window:
        window.show_place("people")
        settle(window)
        runner = window.runner

        def apply(made: ImportPlan) -> None:
            runner.change(applying.apply, made, {}, now=NOW, then=lambda _: part(made))

        def part(made: ImportPlan) -> None:
            runner.background(take_apart, made, then=lambda _: None)

        def plan(batch: Batch) -> None:
            runner.query(planning.plan, batch, then=apply)

        return longest_stall(window, lambda: runner.background(reading.read, [path], then=plan))
