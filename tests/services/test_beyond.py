"""Beyond what is due: whom to ring, who of the book, never without a reason."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import select

from desktop.domain.beyond import LEFT, CallOffer, SlotOffer, Why, by_lot, call_weekday
from desktop.domain.entities import (
    ContactPoint,
    Facet,
    FollowUp,
    Loop,
    News,
    Occasion,
    ProfileLine,
    Season,
    Stage,
    Tie,
)
from desktop.services import beyond
from desktop.services.journey.defaults import plant_stages
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add

AGO = TODAY - timedelta(days=30)
LONG_AGO = TODAY - timedelta(days=900)


# The lot


@given(st.lists(st.integers(1, 10_000), unique=True, max_size=40), st.dates(date(2020, 1, 1)))
def test_the_lot_of_a_week_is_the_same_all_week_and_leaves_nobody_out(
    people: list[int], day: date
) -> None:
    monday = day - timedelta(days=day.weekday())
    assert by_lot(people, day) == by_lot(reversed(people), monday)
    assert sorted(by_lot(people, day)) == sorted(people)


@given(st.integers(0, 10_000))
def test_a_call_is_offered_from_a_working_day_of_its_week(week: int) -> None:
    assert 0 <= call_weekday(week) <= 4


def test_over_the_weeks_everybody_is_drawn_first() -> None:
    weeks = (TODAY + timedelta(weeks=n) for n in range(60))
    assert {by_lot(range(5), day)[0] for day in weeks} == set(range(5))


# The call


@pytest.fixture
def marek(db: Database) -> int:
    [person] = add(db, a_person("Marek", in_practice_since=LONG_AGO, pronouns="he/him"))
    add(db, ContactPoint(person_id=person, kind="phone", value="+44 7700 900123"))
    a_talk(db, person, day=AGO, words="The bells are back.")
    return person


def call(db: Database, *people: int, chosen: int | None = None) -> CallOffer | None:
    with db.read() as session:
        return beyond.surprise_call(session, people, today=TODAY, chosen=chosen)


def test_somebody_whom_nothing_asks_for_can_be_rung(db: Database, marek: int) -> None:
    offer = call(db, marek)
    assert offer is not None
    assert (offer.name, offer.phone, offer.words) == (
        "Marek",
        "+44 7700 900123",
        "The bells are back.",
    )


@pytest.mark.parametrize(
    "row",
    [
        lambda p: Season(person_id=p, kind="hard", begins_on=AGO),
        lambda p: FollowUp(person_id=p, day=TODAY + timedelta(days=9), created_at=NOW),
        lambda p: FollowUp(person_id=p, day=TODAY, state="asked", created_at=NOW),
        lambda p: Loop(person_id=p, kind="i_promised", text="x", opened_on=AGO, about_on=TODAY),
        lambda p: News(person_id=p, text="x", noticed_on=TODAY),
        lambda p: Occasion(person_id=p, kind="death", month=3, day=20),
        lambda p: Occasion(person_id=p, kind="hard_day", month=3, day=5),
    ],
)
def test_whom_something_asks_for_is_not_rung_just_because(
    db: Database, marek: int, row: Any
) -> None:
    add(db, row(marek))
    assert call(db, marek) is None
    assert call(db, marek, chosen=marek) is None


def test_neither_is_who_was_heard_lately_or_has_no_telephone(db: Database, marek: int) -> None:
    [ben] = add(db, a_person("Ben", in_practice_since=LONG_AGO))
    a_talk(db, ben, day=AGO)
    assert call(db, ben) is None
    a_talk(db, marek, day=TODAY - timedelta(days=5))
    assert call(db, marek) is None


def test_nothing_confided_is_recalled_on_the_telephone(db: Database, marek: int) -> None:
    a_talk(db, marek, day=AGO + timedelta(days=1), words="A secret.", confided=True)
    add(db, Facet(person_id=marek, kind="interest", text="Bells", noted_on=AGO))
    offer = call(db, marek)
    assert offer is not None
    assert (offer.words, offer.likes) == ("The bells are back.", "Bells")


# The slot


def slot(db: Database, **named: Any) -> SlotOffer | None:
    with db.read() as session:
        return beyond.somebody_of_the_book(session, today=TODAY, **named)


def why(db: Database, **named: Any) -> tuple[Why, str] | None:
    offer = slot(db, **named)
    return (offer.why, offer.said) if offer else None


def test_without_a_reason_nobody_is_brought(db: Database) -> None:
    add(db, a_person("Magnus"), a_person("Edda", organisation="Bath"))
    assert slot(db) is None


def test_each_reason_is_said(db: Database) -> None:
    [ana] = add(db, a_person("Ana", in_practice_since=TODAY, organisation="Bath School"))
    [magnus] = add(db, a_person("Magnus", organisation="Bath School"))
    assert why(db) == (Why.HOUSE, "Ana")
    with db.change("met") as change:
        change.session.get_one(type(a_person()), magnus).met_where = "the harbour"
    assert why(db) == (Why.MET, "the harbour")
    add(db, Tie(person_id=ana, other_id=magnus, kind="friend"))
    assert why(db) == (Why.KNOWS, "Ana")
    a_talk(db, magnus, day=LONG_AGO, kind="message", words="Come by when the kiln is open.")
    assert why(db) == (Why.WORDS, "Come by when the kiln is open.")
    offer = slot(db)
    assert offer is not None
    assert offer.written


def test_what_my_profile_shares_with_them_comes_first(db: Database) -> None:
    magnus, edda = add(db, a_person("Magnus"), a_person("Edda"))
    a_talk(db, magnus, day=LONG_AGO, words="Come by when the kiln is open.")
    add(
        db,
        Facet(person_id=edda, kind="interest", text="Choir singing", noted_on=AGO),
        ProfileLine(kind="value", text="To sing in a choir", written_on=AGO),
    )
    offer = slot(db)
    assert offer is not None
    assert (offer.name, offer.why, offer.said) == ("Edda", Why.COMMON, "Choir singing")
    assert offer.mine == "To sing in a choir"


def test_who_has_a_place_is_resting_hard_pressed_or_heard_lately_is_not_brought(
    db: Database,
) -> None:
    plant_stages(db)
    with db.read() as session:
        resting = session.exec(select(Stage.id).where(Stage.kind == "resting")).one()
    met = {"met_where": "the harbour"}
    _, _, ill, near = add(
        db,
        a_person("Practice", in_practice_since=TODAY, **met),
        a_person("Rests", stage_id=resting, stage_rank=1.0, **met),
        a_person("Ill", **met),
        a_person("Near", **met),
    )
    add(db, Season(person_id=ill, kind="hard", begins_on=AGO))
    a_talk(db, near, day=AGO)
    assert slot(db) is None


def test_another_brings_another_and_who_was_chosen_stays(db: Database) -> None:
    add(db, *(a_person(f"P{n}", met_where="the harbour") for n in range(4)))
    first = slot(db)
    assert first is not None
    assert slot(db, chosen=first.person_id) == first
    second = slot(db, passed={first.person_id})
    assert second is not None
    assert second.person_id != first.person_id
    assert slot(db, passed={1, 2, 3, 4}) is None


def test_not_now_leaves_them_alone_for_a_year_and_undo_does_not(db: Database) -> None:
    [magnus] = add(db, a_person("Magnus", met_where="the harbour"))
    assert beyond.leave_for_a_year(db, magnus, now=NOW).label == "Not now for Magnus"
    with db.read() as session:
        note = session.exec(select(FollowUp)).one()
    assert (note.origin, note.state, note.day) == (LEFT, "let_go", TODAY + timedelta(days=365))
    assert slot(db) is None
    assert slot(db, chosen=magnus) is None
    with db.read() as session:
        after = TODAY + timedelta(days=366)
        assert beyond.somebody_of_the_book(session, today=after) is not None
    db.undo()
    assert slot(db) is not None


def test_confided_words_are_no_reason(db: Database) -> None:
    [magnus] = add(db, a_person("Magnus"))
    a_talk(db, magnus, day=LONG_AGO, words="A secret.", confided=True)
    assert slot(db) is None
