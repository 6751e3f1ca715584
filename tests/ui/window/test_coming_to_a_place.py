"""Coming to a place: its own plain keys work at once, however one came."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlmodel import select

from desktop.domain.clock import FixedClock
from desktop.domain.entities import FollowUp
from desktop.services.journey.defaults import plant_stages
from desktop.storage.database import Database
from desktop.ui.widgets.tab_order import stops
from desktop.ui.window.kith import KithWindow
from tests.builders import NOW, TODAY, a_person, add
from tests.ui.windows import press, shown_window

ORDER = ("people", "journey", "calendar", "compose", "gatherings", "introductions", "reflect")


@pytest.fixture
def people(db: Database) -> list[int]:
    plant_stages(db)
    names = ("Ana Moreau", "Ben Okri", "Cleo Vance")
    found = add(db, *(a_person(name, in_practice_since=TODAY, stage_id=3) for name in names))
    plans = [
        FollowUp(person_id=person, day=TODAY, size="call", reason="the new school", created_at=NOW)
        for person in found[:2]
    ]
    add(db, *plans)
    return found


@pytest.fixture
def window(
    qtbot: QtBot, db: Database, people: list[int], clock: FixedClock,
    tmp_path_factory: pytest.TempPathFactory,
) -> KithWindow:  # fmt: skip
    return shown_window(qtbot, db, clock, tmp_path_factory.mktemp("settings"))


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def by_key(window: KithWindow, place: str) -> None:
    press(f"Ctrl+{list(window.place_names()).index(place) + 1}")


def by_click(window: KithWindow, place: str) -> None:
    QTest.mouseClick(window.sidebar.entry_of(place), Qt.MouseButton.LeftButton)


def by_enter_in_the_sidebar(window: KithWindow, place: str) -> None:
    window.sidebar.entry_of(place).setFocus()
    press("Return")


def by_menu(window: KithWindow, place: str) -> None:
    words = window.sidebar.entry_of(place).text()
    next(action for action in window.actions() if action.text() == words).trigger()


@pytest.mark.parametrize("come", [by_key, by_click, by_enter_in_the_sidebar, by_menu])
@pytest.mark.parametrize("place", ORDER)
def test_the_keyboard_comes_along(
    window: KithWindow, place: str, come: Callable[[KithWindow, str], None]
) -> None:
    come(window, place)
    page = window.page(place)
    assert page is not None
    assert page.isAncestorOf(focus())


def test_today_begins_at_its_first_card(window: KithWindow) -> None:
    by_key(window, "people")
    by_key(window, "today")
    first, second = window.page("today").cards[:2]  # type: ignore[union-attr]
    assert focus() is first
    press("Down")
    assert focus() is second


def test_the_arrows_go_through_the_people_at_once(window: KithWindow, people: list[int]) -> None:
    by_key(window, "people")
    page = window.page("people")
    before = page.list.current_id  # type: ignore[union-attr]
    press("Down")
    assert page.list.current_id not in (None, before)  # type: ignore[union-attr]


def test_a_card_of_the_journey_moves_by_a_letter_at_once(
    window: KithWindow, people: list[int]
) -> None:
    by_click(window, "journey")
    page = window.page("journey")
    person = page.board.focused_id()  # type: ignore[union-attr]
    assert person in people
    press("M")
    stages = QApplication.activePopupWidget()
    assert stages is not None
    QTest.keyClick(stages, Qt.Key.Key_5)
    place, _ = page.board.place_of(person)  # type: ignore[union-attr]
    assert place is page.board.places[5]  # type: ignore[union-attr]


def test_the_arrows_go_through_the_days_at_once(window: KithWindow) -> None:
    by_key(window, "calendar")
    press("Right")
    assert window.page("calendar").view.day == TODAY + timedelta(days=1)  # type: ignore[union-attr]


def test_what_stands_on_a_day_is_kept_by_a_letter(window: KithWindow, db: Database) -> None:
    by_menu(window, "calendar")
    press("Tab", "K")
    with db.read() as session:
        assert "kept" in session.exec(select(FollowUp.state)).all()


def test_in_compose_one_says_to_whom_at_once(window: KithWindow) -> None:
    by_click(window, "compose")
    press("A", "N")
    assert window.page("compose").desk.begin.whom.line.text() == "an"  # type: ignore[union-attr]


def test_preferences_are_sought_at_once(window: KithWindow) -> None:
    press("Ctrl+,")
    press("W", "E")
    page = window.shown
    assert page.search.text() == "we"  # type: ignore[union-attr]


@pytest.mark.parametrize("place", ORDER)
def test_one_comes_back_to_where_one_was(window: KithWindow, place: str) -> None:
    by_key(window, place)
    page, first = window.shown, focus()
    assert page is not None
    others = [stop for stop in stops(page) if stop.isVisible() and stop is not first]
    there = others[0] if others else first
    there.setFocus()
    assert focus() is there, there.accessibleName()
    by_key(window, "today")
    assert not page.isAncestorOf(focus())
    by_key(window, place)
    assert focus() is there


def test_the_same_key_again_brings_one_back_from_the_sidebar(window: KithWindow) -> None:
    by_key(window, "people")
    there = focus()
    press("Shift+F6")
    assert window.sidebar.isAncestorOf(focus())
    by_key(window, "people")
    assert focus() is there


def test_what_is_typed_before_a_place_is_read_goes_to_it(qtbot: QtBot, window: KithWindow) -> None:
    page = window.show_place("journey")
    page.board.places.clear()  # type: ignore[attr-defined]  # as before the first answer
    page._left_at = None  # type: ignore[attr-defined]
    page.take_focus()  # type: ignore[attr-defined]
    assert focus() is page
    press("Down")
    page.refresh()  # type: ignore[attr-defined]
    assert focus() is not page
    assert page.board.focused_id() is not None  # type: ignore[attr-defined]


def test_who_came_by_mouse_sees_no_ring(window: KithWindow) -> None:
    by_click(window, "people")
    assert not window.page("people").list.view.by_keyboard  # type: ignore[union-attr]
    by_key(window, "today")
    by_key(window, "people")
    assert window.page("people").list.view.by_keyboard  # type: ignore[union-attr]
