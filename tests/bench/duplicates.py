"""Find duplicates: the whole book looked through for people who may be the same."""

from __future__ import annotations

from pathlib import Path

from desktop.services.matching.proposals import look_through
from desktop.storage.store import open_store
from tests.bench.timing import Figure, Taken, at_most, once
from tests.bench.window import longest_stall, open_window, settle
from tests.builders import NOW

_GOAL_MS = 15_000  # for 100,000 people


def measure(folder: Path, size: int, count: int) -> list[Figure]:
    with open_store(folder, now=NOW) as db:
        taken = [once(lambda: look_through(db, now=NOW)) for _ in range(min(count, 3))]
    goal = at_most(_GOAL_MS)
    return [
        Figure("duplicates: everybody looked through", size, taken, goal=goal, growth=12),
        Figure("duplicates: longest stall of the window", size, [_stall(folder)], goal=at_most(50)),
    ]


def _stall(folder: Path) -> Taken:
    """Begun as the page of the proposals begins it."""
    with open_window(folder) as window:
        window.show_place("people")
        settle(window)
        return longest_stall(window, lambda: window.runner.change(look_through, now=NOW))
