"""Today: planned anew, and shown."""

from __future__ import annotations

import gc
from pathlib import Path

from desktop.domain.rhythm.capacity import Capacity
from desktop.services import rhythm
from desktop.services.today import page
from desktop.storage.store import open_store
from tests.bench.timing import Figure, at_most, timed
from tests.bench.window import open_window, painted_after
from tests.builders import NOW, TODAY


def measure(folder: Path, size: int, count: int) -> list[Figure]:
    gc.collect()
    gc.freeze()  # what the bench has made so far is none of the program's
    return [_practice(folder, size, count), _planned(folder, size, count),
            _shown(folder, size, count)]  # fmt: skip


def _practice(folder: Path, size: int, count: int) -> Figure:
    """The plan alone: everybody in practice, a day for each whose turn comes."""
    with open_store(folder, now=NOW) as db, db.read() as session:
        taken = timed(
            lambda: rhythm.practice_plan(session, today=TODAY, capacity=Capacity()), count
        )
    return Figure("practice: planned anew", size, taken, goal=at_most(50))


def _planned(folder: Path, size: int, count: int) -> Figure:
    with open_store(folder, now=NOW) as db, db.read() as session:
        taken = timed(lambda: page.today_view(session, now=NOW, capacity=Capacity()), count)
    return Figure("today: planned anew", size, taken, goal=at_most(50), growth=1.5)


def _shown(folder: Path, size: int, count: int) -> Figure:
    with open_window(folder) as window:
        today = window.show_place("today")
        taken = [painted_after(window, today, lambda: (today.grow_stale(), today.update()))  # type: ignore[attr-defined]
                 for _ in range(count)]  # fmt: skip
    return Figure("today: read anew to painted", size, taken, growth=1.5)
