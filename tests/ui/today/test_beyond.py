"""Beyond what is due: only with room, only one, with its reason; and what is done about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlmodel import select

from desktop.domain.beyond import call_weekday
from desktop.domain.clock import FixedClock
from desktop.domain.entities import ContactPoint, Person, Rhythm, Season
from desktop.domain.gestures import week_of
from desktop.domain.rhythm.capacity import DayKind
from desktop.domain.writing import WriteWish
from desktop.settings import NO_SLOT, SettingsFile
from desktop.storage.database import Database
from desktop.ui.runner import Runner
from desktop.ui.today.beyond.card import BeyondCard
from desktop.ui.today.beyond.memory import BeyondMemory
from desktop.ui.today.page import TodayPage
from tests.builders import TODAY, a_person, a_talk, add
from tests.ui.today.seeing import Open, in_practice, said

CALL_DAY = TODAY - timedelta(days=TODAY.weekday()) + timedelta(
    days=call_weekday(week_of(TODAY))
)  # fmt: skip


@pytest.fixture
def magnus(db: Database) -> int:
    return add(db, a_person("Magnus Ferrer", met_where="the harbour", pronouns="he/him"))[0]


@pytest.fixture
def marek(db: Database) -> int:
    """In practice, spoken a fortnight ago: his turn is not yet."""
    [marek] = add(db, in_practice("Marek Ode", in_practice_since=TODAY - timedelta(days=300)))
    add(db, ContactPoint(person_id=marek, kind="phone", value="+44 7700 900123"))
    a_talk(db, marek, day=TODAY - timedelta(days=16), words="The bells are back.")
    return marek


@pytest.fixture
def on_call_day(qtbot: QtBot, runner: Runner, settings: SettingsFile) -> Callable[[], TodayPage]:
    """Today, on the day from which this week offers a call; the slot is off."""
    settings.values.slot_weekday = NO_SLOT
    moment = datetime.combine(CALL_DAY, datetime.min.time(), UTC) + timedelta(hours=9)

    def make() -> TodayPage:
        page = TodayPage(runner, FixedClock(moment), settings)
        qtbot.addWidget(page)
        page.resize(1224, 900)
        page.show()
        return page

    return make


def card(page: TodayPage) -> BeyondCard | None:
    shown = page.beyond.card
    return shown if shown is not None and shown.isVisible() else None


def press(page: TodayPage, words: str) -> None:
    shown = card(page)
    assert shown is not None
    next(button for button in shown.buttons if button.text() == words).click()


def test_an_empty_day_brings_somebody_of_the_book_with_the_reason(
    magnus: int, opened: Open
) -> None:
    page = opened()
    assert "From the address book" in said(page)
    assert "How you met: the harbour." in said(page)


def test_he_is_the_same_all_day_and_gone_tomorrow(
    db: Database, magnus: int, opened: Open, clock: FixedClock
) -> None:
    add(db, *(a_person(f"P{n}", met_where="the harbour") for n in range(5)))
    page = opened()
    first = card(page)
    assert first is not None
    add(db, *(a_person(f"Q{n}", met_where="the harbour") for n in range(9)))
    again = card(opened())
    assert again is not None
    assert again.person_id == first.person_id
    clock.moment += timedelta(days=1)
    assert card(opened()) is None


@pytest.mark.parametrize("kind", [DayKind.EASY, DayKind.NONE])
def test_on_an_easy_day_and_a_day_off_nobody_comes(
    magnus: int, opened: Open, settings: SettingsFile, kind: DayKind
) -> None:
    settings.values.mean_day(TODAY, kind)
    assert card(opened()) is None


def test_nor_in_a_break_nor_on_a_full_day_nor_by_preference(
    db: Database, magnus: int, opened: Open, settings: SettingsFile
) -> None:
    settings.values.slot_weekday = NO_SLOT
    assert card(opened()) is None
    settings.values.slot_weekday, settings.values.people_a_day = 3, 1
    [person] = add(db, in_practice())
    assert card(opened()) is None
    with db.change("gone") as change:
        change.session.delete(change.session.get_one(Person, person))
    add(db, Season(kind="break", begins_on=TODAY))
    assert card(opened()) is None


def test_before_its_weekday_the_slot_waits(
    magnus: int, opened: Open, settings: SettingsFile
) -> None:
    settings.values.slot_weekday = TODAY.weekday() + 1
    assert card(opened()) is None


def test_a_line_is_wished_with_the_reason_and_that_was_it(
    magnus: int, opened: Open, qtbot: QtBot
) -> None:
    page = opened()
    with qtbot.waitSignal(page.write_wished, timeout=500) as wished:
        press(page, "Write a line")
    assert wished.args == [WriteWish((magnus,), why_now="How you met: the harbour.")]
    assert card(page) is None
    assert card(opened()) is None


def test_into_practice_from_here(db: Database, magnus: int, opened: Open) -> None:
    page = opened()
    press(page, "In practice")
    with db.read() as session:
        assert session.get_one(Person, magnus).in_practice_since == TODAY
    assert card(page) is None


def test_another_brings_another_as_long_as_there_is_one(
    db: Database, magnus: int, opened: Open
) -> None:
    add(db, a_person("Edda", met_where="the harbour"))
    page = opened()
    seen = set()
    for _ in range(2):
        shown = card(page)
        assert shown is not None
        seen.add(shown.person_id)
        press(page, "Another")
    assert len(seen) == 2
    assert card(page) is None


def test_not_now_is_one_change_that_undo_takes_back(
    db: Database, magnus: int, opened: Open
) -> None:
    page = opened()
    press(page, "Not now")
    assert card(page) is None
    with db.read() as session:
        assert session.exec(select(Person.name)).all() == ["Magnus Ferrer"]
    assert db.undo().label == "Not now for Magnus Ferrer"


def test_a_call_just_because_recalls_what_was_said(
    marek: int, on_call_day: Callable[[], TodayPage]
) -> None:
    page = on_call_day()
    assert "Just because" in said(page)
    first = "Call Marek. Nothing is due, and that is the point."
    assert f"{first} Last time you heard: “The bells are back.”" in said(page)


def test_rung_it_asks_for_a_line_about_it(
    marek: int, on_call_day: Callable[[], TodayPage], links: list[str], qtbot: QtBot
) -> None:
    page = on_call_day()
    press(page, "Call")
    assert links == ["tel:+447700900123"]
    with qtbot.waitSignal(page.talk_wished, timeout=500) as wished:
        press(page, "Spoken? Keep it in one line")
    assert wished.args == [(marek,), "call: "]


def test_not_now_for_a_call_costs_nothing_and_lasts_the_week(
    marek: int, on_call_day: Callable[[], TodayPage], settings: SettingsFile
) -> None:
    page = on_call_day()
    press(page, "Not now")
    assert card(page) is None
    assert card(on_call_day()) is None
    memory = BeyondMemory(settings)
    assert memory.offered("call", CALL_DAY) is not None
    assert memory.offered("call", CALL_DAY + timedelta(weeks=1)) is None


def test_once_they_were_heard_the_call_is_gone(
    db: Database, marek: int, on_call_day: Callable[[], TodayPage]
) -> None:
    page = on_call_day()
    assert card(page) is not None
    a_talk(db, marek, day=CALL_DAY)
    page.refresh()
    assert card(page) is None


def test_by_preference_nobody_is_rung(
    marek: int, on_call_day: Callable[[], TodayPage], settings: SettingsFile
) -> None:
    settings.values.surprise_call = False
    assert card(on_call_day()) is None


def test_never_both_on_one_day(
    marek: int, magnus: int, on_call_day: Callable[[], TodayPage], settings: SettingsFile
) -> None:
    settings.values.slot_weekday = 0
    page = on_call_day()
    assert "From the address book" in said(page)
    assert "Just because" not in said(page)


def test_a_memory_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path)
    settings.values.views["beyond"] = {"slot": {"week": week_of(TODAY), "day": "x", "person": []}}
    assert BeyondMemory(settings).offered("slot", TODAY) is None
    settings.values.views["beyond"] = "nonsense"
    assert BeyondMemory(settings).passed("slot", TODAY) == frozenset()


def test_in_four_weeks_each_comes_once_a_week_and_never_both_on_a_day(
    db: Database, marek: int, opened: Open, clock: FixedClock
) -> None:
    add(db, *(a_person(f"P{n}", met_where="the harbour") for n in range(9)))
    add(db, Rhythm(person_id=marek, earliest=8, latest=9, unit="month"))
    clock.moment -= timedelta(days=TODAY.weekday())
    page = opened()
    brought: dict[int, list[str]] = {}
    for _ in range(28):
        page.refresh()
        told = [words for words in ("From the address book", "Just because") if words in said(page)]
        assert len(told) <= 1
        brought.setdefault(week_of(clock.today()), []).extend(told)
        clock.moment += timedelta(days=1)
    for week in brought.values():
        assert sorted(week) == ["From the address book", "Just because"]
