"""The brief, with a real store behind it. It is Thursday, 12 March 2026, nine o'clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.brief import Part
from desktop.domain.clock import FixedClock
from desktop.domain.entities import (
    ContactPoint,
    Facet,
    FollowUp,
    FollowUpGuest,
    Loop,
    Person,
    Season,
)
from desktop.domain.meetings import Meeting
from desktop.domain.writing import WriteWish
from desktop.services.journey.defaults import plant_stages
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.brief import wording
from desktop.ui.brief.on_paper import sheets_of
from desktop.ui.brief.page import BriefPage
from desktop.ui.print_blocks import Columns, Row, Text, Together
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.labels import PlainLabel
from tests.builders import NOW, TODAY, a_person, a_talk, add

TEN = datetime(2026, 3, 12, 9, 40)
Open = Callable[[Meeting], BriefPage]


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path)


@pytest.fixture
def opened(qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile) -> Open:
    def make(meeting: Meeting) -> BriefPage:
        page = BriefPage(runner, clock, settings)
        qtbot.addWidget(page)
        page.resize(1300, 900)
        page.show_meeting(meeting, "Today")
        page.show()
        return page

    return make


def priya(**fields: Any) -> Person:
    values = {"pronouns": "she/her", "in_practice_since": TODAY, "intention": "One hour of hers."}
    return a_person("Priya Raman", **{**values, **fields})


def a_call(person: int, **fields: Any) -> FollowUp:
    values = {"size": "call", "starts_at": TEN, "zone": "UTC", "minutes": 30, "created_at": NOW}
    return FollowUp(**{"person_id": person, "day": TODAY, **values, **fields})


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def printed(blocks: Any) -> list[str]:
    """All words of some blocks."""
    words: list[str] = []
    for block in blocks:
        if isinstance(block, Text):
            words.append(block.words)
        elif isinstance(block, (Together, Row)):
            words += printed(block.blocks)
        elif isinstance(block, Columns):
            words += [*printed(block.first), *printed(block.second)]
    return words


def on_paper(page: BriefPage) -> list[str]:
    assert page._brief is not None
    return [word for sheet in sheets_of(page._brief, page.wishes, TODAY) for word in printed(sheet)]


def test_it_says_who_when_and_why(db: Database, opened: Open) -> None:
    [one] = add(db, priya())
    [plan] = add(db, a_call(one, reason="Ask about the trustees.", place="In the garden"))
    a_talk(db, one, day=TODAY - timedelta(days=14), words="Until June.", feeling="fear",
           confided=True, advised="unasked", interrupted="once")  # fmt: skip
    page = opened(Meeting(follow_up_id=plan))
    texts = said(page)
    for words in (
        "Priya Raman", "A call, today at 9:40, half an hour", "Why Priya, truly",
        "One hour of hers.", "This time", "Ask about the trustees.", "Her last words",
        "“Until June.”", "A call, 26 February. Under it: fear.", "spoke 2 weeks ago",
        "Last time I interrupted once, and gave advice nobody had asked for.",
        "In the garden", "In forty minutes",
        "Read it once, then put it away. She will notice if you are reading.",
    ):  # fmt: skip
        assert words in texts
    assert (page.card.text(), page.back.text()) == ("Her card", "Today")


def test_a_tick_closes_what_is_open_and_the_keyboard_stays(
    db: Database, opened: Open, runner: Runner
) -> None:
    [one] = add(db, priya())
    add(
        db,
        Loop(person_id=one, kind="i_promised", text="the notes", opened_on=TODAY),
        Loop(person_id=one, kind="their_chapter", text="the trustees meet", opened_on=TODAY,
             about_on=TODAY + timedelta(days=6)),
    )  # fmt: skip
    page = opened(Meeting(person_id=one))
    assert "Her next chapter: the trustees meet" in said(page)
    page.activateWindow()
    tick = page.papers[0].ticks[0].check
    assert tick.accessibleName() == "Close: Her next chapter: the trustees meet"
    tick.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert "Her next chapter: the trustees meet" not in said(page)
    assert "I promised: the notes" in said(page)
    runner.undo()
    assert "Her next chapter: the trustees meet" in said(page)


def test_what_is_unknown_is_asked_with_its_name(db: Database, opened: Open) -> None:
    [one] = add(db, priya())
    a_talk(db, one, ask_next="How did the board take it?")
    texts = said(opened(Meeting(person_id=one)))
    assert "What I do not know yet" in texts
    assert "how she is" in texts
    assert "How did the board take it?" in texts
    assert "I meant to ask" in texts


def test_the_checks_choose_the_parts_and_are_kept(
    db: Database, opened: Open, settings: SettingsFile
) -> None:
    [one] = add(db, priya())
    page = opened(Meeting(person_id=one))
    assert page.side is not None
    assert "Why Priya, truly" in said(page)
    page.side.checks[Part.INTENTION].click()
    assert "Why Priya, truly" not in said(page)
    assert page.side.checks[Part.INTENTION].isVisible(), "the side stays as it is"
    assert "Why Priya, truly" not in on_paper(page)
    assert SettingsFile(settings.folder).values.views["brief"]["left_out"] == ["intention"]
    again = opened(Meeting(person_id=one))
    assert "Why Priya, truly" not in said(again)


def test_paper_leaves_out_what_was_confided_unless_asked(db: Database, opened: Open) -> None:
    [one] = add(db, priya())
    talk = a_talk(db, one, words="Nobody knows.", confided=True)
    add(db, Facet(person_id=one, kind="worry", text="the roof", noted_on=TODAY,
                  interaction_id=talk))  # fmt: skip
    page = opened(Meeting(person_id=one))
    assert page.side is not None
    assert "“Nobody knows.”" in said(page)
    assert not {"“Nobody knows.”", "the roof (a worry)"} & set(on_paper(page))
    page.side.confided.click()
    assert {"“Nobody knows.”", "the roof (a worry)"} <= set(on_paper(page))


def test_it_is_looked_at_before_it_is_printed(db: Database, opened: Open, qtbot: QtBot) -> None:
    ana, ben = add(db, priya(), a_person("Ben Okri"))
    [plan] = add(db, a_call(ana))
    add(db, FollowUpGuest(follow_up_id=plan, person_id=ben))
    page = opened(Meeting(follow_up_id=plan))
    assert page.print_out()
    [preview] = page.findChildren(QPrintPreviewDialog)
    assert preview.windowTitle() == "Brief"
    assert preview.findChildren(QPrintPreviewWidget)[0].pageCount() == 2
    preview.close()


def test_each_guest_has_a_page(db: Database, opened: Open) -> None:
    ana, ben = add(db, priya(), a_person("Ben Okri", pronouns="he"))
    [plan] = add(db, a_call(ana, size="time_together", title="Tea"))
    add(db, FollowUpGuest(follow_up_id=plan, person_id=ben))
    page = opened(Meeting(follow_up_id=plan))
    assert [paper.accessibleName() for paper in page.papers] == [
        "Brief: Priya Raman", "Brief: Ben Okri",
    ]  # fmt: skip
    assert page.card.text() == "Their cards"
    assert said(page).count("Tea, today at 9:40, half an hour") == 2


def test_a_hard_season_has_softer_words(db: Database, opened: Open) -> None:
    plant_stages(db)
    [one] = add(db, priya(stage_id=5))
    add(db, Season(person_id=one, kind="hard", begins_on=TODAY))
    page = opened(Meeting(person_id=one))
    assert "What this season asks" in said(page.papers[0])
    assert "What this step asks" not in said(page.papers[0])


def test_the_act_rings_or_writes(
    db: Database, opened: Open, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    links: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: links.append(url.toString()) or True
    )
    ana, ben, cy = add(db, priya(), a_person("Ben Okri"), a_person("Cy"))
    add(
        db,
        ContactPoint(person_id=ana, kind="phone", value="020 7946 0132"),
        ContactPoint(person_id=ana, kind="email", value="p@example.org"),
        ContactPoint(person_id=ben, kind="email", value="b@example.org"),
    )
    page = opened(Meeting(person_id=ana))
    assert page.act.text() == "Call Priya"
    page.act.click()
    assert links == ["tel:02079460132"]
    for person, words in ((ben, "Write to Ben"), (cy, "Write to Cy")):
        page = opened(Meeting(person_id=person))
        assert page.act.text() == words
        with qtbot.waitSignal(page.write_wished) as wished:
            page.act.click()
        assert wished.args == [WriteWish((person,))]


def test_it_leads_to_the_card_and_to_the_debrief(db: Database, opened: Open, qtbot: QtBot) -> None:
    [one] = add(db, priya())
    [plan] = add(db, a_call(one))
    page = opened(Meeting(follow_up_id=plan))
    with qtbot.waitSignal(page.person_wished, timeout=100) as card:
        page.card.click()
    assert page.side is not None
    assert page.side.after.text() == "After the call"
    with qtbot.waitSignal(page.debrief_wished, timeout=100) as debrief:
        page.side.after.click()
    assert (card.args, debrief.args) == ([one], [Meeting(follow_up_id=plan)])


def test_esc_goes_back_and_the_arrows_scroll(db: Database, opened: Open, qtbot: QtBot) -> None:
    [one] = add(db, priya())
    page = opened(Meeting(person_id=one))
    page.resize(1300, 300)
    bar = page.frame.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=1000)
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    with qtbot.waitSignal(page.back_wished, timeout=100):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_a_meeting_that_is_gone_is_left(db: Database, opened: Open, qtbot: QtBot) -> None:
    [one] = add(db, priya())
    page = opened(Meeting(person_id=one))
    with qtbot.waitSignals([page.told, page.back_wished], timeout=100):
        page.show_meeting(Meeting(follow_up_id=404), "Today")


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (1, "In a few minutes"), (10, "In ten minutes"), (38, "In forty minutes"),
        (62, "In an hour"), (75, "In an hour and a quarter"), (90, "In an hour and a half"),
        (118, "In two hours"),
        (400, "Today at 15:40"), (0, "It is now"), (-20, "It is now"),
        (-31, "It was today at 8:29"), (60 * 24, "Tomorrow at 9:00"),
    ],
)  # fmt: skip
def test_how_long_until_then(db: Database, opened: Open, minutes: int, words: str) -> None:
    [one] = add(db, priya())
    starts = NOW.replace(tzinfo=None) + timedelta(minutes=minutes)
    [plan] = add(db, a_call(one, starts_at=starts, day=starts.date()))
    page = opened(Meeting(follow_up_id=plan))
    assert page._brief is not None
    now = NOW.replace(tzinfo=None)
    assert wording.say_until(page._brief.facts, now) == words


@pytest.mark.parametrize(("width", "scale"), [(1440, 1.0), (1024, 1.0), (1024, 2.0), (880, 2.0)])
def test_nothing_is_wider_than_the_page(
    db: Database, opened: Open, theme: Theming, each_theme: Theming, width: int, scale: float
) -> None:
    [one] = add(db, priya(intention="A long sentence about her. " * 6))
    [plan] = add(db, a_call(one, place="By phone; she walks in the garden. I sit in the back."))
    a_talk(db, one, words="We have money until June. " * 5, confided=True, feeling="fear")
    add(db, ContactPoint(person_id=one, kind="phone", value="020 7946 0132"))
    add(db, Loop(person_id=one, kind="i_promised", text="the notes " * 8, opened_on=TODAY))
    theme.set_scale(scale)
    page = opened(Meeting(follow_up_id=plan))
    page.resize(width - 216, 700)
    page.grab()
    assert page.frame.area.widget().width() <= page.frame.area.viewport().width()
    for label in page.papers[0].findChildren(PlainLabel):
        right = label.mapTo(page.papers[0], label.rect().topRight()).x()
        assert right <= page.papers[0].width(), label.text()
    for check in page.findChildren(CheckBox):
        assert check.accessibleName() or check.text()
