"""A week and a day by their hours: what has an hour, gets one, loses it, lasts longer."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.vocabulary import Size
from desktop.ui.calendar.carrying import entry_mime
from desktop.ui.calendar.overlap import columns_of
from desktop.ui.calendar.view import Landing, key_of
from desktop.ui.people_mime import people_mime
from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.buttons import Button
from tests.builders import TODAY
from tests.ui.calendar.conftest import Shown, choose

Key = Qt.Key
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
FRIDAY = date(2026, 3, 13)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(params=["week", "day"])
def hours(shown: Shown, request: pytest.FixtureRequest) -> Shown:
    shown.page.show_view(request.param)
    return shown


@pytest.fixture
def week(shown: Shown) -> Shown:
    shown.page.show_view("week")
    return shown


def span(entry: CalendarEntry) -> tuple[str, str]:
    assert entry.starts_at is not None
    assert entry.ends_at is not None
    return f"{entry.starts_at:%H:%M}", f"{entry.ends_at:%H:%M}"


def band(shown: Shown, day: date) -> QPoint:
    """A point above the hours."""
    return shown.view.landing_area(Landing(day, any_time=True)).center()


def test_a_block_is_dragged_in_quarters_from_where_it_was_grabbed(hours: Shown) -> None:
    row = hours.meet(at="10:30", minutes=45)
    held = entry_mime(hours.entry(row), TODAY, 30)
    hours.drop(held, hours.at(TODAY, "14:35"))
    assert span(hours.the_one()) == ("14:00", "14:45")
    hours.page.runner.undo()
    assert span(hours.the_one()) == ("10:30", "11:15")


def test_a_block_is_dragged_to_another_day_of_the_week(week: Shown) -> None:
    row = week.meet(at="10:30")
    week.drop_entry(week.entry(row), week.at(FRIDAY, "9:15".zfill(5)))
    assert week.the_one().starts_at == datetime(2026, 3, 13, 9, 15)


def test_a_chip_gets_an_hour_and_loses_it_again(hours: Shown) -> None:
    row = hours.plan(size=Size.CALL)
    hours.drop_entry(hours.entry(row), hours.at(TODAY, "18:30"))
    entry = hours.the_one()
    assert (entry.kind, span(entry)[0]) == ("appointment", "18:30")
    hours.drop_entry(hours.entry(row), band(hours, TODAY))
    assert (hours.the_one().kind, hours.the_one().day) == ("follow_up", TODAY)


def test_a_person_let_go_on_an_hour_is_an_appointment(hours: Shown) -> None:
    hours.drop_person("Ben", hours.at(TODAY, "15:00"))
    entry = hours.the_one()
    assert (entry.kind, entry.who, entry.size, span(entry)) == (
        "appointment", "Ben", Size.CALL, ("15:00", "15:30"),
    )  # fmt: skip
    hours.drop_person("Ana", band(hours, TODAY))
    assert [entry.kind for entry in hours.planned() if entry.who == "Ana"] == ["follow_up"]


def test_the_tip_says_from_when_to_when(hours: Shown) -> None:
    row = hours.plan(size=Size.CALL)
    hours.drag(entry_mime(hours.entry(row), TODAY), hours.at(TODAY, "18:30"))
    assert hours.view.tip == "18:30 to 19:00, today. Let go to make it a call."
    hours.drag(people_mime([hours.people["Ben"]]), band(hours, TODAY))
    assert hours.view.tip.startswith("Thursday 12 March. ")


def test_a_window_dropped_on_hours_only_changes_its_days(week: Shown) -> None:
    row = week.plan(day=TODAY, window_from=date(2026, 3, 11), window_to=FRIDAY)
    week.drop_entry(week.entry(row), week.at(FRIDAY, "15:00"), grabbed=TODAY)
    entry = week.the_one()
    assert (entry.kind, entry.first, entry.last) == ("window", TODAY, date(2026, 3, 14))


@pytest.mark.parametrize(
    ("edge", "to", "expected"), [("bottom", "12:00", ("10:30", "12:00")),
                                 ("top", "10:00", ("10:00", "11:30"))]
)  # fmt: skip
def test_an_edge_is_drawn_for_its_length(
    hours: Shown, qtbot: QtBot, edge: str, to: str, expected: tuple[str, str]
) -> None:
    row = hours.meet(at="10:30", minutes=60)
    area = hours.view.place_of(key_of(hours.entry(row)), TODAY)
    y = area.bottom() - 1 if edge == "bottom" else area.top() + 1
    qtbot.mousePress(hours.view, LEFT, pos=QPoint(area.center().x(), y))
    there = hours.at(TODAY, to)
    for step in (QPoint(there.x(), (y + there.y()) // 2), there):
        _drag_to(hours, step)
    assert hours.view.tip == f"{expected[0]} to {expected[1]}"
    qtbot.mouseRelease(hours.view, LEFT, pos=there)
    assert span(hours.the_one()) == expected
    hours.page.runner.undo()
    assert span(hours.the_one()) == ("10:30", "11:30")


def _drag_to(shown: Shown, at: QPoint) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(shown.view.mapToGlobal(at)),
        Qt.MouseButton.NoButton, LEFT, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(shown.view, event)


def test_esc_while_drawing_leaves_the_length(hours: Shown, qtbot: QtBot) -> None:
    row = hours.meet(at="10:30", minutes=60)
    area = hours.view.place_of(key_of(hours.entry(row)), TODAY)
    edge = QPoint(area.center().x(), area.bottom() - 1)
    qtbot.mousePress(hours.view, LEFT, pos=edge)
    _drag_to(hours, edge + QPoint(0, 60))
    qtbot.keyClick(hours.view, Key.Key_Escape)
    qtbot.mouseRelease(hours.view, LEFT, pos=edge + QPoint(0, 60))
    assert span(hours.the_one()) == ("10:30", "11:30")


@pytest.mark.parametrize(
    ("key", "held", "expected"),
    [
        (Key.Key_Down, ALT, ("10:45", "11:45")),
        (Key.Key_Up, ALT, ("10:15", "11:15")),
        (Key.Key_Down, ALT | SHIFT, ("10:30", "11:45")),
        (Key.Key_Up, ALT | SHIFT, ("10:30", "11:15")),
    ],
)
def test_alt_and_arrows_move_by_quarters(
    hours: Shown, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, expected: tuple[str, str]
) -> None:
    row = hours.meet(at="10:30", minutes=60)
    hours.walk_to(hours.entry(row))
    qtbot.keyClick(hours.view, key, held)
    assert span(hours.the_one()) == expected


def test_alt_and_sideways_moves_to_the_same_hour_of_another_day(hours: Shown, qtbot: QtBot) -> None:
    row = hours.meet(at="10:30")
    hours.walk_to(hours.entry(row))
    qtbot.keyClick(hours.view, Key.Key_Right, ALT)
    assert hours.the_one().starts_at == datetime(2026, 3, 13, 10, 30)
    entry = hours.view.entry()
    assert entry is not None  # still shown, still current
    assert entry.id == row


def test_the_keyboard_gives_something_an_hour(hours: Shown, qtbot: QtBot) -> None:
    row = hours.plan()
    hours.walk_to(hours.entry(row))
    qtbot.keyClick(hours.view, Key.Key_Down, ALT)
    assert span(hours.the_one())[0] == "09:00"
    entry = hours.view.entry()
    assert entry is not None
    assert entry.kind == "appointment"


def test_up_and_down_walk_the_entries_of_a_day(
    hours: Shown, qtbot: QtBot, spoken: list[str]
) -> None:
    hours.meet("Ben", at="21:30", title="Tea")
    hours.plan(title="A card")
    hours.view.setFocus()
    hours.view.choose(TODAY)
    for _ in range(3):
        qtbot.keyClick(hours.view, Key.Key_Down)
    entry = hours.view.entry()
    assert entry is not None
    assert entry.who == "Ana"
    qtbot.keyClick(hours.view, Key.Key_Up)
    assert spoken[-1].startswith("Tea for Ben, appointment, today, 21:30 to 22:30")
    area = hours.view.place_of(key_of(hours.view.entry()), TODAY)  # type: ignore[arg-type]
    assert hours.view.rect().contains(area.center())  # scrolled into sight


def test_a_double_click_on_an_hour_begins_a_plan_then(hours: Shown, qtbot: QtBot) -> None:
    qtbot.mouseDClick(hours.view, LEFT, pos=hours.at(TODAY, "15:00"))
    draft = hours.editor().draft()
    assert (draft.starts_at, draft.minutes) == (datetime(2026, 3, 12, 15, 0), 60)


def test_a_series_asks_when_it_is_lengthened(hours: Shown, qtbot: QtBot) -> None:
    row = hours.meet(at="10:30", rule="FREQ=WEEKLY")
    hours.walk_to(hours.entry(row, TODAY))
    qtbot.keyClick(hours.view, Key.Key_Down, ALT | SHIFT)
    choose("This and all that follow")
    assert {entry.minutes for entry in hours.planned()} == {75}


def test_overlapping_blocks_stand_side_by_side(hours: Shown) -> None:
    rows = [hours.meet(at=at) for at in ("10:00", "10:30", "11:00", "15:00")]
    areas = [hours.view.place_of(key_of(hours.entry(row)), TODAY) for row in rows]
    assert not any(one.intersects(two) for n, one in enumerate(areas) for two in areas[n + 1 :])
    assert areas[3].width() > areas[0].width()
    entries = [hours.entry(row) for row in rows]
    assert [(column, count) for _, column, count in columns_of(entries, TODAY)] == [
        (0, 2), (1, 2), (0, 2), (0, 1),
    ]  # fmt: skip


def test_a_row_of_the_day_is_kept_or_put_off_by_its_buttons(shown: Shown, qtbot: QtBot) -> None:
    shown.page.show_view("day")
    shown.plan(title="A card")
    qtbot.wait(1)
    buttons = {b.text(): b for b in shown.view.findChildren(Button) if b.isVisible()}
    buttons["This evening"].click()
    starts_at = shown.the_one().starts_at
    assert starts_at is not None
    assert starts_at.hour == 18
    shown.page.runner.undo()
    qtbot.wait(1)
    buttons = {b.text(): b for b in shown.view.findChildren(Button) if b.isVisible()}
    buttons["Kept"].click()
    assert shown.the_one().state == "kept"


def test_hours_are_painted_in_both_themes_and_directions(
    hours: Shown, each_theme: Theming, qtbot: QtBot
) -> None:
    for at in ("09:15", "10:30", "10:45"):
        hours.meet(at=at, title="Tea", place="Café Tern", reason="Tell her.")
    row = hours.plan("Ben")
    hours.plan(day=TODAY, window_from=date(2026, 3, 11), window_to=FRIDAY)
    hours.page.acts.keep(hours.entry(hours.meet("Ben", at="08:00")))
    for _ in range(5):
        hours.plan()
    qtbot.wait(1)
    hours.walk_to(hours.entry(row))
    assert not hours.page.grab().isNull()
    hours.drag(entry_mime(hours.entry(row), TODAY), hours.at(TODAY, "18:30"))
    assert not hours.view.grab().isNull()
    hours.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    each_theme.set_scale(2.0)
    hours.drag(entry_mime(hours.entry(row), TODAY), band(hours, TODAY))
    assert not hours.page.grab().isNull()


def test_the_same_hours_are_in_sight_in_larger_text(hours: Shown, theme: Theming) -> None:
    hours.meet(at="10:30", minutes=45)
    surface = hours.view
    before = surface.grid.offset / surface.grid.hour
    assert before > 7
    theme.set_scale(2.0)
    QApplication.processEvents()
    assert surface.grid.offset / surface.grid.hour == pytest.approx(before, abs=0.1)
