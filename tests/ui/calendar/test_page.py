"""The place as a whole: its sheets, its side, the agenda, what it hears and remembers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.entities import Loop, Occasion
from desktop.domain.follow_ups import PlanWish, SideRow
from desktop.domain.vocabulary import Who
from desktop.settings import SettingsFile
from desktop.ui.calendar.agenda import day_names
from desktop.ui.calendar.page import CalendarPage
from desktop.ui.calendar.plan_editor import PlanEditor
from desktop.ui.calendar.side_panel import side_words
from desktop.ui.calendar.view import Landing, key_of
from desktop.ui.calendar.words import detail_words, spoken, title_words
from desktop.ui.runner import Inline, Runner
from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.date_edit import DayPicker
from tests.builders import TODAY, a_person, a_talk, add
from tests.ui.calendar.conftest import Shown, choose, menu

Key, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
TUESDAY = date(2026, 3, 17)


def press(shown: Shown, words: str) -> None:
    """Click the button of the open sheet that says so."""
    buttons = shown.sheet().findChildren(Button)
    next(b for b in buttons if words in (b.text(), b.accessibleName())).click()


def open_sheet(shown: Shown, row: int) -> None:
    shown.page.sheets.show_entry(shown.entry(row), shown.page.rect())


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Kept", "kept"),
        ("Let go", "let_go"),
    ],
)
def test_an_entry_is_settled_on_its_sheet_and_planned_again(
    shown: Shown, words: str, state: str
) -> None:
    row = shown.plan()
    open_sheet(shown, row)
    press(shown, words)
    assert shown.the_one().state == state
    open_sheet(shown, row)
    press(shown, "Plan it again")
    assert shown.the_one().state == "planned"


def test_an_entry_is_put_off_to_a_human_time(shown: Shown) -> None:
    open_sheet(shown, shown.plan())
    press(shown, "Snooze")
    words = [action.text() for action in menu().actions()]
    assert words == [
        "This evening, 18:30", "Tomorrow, Friday 13 March", "At the weekend, Saturday 14 March",
        "Next week, Monday 16 March", "In a month, Sunday 12 April",
    ]  # fmt: skip
    choose("At the weekend")
    assert shown.the_one().day == date(2026, 3, 14)


def test_an_entry_is_taken_off_and_comes_back_by_undo(shown: Shown) -> None:
    open_sheet(shown, shown.plan())
    press(shown, "Take off the calendar")
    assert shown.planned() == []
    shown.page.runner.undo()
    assert shown.the_one().day == TODAY


def test_the_sheet_changes_the_plan_and_shows_the_person(shown: Shown, qtbot: QtBot) -> None:
    row = shown.plan(title="Tea")
    open_sheet(shown, row)
    press(shown, "Change…")
    assert shown.editor().title.text() == "Tea"
    open_sheet(shown, row)
    with qtbot.waitSignal(shown.page.person_wished) as wished:
        press(shown, "Show Ana")
    assert wished.args == [shown.people["Ana"]]


def test_a_birthday_leads_to_we_spoke_and_cannot_be_moved(shown: Shown, qtbot: QtBot) -> None:
    [row] = add(
        shown.db,
        Occasion(person_id=shown.people["Ana"], kind="birthday", year=2018, month=3, day=13),
    )
    shown.page.refresh()
    entry = shown.the_one()
    assert title_words(entry) == "Ana turns 8"
    shown.drop_entry(entry, shown.middle(TUESDAY))
    assert shown.the_one().day == date(2026, 3, 13)
    open_sheet(shown, row)
    with qtbot.waitSignal(shown.page.we_spoke_wished) as wished:
        press(shown, "We spoke…")
    assert wished.args == [(shown.people["Ana"],)]


def test_a_loop_is_closed_from_the_calendar(shown: Shown) -> None:
    [row] = add(
        shown.db,
        Loop(person_id=shown.people["Ana"], kind="i_promised", text="the name", opened_on=TODAY,
             about_on=TODAY),
    )  # fmt: skip
    shown.page.refresh()
    assert spoken(shown.the_one(), TODAY) == "The name, open between you, today, You promised Ana"
    open_sheet(shown, row)
    press(shown, "Close it")
    assert shown.planned() == []


def test_what_was_spoken_stands_there_as_kept(shown: Shown) -> None:
    a_talk(shown.db, shown.people["Ana"], day=TODAY)
    shown.page.refresh()
    assert title_words(shown.the_one()) == "Call with Ana"
    assert shown.the_one().is_settled


def test_missed_ones_say_so(shown: Shown) -> None:
    row = shown.plan()
    shown.page.acts.miss(shown.entry(row), Who.ME)
    assert detail_words(shown.the_one()) == "I missed it"


def test_people_whose_window_opens_come_first_and_anyone_is_found(
    shown: Shown, qtbot: QtBot
) -> None:
    add(shown.db, a_person("Cleo Sand"))
    shown.page.refresh()
    model = shown.page.side.people.model()
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == [
        "Ana Moreau", "Ben Okri",
    ]  # fmt: skip
    shown.page.focus_search()
    qtbot.keyClicks(shown.page.side.search, "cleo")
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == ["Cleo Sand"]
    qtbot.keyClick(shown.page.side.search, Key.Key_Down)
    shown.view.choose(TUESDAY)
    qtbot.keyClick(shown.page.side.people, Key.Key_Return)
    assert shown.editor().draft().day == TUESDAY


def test_who_is_planned_is_no_longer_offered(shown: Shown) -> None:
    shown.drop_person("Ana", shown.middle(TUESDAY))
    model = shown.page.side.people.model()
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == ["Ben Okri"]


@pytest.mark.parametrize(
    ("opens", "closes", "last", "words"),
    [
        (-3, 3, None, "would be glad of a word"),
        (3, 9, None, "15 to 21 March"),
        (3, 3, None, "15 March"),
        (3, 33, None, "around 30 March"),
        (-90, -60, date(2025, 8, 3), "since August"),
        (None, None, None, ""),
    ],
)
def test_the_side_says_when_they_would_be_glad(
    opens: int | None, closes: int | None, last: date | None, words: str
) -> None:
    row = SideRow(
        1, "Ana",
        None if opens is None else TODAY + timedelta(days=opens),
        None if closes is None else TODAY + timedelta(days=closes), last,
    )  # fmt: skip
    assert side_words(row, TODAY) == words


def test_the_side_folds_behind_a_button_where_it_is_narrow(shown: Shown) -> None:
    assert shown.page.side.isVisible()
    shown.page.resize(900, 700)
    assert not shown.page.side.isVisible()
    shown.page.header.side.click()
    assert shown.page.side.isVisible()
    shown.page.header.side.click()
    assert not shown.page.side.isVisible()


def test_the_view_is_found_again(
    qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile
) -> None:
    settings.values.views["calendar"] = {"view": "week"}
    page = CalendarPage(runner, clock, settings)
    qtbot.addWidget(page)
    assert page.header.views.current() == "week"
    settings.values.views["calendar"] = "nonsense"
    other = CalendarPage(runner, clock, settings)
    qtbot.addWidget(other)
    assert other.header.views.current() == "month"


def test_d_picks_a_date_to_go_to_or_to_move_to(shown: Shown, qtbot: QtBot) -> None:
    shown.view.setFocus()
    qtbot.keyClick(shown.view, Key.Key_D)
    _picker().chosen.emit(date(2026, 5, 5))
    assert shown.page.header.title.text() == "May 2026"
    _picker().close()
    qtbot.keyClick(shown.view, Key.Key_T)
    row = shown.plan()
    shown.walk_to(shown.entry(row))
    qtbot.keyClick(shown.view, Key.Key_D)
    _picker().chosen.emit(date(2026, 5, 5))
    assert shown.the_one().day == date(2026, 5, 5)
    assert shown.page.header.title.text() == "May 2026"  # and goes along
    _picker().close()


def _picker() -> DayPicker:
    found = QApplication.activePopupWidget()
    assert isinstance(found, DayPicker)
    return found


def test_a_day_has_a_menu_too(shown: Shown) -> None:
    at = shown.middle(TUESDAY)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, shown.view.mapToGlobal(at))
    QApplication.sendEvent(shown.view, event)
    choose("Plan on Tuesday 17 March")
    assert shown.editor().draft().day == TUESDAY


def test_the_menu_key_opens_the_menu_of_the_current_entry(shown: Shown) -> None:
    row = shown.plan()
    shown.walk_to(shown.entry(row))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(shown.view, event)
    choose("Kept")
    assert shown.the_one().state == "kept"


def test_a_hidden_page_reads_only_when_it_is_shown(shown: Shown) -> None:
    shown.page.hide()
    shown.page.acts.plan_people([shown.people["Ana"]], Landing(TUESDAY))
    assert list(shown.view.shown.entries) == []
    shown.page.show()
    assert [entry.day for entry in shown.view.shown.entries] == [TUESDAY]


@pytest.mark.parametrize("view", ["month", "week", "day", "agenda"])
def test_a_page_that_waits_for_its_store_is_quiet(
    qtbot: QtBot, clock: FixedClock, settings: SettingsFile, view: str
) -> None:
    settings.values.views["calendar"] = {"view": view}
    page = CalendarPage(Runner(Inline()), clock, settings)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(page.view, Qt.MouseButton.LeftButton)
    page.view.setFocus()
    for key in (Key.Key_Down, Key.Key_Tab, Key.Key_Return, Key.Key_N):
        qtbot.keyClick(page.view, key)
    assert not page.grab().isNull()


def test_a_plan_waits_for_the_first_days_so_that_it_can_point_at_its_own(
    qtbot: QtBot, clock: FixedClock, runner: Runner, settings: SettingsFile
) -> None:
    page = CalendarPage(runner, clock, settings)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.plan(PlanWish(day=TUESDAY))
    assert page.findChild(PlanEditor) is None
    page.show()
    qtbot.waitUntil(lambda: page.findChild(PlanEditor) is not None)
    assert page.findChild(PlanEditor).draft().day == TUESDAY


# The agenda


@pytest.fixture
def agenda(shown: Shown) -> Shown:
    shown.page.show_view("agenda")
    return shown


def test_the_agenda_names_near_days_and_says_that_nothing_is_planned(agenda: Shown) -> None:
    agenda.plan(day=date(2026, 3, 24))
    days = [day for day in agenda.view.shown.days if not agenda.view.day_area(day).isEmpty()]
    assert days == [TODAY + timedelta(days=n) for n in range(7)] + [date(2026, 3, 24)]
    assert day_names(TODAY, TODAY) == ("Today", "Thu 12 March")
    assert day_names(date(2026, 3, 14), TODAY) == ("Saturday", "14 March")


def test_the_agenda_is_walked_from_entry_to_entry(agenda: Shown, qtbot: QtBot) -> None:
    agenda.plan(day=TUESDAY, title="Tea")
    agenda.plan("Ben", day=TODAY)
    agenda.view.setFocus()
    agenda.view.choose(TODAY)
    for who in ("Ben", "Ana", "Ana"):
        qtbot.keyClick(agenda.view, Key.Key_Down)
        entry = agenda.view.entry()
        assert entry is not None
        assert entry.who == who
    qtbot.keyClick(agenda.view, Key.Key_Up)
    assert agenda.view.day == TODAY


def test_acts_stand_on_the_current_row_of_the_agenda(agenda: Shown, qtbot: QtBot) -> None:
    row = agenda.plan()
    agenda.walk_to(agenda.entry(row))
    qtbot.wait(1)
    buttons = {b.text(): b for b in agenda.view.findChildren(Button) if b.isVisible()}
    assert list(buttons) == ["Kept", "Move…", "This evening", "At the weekend"]
    buttons["At the weekend"].click()
    assert agenda.the_one().day == date(2026, 3, 14)


def test_entries_and_people_are_let_go_on_a_day_of_the_agenda(agenda: Shown) -> None:
    row = agenda.plan(day=TODAY)
    agenda.drop_entry(agenda.entry(row), agenda.middle(date(2026, 3, 14)))
    agenda.drop_person("Ben", agenda.middle(date(2026, 3, 15)))
    assert [entry.day.day for entry in agenda.planned()] == [14, 15]


def test_the_agenda_is_painted_in_both_themes(
    agenda: Shown, each_theme: Theming, qtbot: QtBot
) -> None:
    row = agenda.plan(reason="Ask how it went.")
    agenda.plan(day=TODAY, window_from=TODAY, window_to=TUESDAY)
    agenda.walk_to(agenda.entry(row))
    qtbot.wait(1)
    assert not agenda.page.grab().isNull()
    each_theme.set_scale(2.0)
    agenda.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    agenda.page.sheets.show_entry(agenda.entry(row), agenda.page.rect())
    assert not agenda.page.grab().isNull()
    assert not agenda.view.place_of(key_of(agenda.entry(row)), TODAY).isEmpty()
