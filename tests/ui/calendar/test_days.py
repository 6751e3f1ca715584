"""How much a day holds and has room for, and windows drawn by their ends."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.follow_ups import RequestDraft
from desktop.domain.rhythm.capacity import Capacity, DayKind
from desktop.services import follow_ups
from desktop.settings import SettingsFile
from desktop.ui.calendar.carrying import entry_mime
from desktop.ui.calendar.load_words import load_words
from desktop.ui.calendar.month_edges import WindowEdge
from desktop.ui.calendar.view import key_of
from tests.builders import NOW, TODAY
from tests.ui.calendar.conftest import Shown, choose, menu

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
TUESDAY = date(2026, 3, 17)


def march(number: int) -> date:
    return date(2026, 3, number)


@pytest.mark.parametrize(
    ("count", "kind", "words"),
    [
        (0, DayKind.USUAL, "Nobody else is planned."),
        (2, DayKind.USUAL, "Two more people are planned."),
        (1, DayKind.EASY, "One more person is planned; an easy day."),
        (0, DayKind.NONE, "Nobody else is planned; a day off."),
    ],
)
def test_a_day_says_what_it_holds_and_what_it_is(count: int, kind: DayKind, words: str) -> None:
    assert load_words(count, Capacity(3, days={TUESDAY: kind}), TUESDAY) == words


def test_a_day_with_as_many_lines_as_i_like_is_full(shown: Shown) -> None:
    shown.page._settings.values.people_a_day = 1
    shown.meet("Ben", day=TUESDAY)
    row = shown.plan("Ana", TODAY)
    shown.drag(entry_mime(shown.entry(row), TODAY), shown.middle(TUESDAY))
    assert shown.view.tip == "Tuesday 17 March. One more person is planned.", "it takes no place"
    shown.plan("Ben", TUESDAY)
    shown.drag(entry_mime(shown.entry(row), TODAY), shown.middle(TUESDAY))
    assert shown.view.tip == "Tuesday 17 March. One more person is planned; a full day."


def test_beside_the_day_stands_what_it_has_room_for(shown: Shown) -> None:
    page = shown.page
    page.show_view("day")
    assert page.side.room.text() == "Room for three people today, if you like."
    shown.plan("Ana", TODAY)
    shown.plan("Ben", TODAY)
    assert page.side.room.text() == "Room for one more person today, if you like."
    page._settings.values.people_a_day = 2
    page.refresh()
    assert page.side.room.text() == (
        "Two people today, as you like it. Nobody else will be planned."
    )
    page.mean_day(TODAY, DayKind.NONE)
    assert page.side.room.text() == "A day off. Nobody is planned by itself."


def test_a_drop_tells_the_kind_of_day(shown: Shown, settings: SettingsFile) -> None:
    settings.values.mean_day(TUESDAY, DayKind.EASY, TODAY)
    shown.plan("Ben", TUESDAY)
    row = shown.plan("Ana", TODAY)
    shown.drag(entry_mime(shown.entry(row), TODAY), shown.middle(TUESDAY))
    assert shown.view.tip == "Tuesday 17 March. One more person is planned; an easy day."


def test_a_request_carried_over_a_day_says_that_it_is_a_yes(shown: Shown) -> None:
    draft = RequestDraft(shown.people["Ana"], TODAY)
    row = follow_ups.note_request(shown.db, draft, now=NOW).created["follow_up"][0]
    shown.page.refresh()
    shown.drag(entry_mime(shown.entry(row), TODAY), shown.middle(TUESDAY))
    assert shown.view.tip == "Yes, on Tuesday 17 March. Nobody else is planned."


def test_a_day_off_is_marked_and_told(shown: Shown, settings: SettingsFile) -> None:
    before = shown.view.grab().toImage()
    shown.page.menus.open(TUESDAY, QPoint(5, 5))
    choose("A day off")
    assert settings.values.days == {"2026-03-17": "none"}
    assert shown.view.grab().toImage() != before
    assert shown.view.words_of(TUESDAY) == "Tuesday 17 March, a day off: nothing planned"
    shown.page.menus.open(TUESDAY, QPoint(5, 5))
    assert [a.text() for a in menu().actions() if a.isChecked()] == ["A day off"]
    choose("A usual day")
    assert settings.values.days == {}


def test_another_day_meant_otherwise_leaves_those_before_it(shown: Shown) -> None:
    shown.page.mean_day(march(20), DayKind.NONE)
    shown.page.mean_day(march(27), DayKind.EASY)
    assert shown.page.kind_of(march(20)) is DayKind.NONE


def test_the_ends_of_a_window_never_pass_each_other(shown: Shown) -> None:
    row = shown.plan(day=march(18), window_from=march(16), window_to=march(20))
    entry = shown.entry(row)
    begin = WindowEdge(entry, entry.first, entry.last, by_begin=True)
    begin.draw_to(march(25))
    assert (begin.first, begin.last, begin.drawn.day) == (march(20), march(20), march(20))
    end = WindowEdge(entry, entry.first, entry.last, by_begin=False)
    end.draw_to(march(2))
    assert (end.first, end.last, end.drawn.day) == (march(16), march(16), march(16))


def draw(shown: Shown, start: QPoint, to: QPoint) -> None:
    """Press, move over some days, let go."""
    QTest.mousePress(shown.view, LEFT, pos=start)
    middle = QPoint((start.x() + to.x()) // 2, (start.y() + to.y()) // 2)
    for at in (middle, to):
        QTest.mouseMove(shown.view, at)
    assert shown.view.tip.startswith("Any day between")
    QTest.mouseRelease(shown.view, LEFT, pos=to)


def test_a_window_is_drawn_longer_by_its_end(shown: Shown) -> None:
    row = shown.plan(day=march(18), window_from=march(16), window_to=march(20))
    area = shown.view.place_of(key_of(shown.entry(row)), march(18))
    draw(shown, QPoint(area.right() - 2, area.center().y()), shown.middle(march(22)))
    entry = shown.the_one()
    assert (entry.first, entry.last, entry.day) == (march(16), march(22), march(18))
    assert shown.view.tip == ""
    shown.page.runner.undo()
    assert shown.the_one().last == march(20)


def test_a_window_is_drawn_shorter_by_its_begin(shown: Shown) -> None:
    row = shown.plan(day=march(18), window_from=march(16), window_to=march(20))
    area = shown.view.place_of(key_of(shown.entry(row)), march(18))
    draw(shown, QPoint(area.left() + 2, area.center().y()), shown.middle(march(19)))
    entry = shown.the_one()
    assert (entry.first, entry.last, entry.day) == (march(19), march(20), march(19))


def test_from_right_to_left_the_ends_are_mirrored(shown: Shown) -> None:
    row = shown.plan(day=march(18), window_from=march(16), window_to=march(20))
    shown.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    area = shown.view.place_of(key_of(shown.entry(row)), march(18))
    draw(shown, QPoint(area.left() + 2, area.center().y()), shown.middle(march(22)))
    assert shown.the_one().last == march(22)


def test_over_two_weeks_only_its_own_ends_are_drawn(shown: Shown) -> None:
    row = shown.plan(day=march(18), window_from=march(13), window_to=march(18))
    spots = [spot for spot in shown.view.spots if spot.entry.id == row]
    first, second = (spot.area for spot in spots)
    draw(shown, QPoint(second.right() - 2, second.center().y()), shown.middle(march(20)))
    assert (shown.the_one().first, shown.the_one().last) == (march(13), march(20))
    QTest.mousePress(shown.view, LEFT, pos=QPoint(first.right() - 2, first.center().y()))
    assert shown.page.views["month"]._edge is None  # type: ignore[attr-defined]
    QTest.mouseRelease(shown.view, LEFT, pos=QPoint(first.right() - 2, first.center().y()))


def test_escape_leaves_the_window_as_it_is(shown: Shown, qtbot: QtBot) -> None:
    row = shown.plan(day=march(18), window_from=march(16), window_to=march(20))
    area = shown.view.place_of(key_of(shown.entry(row)), march(18))
    shown.view.setFocus()
    QTest.mousePress(shown.view, LEFT, pos=QPoint(area.right() - 2, area.center().y()))
    QTest.mouseMove(shown.view, shown.middle(march(22)))
    qtbot.keyClick(shown.view, Key.Key_Escape)
    QTest.mouseRelease(shown.view, LEFT, pos=shown.middle(march(22)))
    assert shown.the_one().last == march(20)


def test_alt_shift_and_an_arrow_do_the_same(shown: Shown, qtbot: QtBot) -> None:
    row = shown.plan(day=march(18), window_from=march(16), window_to=march(20))
    shown.walk_to(shown.entry(row))
    qtbot.keyClick(shown.view, Key.Key_Right, ALT_SHIFT)
    assert shown.the_one().last == march(21)
    qtbot.keyClick(shown.view, Key.Key_Left, ALT_SHIFT)
    assert shown.the_one().last == march(20)


def test_of_a_series_it_is_asked_which_are_meant(shown: Shown, qtbot: QtBot) -> None:
    row = shown.plan(day=march(18), window_from=march(16), window_to=march(20), rule="FREQ=MONTHLY")
    shown.walk_to(shown.entry(row, march(18)))
    qtbot.keyClick(shown.view, Key.Key_Right, ALT_SHIFT)
    choose("This one")
    april = TODAY + timedelta(days=40)
    ends = [(e.first.month, e.last.day) for e in shown.planned() if e.first < april]
    assert ends == [(3, 21), (4, 20)]
