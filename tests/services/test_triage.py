"""One at a time: who is unsorted, in which order, what is told of them, what is decided."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from desktop.domain.entities import Circle, CircleMember, ContactPoint, Person, Source, Stage, Tie
from desktop.domain.errors import BadInputError
from desktop.domain.triage import BothWays
from desktop.domain.vocabulary import StageKind
from desktop.services import triage
from desktop.services.journey.defaults import plant_stages
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add


def queue(db: Database) -> list[int]:
    with db.read() as session:
        return triage.unsorted(session)


def card(db: Database, person: int) -> object:
    with db.read() as session:
        return triage.cards(session, [person])[person]


def test_whoever_has_a_place_is_not_asked_about(db: Database) -> None:
    plant_stages(db)
    with db.read() as session:
        stage = session.exec(select(Stage.id)).first()
    unsorted, _practice, _board, _left, _gone, member, _firm = add(
        db,
        a_person("Magnus Ferrer"),
        a_person("Ana", in_practice_since=TODAY),
        a_person("Ben", stage_id=stage, stage_rank=1.0),
        a_person("Edda", sorted_on=TODAY),
        a_person("Old", deleted_at=NOW),
        a_person("Teo"),
        a_person("Firm", kind="organisation"),
    )
    [circle] = add(db, Circle(name="Choir"))
    add(db, CircleMember(circle_id=circle, person_id=member))
    assert queue(db) == [unsorted]


def test_those_who_were_in_touch_come_first_then_the_known_then_the_newest(db: Database) -> None:
    old, new, known, friend, met = add(
        db,
        a_person("Old", created_at=NOW - timedelta(days=9)),
        a_person("New"),
        a_person("Known", created_at=NOW - timedelta(days=9)),
        a_person("Friend", in_practice_since=TODAY),
        a_person("Met", created_at=NOW - timedelta(days=99)),
    )
    add(db, Tie(person_id=friend, other_id=known, kind="friend"))
    a_talk(db, met)
    assert queue(db) == [met, known, new, old]


@given(st.lists(st.integers(0, 3), min_size=2, max_size=12))
@settings(
    max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_the_order_stays_while_some_are_decided(db: Database, ages: list[int]) -> None:
    people = add(db, *(a_person("P", created_at=NOW - timedelta(days=age)) for age in ages))
    before = queue(db)
    triage.leave_be(db, people[0], today=TODAY)
    assert queue(db) == [person for person in before if person != people[0]]
    db.undo()
    assert queue(db) == before


def test_the_card_says_what_is_known_and_nothing_confided(db: Database) -> None:
    magnus, callum = add(
        db,
        a_person("Magnus Ferrer", title="Head of music", organisation="a school in Bath",
                 pronouns="he/him"),
        a_person("Callum Reid", in_practice_since=TODAY),
    )  # fmt: skip
    add(
        db,
        Source(person_id=magnus, format="linkedin", key="k", origin="Connections.csv", text="",
               read_at=NOW),
        ContactPoint(person_id=magnus, kind="profile", value="https://example.org/gp"),
        ContactPoint(person_id=magnus, kind="email", value="magnus@example.org", position=1),
        Tie(person_id=callum, other_id=magnus, kind="friend"),
    )  # fmt: skip
    early, late = TODAY - timedelta(days=90), TODAY - timedelta(days=30)
    a_talk(db, magnus, day=early, kind="message", began_by="them", words="Come and hear them.")
    a_talk(db, magnus, day=late, kind="message", began_by="me")
    a_talk(db, magnus, day=late, kind="message", words="A secret.", confided=True)
    told = card(db, magnus)
    assert told.came_from.format == "linkedin"
    assert (told.words.text, told.words.written) == ("Come and hear them.", True)
    assert told.contacts.ways is BothWays.BOTH
    assert told.contacts.few
    assert told.contacts.until == late
    assert (told.knows.names, told.knows.tied) == (("Callum Reid",), True)
    assert (told.reach.value, told.reach.used) == ("magnus@example.org", True)


def test_those_in_practice_at_the_same_house_are_named_where_no_tie_is(db: Database) -> None:
    magnus, _ = add(
        db,
        a_person("Magnus Ferrer", organisation="Bath School"),
        a_person("Amara Okafor", organisation="Bath School", in_practice_since=TODAY),
    )
    knows = card(db, magnus).knows
    assert (knows.names, knows.tied) == (("Amara Okafor",), False)


def test_each_decision_is_one_change_that_undo_takes_back(db: Database) -> None:
    plant_stages(db)
    [magnus] = add(db, a_person("Magnus Ferrer"))
    for decide, label in (
        (lambda: triage.leave_be(db, magnus, today=TODAY), "Left Magnus Ferrer be"),
        (lambda: triage.into_practice(db, magnus, " To sing again. ", now=NOW),
         "Chose Magnus Ferrer to be intentional with"),
        (lambda: triage.into_new_circle(db, magnus, "Choir"),
         "Put Magnus Ferrer into the new circle Choir"),
    ):  # fmt: skip
        assert decide().label == label
        assert queue(db) == []
        db.undo()
        assert queue(db) == [magnus]


def test_in_practice_with_a_sentence_lies_in_noticed(db: Database) -> None:
    plant_stages(db)
    [magnus] = add(db, a_person("Magnus Ferrer"))
    triage.into_practice(db, magnus, "To sing again.", now=NOW)
    with db.read() as session:
        person = session.get_one(Person, magnus)
        stage = session.get_one(Stage, person.stage_id)
    assert (person.intention, person.in_practice_since) == ("To sing again.", TODAY)
    assert stage.kind == StageKind.NOTICED


def test_a_circle_of_that_name_is_meant_however_it_is_written(db: Database) -> None:
    [magnus] = add(db, a_person("Magnus Ferrer"))
    add(db, Circle(name="Chœur"))
    label = triage.into_new_circle(db, magnus, " CHŒUR ").label
    assert label == "Put Magnus Ferrer into Chœur"
    with pytest.raises(BadInputError):
        triage.into_new_circle(db, magnus, "  ")
