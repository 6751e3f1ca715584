"""The palette knows every act of the place one is in, of a person, and every preference."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.services.journey.defaults import plant_stages
from desktop.storage.database import Database
from desktop.ui.palette.harvest import of_menu
from desktop.ui.palette.offers import Offer
from desktop.ui.palette.overlay import Palette
from desktop.ui.window.kith import KithWindow
from tests.builders import TODAY, a_person, add
from tests.screenshots.__main__ import sample_window, settle
from tests.ui.windows import press, shown_window

PLACES = (
    "today", "people", "journey", "calendar", "compose", "gatherings", "introductions", "reflect",
)  # fmt: skip
A_WHOLE_CARD = 60  # letters; it is told by what it holds, and gone to by its name


@pytest.fixture
def people(db: Database) -> list[int]:
    plant_stages(db)
    return add(
        db,
        a_person("Rosa Lind", in_practice_since=TODAY, stage_id=3),
        a_person("Ben Okri", in_practice_since=TODAY, stage_id=3),
    )


@pytest.fixture
def window(
    qtbot: QtBot, db: Database, people: list[int], clock: FixedClock,
    tmp_path_factory: pytest.TempPathFactory,
) -> KithWindow:  # fmt: skip
    return shown_window(qtbot, db, clock, tmp_path_factory.mktemp("settings"))


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[KithWindow]:
    with sample_window(tmp_path_factory.mktemp("samples")) as one:
        one.resize(1440, 900)
        yield one


@pytest.fixture(autouse=True)
def active(request: pytest.FixtureRequest) -> None:
    """Of several windows the one that is looked at has the keyboard."""
    if "samples" in request.fixturenames:
        request.getfixturevalue("samples").activateWindow()
        settle()


def opened(window: KithWindow, typed: str = "") -> Palette:
    press("Ctrl+K")
    palette = window.ways.palette.palette
    assert palette is not None
    QTest.keyClicks(palette.line, typed)
    return palette


def told(palette: Palette) -> list[tuple[str, str]]:
    return [(row.text, row.second) for row in palette.list.rows.rows]


def offered(window: KithWindow) -> set[str]:
    return {offer.text for offer in window.ways.palette.offers()}


def in_its_menu() -> list[Offer]:
    """What the Menu key opens where the keyboard is, if it opens anything."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        return []
    found = list(of_menu(menu))
    menu.close()
    return found


@pytest.mark.parametrize("place", PLACES)
def test_every_entry_of_a_menu_and_every_button_of_a_place_is_found(
    samples: KithWindow, place: str
) -> None:
    page = samples.show_place(place)
    settle()
    known = offered(samples)
    menu = {offer.text for offer in in_its_menu()}
    buttons = {
        (button.accessibleName() or button.text()).replace("&", "")
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled()
    }
    assert menu <= known
    assert {name for name in buttons if 0 < len(name) < A_WHOLE_CARD} <= known


def test_the_menus_of_the_window_are_found(samples: KithWindow) -> None:
    entries = {
        action.text().replace("&", "")
        for command, action in samples.menus.listed
        if action.text() and action.isEnabled() and command.id not in ("palette", "recent")
    }
    assert entries <= offered(samples)


@pytest.mark.parametrize(
    ("place", "act"),
    [
        ("people", "Put the name right"),
        ("people", "Not in touch for: three months"),
        ("journey", "Open a stage: Attention"),
        ("calendar", "Choose a date"),
        ("calendar", "Week"),
        ("introductions", "Two people…"),
        ("reflect", "Who might rest?"),
    ],
)
def test_each_place_has_acts_of_its_own(samples: KithWindow, place: str, act: str) -> None:
    samples.show_place(place)
    settle()
    assert act in offered(samples)


def test_a_button_found_is_pressed_and_the_keyboard_is_where_it_was(window: KithWindow) -> None:
    page = window.show_place("calendar")
    opened(window, "agenda")
    press("Return")
    assert page.view is page.views["agenda"]  # type: ignore[attr-defined]
    window.show_place("journey")
    settle()
    before = QApplication.focusWidget()
    opened(window, "questions shown")
    press("Return")
    assert QApplication.focusWidget() is before


def test_an_entry_of_a_menu_found_is_done(window: KithWindow, people: list[int]) -> None:
    window.ways.show_person(people[0])
    palette = opened(window, "move to stage: safe")
    assert told(palette)[0] == ("Move to stage: Safe space", "Rosa Lind")
    press("Return")
    assert window.toast.words() == "Moved Rosa to Safe space"


def test_whom_one_went_to_on_today_offers_all_that_can_be_done(
    window: KithWindow, people: list[int]
) -> None:
    page = window.show_place("today")
    press("Down")
    name = page.cards[1].person.name  # type: ignore[attr-defined]
    assert ("Move to stage: Safe space", name) in told(opened(window, "safe space"))


def test_tab_shows_all_that_can_be_done_with_somebody(
    window: KithWindow, people: list[int]
) -> None:
    palette = opened(window, "ben")
    press("Tab")
    texts = [text for text, _ in told(palette)]
    assert {"We spoke", "Write to them", "Plan a follow-up", "Brief", "Copy the card"} <= {*texts}
    assert palette.line.hasFocus()
    assert palette.line.accessibleName() == "What to do with Ben Okri"
    QTest.keyClicks(palette.line, "connection")
    press("Return")
    assert window.toast.words() == "Moved Ben to Connection"


def test_the_row_for_all_of_it_leads_there_too_and_esc_back(window: KithWindow) -> None:
    palette = opened(window, "ben")
    while palette.list.current.text != "All that can be done with Ben Okri…":  # type: ignore[union-attr]
        press("Down")
    press("Return")
    assert palette.isVisible()
    assert ("Duplicate", "") in told(palette)
    press("Esc")
    assert palette.isVisible()
    assert palette.line.text() == "ben"
    assert told(palette)[0][0] == "Ben Okri"
    press("Esc")
    assert not palette.isVisible()


def test_right_leads_in_and_backspace_out(window: KithWindow) -> None:
    palette = opened(window, "ben")
    press("Right")
    assert palette.finding.of is not None
    press("Backspace")
    assert palette.finding.of is None
    assert palette.line.text() == "ben"


def test_what_nobody_offers_shows_all_of_hers_again(window: KithWindow) -> None:
    palette = opened(window, "ben")
    press("Tab")
    QTest.keyClicks(palette.line, "xqzv")
    assert str(palette.list.rows.index(0).data()) == "Nothing is called that"
    assert len(told(palette)) > 10


def test_a_preference_is_found_by_its_name_and_gone_to(qtbot: QtBot, window: KithWindow) -> None:
    palette = opened(window)
    qtbot.waitUntil(lambda: window.ways.preferences is not None)
    preferences = window.ways.preferences
    assert preferences is not None
    qtbot.waitUntil(lambda: preferences.filling.is_done)
    QTest.keyClicks(palette.line, "always show the menu")
    assert told(palette)[0] == ("Always show the menu bar", "Preferences")
    press("Return")
    assert window.shown is preferences
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Always show the menu bar"
    every = {row.title for group in preferences.groups for row in group.rows if row.title}
    assert every <= {offer.text for offer in window.ways.palette.preferences()}


def test_menus_that_were_read_off_are_let_go_of(samples: KithWindow, tmp_path: Path) -> None:
    samples.show_place("journey")
    settle()
    samples.ways.palette.offers()
    settle()
    before = len(samples.findChildren(QMenu))
    for _ in range(5):
        samples.ways.palette.offers()
        settle()
    assert len(samples.findChildren(QMenu)) <= before
