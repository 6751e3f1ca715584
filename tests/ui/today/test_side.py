"""The side of Today: meetings with their pages, requests, hard seasons, open loops."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.entities import FollowUp, Loop
from desktop.domain.follow_ups import RequestDraft
from desktop.domain.gatherings.rows import GatheringDraft
from desktop.domain.language import speak
from desktop.domain.meetings import Meeting
from desktop.services import seasons
from desktop.services.follow_ups.requests import note_request
from desktop.services.gatherings import keeping
from desktop.storage.database import Database
from desktop.ui.runner import Runner
from desktop.ui.today.side.appointments import AppointmentsCard
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.labels import PlainLabel
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.ui.today.seeing import Open, button, said


def a_call(person: int, at: str, **fields: object) -> FollowUp:
    starts = datetime.fromisoformat(f"2026-03-12 {at}")
    values = {"size": "call", "minutes": 30, "zone": "UTC", "created_at": NOW, **fields}
    return FollowUp(person_id=person, day=TODAY, shape="appointment", starts_at=starts, **values)


def test_before_a_meeting_there_is_the_brief_and_then_the_page_for_afterwards(
    db: Database, opened: Open, qtbot: QtBot, clock: FixedClock
) -> None:
    [ana] = add(db, a_person("Priya Raman"))
    a_talk(
        db, ana, day=date(2026, 2, 26), words="We have money until June", ask_next="how she sleeps"
    )
    [call] = add(db, a_call(ana, "10:30"))
    page = opened()
    assert "Her words" not in said(page)
    assert "Their words, 26 February. You meant to ask how she sleeps." in said(page)
    with qtbot.waitSignal(page.brief_wished, timeout=100) as before:
        button(page, "Brief").click()
    clock.moment = NOW + timedelta(hours=2)
    page._look_at_the_clock()
    with qtbot.waitSignal(page.debrief_wished, timeout=100) as after:
        button(page, "Afterwards").click()
    assert before.args == after.args == [Meeting(call)]


def test_one_of_a_series_is_told_apart_by_its_day(db: Database, opened: Open, qtbot: QtBot) -> None:
    [ana] = add(db, a_person())
    [call] = add(db, a_call(ana, "17:00", rule="FREQ=WEEKLY"))
    page = opened()
    with qtbot.waitSignal(page.brief_wished, timeout=100) as wished:
        button(page, "Brief").click()
    assert wished.args == [Meeting(call, occurrence=TODAY)]


@pytest.mark.parametrize(("language", "beside"), [("en", True), ("de", False)])
def test_a_long_word_on_the_button_leaves_the_meeting_its_room(
    db: Database, opened: Open, qtbot: QtBot, language: str, beside: bool
) -> None:
    [ana] = add(db, a_person())
    add(db, a_call(ana, "17:00"))
    speak(lambda text, *_: "Einstimmung" if language == "de" and text == "Brief" else None)
    try:
        [card] = opened().findChildren(AppointmentsCard)
    finally:
        speak(None)
    card.setParent(None)
    qtbot.addWidget(card)
    card.resize(335, card.heightForWidth(335))
    card.show()
    brief = next(one for one in card.findChildren(Button) if one.text() in ("Brief", "Einstimmung"))
    words = card.findChildren(ClickRow)[0]
    top = brief.mapTo(card, brief.rect().topLeft()).y()
    assert (top < words.mapTo(card, words.rect().bottomLeft()).y()) is beside


def test_who_asked_to_meet_is_answered_in_the_calendar(
    db: Database, opened: Open, qtbot: QtBot
) -> None:
    [lena] = add(db, a_person("Lena"))
    monday = TODAY - timedelta(days=3)
    note_request(db, RequestDraft(lena, monday, answer_by=TODAY + timedelta(days=1)), now=NOW)
    page = opened()
    assert "Lena asked on Monday whether you could meet." in said(page)
    assert "An answer by tomorrow." in said(page)
    with qtbot.waitSignal(page.day_wished, timeout=100) as wished:
        button(page, "Answer").click()
    assert wished.args == [TODAY + timedelta(days=1)]


def test_a_hard_season_goes_on_or_has_eased(db: Database, opened: Open, runner: Runner) -> None:
    [jonas] = add(db, a_person("Jonas"))
    seasons.begin_hard(db, jonas, today=date(2026, 2, 10), review_on=TODAY)
    page = opened()
    assert "A hard season for Jonas, since February." in said(page)
    button(page, "It goes on").click()
    assert "How is it now?" not in said(page)
    runner.undo()
    button(page, "It has eased").click()
    with db.read() as session:
        assert seasons.in_hard_season(session, [jonas], today=TODAY) == set()


def test_what_is_open_says_its_days_and_leads_to_the_person(
    db: Database, opened: Open, qtbot: QtBot
) -> None:
    [tomasz] = add(db, a_person("Tomasz", pronouns="he/him"))
    since = date(2026, 3, 3)
    for kind, text in (("i_promised", "The name"), ("they_promised", "a proof sheet")):
        add(db, Loop(person_id=tomasz, kind=kind, text=text, opened_on=since, about_on=TODAY))
    page = opened()
    assert "You promised, Tue 3 March" in said(page)
    assert "He thought around today" in said(page)
    row = next(r for r in page.findChildren(ClickRow) if r.accessibleName().startswith("The name"))
    with qtbot.waitSignal(page.person_wished, timeout=100) as wished:
        QTest.keyClick(row, Qt.Key.Key_Return)
    assert wished.args == [tomasz]


def test_yesterdays_gathering_asks_once_to_be_looked_back_on(db: Database, opened: Open) -> None:
    from tests.services.gatherings.at_hand import YESTERDAY, an_evening

    evening = an_evening(db)
    an_evening(db, YESTERDAY - timedelta(days=1))
    add(db, a_person("Priya Raman"))
    page = opened()
    assert "How was it?" in said(page)
    assert "Yesterday, 18:00 to 21:00\u00a0\u00a0·  Boathouse No. 3" in said(page)
    assert button(page, "Afterwards").isVisible()
    keeping.finish(db, evening, today=YESTERDAY)
    page.refresh()
    assert "How was it?" not in said(page)


def test_a_long_name_of_a_gathering_leaves_room_for_the_rest(db: Database, opened: Open) -> None:
    name = "Everybody who ever lit a lamp " * 10
    keeping.add(db, GatheringDraft(name.strip(), TODAY))
    add(db, a_person("Priya Raman"))
    page = opened()
    [label] = [one for one in page.findChildren(PlainLabel) if one.text() == name.strip()]
    assert label.height() < 6 * label.fontMetrics().height()


def test_a_gathering_stands_there_with_the_way_to_its_part(db: Database, opened: Open) -> None:
    from tests.services.gatherings.at_hand import an_evening

    evening = an_evening(db, TODAY)
    an_evening(db, TODAY + timedelta(days=1))
    an_evening(db, TODAY + timedelta(days=2))
    add(db, a_person("Priya Raman"))
    page = opened()
    assert "Today, 18:00 to 21:00\u00a0\u00a0·  Boathouse No. 3" in said(page)
    wished: list[int] = []
    page.gathering_wished.connect(wished.append)
    button(page, "On the day").click()
    assert wished == [evening]
    assert button(page, "Before").isVisible()
