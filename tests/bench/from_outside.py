"""What a person waits for: from the key at the X server to the pixels on its screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.bench.outside import Area, Outside, outside
from tests.bench.people import TYPED
from tests.bench.timing import Figure, Taken, at_most
from tests.journeys.screen import own_screen

_KEYS = 20


def measure(folder: Path, size: int, count: int) -> list[Figure]:
    with own_screen() as display, outside(display) as person:
        with window("key", folder) as area:
            floor = _pressed(person, area, ["a"] * _KEYS)
        with window("search", folder) as area:
            bare = _searched(person, area)
        with window("people", folder) as area:
            ours = _searched(person, area)
        with window("calendar", folder) as area:
            turned = _pressed(person, area, ["Next", "Prior"] * (1 + count))[2::2]
    return [
        Figure("outside: a bare window, key to pixels", size, floor),
        Figure(
            "outside: search, key to pixels of the list",
            size, ours, floor=bare, goal=at_most(40), growth=1.5,
        ),
        Figure(
            "outside: next month, key to its pixels",
            size, turned, floor=floor, goal=at_most(100), growth=1.5,
        ),
    ]  # fmt: skip


@contextmanager
def window(which: str, folder: Path) -> Iterator[Area]:
    """A window in a process of its own; the area that its keys change."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.one_window", which, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
    )
    assert process.stdout is not None
    try:
        yield Area(*json.loads(process.stdout.readline()))
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def _pressed(person: Outside, area: Area, keys: Sequence[str]) -> list[Taken]:
    """Each key that changes something there, after the first, which is not counted."""
    person.wait_for_rest(area)
    taken = [person.changed_after(key, area) for key in keys]
    return [Taken(one) for one in taken[1:] if one is not None]


def _searched(person: Outside, area: Area) -> list[Taken]:
    """Words letter by letter; what does not change the list is not counted."""
    taken: list[Taken] = []
    for word in TYPED:
        taken += _pressed(person, area, word)
        for _ in word:
            person.press("BackSpace")
        person.wait_for_rest(area)
    return taken
