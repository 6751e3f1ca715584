"""Small gestures from what the store knows; nothing confided; taken up in one change."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from desktop.domain.entities import (
    Address,
    ContactPoint,
    Facet,
    FollowUp,
    Giving,
    Occasion,
    Person,
    Season,
)  # fmt: skip
from desktop.domain.gestures import Need, Offer
from desktop.domain.vocabulary import Size
from desktop.services import gestures
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.services.test_any_sequence import dump


@pytest.fixture
def ana(db: Database) -> int:
    return add(db, a_person("Ana Moreau", pronouns="she/her"))[0]


def needs(db: Database, person: int) -> dict[Need, str]:
    with db.read() as session:
        return dict(gestures._around(session, [person], TODAY)[person].known)


def offered(db: Database, person: int) -> list[Offer]:
    with db.read() as session:
        return gestures.gestures_for(session, [person], today=TODAY)[person]


@pytest.mark.parametrize(
    ("row", "need", "words"),
    [
        (lambda p: Address(person_id=p, street="9 Bellows Yard"), Need.ADDRESS, ""),
        (lambda p: ContactPoint(person_id=p, kind="phone", value="1"), Need.PHONE, ""),
        (lambda p: ContactPoint(person_id=p, kind="email", value="a@b"), Need.MAIL, ""),
        (lambda p: Occasion(person_id=p, kind="birthday", month=3, day=20), Need.BIRTHDAY, ""),
        (lambda p: Facet(person_id=p, kind="food", text="No nuts", noted_on=TODAY),
         Need.FOOD, "No nuts"),
        (lambda p: Giving(person_id=p, direction="received", kind="help", text="A ladder",
                          state="thanked", day=TODAY), Need.THANKS, "A ladder"),
    ],
)  # fmt: skip
def test_what_is_known_is_seen(db: Database, ana: int, row: Any, need: Need, words: str) -> None:
    assert needs(db, ana) == {}
    add(db, row(ana))
    assert needs(db, ana) == {need: words}


def test_met_years_ago_and_through_whom(db: Database, ana: int) -> None:
    [ben, eve] = add(
        db, a_person("Ben", met_on="2024", introduced_by_id=ana), a_person("Eve", met_on="2026-01")
    )
    assert needs(db, ben) == {Need.YEARS: "", Need.INTRODUCER: "Ana Moreau"}
    assert needs(db, eve) == {}


def test_nothing_confided_is_ever_used(db: Database, ana: int) -> None:
    talk = a_talk(db, ana, words="A secret", confided=True)
    add(db, Facet(person_id=ana, kind="goal", text="To leave", noted_on=TODAY, interaction_id=talk))
    assert needs(db, ana) == {}
    a_talk(db, ana, day=TODAY - timedelta(days=9), words="The bells are back")
    assert needs(db, ana) == {Need.WORDS: "The bells are back"}


def test_a_far_birthday_is_none_yet(db: Database, ana: int) -> None:
    add(db, Occasion(person_id=ana, kind="birthday", month=6, day=1))
    assert needs(db, ana) == {}


def test_in_a_hard_season_it_stays_gentle(db: Database, ana: int) -> None:
    add(
        db, ContactPoint(person_id=ana, kind="phone", value="1"),
        Season(person_id=ana, kind="hard", begins_on=TODAY),
    )  # fmt: skip
    assert {offer.id for offer in offered(db, ana)} == {"voice", "no-answer"}


def test_taken_it_is_planned_with_itself_as_the_reason_and_comes_no_more(
    db: Database, ana: int
) -> None:
    add(db, ContactPoint(person_id=ana, kind="phone", value="1"))
    offer = next(one for one in offered(db, ana) if one.size is Size.CALL)
    before = dump(db)
    changes = gestures.take(db, ana, offer, now=NOW)
    assert changes.label == "Planned a small gesture for Ana Moreau"
    with db.read() as session:
        plan = session.exec(select(FollowUp)).one()
    assert (plan.reason, plan.size, plan.day) == (offer.text, "call", TODAY + timedelta(days=1))
    assert offer.text not in {one.text for one in offered(db, ana)}
    db.undo()
    assert dump(db) == before


def test_a_gift_is_kept_as_an_idea(db: Database, ana: int) -> None:
    a_talk(db, ana, kind="walk", day=TODAY - timedelta(days=30))
    assert needs(db, ana) == {Need.NEAR: ""}
    offer = next(one for one in offered(db, ana) if one.giving)
    gestures.take(db, ana, offer, now=NOW)
    with db.read() as session:
        idea = session.exec(select(Giving)).one()
    assert (idea.state, idea.direction, idea.text) == ("idea", "given", offer.text)


def test_a_few_statements_for_any_number_of_people(db: Database) -> None:
    people = add(db, *(Person(**a_person(f"P{n}").model_dump(exclude={"id"})) for n in range(20)))
    with db.read() as session:
        assert set(gestures.gestures_for(session, people, today=TODAY)) == set(people)
