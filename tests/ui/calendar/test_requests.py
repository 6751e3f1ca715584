"""Somebody asks to meet: noted, shown, answered; by mouse, keys and menus."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from desktop.domain.entities import ContactPoint
from desktop.domain.follow_ups import CalendarEntry, RequestDraft
from desktop.services import follow_ups
from desktop.ui.calendar.request_editor import RequestEditor
from desktop.ui.calendar.request_sheet import RequestSheet
from desktop.ui.calendar.words import chip_words, spoken, state_words, title_words
from desktop.ui.runner import Runner
from tests.builders import NOW, TODAY, add
from tests.ui.calendar.conftest import Shown, choose, menu

Key = Qt.Key
FRIDAY = date(2026, 3, 20)


def ask(shown: Shown, who: str = "Ana", answer_by: date = FRIDAY) -> CalendarEntry:
    draft = RequestDraft(shown.people[who], TODAY, "The allotment", answer_by)
    follow_ups.note_request(shown.db, draft, now=NOW)
    shown.page.refresh()
    return next(entry for entry in shown.planned() if entry.kind == "request")


def request_editor(shown: Shown) -> RequestEditor:
    return next(e for e in shown.page.findChildren(RequestEditor) if e.isVisible())


def request_sheet(shown: Shown) -> RequestSheet:
    return next(s for s in shown.page.findChildren(RequestSheet) if s.isVisible())


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    seen: list[str] = []
    remember = lambda url: bool(seen.append(QUrl(url).toString()) or True)  # noqa: E731
    monkeypatch.setattr(QDesktopServices, "openUrl", remember)
    return seen


def test_the_letter_a_notes_that_somebody_asked(shown: Shown, qtbot: QtBot) -> None:
    shown.view.setFocus()
    qtbot.keyClick(shown.view, Key.Key_A)
    editor = request_editor(shown)
    qtbot.keyClicks(editor.whom.line, "be")
    qtbot.keyClick(editor.whom.line, Key.Key_Return)
    qtbot.keyClicks(editor.about, "Her move")
    assert editor.answer_by.day == TODAY + timedelta(days=7)
    qtbot.keyClick(editor.about, Key.Key_Return)
    entry = shown.the_one()
    assert (entry.kind, entry.who, entry.day, entry.detail) == (
        "request", "Ben", TODAY + timedelta(days=7), "Her move",
    )  # fmt: skip
    assert not shown.page.sheets._open


def test_without_a_name_it_asks_who(shown: Shown, spoken_words: list[str]) -> None:
    shown.page.note_request()
    request_editor(shown).finish()
    assert spoken_words == ["A name is needed: who asked?"]


@pytest.fixture
def spoken_words(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(
        "desktop.ui.calendar.editor.announce", lambda source, words: said.append(words)
    )
    return said


def test_asked_last_week_it_is_to_be_answered_soon(shown: Shown) -> None:
    shown.page.note_request(shown.people["Ana"])
    editor = request_editor(shown)
    editor.asked_on._take(TODAY - timedelta(days=5))
    assert editor.answer_by.day == TODAY + timedelta(days=2)
    editor.finish()
    assert shown.the_one().day == TODAY + timedelta(days=2)


def test_it_says_who_asked_and_until_when_to_answer(shown: Shown) -> None:
    entry = ask(shown)
    assert chip_words(entry) == "Ana asked"
    assert title_words(entry) == "Ana asked to meet"
    assert spoken(entry, TODAY) == (
        "Ana asked to meet, waits for your answer, answer by Fri 20 March, The allotment"
    )


def test_who_waits_stands_at_the_side_wherever_one_looks(shown: Shown) -> None:
    ask(shown)
    shown.page.show_view("day")
    assert shown.page.side.requests.isVisible()
    assert [entry.who for entry in shown.page.side.requests.rows.entries] == ["Ana"]
    shown.page.runner.undo()
    assert not shown.page.side.requests.isVisible()


def test_yes_asks_for_the_day_and_makes_it_a_plan(shown: Shown, qtbot: QtBot) -> None:
    shown.walk_to(ask(shown))
    qtbot.keyClick(shown.view, Key.Key_Y)
    editor = shown.editor()
    assert editor.reason.words() == "The allotment"
    editor.when.day._take(date(2026, 3, 17))
    qtbot.keyClicks(editor.when.time, "17:30")
    editor.finish()
    entry = shown.the_one()
    assert (entry.kind, entry.starts_at, entry.minutes, entry.asked_on) == (
        "appointment", datetime(2026, 3, 17, 17, 30), 60, TODAY,
    )  # fmt: skip
    assert shown.view.entry() == entry, "the keyboard stays with it"


def test_dropped_on_a_day_it_is_a_yes_for_that_day(shown: Shown) -> None:
    entry = ask(shown)
    shown.drop_entry(entry, shown.middle(date(2026, 3, 17)))
    assert [(e.kind, e.day) for e in shown.planned()] == [("follow_up", date(2026, 3, 17))]
    shown.page.runner.undo()
    assert shown.the_one().kind == "request"


def test_from_the_side_it_is_dropped_on_an_hour(shown: Shown) -> None:
    entry = ask(shown, answer_by=FRIDAY + timedelta(days=30))
    shown.page.show_view("day")
    mime = shown.page.side.requests.rows.mime_at(shown.page.side.requests.rows.model().index(0, 0))
    shown.drop(mime, shown.at(TODAY, "16:00") + QPoint(0, 2))
    [planned] = shown.planned()
    assert (planned.id, planned.starts_at) == (entry.id, datetime.combine(TODAY, time(16)))


def test_walking_with_alt_says_no_yes_by_accident(shown: Shown, qtbot: QtBot) -> None:
    shown.walk_to(ask(shown))
    qtbot.keyClick(shown.view, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert shown.the_one().kind == "request"


def test_not_now_carries_a_word_and_opens_their_mail(
    shown: Shown, qtbot: QtBot, opened: list[str]
) -> None:
    mail = {"kind": "email", "value": "ana@example.org"}
    add(shown.db, ContactPoint(person_id=shown.people["Ana"], **mail))
    shown.walk_to(ask(shown))
    qtbot.keyClick(shown.view, Key.Key_Return)
    sheet = request_sheet(shown)
    sheet.no.click()
    assert sheet.word.hasFocus()
    qtbot.keyClicks(sheet.word, "After Easter")
    sheet.write.click()
    assert opened == ["mailto:ana@example.org?body=After Easter"]
    entry = shown.the_one()
    assert (entry.is_settled, state_words(entry), entry.detail) == (
        True, "not now", "The allotment\nAfter Easter",
    )  # fmt: skip


def test_a_mail_that_nothing_opens_is_told_and_the_word_is_kept(
    shown: Shown, qtbot: QtBot, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    told: list[str] = []
    runner.failed.connect(told.append)
    mail = {"kind": "email", "value": "ana@example.org", "key": "ana@example.org"}
    add(shown.db, ContactPoint(person_id=shown.people["Ana"], **mail))
    shown.walk_to(ask(shown))
    qtbot.keyClick(shown.view, Key.Key_Return)
    sheet = request_sheet(shown)
    sheet.no.click()
    qtbot.keyClicks(sheet.word, "After Easter")
    sheet.write.click()
    assert told == ["Nothing here opens a mail. Your word is kept with what they asked."]
    assert shown.the_one().detail == "The allotment\nAfter Easter"


def test_without_an_address_there_is_nothing_to_write_to(shown: Shown, qtbot: QtBot) -> None:
    shown.walk_to(ask(shown))
    qtbot.keyClick(shown.view, Key.Key_Return)
    sheet = request_sheet(shown)
    sheet.ask_word()
    assert not sheet.write.isVisible()
    qtbot.keyClick(sheet.word, Key.Key_Return)
    assert state_words(shown.the_one()) == "not now"


def test_every_answer_is_in_the_menu(shown: Shown) -> None:
    shown.page.menus.open(ask(shown), QPoint(5, 5))
    words = [action.text().split("\t")[0] for action in menu().actions() if action.text()]
    assert words == [
        "Open", "Change…", "Show Ana", "Write to Ana", "Yes, on…", "Not now, kindly…",
        "They withdrew", "Take off the calendar",
    ]  # fmt: skip
    choose("They withdrew")
    assert state_words(shown.the_one()) == "they took it back"
    shown.page.menus.open(shown.the_one(), QPoint(5, 5))
    choose("Let it wait")
    assert not shown.the_one().is_settled


def test_what_they_asked_for_is_put_right(shown: Shown) -> None:
    entry = ask(shown)
    shown.page.sheets.change(entry, shown.view.rect())
    editor = request_editor(shown)
    editor.about.set_words("Her move")
    editor.finish()
    assert shown.the_one().detail == "Her move"
