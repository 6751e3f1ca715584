"""The tour is the program itself: it points, and everything goes on working."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.storage.database import Database
from desktop.ui.help.tour import Tour
from desktop.ui.help.tour_steps import STEPS
from desktop.ui.journey.page import JourneyPage
from desktop.ui.theme.theme import Theming
from desktop.ui.window.kith import KithWindow
from tests.ui.help.conftest import opened

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tour(window: KithWindow) -> Tour:
    window.ways.helping.show_round()
    return window.ways.helping.tour


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)
    QApplication.processEvents()


def go_to(tour: Tour, what: str) -> None:
    """On to the step that this leads on from."""
    while tour.step.leads_on != what:
        tour.go_on()


def body_of(tour: Tour) -> QRect:
    return tour.mark._body().translated(tour.mark.pos())


def test_there_are_six_to_eight_steps() -> None:
    assert 6 <= len(STEPS) <= 8


def test_next_leads_through_all_of_it_by_enter_alone(window: KithWindow, tour: Tour) -> None:
    places = []
    for _ in STEPS:
        assert tour.mark.next.hasFocus()
        places.append(window.place)
        press(Qt.Key.Key_Space)
    assert not tour.is_on
    assert not tour.mark.isVisible()
    assert list(dict.fromkeys(places)) == ["today", "people", "journey", "calendar"]


def test_doing_it_leads_on(window: KithWindow, tour: Tour) -> None:
    go_to(tour, "people")
    at = tour.step
    press(Qt.Key.Key_2, CTRL)
    assert window.place == "people"
    assert tour.step is STEPS[STEPS.index(at) + 1]


def test_writing_down_that_we_spoke_leads_on(window: KithWindow, tour: Tour) -> None:
    go_to(tour, "we spoke")
    press(Qt.Key.Key_L, CTRL)
    assert tour.step.leads_on == "people"
    assert window.ways.we_spoke is not None
    assert window.ways.we_spoke.isVisible()


def test_moving_a_card_leads_on(window: KithWindow, tour: Tour) -> None:
    go_to(tour, "moved")
    page = window.shown
    assert isinstance(page, JourneyPage)
    view = next(view for view in page.board.views if view.is_column and view.model().rowCount())
    view.setCurrentIndex(view.model().index(0, 0))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert tour.step.leads_on == "calendar"


def test_doing_something_else_changes_nothing_of_it(window: KithWindow, tour: Tour) -> None:
    at = tour.step
    window.show_place("reflect")
    assert tour.step is at
    assert tour.mark.isVisible()


def test_esc_in_the_mark_ends_it(tour: Tour) -> None:
    press(Qt.Key.Key_Escape)
    assert not tour.is_on


def test_esc_on_the_page_ends_it_where_the_page_has_no_use_for_it(
    window: KithWindow, tour: Tour
) -> None:
    window.sidebar.entry_of("today").setFocus()
    press(Qt.Key.Key_Escape)
    assert not tour.is_on


def test_esc_that_closes_a_sheet_leaves_the_tour(window: KithWindow, tour: Tour) -> None:
    go_to(tour, "we spoke")
    press(Qt.Key.Key_L, CTRL)
    press(Qt.Key.Key_Escape)
    assert window.ways.we_spoke is not None
    assert not window.ways.we_spoke.isVisible()
    assert tour.is_on


def test_the_keyboard_goes_back_where_it_was(window: KithWindow) -> None:
    entry = window.sidebar.entry_of("today")
    entry.setFocus()
    window.ways.helping.show_round()
    press(Qt.Key.Key_Escape)
    assert entry.hasFocus()


def test_f6_leads_to_the_mark(window: KithWindow, tour: Tour) -> None:
    window.sidebar.focus_current()
    for _ in range(6):
        press(Qt.Key.Key_F6)
        if tour.mark.isAncestorOf(QApplication.focusWidget() or window):
            return
    pytest.fail("F6 never came to the mark")


@pytest.mark.parametrize("size", [QSize(1240, 820), QSize(1024, 700), QSize(1440, 900)])
def test_it_never_covers_what_it_points_at(window: KithWindow, tour: Tour, size: QSize) -> None:
    window.resize(size)
    QApplication.processEvents()
    for _ in STEPS:
        QApplication.processEvents()
        tour.follow()
        body, target = body_of(tour), tour.mark._target
        assert not body.intersects(target), tour.step.title
        assert window.ground.rect().contains(body), tour.step.title
        tour.go_on()


def test_it_holds_at_twice_the_text(window: KithWindow, tour: Tour, theme: Theming) -> None:
    theme.set_scale(2.0)
    window.resize(1024, 700)
    QApplication.processEvents()
    for _ in STEPS:
        QApplication.processEvents()
        tour.follow()
        assert window.ground.rect().contains(body_of(tour)), tour.step.title
        tour.go_on()


def test_it_follows_what_it_points_at(window: KithWindow, tour: Tour) -> None:
    go_to(tour, "people")
    before = QRect(tour.mark._target)
    window.toggle_sidebar()
    QApplication.processEvents()
    tour.follow()
    assert tour.mark._target.width() < before.width()


def test_what_it_points_at_takes_clicks(window: KithWindow, tour: Tour) -> None:
    go_to(tour, "people")
    entry = window.sidebar.entry_of("people")
    middle = entry.mapTo(window, entry.rect().center())
    assert window.childAt(middle) is entry


def test_each_step_is_spoken(tour: Tour, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "desktop.ui.help.coach_mark.announce", lambda _source, words: said.append(words)
    )
    tour.go_on()
    assert [words.split(".")[0] for words in said] == [STEPS[1].title]
    assert "2 of 8" in said[0]
    assert tour.mark.accessibleName() == STEPS[1].title


def test_with_nobody_in_the_book_it_goes_its_way_all_the_same(empty: KithWindow) -> None:
    empty.ways.helping.show_round()
    tour = empty.ways.helping.tour
    for _ in STEPS:
        QApplication.processEvents()
        tour.follow()
        assert tour.mark.isVisible()
        tour.go_on()
    assert not tour.is_on


def test_it_is_offered_once_after_the_first_people(
    empty: KithWindow, qtbot: QtBot, db: Database, clock: FixedClock, tmp_path: Path
) -> None:
    helping = empty.ways.helping
    assert not helping._has_bar
    empty.ways.in_and_out.bring_in_samples()
    assert helping.bar.tour.isVisible()
    helping.bar.not_now.click()
    assert not helping.bar.tour.isVisible()
    assert empty.settings.values.tour_seen
    again = opened(qtbot, db, clock, tmp_path)
    assert not again.ways.helping.bar.tour.isVisible()


def test_it_is_not_offered_to_who_has_people_already(window: KithWindow) -> None:
    assert not window.ways.helping.bar.tour.isVisible()


def test_from_the_offer_it_begins(empty: KithWindow) -> None:
    empty.ways.in_and_out.bring_in_samples()
    empty.ways.helping.bar.tour.click()
    assert empty.ways.helping.tour.is_on
    assert empty.settings.values.tour_seen
