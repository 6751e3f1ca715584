"""The tray of what was found: kept, set aside, opened, answered; with mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.happenings import Participant
from desktop.formats.files import open_records
from desktop.storage.database import Database
from desktop.ui.found.page import FoundTrayPage
from desktop.ui.found.quiet_line import FoundWaits
from desktop.ui.found.row import FoundRowView
from desktop.ui.runner import Runner
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import PlainLabel
from tests.builders import TODAY, a_person, add
from tests.services.evidence.found import a_birthday, a_chat, a_meeting, asked, found

AHEAD = TODAY + timedelta(days=5)


@pytest.fixture
def opened(qtbot: QtBot, runner: Runner, clock: FixedClock) -> Callable[[], FoundTrayPage]:
    def make() -> FoundTrayPage:
        page = FoundTrayPage(runner, clock)
        qtbot.addWidget(page)
        page.resize(1100, 800)
        page.show()
        return page

    return make


@pytest.fixture
def anna(db: Database) -> int:
    return add(db, a_person("Anna Schmidt"))[0]


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisible())


def rows(page: FoundTrayPage) -> list[FoundRowView]:
    return next(iter(page.groups.values())).rows


def states(db: Database) -> list[str]:
    newest_first = asked(db, "SELECT state FROM evidence ORDER BY day DESC, id DESC")
    return [state for (state,) in newest_first]


def some_talks(db: Database, count: int = 14) -> None:
    found(db, *(a_chat(day=date(2025, 11, 3) + timedelta(days=9 * n)) for n in range(count)))


def test_a_group_says_how_much_when_and_who_began(
    db: Database, anna: int, opened: Callable[[], FoundTrayPage]
) -> None:
    some_talks(db)
    said = texts(opened())
    assert "Anna Schmidt" in said
    assert "14 talks, November 2025 to February 2026, mostly begun by Anna" in said


def test_all_of_somebody_are_kept_with_one_press_and_one_undo(
    db: Database, anna: int, opened: Callable[[], FoundTrayPage], runner: Runner
) -> None:
    some_talks(db)
    page = opened()
    card = page.groups[(anna,)]
    assert card.keep_all.text() == "Keep all 14"
    card.keep_all.click()
    assert asked(db, "SELECT count(*) FROM interaction") == [(14,)]
    assert "Nothing waits here" in [w.text() for w in page.findChildren(PlainLabel)]
    runner.undo()
    assert page.groups[(anna,)].group.total == 14


def test_enter_keeps_and_delete_sets_aside_and_the_keyboard_goes_on(
    db: Database, anna: int, opened: Callable[[], FoundTrayPage], qtbot: QtBot
) -> None:
    some_talks(db, 4)
    page = opened()
    page.activateWindow()
    rows(page)[0].setFocus()
    qtbot.keyClick(rows(page)[0], Qt.Key.Key_Return)
    assert states(db) == ["kept", "waiting", "waiting", "waiting"]
    assert page.focusWidget() is rows(page)[0]
    qtbot.keyClick(rows(page)[0], Qt.Key.Key_Down)
    assert page.focusWidget() is rows(page)[1]
    qtbot.keyClick(rows(page)[1], Qt.Key.Key_Delete)
    assert states(db) == ["kept", "waiting", "set_aside", "waiting"]
    assert page.focusWidget() is rows(page)[1]


def test_what_was_set_aside_can_be_taken_back(
    db: Database, anna: int, opened: Callable[[], FoundTrayPage]
) -> None:
    some_talks(db, 2)
    page = opened()
    page.groups[(anna,)].set_aside.click()
    page.which.segment("set_aside").click()
    rows(page)[0].away.click()
    assert states(db) == ["waiting", "set_aside"]


def test_a_row_says_what_it_becomes(
    db: Database, anna: int, opened: Callable[[], FoundTrayPage]
) -> None:
    whom = [Participant("Anna Schmidt")]
    found(db, a_meeting(AHEAD, with_whom=whom), a_birthday("Anna Schmidt", date(1990, 4, 12)))
    said = texts(opened())
    assert "Becomes an appointment: Tuesday, 10:00" in said
    assert "Becomes Anna’s birthday, 12 April 1990" in said


def test_lines_are_picked_from_the_file_and_only_they_are_kept(
    db: Database, anna: int, opened: Callable[[], FoundTrayPage], tmp_path: Path
) -> None:
    path = tmp_path / "WhatsApp Chat with Anna Schmidt.txt"
    path.write_text(
        "1/2/2024, 10:00 - Anna Schmidt: I got the job\n1/2/2024, 10:01 - Max: so glad\n"
        "1/2/2024, 10:02 - Anna Schmidt: secret\n"
    )
    (draft,) = open_records(path)
    draft.path = str(path)  # type: ignore[union-attr]
    found(db, draft)  # type: ignore[arg-type]
    page = opened()
    rows(page)[0].clicked.emit()
    row = page.groups[(anna,)].open_row
    assert row is not None
    lines = [box for _, box in row._lines]
    assert [box.accessibleName() for box in lines] == [
        "Anna Schmidt, 10:00: I got the job", "You, 10:01: so glad", "Anna Schmidt, 10:02: secret",
    ]  # fmt: skip
    lines[0].click()
    lines[1].click()
    row.keep.click()
    assert asked(db, "SELECT words, mine FROM interaction") == [("I got the job", "so glad")]


def test_a_talk_is_kept_with_whom_i_say(
    db: Database, anna: int, opened: Callable[[], FoundTrayPage], qtbot: QtBot
) -> None:
    add(db, a_person("Ben Okoro"))
    some_talks(db, 1)
    page = opened()
    rows(page)[0].clicked.emit()
    row = page.groups[(anna,)].open_row
    assert row is not None
    qtbot.keyClicks(row.whom, "Ben Okoro")
    qtbot.keyClick(row.whom, Qt.Key.Key_Return)
    row.keep.click()
    assert asked(db, "SELECT count(*) FROM interaction_person") == [(2,)]


def test_a_file_that_is_gone_says_so_and_the_talk_can_be_kept(
    db: Database, anna: int, opened: Callable[[], FoundTrayPage]
) -> None:
    found(db, a_chat(path="/no/where.txt"))
    page = opened()
    rows(page)[0].clicked.emit()
    row = page.groups[(anna,)].open_row
    assert row is not None
    assert "no longer where it was" in row.said.text()
    row.keep.click()
    assert states(db) == ["kept"]


def test_who_is_this_is_answered_with_somebody_of_the_book(
    db: Database, anna: int, opened: Callable[[], FoundTrayPage], qtbot: QtBot
) -> None:
    found(db, a_chat("Anni ❤"))
    page = opened()
    (card,) = page.questions
    assert "Who is “Anni ❤”?" in texts(card)
    qtbot.keyClicks(card.name, "Anna Schmidt")
    card.this.click()
    assert (anna,) in page.groups
    assert not page.questions


def test_who_is_this_may_be_somebody_new_me_or_nobody(
    db: Database, opened: Callable[[], FoundTrayPage]
) -> None:
    people = [Participant(name) for name in ("Carla", "Max", "Spam")]
    found(db, *(a_chat(one.name, with_whom=[one]) for one in people))
    page = opened()
    press = {"Carla": "new", "Max": "me", "Spam": "nobody"}
    for name, button in press.items():
        card = next(card for card in page.questions if card.who.name == name)
        getattr(card, button).click()
    assert not page.questions
    assert asked(db, "SELECT name FROM person") == [("Carla",)]
    assert asked(db, "SELECT name, is_me, person_id IS NULL FROM known_as ORDER BY name") == [
        ("Carla", 0, 0), ("Max", 1, 1), ("Spam", 0, 1),
    ]  # fmt: skip


def test_an_appointment_that_its_calendar_lost_is_asked_about(
    db: Database, anna: int, opened: Callable[[], FoundTrayPage]
) -> None:
    draft = a_meeting(AHEAD, with_whom=[Participant("Anna Schmidt")])
    found(db, draft)
    page = opened()
    rows(page)[0].keep.click()
    draft.cancelled = True
    found(db, draft)
    page.refresh()
    (card,) = page.gone
    card.go.click()
    assert asked(db, "SELECT state FROM follow_up") == [("let_go",)]


def test_thousands_are_shown_by_parts(
    db: Database, anna: int, opened: Callable[[], FoundTrayPage]
) -> None:
    drafts = [a_chat(day=TODAY - timedelta(days=n), key=str(n)) for n in range(2_000)]
    found(db, *drafts)
    page = opened()
    assert len(rows(page)) == 8
    more = next(b for b in page.findChildren(Button) if b.text() == "Show more")
    more.click()
    assert len(rows(page)) == 48


def test_everything_has_a_name_for_screen_readers(
    db: Database, anna: int, opened: Callable[[], FoundTrayPage]
) -> None:
    some_talks(db, 2)
    found(db, a_chat("Anni ❤"))
    page = opened()
    for button in page.findChildren(Button):
        assert button.accessibleName() or button.text()
    assert rows(page)[0].accessibleName().endswith("one message, begun by Anna")


def test_a_quiet_line_tells_while_something_waits(
    db: Database, anna: int, runner: Runner, qtbot: QtBot
) -> None:
    line = FoundWaits(runner)
    qtbot.addWidget(line)
    line.show()
    assert not line.link.isVisible()
    some_talks(db, 3)
    line.refresh()
    assert line.link.text() == "3 things that were found wait to be looked through"
    with qtbot.waitSignal(line.wished):
        line.link.click()
