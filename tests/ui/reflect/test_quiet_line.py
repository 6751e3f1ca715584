"""Once a week Today offers to look back; it never asks twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.services.reflect import review
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.preferences.days import DaysGroup
from desktop.ui.preferences.desk import Desk
from desktop.ui.reflect.review.quiet_line import WeekWaits
from desktop.ui.runner import Runner
from desktop.ui.widgets.buttons import Button
from tests.builders import NOW, TODAY, a_person, add

WEEK = date(2026, 3, 9)  # today is its Thursday
Shown = Callable[..., WeekWaits]


@pytest.fixture
def shown(qtbot: QtBot, runner: Runner, settings: SettingsFile) -> Shown:
    def make(days: int = 0) -> WeekWaits:
        line = WeekWaits(runner, FixedClock(NOW + timedelta(days=days)), settings)
        qtbot.addWidget(line)
        line.show()
        return line

    settings.values.review_weekday = 3
    return make


@pytest.fixture(autouse=True)
def somebody(db: Database) -> None:
    add(db, a_person(in_practice_since=TODAY))


@pytest.mark.parametrize(("days", "offered"), [(-1, False), (0, True), (1, True), (2, False)])
def test_it_is_offered_on_its_day_and_the_next(shown: Shown, days: int, offered: bool) -> None:
    assert shown(days).link.isVisible() == offered


def test_it_leads_to_the_week_it_speaks_of(shown: Shown) -> None:
    line = shown(1)
    wished: list[date] = []
    line.wished.connect(wished.append)

    line.link.click()

    assert wished == [WEEK]


def test_not_this_week_is_remembered_and_no_longer(shown: Shown) -> None:
    shown().not_now.click()
    QApplication.processEvents()

    assert not shown(1).link.isVisible()
    assert shown(7).link.isVisible()


def test_the_keyboard_goes_to_what_stands_above_when_it_is_put_off(
    qtbot: QtBot, shown: Shown
) -> None:
    line, above, below = shown(), Button("Above"), Button("Below")
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    for widget in (above, line, below):
        column.addWidget(widget)
    around.show()
    around.activateWindow()
    line.not_now.setFocus()
    qtbot.waitUntil(line.not_now.hasFocus)

    line.not_now.click()

    assert above.hasFocus()


def test_a_begun_week_is_gone_on_with_and_a_finished_one_is_not_offered(
    shown: Shown, db: Database
) -> None:
    line = shown()
    line._runner.change(review.keep, WEEK, {"rest": "The garden."}, {})
    assert line.link.text() == "Go on looking back on the week"

    line._runner.change(review.keep, WEEK, {}, {}, finished_on=TODAY)
    assert not line.link.isVisible()


def test_it_can_be_turned_off(shown: Shown, settings: SettingsFile) -> None:
    settings.values.review_weekday = -1

    assert not shown().link.isVisible()


def test_with_nobody_in_practice_nothing_is_offered(shown: Shown, db: Database) -> None:
    db.undo()

    assert not shown().link.isVisible()


def test_its_weekday_is_chosen_in_the_preferences(
    qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile
) -> None:
    group = DaysGroup(Desk(runner, clock, settings))
    qtbot.addWidget(group)
    assert group.review.current() == "6"

    group.review.chosen.emit("-1")

    assert SettingsFile(settings.folder).values.review_weekday == -1
