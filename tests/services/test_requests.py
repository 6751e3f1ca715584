"""Somebody asks to meet: it waits for an answer, and only a yes is a plan of mine."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import select

from desktop.domain.entities import ContactPoint, FollowUp
from desktop.domain.errors import BadInputError
from desktop.domain.follow_ups import CalendarEntry, FollowUpDraft, RequestDraft, RequestRow
from desktop.domain.rhythm.capacity import Capacity
from desktop.domain.talk import TalkDraft
from desktop.domain.vocabulary import FollowUpState, Size
from desktop.services import calendar, follow_ups, interactions
from desktop.services.today.page import today_view
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add

FRIDAY = date(2026, 3, 20)


@pytest.fixture
def lena(db: Database) -> int:
    return add(db, a_person("Lena Vogt", in_practice_since=TODAY - timedelta(days=300)))[0]


def asked(db: Database, person: int, **more: Any) -> int:
    draft = RequestDraft(**{"person_id": person, "asked_on": TODAY, **more})
    return follow_ups.note_request(db, draft, now=NOW).created["follow_up"][0]


def waiting(db: Database, today: date = TODAY) -> list[RequestRow]:
    with db.read() as session:
        return follow_ups.requests_waiting(session, today)


def shown(db: Database) -> list[CalendarEntry]:
    with db.read() as session:
        return calendar.entries(session, TODAY, TODAY + timedelta(days=60))


def row(db: Database, id: int) -> FollowUp:
    with db.read() as session:
        found = session.exec(select(FollowUp).where(FollowUp.id == id)).one()
        session.expunge(found)
        return found


def test_it_waits_for_an_answer_within_a_week(db: Database, lena: int) -> None:
    add(db, ContactPoint(person_id=lena, kind="email", value="lena@example.org"))
    id = asked(db, lena, about="The allotment")
    [request] = waiting(db)
    assert request == RequestRow(
        id, lena, "Lena Vogt", TODAY, TODAY + timedelta(days=7), "The allotment",
        Size.TIME_TOGETHER, "lena@example.org",
    )  # fmt: skip


def test_it_stands_on_the_day_to_answer_by(db: Database, lena: int) -> None:
    asked(db, lena, answer_by=FRIDAY, about="The allotment")
    [entry] = shown(db)
    assert (entry.kind, entry.day, entry.detail, entry.asked_on) == (
        "request", FRIDAY, "The allotment", TODAY,
    )  # fmt: skip
    assert not entry.is_settled


def test_a_day_to_answer_by_comes_after_the_asking(db: Database, lena: int) -> None:
    with pytest.raises(BadInputError, match="comes after"):
        asked(db, lena, answer_by=TODAY - timedelta(days=1))


def test_until_it_is_answered_it_is_no_plan_of_mine(db: Database, lena: int) -> None:
    id = asked(db, lena, answer_by=TODAY)
    with db.read() as session:
        view = today_view(session, now=NOW, capacity=Capacity())
        peace = follow_ups.left_in_peace(session, TODAY)
    assert all(person.follow_up_id is None for person in view.turn_to)
    assert peace == {lena: TODAY + timedelta(days=1)}, "they wait for me, not I for them"
    interactions.log(db, TalkDraft(people=[lena]), now=NOW)
    assert row(db, id).state == FollowUpState.ASKED, "a talk does not answer it"


def test_yes_makes_it_an_appointment_and_keeps_that_they_asked(db: Database, lena: int) -> None:
    id = asked(db, lena, about="The allotment")
    at = datetime(2026, 3, 24, 17, 30)
    draft = FollowUpDraft(
        at.date(), lena, reason="The allotment", size=Size.TIME_TOGETHER, starts_at=at, zone="UTC",
        minutes=60,
    )  # fmt: skip
    changes = follow_ups.accept(db, id, draft)
    assert changes.label == "Said yes to Lena Vogt, on Tuesday 24 March"
    kept = row(db, id)
    assert (kept.state, kept.starts_at, kept.asked_by_them_on, kept.answer_by) == (
        "planned", at, TODAY, None,
    )  # fmt: skip
    assert waiting(db) == []
    [entry] = shown(db)
    assert (entry.kind, entry.asked_on) == ("appointment", TODAY)


def test_kept_afterwards_it_is_honoured(db: Database, lena: int) -> None:
    id = asked(db, lena)
    follow_ups.accept_on(db, id, TODAY)
    follow_ups.keep(db, id, now=NOW)
    kept = row(db, id)
    assert (kept.state, kept.asked_by_them_on) == ("kept", TODAY)


def test_not_now_is_said_with_a_word_and_can_be_thought_over(db: Database, lena: int) -> None:
    id = asked(db, lena, about="The allotment")
    follow_ups.decline(db, id, today=TODAY, word="After Easter, gladly")
    assert (row(db, id).state, row(db, id).reason) == (
        "let_go", "The allotment\nAfter Easter, gladly",
    )  # fmt: skip
    assert waiting(db) == []
    follow_ups.plan_again(db, id)
    assert row(db, id).state == FollowUpState.ASKED
    assert len(waiting(db)) == 1


def test_they_may_take_it_back(db: Database, lena: int) -> None:
    id = asked(db, lena)
    changes = follow_ups.withdraw(db, id, today=TODAY)
    assert changes.label == "Lena Vogt took it back"
    assert (row(db, id).state, waiting(db)) == ("withdrawn", [])
    db.undo()
    assert len(waiting(db)) == 1


def test_what_was_answered_is_not_answered_twice(db: Database, lena: int) -> None:
    id = asked(db, lena)
    follow_ups.withdraw(db, id, today=TODAY)
    with pytest.raises(BadInputError, match="answered already"):
        follow_ups.accept_on(db, id, FRIDAY)


def test_an_old_request_leaves_today_and_stays_on_the_calendar(db: Database, lena: int) -> None:
    asked(db, lena)
    assert waiting(db, TODAY + timedelta(days=60)) == []
    assert [entry.kind for entry in shown(db)] == ["request"]


def test_what_they_asked_is_put_right(db: Database, lena: int) -> None:
    id = asked(db, lena)
    follow_ups.edit_request(db, id, RequestDraft(lena, TODAY, "Her move", FRIDAY, Size.CALL))
    [request] = waiting(db)
    assert (request.about, request.answer_by, request.size) == ("Her move", FRIDAY, Size.CALL)


def test_met_before_it_was_answered_it_needs_no_answer_any_more(db: Database, lena: int) -> None:
    id = asked(db, lena)
    follow_ups.keep(db, id, now=NOW)
    kept = row(db, id)
    assert (kept.state, kept.answer_by, kept.asked_by_them_on) == ("kept", None, TODAY)
    assert [entry.kind for entry in shown(db)] == ["follow_up"]
