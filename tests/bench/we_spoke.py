"""The line "We spoke": each key until its grounds, offers and preview are painted."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.domain.day_meaning import warm_up
from desktop.services.people import names
from desktop.storage.store import open_store
from tests.bench.timing import FRAME_MS, Figure, at_most, once
from tests.bench.window import open_window, painted_after, settle
from tests.builders import NOW

_TYPED = "ana, muller coffee yesterday: new job #promised a book by sunday"


def measure(folder: Path, size: int, count: int) -> list[Figure]:
    return [_completed(folder, size), _typed(folder, size)]


def _completed(folder: Path, size: int) -> Figure:
    """Each beginning of some names looked up."""
    words = ("ana m", "muller", "maria", "jo", "zajac", "sam")
    with open_store(folder, now=NOW) as db, db.read() as session:
        taken = [
            once(partial(names.complete_any, session, word[:end]))
            for word in words
            for end in range(1, len(word) + 1)
        ]
    return Figure("we spoke: names completed", size, taken, goal=at_most(FRAME_MS))


def _typed(folder: Path, size: int) -> Figure:
    warm_up()
    with open_window(folder) as window:
        window.show_place("today")
        settle(window)
        window.ways.write_down()
        settle(window)
        assert window.ways.we_spoke is not None
        line = window.ways.we_spoke.talk.input
        taken = [
            painted_after(window, line.viewport(), partial(_press, line, letter))
            for letter in _TYPED
        ]
    return Figure("we spoke: key to painted line", size, taken, goal=at_most(FRAME_MS), growth=1.5)


def _press(line: QWidget, letter: str) -> None:
    QTest.keyClicks(line, letter, Qt.KeyboardModifier.NoModifier)
