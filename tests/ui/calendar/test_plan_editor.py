"""Writing a plan, and putting one right."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.follow_ups import PlanWish
from desktop.domain.vocabulary import Size
from desktop.ui.calendar.repeats import AS_IT_IS, choice_for, repeat_names, rule_for
from desktop.ui.theme.theme import Theming
from tests.builders import TODAY
from tests.ui.calendar.conftest import Shown, choose

Key = Qt.Key
TUESDAY = date(2026, 3, 17)


def test_enter_plans_what_stands_there(shown: Shown, qtbot: QtBot) -> None:
    shown.page.plan(PlanWish(day=TUESDAY))
    editor = shown.editor()
    qtbot.keyClicks(editor.whom.line, "be")
    qtbot.keyClick(editor.whom.line, Key.Key_Return)  # takes the name
    assert [person.name for person in editor.whom.people] == ["Ben Okri"]
    qtbot.keyClicks(editor.title, "Tea")
    qtbot.keyClicks(editor.reason, "Ask about the rye")
    qtbot.keyClicks(editor.place, "The Tern")
    qtbot.keyClick(editor.title, Key.Key_Return)
    entry = shown.the_one()
    assert (entry.who, entry.day, entry.words, entry.detail, entry.place, entry.size) == (
        "Ben", TUESDAY, "Tea", "Ask about the rye", "The Tern", Size.LINE,
    )  # fmt: skip
    assert not shown.page.sheets._open


def test_with_an_hour_it_is_an_appointment(shown: Shown, qtbot: QtBot) -> None:
    shown.page.plan(PlanWish(shown.people["Ana"], TUESDAY))
    editor = shown.editor()
    editor.size_choice.choose(Size.TIME_TOGETHER)
    qtbot.keyClicks(editor.when.time, "8.15")
    editor.when.length.choose("90")
    editor.when.length.chosen.emit("90")
    editor.keep.click()
    entry = shown.the_one()
    assert (entry.starts_at, entry.minutes) == (datetime.combine(TUESDAY, time(8, 15)), 90)


def test_what_is_wished_elsewhere_stands_there_already(shown: Shown, qtbot: QtBot) -> None:
    wish = PlanWish(
        shown.people["Ana"], TUESDAY, title="Share a walk", reason="Her father",
        size=Size.TIME_TOGETHER, with_time=True,
    )  # fmt: skip
    shown.page.plan(wish)
    when = shown.editor().when
    assert when.time.hasFocus(), "an hour is asked for"
    qtbot.keyClicks(when.time, "8.15")
    qtbot.keyClick(when.time, Key.Key_Return)
    entry = shown.the_one()
    assert (entry.words, entry.detail) == ("Share a walk", "Her father")
    assert (entry.size, entry.minutes) == (Size.TIME_TOGETHER, 60)
    assert entry.starts_at == datetime.combine(TUESDAY, time(8, 15))


def test_a_window_instead_of_a_day(shown: Shown) -> None:
    shown.page.plan(PlanWish(shown.people["Ana"], TUESDAY))
    when = shown.editor().when
    when.in_window.click()
    assert (when.first.day, when.last.day) == (TUESDAY, TUESDAY + timedelta(days=6))
    shown.editor().finish()
    entry = shown.the_one()
    assert (entry.kind, entry.first, entry.last) == (
        "window", TUESDAY, TUESDAY + timedelta(days=6),
    )  # fmt: skip


def test_a_window_must_not_end_before_it_begins(shown: Shown, spoken: list[str]) -> None:
    shown.page.plan(PlanWish(shown.people["Ana"], TUESDAY))
    editor = shown.editor()
    editor.when.in_window.click()
    editor.when.last.set_day(TODAY)
    editor.finish()
    assert spoken[-1] == "A window ends after it begins."
    assert shown.planned() == []


def test_nothing_is_planned_with_nobody_and_for_nothing(
    shown: Shown, qtbot: QtBot, spoken: list[str]
) -> None:
    shown.page.plan()
    qtbot.keyClick(shown.editor().whom.line, Key.Key_Return)
    assert spoken[-1] == "With whom, or what? One of the two is enough."
    assert shown.editor().isVisible()
    qtbot.keyClicks(shown.editor().whom.line, "Zebedee")
    shown.editor().finish()
    assert spoken[-1] == "Nobody is called “Zebedee”."
    assert shown.planned() == []


def test_what_is_no_time_of_the_day_is_said_to_be_none(
    shown: Shown, qtbot: QtBot, spoken: list[str]
) -> None:
    shown.page.plan(PlanWish(shown.people["Ana"], TUESDAY))
    qtbot.keyClicks(shown.editor().when.time, "soon")
    shown.editor().finish()
    assert spoken[-1] == "That is no time of the day."
    assert shown.planned() == []


def test_a_name_that_is_still_typed_is_the_first_offered(shown: Shown, qtbot: QtBot) -> None:
    shown.page.plan(PlanWish(day=TUESDAY))
    editor = shown.editor()
    qtbot.keyClicks(editor.whom.line, "ana")
    editor.finish()
    assert shown.the_one().who == "Ana"


def test_somebody_else_comes_too_and_is_taken_away_again(shown: Shown, qtbot: QtBot) -> None:
    shown.page.plan(PlanWish(shown.people["Ana"], TUESDAY))
    whom = shown.editor().whom
    qtbot.keyClicks(whom.line, "ben")
    qtbot.keyClick(whom.line, Key.Key_Down)
    qtbot.keyClick(whom.line, Key.Key_Return)
    assert len(whom.people) == 2
    qtbot.keyClick(whom.line, Key.Key_Backspace)
    assert [person.name for person in whom.people] == ["Ana Moreau"]
    qtbot.keyClicks(whom.line, "ben")
    qtbot.keyClick(whom.line, Key.Key_Return)
    shown.editor().finish()
    assert shown.the_one().guests == ("Ben Okri",)


def test_esc_and_not_now_plan_nothing(shown: Shown, qtbot: QtBot) -> None:
    shown.page.plan(PlanWish(shown.people["Ana"], TUESDAY))
    qtbot.keyClick(shown.editor().title, Key.Key_Escape)
    shown.page.plan(PlanWish(shown.people["Ana"], TUESDAY))
    shown.editor().skipped.emit()
    assert shown.planned() == []
    assert shown.page.sheets._open is None


@pytest.mark.parametrize("option", [option for option, _ in repeat_names() if option])
def test_it_can_repeat(shown: Shown, option: str) -> None:
    shown.page.plan(PlanWish(shown.people["Ana"], TUESDAY))
    shown.editor().repeats.choose(option)
    shown.editor().finish()
    assert all(entry.repeats for entry in shown.planned())
    assert choice_for(rule_for(option, TUESDAY), TUESDAY) == option


def test_a_rule_from_elsewhere_stays_as_it_is(shown: Shown) -> None:
    assert choice_for("FREQ=WEEKLY;BYDAY=MO,TU", TUESDAY) == AS_IT_IS


def test_a_plan_is_put_right_as_a_whole(shown: Shown, qtbot: QtBot) -> None:
    row = shown.meet("Ana", at="10:30", title="Tea", place="Tern", reason="Why not")
    shown.page.sheets.change(shown.entry(row), shown.page.rect())
    editor = shown.editor()
    assert (editor.title.text(), editor.place.text(), editor.reason.words()) == (
        "Tea", "Tern", "Why not",
    )  # fmt: skip
    assert editor.when.time.moment == time(10, 30)
    editor.title.setText("A walk")
    editor.when.day.set_day(TUESDAY)
    editor.finish()
    entry = shown.the_one()
    assert (entry.words, entry.starts_at) == ("A walk", datetime.combine(TUESDAY, time(10, 30)))
    shown.page.runner.undo()
    assert shown.the_one().words == "Tea"


def test_changing_one_of_a_series_asks_which(shown: Shown) -> None:
    row = shown.plan(title="Tea", rule="FREQ=WEEKLY")
    shown.page.sheets.change(shown.entry(row, date(2026, 3, 19)), shown.page.rect())
    shown.editor().title.setText("A walk")
    shown.editor().finish()
    choose("This one")
    assert [entry.words for entry in shown.planned()][:3] == ["Tea", "A walk", "Tea"]


def test_the_editor_is_painted_in_both_themes(shown: Shown, each_theme: Theming) -> None:
    shown.page.plan(PlanWish(shown.people["Ana"], TUESDAY))
    shown.editor().when.in_window.click()
    each_theme.set_scale(2.0)
    assert not shown.page.grab().isNull()
