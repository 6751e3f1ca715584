"""A small gesture on the card: taken, changed for another, or not now; and remembered so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from desktop.domain.clock import FixedClock
from desktop.domain.entities import ContactPoint, FollowUp, Giving
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.gestures.memory import GestureMemory
from desktop.ui.people.card.gesture import GestureLine
from desktop.ui.people.page import PeoplePage
from tests.builders import TODAY, a_person, add


@pytest.fixture
def line(db: Database, ana: int, opened: Callable[..., PeoplePage]) -> GestureLine:
    add(
        db,
        ContactPoint(person_id=ana, kind="phone", value="1"),
        ContactPoint(person_id=ana, kind="email", value="a@example.org"),
    )
    return opened().card.gesture


def text(line: GestureLine) -> str:
    return line.words.text() if line.isVisible() else ""


def test_one_stands_there_that_fits(line: GestureLine) -> None:
    assert text(line)
    assert line.offer is not None
    assert line.accessibleName() == f"A small gesture: {line.offer.text}"


def test_who_is_not_in_practice_is_offered_none(
    db: Database, opened: Callable[..., PeoplePage]
) -> None:
    [ben] = add(db, a_person("Ben"))
    add(db, ContactPoint(person_id=ben, kind="phone", value="1"))
    page = opened()
    page.show_person(ben)
    assert text(page.card.gesture) == ""


def test_taken_it_is_planned_or_kept_and_another_comes(db: Database, line: GestureLine) -> None:
    before = text(line)
    line.take.click()
    with db.read() as session:
        kept = [*session.exec(select(FollowUp.reason)), *session.exec(select(Giving.text))]
    assert kept == [before]
    assert text(line) != before


def test_another_comes_and_stays_another_after_a_restart(
    line: GestureLine, opened: Callable[..., PeoplePage]
) -> None:
    before = text(line)
    line.another.click()
    after = text(line)
    assert after
    assert after != before
    assert text(opened().card.gesture) == after


def test_not_now_leaves_them_alone_for_four_weeks(
    line: GestureLine, clock: FixedClock, data_folder: Path
) -> None:
    line.later.click()
    assert text(line) == ""
    memory, [person] = GestureMemory(SettingsFile(data_folder)), [1]
    assert memory.is_left_alone(person, TODAY + timedelta(days=27))
    assert not memory.is_left_alone(person, TODAY + timedelta(days=28))


def test_all_turned_down_there_is_none_until_next_week(
    line: GestureLine, data_folder: Path
) -> None:
    for _ in range(60):
        if text(line):
            line.another.click()
    assert text(line) == ""
    memory = GestureMemory(SettingsFile(data_folder))
    assert memory.turned_down(1, TODAY)
    assert not memory.turned_down(1, TODAY + timedelta(weeks=1))


def test_by_preference_there_is_none(
    db: Database, ana: int, opened: Callable[..., PeoplePage], data_folder: Path
) -> None:
    settings = SettingsFile(data_folder)
    settings.values.small_gestures = False
    settings.save()
    add(db, ContactPoint(person_id=ana, kind="phone", value="1"))
    assert text(opened().card.gesture) == ""


def test_what_means_nothing_any_more_is_let_go(data_folder: Path) -> None:
    settings = SettingsFile(data_folder)
    memory = GestureMemory(settings)
    memory.turn_down(1, "postcard", TODAY)
    memory.leave_alone(2, TODAY)
    memory.turn_down(3, "postcard", TODAY + timedelta(weeks=9))
    assert set(settings.values.views["gestures"]) == {"3"}
    settings.values.views["gestures"] = "nonsense"
    assert not memory.is_left_alone(1, TODAY)
