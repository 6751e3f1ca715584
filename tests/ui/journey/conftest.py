"""A page over a real store, with a few people on the board."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.services.journey import board as reading
from desktop.storage.database import Database
from desktop.ui.journey.cards_view import CardsView
from desktop.ui.journey.move_note import MoveNoteSheet
from desktop.ui.journey.page import JourneyPage
from desktop.ui.runner import Runner
from desktop.ui.widgets.popover import Popover
from tests.builders import TODAY, a_person, a_talk, add

PLACES = (
    "noticed", "preparation", "attention", "listening", "connection", "empathy", "safe_space",
    "inspire", "resting",
)  # fmt: skip


class Shown:
    """The page, and short ways to say what a person sees and does there."""

    def __init__(self, page: JourneyPage, db: Database, runner: Runner) -> None:
        self.page, self.db, self.runner = page, db, runner
        self.board, self.keys = page.board, page.keys
        with db.read() as session:
            heads = reading.heads(session)
        self.stages = dict(zip(PLACES, (head.id for head in heads), strict=True))
        self.people: dict[str, int] = {}

    def view(self, place: str) -> CardsView:
        return self.board.views[PLACES.index(place)]

    def names(self, place: str) -> list[str]:
        """Who is shown there, from the top."""
        return [card.called for card in self.view(place).cards.cards]

    def walk_to(self, name: str) -> CardsView:
        """Put the keyboard on this person's card."""
        view = self.board.select([self.people[name]])
        assert view is not None
        assert view.hasFocus()
        return view

    def note(self) -> MoveNoteSheet | None:
        """What the open note holds, if one is open; it opens once the board is painted."""
        QCoreApplication.processEvents()
        shown = (sheet for sheet in self.page.findChildren(MoveNoteSheet) if sheet.isVisible())
        return next(shown, None)

    def popover(self) -> Popover:
        QCoreApplication.processEvents()
        return next(p for p in self.page.findChildren(Popover) if p.isVisible())


@pytest.fixture(scope="session")
def copied_store(planted_store: Path) -> Path:
    return planted_store


@pytest.fixture
def shown(qtbot: QtBot, db: Database, clock: FixedClock, runner: Runner) -> Shown:
    """Ana, Ben and Cleo in Attention, Dan in Connection, Eva noticed, Flo resting."""
    page = JourneyPage(runner, clock)
    qtbot.addWidget(page)
    one = Shown(page, db, runner)
    laid = (
        ("Ana Moreau", "attention"), ("Ben Okri", "attention"), ("Cleo Sand", "attention"),
        ("Dan Ito", "connection"), ("Eva Lind", "noticed"), ("Flo Gray", "resting"),
    )  # fmt: skip
    for rank, (name, place) in enumerate(laid, 1):
        [person] = add(
            db,
            a_person(
                name, stage_id=one.stages[place], stage_rank=1024.0 * rank,
                in_practice_since=TODAY - timedelta(days=90), intention=f"Why {name}.",
            ),
        )  # fmt: skip
        one.people[name.split()[0]] = person
    a_talk(db, one.people["Ana"], day=TODAY - timedelta(days=9))
    page.resize(1400, 860)
    with qtbot.waitActive(page):
        page.show()
    return one


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What screen readers are told."""
    said: list[str] = []
    record: Callable[[object, str], None] = lambda source, words: said.append(words)  # noqa: E731
    monkeypatch.setattr("desktop.ui.journey.board_keys.announce", record)
    monkeypatch.setattr("desktop.ui.journey.page.announce", record)
    return said
