"""A day is chosen by typing, by keys, or by a click; a time by typing."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.ui.region import reading_of_days
from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.date_edit import DayButton, DayPicker, TimeInput
from desktop.ui.widgets.mini_month import MiniMonth

TODAY = date(2026, 3, 12)


@pytest.fixture
def button(qtbot: QtBot) -> DayButton:
    button = DayButton("When", lambda: TODAY, "Some day")
    qtbot.addWidget(button)
    button.show()
    return button


@pytest.fixture
def picker(button: DayButton) -> DayPicker:
    return button.open()


def test_a_day_is_said_in_words(button: DayButton) -> None:
    assert button.text() == "Some day"
    button.set_day(date(2026, 3, 14))
    assert button.text() == "Saturday"
    assert button.accessibleName() == "When: Saturday"


def test_a_typed_day_is_taken_by_enter(
    qtbot: QtBot, button: DayButton, picker: DayPicker, each_theme: Theming
) -> None:
    assert not picker.grab().isNull()
    qtbot.keyClicks(picker.line, "next tue")
    with qtbot.waitSignal(button.day_chosen) as chosen:
        qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert chosen.args == [date(2026, 3, 17)]
    assert button.text() == "Tuesday"


def test_a_day_typed_before_days_can_be_read_is_taken_by_enter_all_the_same(
    qtbot: QtBot, button: DayButton, picker: DayPicker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_of_days(), "is_coming", True)
    qtbot.keyClicks(picker.line, "next tue")
    assert picker.month.day == TODAY
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert button.day == date(2026, 3, 17)


def test_what_is_no_day_is_not_taken(qtbot: QtBot, button: DayButton, picker: DayPicker) -> None:
    qtbot.keyClicks(picker.line, "soonish")
    picker.line.setFocus()
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert button.day is None


def test_keys_walk_through_the_month(qtbot: QtBot) -> None:
    month = MiniMonth(date(2026, 3, 31), TODAY, first_weekday=0)
    qtbot.addWidget(month)
    for key, day in [
        (Qt.Key.Key_PageUp, date(2026, 2, 28)),
        (Qt.Key.Key_Right, date(2026, 3, 1)),
        (Qt.Key.Key_Up, date(2026, 2, 22)),
        (Qt.Key.Key_Home, date(2026, 2, 16)),
        (Qt.Key.Key_End, date(2026, 2, 22)),
    ]:
        qtbot.keyClick(month, key)
        assert month.day == day
    with qtbot.waitSignal(month.chosen) as chosen:
        qtbot.keyClick(month, Qt.Key.Key_Return)
    assert chosen.args == [date(2026, 2, 22)]


def test_a_click_chooses_its_day(qtbot: QtBot, each_theme: Theming) -> None:
    month = MiniMonth(TODAY, TODAY, first_weekday=0)
    qtbot.addWidget(month)
    month.resize(month.sizeHint())
    month.mark([date(2026, 3, 14), TODAY])
    assert not month.grab().isNull()
    with qtbot.waitSignal(month.chosen) as chosen:
        qtbot.mouseClick(month, Qt.MouseButton.LeftButton, pos=QPoint(15, 45))
    assert chosen.args == [date(2026, 2, 23)]


def test_the_ends_of_time_are_walls(qtbot: QtBot) -> None:
    month = MiniMonth(date(9999, 12, 31), TODAY, first_weekday=0)
    qtbot.addWidget(month)
    qtbot.keyClick(month, Qt.Key.Key_Down)
    assert month.day == date(9999, 12, 31)
    assert not month.grab().isNull()


def test_a_time_is_taken_and_nonsense_is_put_back(qtbot: QtBot) -> None:
    field = TimeInput("Time")
    qtbot.addWidget(field)
    field.setText("17.30")
    with qtbot.waitSignal(field.time_chosen) as chosen:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert chosen.args == [time(17, 30)]
    field.setText("late")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.moment == time(17, 30)
    assert field.text() != "late"


def test_a_choice_is_changed_by_key_and_by_menu(qtbot: QtBot) -> None:
    choice = Choice("Kind")
    qtbot.addWidget(choice)
    for word in ("mobile", "home", "work"):
        choice.add(word, word.capitalize())
    with qtbot.waitSignal(choice.chosen) as chosen:
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert chosen.args == ["home"]
    menu = choice.menu_of_options()
    assert [action.isChecked() for action in menu.actions()] == [False, True, False]
    menu.actions()[2].trigger()
    assert choice.current() == "work"
    assert choice.accessibleName() == "Kind: Work"
