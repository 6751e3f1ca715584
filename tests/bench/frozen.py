"""The frozen program: what it weighs, and its start beside that of the sources.

Both from outside: from the start of the process to the first pixels of its window.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.kept_stores import copy_store
from tests.bench.outside import Area, Outside, outside
from tests.bench.timing import Figure, Taken, at_most, times
from tests.journeys.screen import own_screen

PEOPLE = 10_000
_WITHIN = Area(300, 200, 400, 60)  # of any window at the top left, where no manager puts another


def measure(folder: Path, count: int) -> list[Figure]:
    """Of what ``make package`` left in this folder."""
    weighed = sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6
    frozen, sources = [str(folder / "kith")], [sys.executable, "-m", "desktop"]
    ours: list[Taken] = []
    bare: list[Taken] = []
    with (
        TemporaryDirectory() as name,
        own_screen(managed=False) as display,
        outside(display) as person,
    ):
        store = copy_store(PEOPLE, Path(name) / "data")
        for _ in range(count + 1):
            ours.append(_started(person, frozen, store))
            bare.append(_started(person, sources, store))
    return [
        Figure("frozen: size", PEOPLE, [Taken(weighed)], goal=at_most(130), unit="MB"),
        Figure(
            "frozen: start to painted window", PEOPLE, ours[1:], floor=bare[1:], goal=times(1.1)
        ),
    ]


def _started(person: Outside, command: Sequence[str], store: Path) -> Taken:
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "HOME": str(store.parent)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before, began = person.picture(_WITHIN), time.perf_counter()
    process = subprocess.Popen(
        [*command, "--data", str(store)], env=environment, stderr=subprocess.DEVNULL
    )
    try:
        return Taken((person.first_change(_WITHIN, before) - began) * 1000)
    finally:
        process.kill()
        process.wait()
        person.wait_until_shown(_WITHIN, before)
