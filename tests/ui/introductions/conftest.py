"""The place over a real store, with everything synchronous. It is Thursday, 12 March 2026."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.introductions.rows import Pair
from desktop.domain.introductions.rules import Side
from desktop.domain.vocabulary import IntroductionState, SideWord
from desktop.services.introductions import moving, thinking
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.introductions.page import IntroductionsPage
from desktop.ui.introductions.pair_card import PairCard
from desktop.ui.runner import Inline, Runner
from tests.builders import TODAY, a_person, add

State = IntroductionState


class Shown:
    """The page, and short ways to say what a person sees and does there."""

    def __init__(self, page: IntroductionsPage, db: Database, runner: Runner) -> None:
        self.page, self.db, self.runner = page, db, runner
        self.told: list[str] = []
        self.people: list[int] = []
        page.told.connect(self.told.append)

    def columns(self) -> dict[str, list[str]]:
        """The pairs of each column that has any."""
        return {
            column.state: [f"{c.pair.first.called}+{c.pair.second.called}" for c in column.cards]
            for column in self.page.board.columns
            if column.cards
        }

    def pair(self, pair_id: int) -> Pair:
        found = self.page.shown.pair(pair_id)
        assert found is not None
        return found

    def card(self, pair_id: int) -> PairCard:
        found = self.page.board.card(pair_id)
        assert found is not None
        return found

    def press(
        self,
        pair_id: int,
        key: Qt.Key,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        QTest.keyClick(self.card(pair_id), key, held)


@pytest.fixture(scope="session")
def copied_store(planted_store: Path) -> Path:
    return planted_store


@pytest.fixture
def runner(db: Database) -> Runner:
    one = Runner(Inline())
    one.open(db)
    return one


@pytest.fixture
def pair_id(db: Database) -> int:
    """Callum and Margit, only thought of."""
    first, second = add(
        db,
        a_person("Callum Reid", pronouns="he/him", in_practice_since=TODAY),
        a_person("Margit Halloran", pronouns="she/her", in_practice_since=TODAY),
    )
    changes = thinking.think_of(db, first, second, today=TODAY, why="He looks for old hymns.")
    return changes.created["introduction"][0]


@pytest.fixture
def opened(
    qtbot: QtBot, runner: Runner, clock: FixedClock, data_folder: Path, db: Database
) -> Callable[..., Shown]:
    """Opens the place; in the width of ``width`` pixels."""

    def make(width: int = 1400, height: int = 860) -> Shown:
        page = IntroductionsPage(runner, clock, SettingsFile(data_folder))
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return Shown(page, db, runner)

    return make


@pytest.fixture
def shown(opened: Callable[..., Shown], pair_id: int) -> Shown:
    return opened()


@pytest.fixture
def agreed(db: Database, pair_id: int) -> None:
    """Both have said that they are willing."""
    for side in Side:
        moving.answer(db, pair_id, side, SideWord.WILLING, today=TODAY)
