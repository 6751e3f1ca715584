"""The palette: each key until what was found is painted, and the first time it opens."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.services import palette
from desktop.storage.store import open_store
from tests.bench.timing import FRAME_MS, Figure, Taken, at_most, once
from tests.bench.window import open_window, painted_when, settle
from tests.builders import NOW

# A name, an act, a place mistyped, a word that most wrote.
TYPED = ("ana muller", "look back", "calender", "bread")


def measure(folder: Path, size: int, count: int) -> list[Figure]:
    return [_looked_through(folder, size), *_in_the_window(folder, size)]


def _looked_through(folder: Path, size: int) -> Figure:
    """What was written, each beginning of some words; asked for 60 ms after the last key."""
    words = ("bread", "choir", "ana muller", "school")
    with open_store(folder, now=NOW) as db, db.read() as session:
        taken = [
            once(partial(palette.written, session, word[:end], confided=False))
            for word in words
            for end in range(3, len(word) + 1)
        ]
    return Figure("palette: what was written found", size, taken)


def _in_the_window(folder: Path, size: int) -> list[Figure]:
    with open_window(folder) as window:
        window.show_place("today")
        settle(window)
        window.ways.palette.open()
        shown = window.ways.palette.palette
        assert shown is not None
        settle(window)
        shown.leave()
        settle(window)
        viewport, opened = shown.list.viewport(), []
        for _ in range(5):
            opened.append(painted_when(window, viewport, window.ways.palette.open, lambda: True))
            shown.leave()
            settle(window)
        window.ways.palette.open()
        settle(window)
        taken: list[Taken] = []
        for words in TYPED:
            for letter in words:
                press = partial(QTest.keyClicks, shown.line, letter, Qt.KeyboardModifier.NoModifier)
                there = lambda: not shown.finding.is_awaited  # noqa: E731
                taken.append(painted_when(window, viewport, press, there))
            shown.line.clear()
            settle(window)
    goal = at_most(FRAME_MS * 2)
    return [
        Figure("palette: opened", size, opened, goal=at_most(50)),
        Figure("palette: key to painted", size, taken, goal=goal, growth=1.5),
    ]
