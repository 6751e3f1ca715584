"""Giving both ways, on the card: in words, from an idea to the thanks."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtGui import QDesktopServices

from desktop.domain.follow_ups import PlanWish
from desktop.services import giving
from desktop.services.people import points
from desktop.storage.database import Database
from desktop.ui.people.card.giving_line import GivingLine
from desktop.ui.people.page import PeoplePage
from desktop.ui.runner import Runner
from tests.builders import TODAY
from tests.ui.people.editing import act, kept, type_new, write
from tests.ui.people.test_list import entries


def given(page: PeoplePage) -> list[GivingLine]:
    return [x for x in page.card.giving.given.lines.lines() if isinstance(x, GivingLine)]


def received(page: PeoplePage) -> list[GivingLine]:
    return [x for x in page.card.giving.received.lines.lines() if isinstance(x, GivingLine)]


@pytest.fixture
def drill(page: PeoplePage, ana: int, runner: Runner) -> GivingLine:
    """The drill, lent to me."""
    day = TODAY - timedelta(days=60)
    runner.change(giving.note, ana, "the drill", today=day, direction="received")
    return received(page)[0]


def test_both_ways_stand_beside_each_other_where_their_words_have_room(
    page: PeoplePage, runner: Runner, ana: int
) -> None:
    for direction in ("given", "received"):
        runner.change(giving.note, ana, "x" * 30, today=TODAY, direction=direction)
    panel = page.card.giving
    sides = panel.given.minimumSizeHint().width() + panel.received.minimumSizeHint().width()
    panel.resize(sides + 200, 600)
    for room, beside in ((sides + 200, True), (sides, False)):
        panel.fit(room)
        whole = panel.layout()
        assert whole is not None
        whole.activate()
        assert (panel.given.y() == panel.received.y()) is beside


def test_giving_goes_both_ways(page: PeoplePage, db: Database, ana: int) -> None:
    page.card.giving.given.add_button.click()
    type_new(page.card.giving.given.add_line.field, "A morning painting drawers")
    page.card.giving.received.add_button.click()
    type_new(page.card.giving.received.add_line.field, "Honey")
    assert [(g.direction, g.state) for g in kept(db, ana).givings] == [
        ("received", "done"),
        ("given", "done"),
    ]
    assert given(page)[0].state.text() == "Given"
    assert received(page)[0].state.text() == "Not yet thanked"


def test_thanks_owed_are_said_gently(page: PeoplePage, drill: GivingLine) -> None:
    thanks = page.card.giving.thanks
    assert thanks.words.text() == (
        "Ana helped you in January: “the drill”. It has not had your thanks yet."
    )
    assert thanks.isVisible()
    thanks.said.click()
    assert not thanks.isVisible()
    assert drill.state.text() == "I thanked them"
    page.runner.undo()
    assert thanks.isVisible()


def test_thanks_are_said_by_mail_or_written_down(
    page: PeoplePage,
    ana: int,
    drill: GivingLine,
    runner: Runner,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []
    spoken: list[object] = []
    sentences: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True
    )
    runner.change(points.add_point, ana, "email", "ana@example.org")
    page.told.connect(sentences.append)
    page.we_spoke_wished.connect(spoken.append)
    menu = entries(page.card.giving.thanks.menu())
    menu["Write a mail"].trigger()
    menu["I said it: We spoke…"].trigger()
    assert opened == ["mailto:ana@example.org?subject=Thank you"]
    assert sentences == ["Once it is sent, say “I thanked them” here."]
    assert spoken == [(ana,)]


def test_kind_state_and_day_are_changed_where_they_stand(
    page: PeoplePage, db: Database, ana: int, drill: GivingLine
) -> None:
    entries(drill.kinds_menu())["Something useful"].trigger()
    picker = drill.day.open()
    type_new(picker.line, "1 March")
    entries(drill.state.menu())["I thanked them"].trigger()
    write(drill.field, "the red drill")
    (row,) = kept(db, ana).givings
    assert (row.kind, row.day, row.state, row.text) == (
        "resource", date(2026, 3, 1), "thanked", "the red drill",
    )  # fmt: skip


def test_what_went_the_other_way_is_turned_round(page: PeoplePage, drill: GivingLine) -> None:
    act(drill, "It went the other way: I gave it")
    assert received(page) == []
    assert [(x.field.text(), x.state.text()) for x in given(page)] == [("the drill", "Given")]


def test_an_idea_becomes_a_plan(page: PeoplePage, ana: int, runner: Runner) -> None:
    wishes: list[object] = []
    page.plan_wished.connect(wishes.append)
    runner.change(giving.note, ana, "A seat at the concert", today=TODAY, state="idea")
    (line,) = given(page)
    assert not line.day.isVisible()
    act(line, "Plan it…")
    assert wishes == [PlanWish(ana, reason="A seat at the concert")]


def test_what_was_given_is_deleted_and_comes_back(
    page: PeoplePage, db: Database, ana: int, drill: GivingLine, told: list[str]
) -> None:
    write(drill.field, "")
    assert kept(db, ana).givings == []
    assert told[-1] == "Deleted “the drill”"
    page.runner.undo()
    assert [x.text for x in kept(db, ana).givings] == ["the drill"]
