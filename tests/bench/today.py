"""Today: planned anew, and shown."""

from __future__ import annotations

from pathlib import Path

from desktop.domain.rhythm.capacity import Capacity
from desktop.services.today import page
from desktop.storage.store import open_store
from tests.bench.timing import Figure, at_most, timed
from tests.bench.window import open_window, painted_after
from tests.builders import NOW


def measure(folder: Path, size: int, count: int) -> list[Figure]:
    return [_planned(folder, size, count), _shown(folder, size, count)]


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
