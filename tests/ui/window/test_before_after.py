"""From anywhere to the page before a meeting and the page after it, and back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.entities import FollowUp
from desktop.services.journey.defaults import plant_stages
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.brief.page import BriefPage
from desktop.ui.debrief.page import DebriefPage
from desktop.ui.runner import Inline, Runner
from desktop.ui.window.kith import KithWindow
from tests.builders import NOW, TODAY, a_person, add


@pytest.fixture
def people(db: Database) -> list[int]:
    plant_stages(db)
    return add(
        db,
        a_person("Priya Raman", pronouns="she/her", in_practice_since=TODAY, stage_id=3),
        a_person("Ben Okri", in_practice_since=TODAY, stage_id=3),
    )


@pytest.fixture
def window(
    qtbot: QtBot, db: Database, people: list[int], clock: FixedClock, settings: SettingsFile
) -> Iterator[KithWindow]:
    runner = Runner(Inline())
    one = KithWindow(runner, clock, settings)
    qtbot.addWidget(one)
    with qtbot.waitActive(one):
        one.show()
    runner.open(db)
    return one


@pytest.fixture
def settings(tmp_path_factory: pytest.TempPathFactory) -> SettingsFile:
    return SettingsFile(tmp_path_factory.mktemp("settings"))


def a_call(db: Database, person: int) -> int:
    starts = datetime(2026, 3, 12, 10, 30)
    call = FollowUp(
        person_id=person, day=TODAY, starts_at=starts, zone="UTC", minutes=30, size="call",
        created_at=NOW,
    )  # fmt: skip
    return add(db, call)[0]


def press(window: KithWindow, keys: str) -> None:
    chord = QKeySequence(keys)[0]
    target: QWidget = QApplication.focusWidget() or window
    QTest.keyClick(target, chord.key(), chord.keyboardModifiers())


def test_ctrl_b_opens_the_next_appointment(
    db: Database, window: KithWindow, people: list[int]
) -> None:
    call = a_call(db, people[0])
    window.setFocus()
    press(window, "Ctrl+B")
    shown = window.shown
    assert isinstance(shown, BriefPage)
    meeting = shown.current_meeting()
    assert meeting is not None
    assert meeting.follow_up_id == call
    assert window.windowTitle() == "Kith: Brief"
    assert shown.back.text() == "Today"
    press(window, "Escape")
    assert window.shown is window.page("today")


def test_without_an_appointment_it_says_so(window: KithWindow) -> None:
    window.setFocus()
    press(window, "Ctrl+B")
    assert window.shown is window.page("today")
    assert window.toast.isVisible()


def test_on_a_card_it_is_about_that_person(window: KithWindow, people: list[int]) -> None:
    window.ways.show_person(people[1])
    press(window, "Ctrl+B")
    shown = window.shown
    assert isinstance(shown, BriefPage)
    assert [paper.accessibleName() for paper in shown.papers] == ["Brief: Ben Okri"]
    assert shown.back.text() == "People"


def test_on_a_card_of_today_it_is_about_that_person(
    db: Database, window: KithWindow, people: list[int]
) -> None:
    page = window.show_place("today")
    card = next(card for card in page.cards if card.person.person_id == people[1])  # type: ignore[attr-defined]
    card.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, "Ctrl+B")
    shown = window.shown
    assert isinstance(shown, BriefPage)
    assert [paper.accessibleName() for paper in shown.papers] == ["Brief: Ben Okri"]


def test_the_card_on_which_today_begins_is_not_yet_looked_at(
    db: Database, window: KithWindow, people: list[int]
) -> None:
    call = a_call(db, people[1])
    window.show_place("calendar")
    press(window, "Ctrl+1")
    page = window.show_place("today")
    first = page.cards[0]  # type: ignore[attr-defined]
    assert first.hasFocus()
    page.refresh()  # type: ignore[attr-defined]
    press(window, "Ctrl+B")
    shown = window.shown
    assert isinstance(shown, BriefPage)
    meeting = shown.current_meeting()
    assert meeting is not None
    assert meeting.follow_up_id == call, "of the next appointment"


def test_to_go_to_a_card_and_back_to_the_first_is_to_look_at_it(
    window: KithWindow, people: list[int]
) -> None:
    window.show_place("calendar")
    press(window, "Ctrl+1")
    page = window.show_place("today")
    first, second = page.cards[:2]  # type: ignore[attr-defined]
    press(window, "Down")
    assert second.hasFocus()
    press(window, "Up")
    assert first.hasFocus()
    meeting = page.current_meeting()  # type: ignore[attr-defined]
    assert meeting is not None
    assert meeting.person_id == first.person.person_id


def test_on_the_board_it_is_about_the_card_under_the_keys(
    window: KithWindow, people: list[int]
) -> None:
    page = window.show_place("journey")
    page.board.select([people[1]])  # type: ignore[attr-defined]
    page.board.place_of(people[1])[0].view.setFocus()  # type: ignore[attr-defined]
    press(window, "Ctrl+B")
    shown = window.shown
    assert isinstance(shown, BriefPage)
    assert [paper.accessibleName() for paper in shown.papers] == ["Brief: Ben Okri"]


def test_from_the_brief_to_the_debrief_and_back_to_the_place(
    db: Database, window: KithWindow, people: list[int]
) -> None:
    a_call(db, people[0])
    window.setFocus()
    press(window, "Ctrl+B")
    press(window, "Ctrl+Shift+B")
    shown = window.shown
    assert isinstance(shown, DebriefPage)
    assert shown.form is not None
    assert shown.form.words.hasFocus(), "one can write at once"
    shown.brief.click()
    assert isinstance(window.shown, BriefPage)
    press(window, "Ctrl+Shift+B")
    press(window, "Escape")
    assert window.shown is window.page("today")


def test_a_kept_debrief_goes_back_and_can_be_taken_back(
    db: Database, window: KithWindow, people: list[int]
) -> None:
    a_call(db, people[0])
    window.setFocus()
    press(window, "Ctrl+Shift+B")
    press(window, "Ctrl+Return")
    assert window.shown is window.page("today")
    assert window.can("undo")
    assert window.toast.words() == "Kept the call with Priya Raman"


def test_ctrl_p_prints_where_it_can_and_harms_nowhere(
    db: Database, window: KithWindow, people: list[int]
) -> None:
    for place in set(window.place_names()) - {"people", "calendar"}:
        window.show_place(place)
        press(window, "Ctrl+P")
        assert QApplication.activeModalWidget() is None
        assert window.toast.isVisible()
    window.show_place("calendar")
    press(window, "Ctrl+P")
    month = QApplication.activeModalWidget()
    assert isinstance(month, QPrintPreviewDialog)
    month.close()
    window.ways.show_person(people[0])
    press(window, "Ctrl+B")
    press(window, "Ctrl+P")
    preview = QApplication.activeModalWidget()
    assert isinstance(preview, QPrintPreviewDialog)
    preview.close()


def test_the_person_menu_has_both_pages(window: KithWindow, people: list[int]) -> None:
    from desktop.ui.people.menus import people_menu

    page = window.ways.people()
    menu = people_menu(page.acts, [people[0]], page)
    for words, kind in (("Brief", BriefPage), ("Afterwards…", DebriefPage)):
        next(a for a in menu.actions() if a.text() == words).trigger()
        assert isinstance(window.shown, kind)


def test_f6_goes_round_the_panes_of_both_pages(window: KithWindow, people: list[int]) -> None:
    window.resize(1440, 900)
    window.ways.show_person(people[0])
    for keys in ("Ctrl+B", "Ctrl+Shift+B"):
        press(window, keys)
        shown = window.shown
        assert isinstance(shown, (BriefPage, DebriefPage))
        main, side = shown.panes()
        reached = set()
        for _ in range(4):
            window.go_round(1)
            focus = QApplication.focusWidget()
            assert focus is not None
            reached |= {pane for pane in (main, side) if pane.isAncestorOf(focus)}
        assert reached == {main, side}
        window.ways.show_person(people[0])
