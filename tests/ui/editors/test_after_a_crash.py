"""Every editor when Kith ends in the middle of a word: what was typed is offered again."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.half_written import HalfWritten
from desktop.ui.people.page import PeoplePage
from tests.ui.editors import editors as these
from tests.ui.editors.desk import WORDS, Desk
from tests.ui.editors.editors import EDITORS, Begin

PAUSES = {
    "people.card.half_typed": "EVERY",
    "half_filled": "EVERY",
    "compose.keeping": "_WRITTEN_DOWN_MS",
    "debrief.page": "_WRITTEN_DOWN_MS",
    "reflect.letter.page": "_WRITTEN_DOWN_MS",
    "gatherings.entry": "_WRITTEN_DOWN_MS",
    "introductions.bench_side": "_WRITTEN_DOWN_MS",
    "introductions.draft_text": "_WRITTEN_DOWN_MS",
    "reflect.next_week": "_WRITTEN_DOWN_MS",
    "today.half_seen": "EVERY",
    "we_spoke.begun": "_A_PAUSE",
}
# What opens but once: what was typed there waits on the card of this person.
ON_THE_CARD = {
    these.kept_note: 0, these.move_note: 0, these.why_in_practice: -1, these.one_at_a_time: -1,
}  # fmt: skip


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No second is waited for."""
    for name, pause in PAUSES.items():
        monkeypatch.setattr(import_module(f"desktop.ui.{name}"), pause, 0)


@pytest.mark.parametrize("begin", EDITORS, ids=lambda begin: begin.__name__)
def test_what_was_typed_is_offered_again(
    desk: Desk, qtbot: QtBot, begin: Begin, started_again: Callable[[], Desk]
) -> None:
    begin(desk)
    texts = HalfWritten(desk.settings.folder)
    qtbot.waitUntil(lambda: WORDS in str(texts.all()), timeout=3_000)
    again = started_again()
    if begin in ON_THE_CARD:
        again.made(PeoplePage).show_person(again.ids("person")[ON_THE_CARD[begin]])
    else:
        begin(again)
    labels = [one.text() for one in again.page.findChildren(QLabel) if one.isVisible()]
    assert again.written() or WORDS in "\n".join(labels)
