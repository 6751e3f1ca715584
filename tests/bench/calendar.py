"""The calendar: another month, of two thousand entries, until all of it is painted."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from desktop.services import calendar
from desktop.storage.store import open_store
from tests.bench.timing import Figure, Taken, at_most, timed
from tests.bench.window import open_window, painted_after
from tests.builders import NOW, TODAY

_GRID = timedelta(days=6 * 7 - 1)


def measure(folder: Path, size: int, count: int) -> list[Figure]:
    return [_read(folder, size, count), *_turned(folder, size, count)]


def _read(folder: Path, size: int, count: int) -> Figure:
    first = TODAY.replace(month=TODAY.month + 1, day=1)
    with open_store(folder, now=NOW) as db, db.read() as session:
        taken = timed(lambda: calendar.entries(session, first, first + _GRID), count)
    return Figure("calendar: entries of the coming month", size, taken)


def _turned(folder: Path, size: int, count: int) -> list[Figure]:
    """On to the coming month and back again, by the page's own turning."""
    onwards: list[Taken] = []
    back: list[Taken] = []
    with open_window(folder) as window:
        page: Any = window.show_place("calendar")
        painted_after(window, page.view, page.refresh)
        for _ in range(count):
            onwards.append(painted_after(window, page.view, lambda: page.turn(1)))
            back.append(painted_after(window, page.view, lambda: page.turn(-1)))
    return [
        Figure("calendar: next month to painted", size, onwards, goal=at_most(50), growth=1.5),
        Figure("calendar: back to a month of talks", size, back, growth=1.5),
    ]
