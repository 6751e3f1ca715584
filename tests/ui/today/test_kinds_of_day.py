"""Easy days, days off, breaks: what Today says then, and the way out of them."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from desktop.domain.entities import FollowUp, Occasion
from desktop.domain.rhythm.capacity import DayKind
from desktop.services import breaks
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.runner import Runner
from desktop.ui.widgets.text_link import TextLink
from tests.builders import NOW, TODAY, add
from tests.ui.today.seeing import Open, button, due, in_practice, names, said


def test_an_easy_day_shows_one_person_and_can_be_a_usual_one_again(
    db: Database, opened: Open, settings: SettingsFile
) -> None:
    add(db, *(due(f"P{n}") for n in range(3)))
    page = opened()
    assert len(names(page)) == 3
    button(page, "Make it an easy day").click()
    assert len(names(page)) == 1
    assert "Thursday 12 March. An easy day. One person today, if you like." in said(page)
    assert settings.values.days == {"2026-03-12": "easy"}
    assert SettingsFile(settings.folder).values.days == settings.values.days, "it is kept"
    button(page, "A usual day again").click()
    assert len(names(page)) == 3
    assert settings.values.days == {}


def test_an_easy_weekday_can_be_usual_for_once(
    db: Database, opened: Open, settings: SettingsFile
) -> None:
    settings.values.week[TODAY.weekday()] = str(DayKind.EASY)
    add(db, *(due(f"P{n}") for n in range(3)))
    page = opened()
    button(page, "A usual day again").click()
    assert len(names(page)) == 3
    assert settings.values.days == {"2026-03-12": "usual"}


def test_a_day_off_is_calm_and_lets_one_in_if_wished(
    db: Database, opened: Open, settings: SettingsFile
) -> None:
    settings.values.week[TODAY.weekday()] = str(DayKind.NONE)
    add(db, *(due(f"P{n}") for n in range(3)))
    page = opened()
    assert "A day off" in said(page)
    button(page, "Someone anyway?").click()
    assert len(names(page)) == 1
    button(page, "A usual day again").click()
    assert len(names(page)) == 3


def test_what_is_planned_on_a_day_off_is_one_click_away(
    db: Database, opened: Open, settings: SettingsFile, qtbot: QtBot
) -> None:
    settings.values.week[TODAY.weekday()] = str(DayKind.NONE)
    [ana] = add(db, due("Ana"))
    add(db, FollowUp(person_id=ana, day=TODAY, created_at=NOW))
    page = opened()
    assert names(page) == []
    with qtbot.waitSignal(page.day_wished, timeout=100) as wished:
        button(page, "See what is planned").click()
    assert wished.args == [TODAY]


def test_more_than_the_day_may_bring_is_in_the_calendar(
    db: Database, opened: Open, qtbot: QtBot
) -> None:
    people = add(db, *(due(f"P{n}") for n in range(5)))
    add(db, *(FollowUp(person_id=one, day=TODAY, created_at=NOW) for one in people))
    page = opened()
    assert len(names(page)) == 3
    [more] = [link for link in page.findChildren(TextLink) if link.text().startswith("More")]
    with qtbot.waitSignal(page.day_wished, timeout=100) as wished:
        more.click()
    assert wished.args == [TODAY]


def test_a_break_says_until_when_and_can_be_ended(
    db: Database, opened: Open, runner: Runner
) -> None:
    [ana] = add(db, in_practice("Ana"))
    add(db, Occasion(person_id=ana, kind="death", label="her father died", month=3, day=13))
    breaks.begin_break(db, today=TODAY, back_on=TODAY + timedelta(days=5))
    page = opened()
    assert "Time for yourself" in said(page)
    assert any(text.startswith("You are back on Tuesday.") for text in said(page))
    assert "Her father died, Ana" in said(page)
    button(page, "End the break").click()
    assert names(page) == ["Ana"]
    runner.undo()
    assert "Time for yourself" in said(page)


def test_another_week_in_the_preferences_is_seen_when_today_is_shown_again(
    db: Database, opened: Open, settings: SettingsFile
) -> None:
    add(db, *(due(f"P{n}") for n in range(3)))
    page = opened()
    page.hide()
    settings.values.people_a_day = 2
    page.show()
    assert len(names(page)) == 2
