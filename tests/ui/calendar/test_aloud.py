"""The calendar for somebody who hears it: its days and entries, and what can be done with them."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from pytestqt.qtbot import QtBot

from desktop.domain.entities import FollowUp
from desktop.ui import aloud
from desktop.ui.calendar.marks import Mark
from tests.builders import NOW, TODAY, add
from tests.ui.calendar.conftest import Shown, menu

Text, Role = QAccessible.Text, QAccessible.Role
MANY = 2_000
QUICK_S = 0.5


@pytest.fixture(autouse=True)
def listening() -> None:
    aloud.install()


@pytest.fixture
def focused(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> list[str]:
    """The names of what readers were told the focus came to."""
    told: list[str] = []

    def note(ground: object) -> None:
        from desktop.ui.calendar.marks_aloud import current_mark

        told.append(name(heard(current_mark(ground))))  # type: ignore[arg-type]

    monkeypatch.setattr("desktop.ui.calendar.ground.say_focus", note)
    return told


def heard(thing: object) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(thing)  # type: ignore[arg-type]


def name(thing: QAccessibleInterface) -> str:
    return thing.text(Text.Name)


def children(thing: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [thing.child(place) for place in range(thing.childCount())]


def days(shown: Shown) -> list[QAccessibleInterface]:
    """The days of the view that is shown, without the buttons on it."""
    return [one for one in children(heard(shown.view)) if isinstance(one.object(), Mark)]


def the_day(shown: Shown, begins: str) -> QAccessibleInterface:
    return next(one for one in days(shown) if name(one).startswith(begins))


def act(thing: QAccessibleInterface, action: str, qtbot: QtBot) -> None:
    assert isinstance(thing, QAccessibleWidget)
    thing.doAction(action)
    qtbot.wait(1)


@pytest.mark.parametrize(
    ("view", "first", "last"),
    [
        ("month", "Monday 23 February", "Sunday 5 April"),
        ("week", "Monday 9 March", "Sunday 15 March"),
        ("day", "Thursday 12 March", "Thursday 12 March"),
        ("agenda", "Thursday 12 March", "Wednesday 18 March"),
    ],
)
def test_the_days_come_in_the_order_in_which_one_lives_them(
    shown: Shown, view: str, first: str, last: str
) -> None:
    shown.page.show_view(view)
    told = days(shown)
    assert heard(shown.view).role() is Role.List
    assert {one.role() for one in told} == {Role.ListItem}
    assert name(told[0]).startswith(first)
    assert name(told[-1]).startswith(last)
    for place, one in enumerate(told):
        assert heard(shown.view).indexOfChild(one) == place
        assert one.parent().object() is shown.view


@pytest.mark.parametrize("view", ["month", "week", "day", "agenda"])
def test_what_stands_on_a_day_is_inside_of_it(shown: Shown, view: str) -> None:
    shown.page.show_view(view)
    shown.meet(title="Tea", at="17:00")
    shown.plan("Ben")
    today = the_day(shown, "Thursday 12 March, today")
    told = children(today)
    assert sorted(name(one) for one in told) == [
        "A line to Ben, follow-up, today",
        "Tea for Ana, appointment, today, 17:00 to 18:00, An hour",
    ]
    assert {one.role() for one in told} == {Role.Button}
    assert [today.indexOfChild(one) for one in told] == [0, 1]
    assert all(one.parent().object() is today.object() for one in told)
    assert today.state().active
    assert not any(one.state().active for one in told)


def test_the_focus_goes_with_the_keys_and_is_on_one_thing_alone(
    shown: Shown, qtbot: QtBot, focused: list[str]
) -> None:
    shown.plan(title="Tea")
    shown.view.setFocus(Qt.FocusReason.TabFocusReason)
    shown.view.choose(TODAY - timedelta(days=1))
    qtbot.keyClick(shown.view, Qt.Key.Key_Right)
    assert focused[-1] == "Thursday 12 March, today: Ana, Tea"
    assert in_focus(shown) == ["Thursday 12 March, today: Ana, Tea"]
    qtbot.keyClick(shown.view, Qt.Key.Key_Tab)
    assert focused[-1] == "Tea for Ana, follow-up, today"
    assert in_focus(shown) == ["Tea for Ana, follow-up, today"]
    shown.view.clearFocus()
    assert in_focus(shown) == []


def in_focus(shown: Shown) -> list[str]:
    told = [heard(shown.view)]
    for day in days(shown):
        told += [day, *children(day)]
    return [name(one) for one in told if one.state().focused]


def test_an_entry_is_opened_by_its_press_and_a_day_goes_to_its_own_view(
    shown: Shown, qtbot: QtBot
) -> None:
    shown.plan(title="Tea")
    [tea] = children(the_day(shown, "Thursday 12 March"))
    act(tea, "Press", qtbot)
    assert shown.sheet().isVisible()
    shown.sheet().hide()
    act(the_day(shown, "Friday 13 March"), "Press", qtbot)
    assert [name(one) for one in days(shown)] == ["Friday 13 March: nothing planned"]


def test_the_menu_of_an_entry_is_one_of_its_actions(shown: Shown, qtbot: QtBot) -> None:
    shown.plan(title="Tea")
    [tea] = children(the_day(shown, "Thursday 12 March"))
    act(tea, "ShowMenu", qtbot)
    assert "Open" in [one.text().split("\t")[0] for one in menu().actions()]


def test_the_focus_of_a_reader_moves_the_keys(shown: Shown, qtbot: QtBot) -> None:
    act(the_day(shown, "Tuesday 17 March"), "SetFocus", qtbot)
    assert shown.view.day == date(2026, 3, 17)
    assert shown.view.hasFocus()


def test_what_goes_away_is_no_longer_told(shown: Shown, qtbot: QtBot) -> None:
    row = shown.plan(title="Tea")
    [tea] = children(the_day(shown, "Thursday 12 March"))
    gone = tea.object()
    shown.page.acts.delete(shown.entry(row), shown.view.rect().center())
    assert children(the_day(shown, "Thursday 12 March")) == []
    qtbot.waitUntil(lambda: gone not in shown.view.findChildren(Mark))


def test_a_month_of_two_thousand_costs_nothing_until_somebody_listens(shown: Shown) -> None:
    ana, first = shown.people["Ana"], date(2026, 3, 1)
    rows = [
        FollowUp(person_id=ana, day=first + timedelta(days=n % 31), title=f"No {n}", created_at=NOW)
        for n in range(MANY)
    ]
    add(shown.db, *rows)
    shown.page.refresh()
    assert shown.view.findChildren(Mark) == []

    begun = time.perf_counter()
    told = days(shown)
    assert sum(one.childCount() for one in told) == MANY
    assert name(told[10]).startswith("Thursday 5 March")
    assert time.perf_counter() - begun < QUICK_S
    assert len(shown.view.findChildren(Mark)) == len(told)
