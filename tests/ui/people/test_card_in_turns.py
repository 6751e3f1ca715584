"""The card is made in the turns after the page; who is asked for meanwhile comes then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.reflect.moments import Moment, MomentTable
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.people.page import PeoplePage
from desktop.ui.runner import Runner
from tests.builders import TODAY, a_person, a_talk, add

Arrive = Callable[[], PeoplePage]


@pytest.fixture
def arrive(qtbot: QtBot, runner: Runner, clock: FixedClock, data_folder: Path) -> Arrive:
    """Go to People for the first time."""

    def make() -> PeoplePage:
        page = PeoplePage(runner, clock, SettingsFile(data_folder))
        qtbot.addWidget(page)
        page.resize(1224, 900)
        page.show()
        return page

    return make


def test_whoever_is_gone_to_first_comes_with_the_keyboard_on_them(
    qtbot: QtBot, db: Database, arrive: Arrive
) -> None:
    ana, ben = add(db, a_person("Ana Moreau"), a_person("Ben Zeta"))
    page = arrive()
    page.show_person(ana)
    page.enter_card(ben)
    assert page._made is None  # not in the turn in which the page was made
    assert page.person_id == ben
    qtbot.waitUntil(lambda: page._made is not None and page._made.row is not None)
    assert page.card.head.name.text() == "Ben Zeta"
    assert QApplication.focusWidget() is page.card.head.name


def test_a_moment_that_is_gone_to_first_is_lit(qtbot: QtBot, db: Database, arrive: Arrive) -> None:
    (ana,) = add(db, a_person("Ana Moreau"))
    day = TODAY - timedelta(days=400)
    talk = a_talk(db, ana, day=day, words="The boat is blue.")
    page = arrive()
    page.show_moment(Moment(MomentTable.INTERACTION, talk, day, ana, "call"))
    qtbot.waitUntil(lambda: page._made is not None and page._made.row is not None)
    told = [line.row.id for line in page.card.story.entries.lines()]  # type: ignore[attr-defined]
    assert talk in told
