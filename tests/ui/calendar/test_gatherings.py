"""Gatherings on the calendar: on their days, moved, opened, written, taken off."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from desktop.domain.gatherings.rows import GatheringDraft
from desktop.services.gatherings import keeping
from desktop.storage.database import Database
from desktop.ui.calendar.carrying import entry_mime
from desktop.ui.gatherings.editor import GatheringEditor
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import Theming
from tests.builders import TODAY
from tests.services.gatherings.at_hand import an_evening, met, seen
from tests.ui.calendar.conftest import Shown, choose, menu

NEAR = TODAY + timedelta(days=1)


def test_it_stands_on_each_of_its_days(db: Database, shown: Shown, each_theme: Theming) -> None:
    an_evening(db, TODAY, last_day=TODAY + timedelta(days=2))
    shown.page.refresh()
    days = [(entry.day, entry.starts_at) for entry in shown.planned()]
    assert days == [
        (TODAY, datetime.combine(TODAY, time(18))),
        (TODAY + timedelta(days=1), None),
        (TODAY + timedelta(days=2), None),
    ]
    for view in ("month", "week", "day", "agenda"):
        shown.page.show_view(view)
        assert not shown.page.grab().isNull()


def test_who_was_met_there_does_not_crowd_its_day(db: Database, shown: Shown) -> None:
    evening = an_evening(db, TODAY)
    met(db, evening, "Ana, sings", shown.people["Ana"])
    assert [entry.kind for entry in shown.planned()] == ["gathering"]


@pytest.mark.parametrize("view", ["month", "week", "day"])
def test_enter_opens_it(db: Database, shown: Shown, view: str) -> None:
    evening = an_evening(db, TODAY)
    shown.page.show_view(view)
    shown.page.refresh()
    opened: list[int] = []
    shown.page.gathering_wished.connect(opened.append)
    shown.walk_to(shown.entry(evening))
    QTest.keyClick(shown.page.view, Qt.Key.Key_Return)
    assert opened == [evening]


def test_it_is_dragged_to_another_day_with_all_its_days(
    db: Database, shown: Shown, runner: Runner
) -> None:
    evening = an_evening(db, TODAY, last_day=NEAR)
    shown.page.refresh()
    second = shown.entry(evening, NEAR)
    shown.drop_entry(second, shown.middle(TODAY + timedelta(days=8)), NEAR)
    facts = seen(db, evening).facts
    assert (facts.day, facts.ends_on) == (TODAY + timedelta(days=7), TODAY + timedelta(days=8))
    runner.undo()
    assert seen(db, evening).facts.day == TODAY


def test_in_the_week_it_is_given_an_hour(db: Database, shown: Shown) -> None:
    evening = an_evening(db, TODAY, starts_at=None, minutes=None)
    shown.page.show_view("week")
    shown.page.refresh()
    entry = shown.entry(evening)
    shown.drag(entry_mime(entry, TODAY, 0), shown.at(NEAR, "15:00"))
    shown.drop_entry(entry, shown.at(NEAR, "15:00"))
    facts = seen(db, evening).facts
    assert facts.day == NEAR
    assert facts.starts_at == datetime.combine(NEAR, time(15))


def test_alt_and_an_arrow_move_it(db: Database, shown: Shown) -> None:
    evening = an_evening(db, TODAY)
    shown.page.refresh()
    shown.walk_to(shown.entry(evening))
    QTest.keyClick(shown.page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert seen(db, evening).facts.day == NEAR


def test_a_new_thing_on_a_day_may_be_a_gathering(db: Database, shown: Shown) -> None:
    shown.page.plan()
    plan = shown.editor()
    plan.title.setText("Harvest supper")
    plan.gathering.click()
    [editor] = shown.page.findChildren(GatheringEditor)
    assert editor.name.text() == "Harvest supper"
    editor.finish()
    entry = shown.the_one()
    assert (entry.kind, entry.words, entry.day) == ("gathering", "Harvest supper", TODAY)


def test_the_menu_of_a_day_offers_one(db: Database, shown: Shown) -> None:
    shown.page.menus.open(NEAR, shown.page.mapToGlobal(QRect(0, 0, 9, 9).center()))
    choose("A gathering…", menu())
    [editor] = shown.page.findChildren(GatheringEditor)
    assert editor.day.day == NEAR


def test_delete_takes_it_away_and_undo_brings_it_back(
    db: Database, shown: Shown, runner: Runner
) -> None:
    evening = an_evening(db, TODAY)
    shown.page.refresh()
    shown.walk_to(shown.entry(evening))
    QTest.keyClick(shown.page.view, Qt.Key.Key_Delete)
    assert not shown.planned()
    runner.undo()
    assert shown.the_one().id == evening


def test_one_that_began_before_the_days_asked_for_is_there(db: Database) -> None:
    from desktop.services import calendar

    keeping.add(db, GatheringDraft("Fair", date(2026, 3, 1), date(2026, 3, 20)))
    with db.read() as session:
        found = calendar.entries(session, date(2026, 3, 10), date(2026, 3, 11))
    assert [entry.day for entry in found] == [date(2026, 3, 10), date(2026, 3, 11)]
