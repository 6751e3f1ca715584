"""In a language where every text of the catalogue shows itself, nothing else is to be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.storage.database import Database
from desktop.ui.window.kith import KithWindow
from tests.escaping import bare_texts, words_of
from tests.languages import pseudo_language
from tests.screenshots.__main__ import Shot, sample_window, settle, shots

STATES = {shot.name: shot for shot in shots(True) if shot.mode == "light"}
WRITTEN = (
    "before it goes, calendars, a mistake, Somebody twice, listen on the night itself, "
    "How did the first hour sound?, The reed pipes, sibling, teacher"
)
"""What the states themselves type, and what the sample people are to each other."""
SHOWN = (
    "today", "people", "journey", "calendar", "calendar-week", "calendar-agenda", "brief",
    "debrief", "we-spoke", "compose", "gathering", "introductions", "reflect", "reflect-in-words",
    "backups", "stage", "preferences", "card-whole", "export-people", "today-welcome",
)  # fmt: skip


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[KithWindow]:
    stores: list[Database] = []
    with (
        pseudo_language(),
        sample_window(tmp_path_factory.mktemp("escaping"), stores.append) as shown,
    ):
        shown.known = words_of(stores[0], "Judith", WRITTEN, *_resources())
        yield shown


def _resources() -> Iterator[str]:
    """What has a file of its own for each language."""
    for folder in ("questions", "gestures", "review", "letter"):
        text = (paths.resource(folder) / "en.toml").read_text("utf-8")
        for place in range(3):  # of her, his, their
            yield re.sub(r"\[([^\[\]|]*\|[^\[\]]*)\]", partial(_at, place), text)


def _at(place: int, found: re.Match[str]) -> str:
    return found[1].split("|")[place]


def _show(window: KithWindow, shot: Shot) -> None:
    window.resize(shot.size)
    window.show_place(shot.place)
    window.toast.hide()
    settle()


@pytest.mark.parametrize("name", [name for name in SHOWN if name in STATES])
def test_every_text_is_in_the_catalogue(window: KithWindow, qtbot: QtBot, name: str) -> None:
    shot = STATES[name]
    _show(window, shot)
    undo = shot.before(window) if shot.before is not None else None
    settle()
    try:
        found = sorted(set(bare_texts(window, window.known)))
        assert not found, "\n".join(f"{where}: {text}" for where, text in found)
    finally:
        if callable(undo):
            undo()
        if window.ways.we_spoke is not None:
            window.ways.we_spoke.hide()
