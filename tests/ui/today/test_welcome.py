"""Coming back after a long gap. It is Thursday, 12 March 2026."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from desktop.domain.clock import FixedClock
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import Theming
from desktop.ui.today.page import TodayPage
from desktop.ui.today.welcome import WelcomePanel
from tests.builders import NOW, TODAY, a_person, add
from tests.ui.held_lanes import Held
from tests.ui.today.seeing import Open, button, due, names, said

SEEN = TODAY - timedelta(days=21)


@pytest.fixture(autouse=True)
def away(settings: SettingsFile) -> None:
    settings.values.views["today"] = {"seen": SEEN.isoformat()}


def panel(page: TodayPage) -> WelcomePanel:
    return page.findChildren(WelcomePanel)[0]


def is_asked(page: TodayPage) -> bool:
    return "Whom did you see meanwhile?" in said(page)


def talks(db: Database) -> list[tuple[str, date, bool]]:
    with db.read() as session:
        found = session.execute(
            text(
                "SELECT p.name, i.day, i.about FROM interaction i"
                " JOIN interaction_person ip ON ip.interaction_id = i.id"
                " JOIN person p ON p.id = ip.person_id"
            )
        )
        return [(name, date.fromisoformat(day), bool(about)) for name, day, about in found]


def type_names(page: TodayPage, typed: str) -> None:
    QTest.keyClicks(panel(page).whom.line, typed)


def test_it_says_welcome_back_and_asks_once(
    db: Database, opened: Open, settings: SettingsFile, clock: FixedClock
) -> None:
    add(db, *(due(f"P{n:02}") for n in range(30)))
    page = opened()
    assert "Welcome back, Ruth" in said(page)
    assert len(names(page)) == 3
    assert is_asked(page)
    assert is_asked(opened()), "it stays for the day"
    button(page, "Nobody in particular").click()
    assert not is_asked(page)
    assert not is_asked(opened())
    clock.moment = NOW + timedelta(days=1)
    assert not any("Welcome back" in words for words in said(opened()))


def test_without_a_gap_nothing_is_asked(db: Database, opened: Open, settings: SettingsFile) -> None:
    settings.values.views["today"] = {"seen": (TODAY - timedelta(days=3)).isoformat()}
    add(db, due())
    page = opened()
    assert not is_asked(page)
    assert settings.values.views["today"]["seen"] == TODAY.isoformat()


def test_names_with_commas_are_kept_as_about_then_and_undone_together(
    db: Database, opened: Open, runner: Runner
) -> None:
    add(db, due("Ana Moreau"), due("Ben Adeyemi"))
    page = opened()
    type_names(page, "Ana,Ben Adeyemi,")
    QTest.keyClick(panel(page).whom.line, Qt.Key.Key_Return)
    middle = SEEN + timedelta(days=10)
    assert sorted(talks(db)) == [("Ana Moreau", middle, True), ("Ben Adeyemi", middle, True)]
    assert not is_asked(page)
    runner.undo()
    assert talks(db) == []
    assert sorted(names(page)) == ["Ana Moreau", "Ben Adeyemi"]


def test_a_name_nobody_bears_comes_into_the_book(db: Database, opened: Open) -> None:
    add(db, due("Ana Moreau"))
    page = opened()
    type_names(page, "Cleo Marchetti")
    button(page, "Keep").click()
    assert [name for name, _, _ in talks(db)] == ["Cleo Marchetti"]


def test_another_day_may_be_chosen(db: Database, opened: Open) -> None:
    add(db, due("Ana Moreau"))
    page = opened()
    type_names(page, "Ana,")
    panel(page).day.set_day(TODAY - timedelta(days=2))
    button(page, "Keep").click()
    assert talks(db) == [("Ana Moreau", TODAY - timedelta(days=2), True)]


def test_what_is_typed_stays_while_the_day_is_laid_anew(db: Database, opened: Open) -> None:
    add(db, *(due(f"P{n}") for n in range(3)))
    page = opened()
    type_names(page, "P0,")
    button(page.cards[1], "Not now").click()
    assert [person.name for person in panel(page).whom.people] == ["P0"]


def test_where_much_has_waited_a_fresh_start_is_offered_without_a_number(
    db: Database, opened: Open, runner: Runner
) -> None:
    add(db, *(due(f"P{n:02}", last_contact_on=TODAY - timedelta(days=70)) for n in range(40)))
    page = opened()
    [words] = [words for words in said(page) if words.startswith("Much has waited.")]
    assert not any(letter.isdigit() for letter in words)
    button(page, "A fresh start").click()
    assert not any(words.startswith("Much has waited.") for words in said(page))
    assert is_asked(page)
    runner.undo()
    assert any(words.startswith("Much has waited.") for words in said(page))


def test_it_was_a_break_makes_the_days_away_count_for_nobody(
    db: Database, opened: Open, runner: Runner
) -> None:
    add(db, *(due(f"P{n:02}", last_contact_on=TODAY - timedelta(days=45)) for n in range(40)))
    page = opened()
    button(page, "It was a break").click()
    assert names(page) == []
    runner.undo()
    assert len(names(page)) == 3


def test_who_was_typed_before_the_store_answered_is_found_all_the_same(
    db: Database, clock: FixedClock, qtbot: QtBot, theme: Theming
) -> None:
    [goran] = add(db, a_person("Goran Ilić"))
    lanes = Held()
    runner = Runner(lanes)
    runner.open(db)
    page = QWidget()
    qtbot.addWidget(page)
    panel = WelcomePanel(runner, clock, page)
    panel.setParent(page)
    kept: list[tuple[list[int], list[str]]] = []
    panel.kept.connect(lambda people, newcomers, _day: kept.append((people, newcomers)))
    line = panel.whom.line
    for words in ("Goran,", "Zora Nova,", "Goran Ilic"):
        qtbot.keyClicks(line, words)
    panel.keep()
    assert kept == []
    lanes.work()
    assert kept == [([goran], ["Zora Nova"])]
