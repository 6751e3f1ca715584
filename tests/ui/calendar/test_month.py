"""A month with mouse and keyboard, over a real store."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.entities import Loop, Occasion
from desktop.domain.vocabulary import Size
from desktop.settings import SettingsFile
from desktop.ui.calendar.carrying import chip_picture, entry_mime
from desktop.ui.calendar.more_words import more_words
from desktop.ui.people_mime import people_mime
from desktop.ui.theme.theme import Theming
from tests.builders import TODAY, add
from tests.ui.calendar.conftest import Shown, choose, menu

Key, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
TUESDAY = date(2026, 3, 17)
LEFT = Qt.MouseButton.LeftButton


def day(number: int) -> date:
    return date(2026, 3, number)


def test_the_heading_says_the_month_and_turns(shown: Shown, qtbot: QtBot) -> None:
    assert shown.page.header.title.text() == "March 2026"
    shown.page.header.after.click()
    assert shown.page.header.title.text() == "April 2026"
    shown.page.header.before.click()
    shown.page.header.before.click()
    assert shown.page.header.title.text() == "February 2026"
    shown.page.header.today.click()
    assert shown.page.header.title.text() == "March 2026"


@pytest.mark.parametrize(("first_weekday", "first"), [(0, day(1) - timedelta(days=6)), (6, day(1))])
def test_the_week_begins_where_it_is_wished(
    shown: Shown, settings: SettingsFile, first_weekday: int, first: date
) -> None:
    settings.values.first_weekday = first_weekday
    shown.page.refresh()
    assert shown.view.shown.first == first


def test_a_chip_is_dragged_to_another_day(shown: Shown, spoken: list[str]) -> None:
    row = shown.plan(day=TODAY)
    shown.drop_entry(shown.entry(row), shown.middle(TUESDAY))
    assert shown.the_one().day == TUESDAY
    assert spoken[-1] == "Moved a line to Ana Moreau to Tuesday 17 March"
    shown.page.runner.undo()
    assert shown.the_one().day == TODAY


def test_an_appointment_keeps_its_hour_in_the_month(shown: Shown) -> None:
    row = shown.meet(at="10:30")
    shown.drop_entry(shown.entry(row), shown.middle(TUESDAY))
    starts_at = shown.the_one().starts_at
    assert starts_at is not None
    assert (starts_at.date(), starts_at.hour, starts_at.minute) == (TUESDAY, 10, 30)


def test_a_window_moves_as_a_whole_from_where_it_was_grabbed(shown: Shown) -> None:
    row = shown.plan(day=day(18), window_from=day(15), window_to=day(21))
    pieces = [spot for spot in shown.view.spots if spot.entry.id == row]
    assert [spot.day for spot in pieces] == [day(15), day(16)]  # two weeks
    shown.drop_entry(shown.entry(row), shown.middle(day(19)), grabbed=day(17))
    entry = shown.the_one()
    assert (entry.first, entry.day, entry.last) == (day(17), day(20), day(23))


def test_a_loop_is_dragged_too(shown: Shown) -> None:
    add(
        shown.db,
        Loop(person_id=shown.people["Ana"], kind="i_promised", text="A name", opened_on=TODAY,
             about_on=TODAY),
    )  # fmt: skip
    shown.page.refresh()
    shown.drop_entry(shown.the_one(), shown.middle(TUESDAY))
    assert shown.the_one().day == TUESDAY


def test_a_person_let_go_on_a_day_is_planned_at_once(shown: Shown, spoken: list[str]) -> None:
    shown.drop_person("Ben", shown.middle(TUESDAY))
    entry = shown.the_one()
    assert (entry.who, entry.day, entry.size, entry.kind) == (
        "Ben",
        TUESDAY,
        Size.LINE,
        "follow_up",
    )
    assert spoken[-1] == "Planned a line to Ben Okri"
    shown.page.runner.undo()
    assert shown.planned() == []


def test_several_people_are_planned_in_one_act(shown: Shown) -> None:
    shown.drop(people_mime(shown.people.values()), shown.middle(TUESDAY))
    assert {entry.who for entry in shown.planned()} == {"Ana", "Ben"}
    shown.page.runner.undo()
    assert shown.planned() == []


def test_what_is_dropped_is_told_as_a_copy(shown: Shown) -> None:
    """So that no source takes anything away."""
    mime = people_mime([shown.people["Ana"]])
    assert shown.drop(mime, shown.middle(TUESDAY)) == Qt.DropAction.CopyAction


def test_the_tip_says_the_day_and_its_load(shown: Shown) -> None:
    shown.plan("Ben", TUESDAY)
    row = shown.plan("Ana", TODAY)
    shown.drag(entry_mime(shown.entry(row), TODAY), shown.middle(TUESDAY))
    assert shown.view.tip == "Tuesday 17 March. One more person is planned."
    shown.drag(entry_mime(shown.entry(row), TODAY), shown.middle(day(18)))
    assert shown.view.tip == "Wednesday 18 March. Nobody else is planned."
    shown.drop_entry(shown.entry(row), shown.middle(TUESDAY))
    assert shown.view.tip == ""


def test_foreign_things_and_kept_ones_are_not_taken(shown: Shown, qtbot: QtBot) -> None:
    text = QMimeData()
    text.setText("a sentence")
    shown.drop(text, shown.middle(TUESDAY))
    row = shown.plan()
    shown.page.acts.keep(shown.entry(row))
    shown.drop_entry(shown.entry(row), shown.middle(TUESDAY))
    assert shown.the_one().day == TODAY


def test_a_series_asks_which_of_it_moves(shown: Shown) -> None:
    row = shown.plan(rule="FREQ=WEEKLY")
    second = shown.entry(row, day(19))
    shown.drop_entry(second, shown.middle(day(20)))
    assert [entry.day for entry in shown.planned()][:2] == [day(12), day(19)]  # not yet
    choose("This one")
    assert [entry.day for entry in shown.planned()][:3] == [day(12), day(20), day(26)]
    shown.page.runner.undo()
    shown.drop_entry(shown.entry(row, day(19)), shown.middle(day(20)))
    choose("This and all that follow")
    assert [entry.day for entry in shown.planned()][:3] == [day(12), day(20), day(27)]


def test_esc_at_the_question_leaves_the_series_alone(shown: Shown, qtbot: QtBot) -> None:
    row = shown.plan(rule="FREQ=WEEKLY")
    shown.drop_entry(shown.entry(row, day(19)), shown.middle(day(20)))
    qtbot.keyClick(menu(), Key.Key_Escape)
    assert [entry.day for entry in shown.planned()][:2] == [day(12), day(19)]


def test_a_double_click_on_an_empty_day_begins_a_plan_there(shown: Shown, qtbot: QtBot) -> None:
    qtbot.mouseDClick(shown.view, LEFT, pos=shown.middle(TUESDAY))
    assert shown.editor().draft().day == TUESDAY


def test_a_double_click_on_a_chip_opens_it(shown: Shown, qtbot: QtBot) -> None:
    row = shown.plan(title="Tea")
    qtbot.mouseDClick(shown.view, LEFT, pos=shown.area(shown.entry(row)))
    assert shown.sheet().entry.id == row


def test_what_has_no_room_opens_the_day(shown: Shown, qtbot: QtBot) -> None:
    for _ in range(9):
        shown.plan(day=TUESDAY)
    assert len([spot for spot in shown.view.spots if spot.day == TUESDAY]) == 3
    words = next(at for at in _points(shown, TUESDAY) if shown.view.more_at(at))
    qtbot.mouseClick(shown.view, LEFT, pos=words)
    assert shown.page.header.title.text() == "Tuesday 17 March"


@pytest.mark.parametrize(("width", "words"), [(400, "12 more"), (30, "+12")])
def test_where_the_words_would_be_cut_the_number_is_enough(
    theme: Theming, width: int, words: str
) -> None:
    assert more_words(12, width) == words


def _points(shown: Shown, day: date):  # type: ignore[no-untyped-def]
    area = shown.view.day_area(day)
    for y in range(area.top(), area.bottom(), 4):
        at = area.center()
        at.setY(y)
        yield at


def test_arrows_walk_the_days_and_tab_their_entries(
    shown: Shown, qtbot: QtBot, spoken: list[str]
) -> None:
    first, second = shown.plan(title="Tea"), shown.plan("Ben")
    shown.view.setFocus(Qt.FocusReason.TabFocusReason)
    shown.view.choose(day(11))
    qtbot.keyClick(shown.view, Key.Key_Right)
    assert shown.view.day == TODAY
    assert spoken[-1] == "Thursday 12 March, today: Ana, Tea; Ben, a line"
    qtbot.keyClick(shown.view, Key.Key_Tab)
    entry = shown.view.entry()
    assert entry is not None
    assert entry.id == first
    assert spoken[-1] == "Tea for Ana, follow-up, today"
    qtbot.keyClick(shown.view, Key.Key_Tab)
    entry = shown.view.entry()
    assert entry is not None
    assert entry.id == second
    qtbot.keyClick(shown.view, Key.Key_Tab)
    assert not shown.view.hasFocus()  # no trap


def test_walking_beyond_the_month_turns_it(shown: Shown, qtbot: QtBot) -> None:
    shown.view.setFocus()
    shown.view.choose(date(2026, 4, 5))
    qtbot.keyClick(shown.view, Key.Key_Down)
    assert shown.page.header.title.text() == "April 2026"
    assert shown.view.day == date(2026, 4, 12)
    qtbot.keyClick(shown.view, Key.Key_PageUp)
    assert shown.page.header.title.text() == "March 2026"


class Paints(QObject):
    """Counts how often something is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_a_month_that_is_left_is_not_painted_once_more(
    shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.view.setFocus()
    QApplication.processEvents()
    paints = Paints(shown.view)
    monkeypatch.setattr(shown.page.reading, "ask_days", lambda *_: None)  # no answer yet
    qtbot.keyClick(shown.view, Key.Key_PageDown)
    QApplication.processEvents()
    assert not paints.count
    shown.view.choose(day(11))
    qtbot.keyClick(shown.view, Key.Key_Right)
    QApplication.processEvents()
    assert paints.count


@pytest.mark.parametrize(
    ("key", "days"), [(Key.Key_Right, 1), (Key.Key_Left, -1), (Key.Key_Down, 7), (Key.Key_Up, -7)]
)
def test_alt_and_arrows_move_an_entry(shown: Shown, qtbot: QtBot, key: Qt.Key, days: int) -> None:
    row = shown.plan(day=TUESDAY)
    shown.walk_to(shown.entry(row))
    qtbot.keyClick(shown.view, key, ALT)
    assert shown.the_one().day == TUESDAY + timedelta(days=days)
    entry = shown.view.entry()
    assert entry is not None  # the keyboard went along
    assert entry.id == row
    assert shown.view.day == TUESDAY + timedelta(days=days)


def test_letters_keep_snooze_and_begin(shown: Shown, qtbot: QtBot) -> None:
    row = shown.plan(day=TODAY)
    shown.walk_to(shown.entry(row))
    qtbot.keyClick(shown.view, Key.Key_S)
    choose("Tomorrow")
    assert shown.the_one().day == day(13)
    shown.walk_to(shown.entry(row))
    qtbot.keyClick(shown.view, Key.Key_K)
    assert shown.the_one().state == "kept"
    qtbot.keyClick(shown.view, Key.Key_N)
    assert shown.editor().isVisible()


def test_letters_can_be_turned_off(shown: Shown, settings: SettingsFile, qtbot: QtBot) -> None:
    settings.values.single_keys = False
    row = shown.plan()
    shown.walk_to(shown.entry(row))
    qtbot.keyClick(shown.view, Key.Key_K)
    assert shown.the_one().state == "planned"
    qtbot.keyClick(shown.view, Key.Key_Delete)
    assert shown.planned() == []


def test_alt_and_numbers_choose_the_view_and_it_is_remembered(
    shown: Shown, settings: SettingsFile, qtbot: QtBot
) -> None:
    shown.view.setFocus()
    for number, name in enumerate(("month", "week", "day", "agenda"), 1):
        qtbot.keyClick(shown.view, getattr(Key, f"Key_{number}"), ALT)
        assert shown.page.header.views.current() == name
        assert settings.values.views["calendar"] == {"view": name}


def test_the_menu_holds_every_act(shown: Shown, qtbot: QtBot) -> None:
    row = shown.plan(day=TODAY)
    shown.page.menus.open(shown.entry(row), shown.view.mapToGlobal(shown.middle(TODAY)))
    words = [action.text().split("\t")[0] for action in menu().actions() if action.text()]
    assert words == [
        "Open", "Change…", "Show Ana", "Write to Ana", "Brief", "Afterwards…", "Kept",
        "They missed it", "I missed it", "Let go", "Move to day…", "Snooze",
        "Take off the calendar",
    ]  # fmt: skip
    choose("They missed it")
    assert shown.the_one().state == "missed_by_them"


def test_it_is_painted_in_both_themes_and_both_directions(
    shown: Shown, each_theme: Theming, qtbot: QtBot
) -> None:
    one = _fill(shown)
    assert not shown.page.grab().isNull()
    row = shown.plan("Ben", day(20), window_from=day(20), window_to=day(28))
    shown.drag(entry_mime(shown.entry(row), day(20)), shown.middle(TUESDAY))
    assert not shown.view.grab().isNull()
    shown.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert shown.middle(day(9)).x() > shown.middle(day(10)).x()
    assert shown.view.day_area(TODAY).contains(shown.area(shown.entry(one)))
    each_theme.set_scale(2.0)
    shown.walk_to(shown.entry(row))
    assert not shown.page.grab().isNull()
    picture, _ = chip_picture(shown.view, shown.entry(row), shown.view.size() / 8)
    assert not picture.isNull()


def _fill(shown: Shown) -> int:
    """One of each kind; the row of an appointment of today."""
    ana = shown.people["Ana"]
    add(
        shown.db,
        Occasion(person_id=ana, kind="birthday", year=2018, month=3, day=13),
        Occasion(person_id=ana, kind="hard_day", label="her mother", month=3, day=14),
        Loop(person_id=ana, kind="i_promised", text="A name", opened_on=TODAY, about_on=TODAY),
    )
    shown.plan(day=day(18), window_from=day(13), window_to=day(24))
    appointment = shown.meet(title="Tea")
    row = shown.plan()
    shown.page.acts.keep(shown.entry(row))
    for _ in range(6):
        shown.plan()
    return appointment
