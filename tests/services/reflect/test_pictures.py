"""What the pictures of Reflect are drawn from, on made-up lives."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlmodel import select

from desktop.domain.entities import Circle, CircleMember, Giving, Move, Stage
from desktop.domain.reflect.pictures import Begun, Given, Lean, told_once
from desktop.domain.reflect.span import Days
from desktop.domain.vocabulary import Direction, GivingKind
from desktop.services.journey.stages import plant_stages
from desktop.services.reflect.pictures.begun import who_began
from desktop.services.reflect.pictures.both_ways import both_ways
from desktop.services.reflect.pictures.stages import stages
from desktop.services.reflect.pictures.time_spent import time_spent
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add

SEASON = Days(TODAY - timedelta(days=90), TODAY)
LONG_AGO = TODAY - timedelta(days=200)


def _in_circles(db: Database, person: int, *circles: int) -> None:
    add(db, *(CircleMember(circle_id=circle, person_id=person) for circle in circles))


def _circle(db: Database, name: str, **fields: object) -> int:
    return add(db, Circle(name=name, **fields))[0]


def _begun(db: Database) -> dict[str, Begun]:
    with db.read() as session:
        return {row.name: row for row in who_began(session, SEASON)}


# Who began it


def test_a_circle_knows_who_began_its_talks(db: Database) -> None:
    choir = _circle(db, "Choir")
    ana, ben = add(db, a_person("Ana"), a_person("Ben"))
    _in_circles(db, ana, choir)
    a_talk(db, ana, began_by="me")
    a_talk(db, ana, began_by="them")
    a_talk(db, ana, began_by="them")
    a_talk(db, ana, began_by="both")
    a_talk(db, ana)
    a_talk(db, ana, began_by="me", day=LONG_AGO)
    a_talk(db, ben, began_by="me")

    rows = _begun(db)

    assert rows["Choir"] == Begun(choir, "Choir", me=1, them=2, both=1, unknown=1)
    assert rows[""] == Begun(None, "", me=1)


def test_a_talk_with_two_of_a_circle_is_one_talk_of_it(db: Database) -> None:
    choir = _circle(db, "Choir")
    ana, ben = add(db, a_person("Ana"), a_person("Ben"))
    for person in (ana, ben):
        _in_circles(db, person, choir)
    a_talk(db, ana, ben, began_by="me")

    assert _begun(db)["Choir"].me == 1


def test_what_was_confided_counts_as_a_talk(db: Database) -> None:
    [ana] = add(db, a_person("Ana"))
    a_talk(db, ana, began_by="them", confided=True)

    assert _begun(db)[""].them == 1


@pytest.mark.parametrize(
    ("me", "them", "lean"),
    [
        (0, 0, Lean.UNKNOWN),
        (3, 0, Lean.ONLY_ME),
        (4, 1, Lean.MOSTLY_ME),
        (3, 2, Lean.ME_A_LITTLE),
        (5, 5, Lean.EVEN),
        (2, 3, Lean.THEM_A_LITTLE),
        (1, 5, Lean.MOSTLY_THEM),
        (0, 2, Lean.ONLY_THEM),
    ],
)
def test_the_lean_is_a_word_and_no_number(me: int, them: int, lean: Lean) -> None:
    assert Begun(1, "Choir", me=me, them=them, unknown=9).lean is lean


def test_what_both_began_is_even() -> None:
    assert Begun(1, "Choir", both=3).lean is Lean.EVEN


# Giving, both ways


def test_what_was_given_and_received_stands_apart_the_latest_first(db: Database) -> None:
    [ana] = add(db, a_person("Ana Moreau"))
    for direction, text, day in (
        ("given", "a name", TODAY - timedelta(days=9)),
        ("given", "an evening", TODAY - timedelta(days=2)),
        ("received", "honey", TODAY),
        ("received", "long ago", LONG_AGO),
    ):
        add(db, _giving(ana, direction, text, day=day))

    with db.read() as session:
        found = both_ways(session, SEASON)

    assert [one.text for one in found.given] == ["an evening", "a name"]
    assert [(one.text, one.person) for one in found.received] == [("honey", "Ana Moreau")]


def test_ideas_and_offers_are_not_yet_given(db: Database) -> None:
    [ana] = add(db, a_person("Ana"))
    for state in ("idea", "offered"):
        add(db, _giving(ana, "given", state, day=TODAY, state=state))

    with db.read() as session:
        assert both_ways(session, SEASON).given == ()


def test_a_giving_without_a_day_has_that_of_its_talk(db: Database) -> None:
    [ana] = add(db, a_person("Ana"))
    talk = a_talk(db, ana)
    add(db, _giving(ana, "received", "a chapter", interaction_id=talk))

    with db.read() as session:
        assert [one.day for one in both_ways(session, SEASON).received] == [TODAY]


def test_what_was_given_in_confidence_keeps_its_words(db: Database) -> None:
    [ana] = add(db, a_person("Ana"))
    talk = a_talk(db, ana, confided=True)
    add(db, _giving(ana, "given", "about her brother", day=TODAY, interaction_id=talk))

    with db.read() as session:
        assert [one.text for one in both_ways(session, SEASON).given] == [""]


def _giving(person: int, direction: str, text: str, **fields: object) -> Giving:
    values = {"kind": "gift", "state": "done", **fields}
    return Giving(person_id=person, direction=direction, text=text, **values)


def test_an_introduction_is_told_by_one_of_the_two() -> None:
    def told(person_id: int, person: str, other: str) -> Given:
        words = f"Introduced to {other}"
        return Given(person_id, person, Direction.GIVEN, GivingKind.INTRODUCTION, words, TODAY)

    ana, ben, cara = told(1, "Ana", "Ben"), told(2, "Ben", "Ana"), told(3, "Cara", "Ana")

    assert told_once((ana, ben, cara)) == (ana, cara)


# Where my time went


def test_time_is_that_of_the_talk_or_of_its_kind(db: Database) -> None:
    choir = _circle(db, "Choir", colour=3)
    ana, ben = add(db, a_person("Ana"), a_person("Ben"))
    _in_circles(db, ana, choir)
    a_talk(db, ana, kind="call", minutes=50)
    a_talk(db, ana, kind="message")
    a_talk(db, ben, kind="meal")

    assert _minutes(db) == {"Choir": 55, "": 90}


def test_people_in_several_circles_share_their_time_among_them(db: Database) -> None:
    choir, street = _circle(db, "Choir"), _circle(db, "Street")
    ana, ben = add(db, a_person("Ana"), a_person("Ben"))
    _in_circles(db, ana, choir, street)
    _in_circles(db, ben, street)
    a_talk(db, ana, ben, minutes=60)

    assert _minutes(db) == {"Choir": 15, "Street": 45}


def test_people_in_no_circle_come_last(db: Database) -> None:
    choir = _circle(db, "Choir")
    ana, ben = add(db, a_person("Ana"), a_person("Ben"))
    _in_circles(db, ana, choir)
    a_talk(db, ana, minutes=5)
    a_talk(db, ben, minutes=500)

    assert list(_minutes(db)) == ["Choir", ""]


def _minutes(db: Database) -> dict[str, float]:
    with db.read() as session:
        return {row.name: round(row.minutes, 3) for row in time_spent(session, SEASON)}


# Where we are


def test_everybody_stands_where_they_are_and_on_the_paths_they_took(db: Database) -> None:
    attention, listening = _stages(db)
    ana, ben = add(db, a_person("Ana", stage_id=listening), a_person("Ben", stage_id=attention))
    _move(db, ana, attention, listening, TODAY)
    _move(db, ben, attention, listening, TODAY - timedelta(days=9))
    _move(db, ben, listening, attention, TODAY)
    _move(db, ben, attention, listening, LONG_AGO)
    _move(db, ana, None, attention, TODAY)

    with db.read() as session:
        found = stages(session, SEASON)

    assert found.place(listening).people == ((ana, "Ana"),)
    assert {(path.from_stage_id, path.to_stage_id): path.people for path in found.paths} == {
        (attention, listening): ((ben, "Ben"), (ana, "Ana")),
        (listening, attention): ((ben, "Ben"),),
        (None, attention): ((ana, "Ana"),),
    }


def test_the_way_from_a_stage_that_is_gone_is_no_beginning(db: Database) -> None:
    attention, _ = _stages(db)
    [ana] = add(db, a_person("Ana", stage_id=attention))
    add(db, Move(person_id=ana, to_stage_id=attention, from_name="Gone", to_name="Attention",
                 moved_on=TODAY, moved_at=NOW))  # fmt: skip

    with db.read() as session:
        assert stages(session, SEASON).paths == ()


def _stages(db: Database) -> tuple[int, int]:
    plant_stages(db)
    with db.read() as session:
        ids = {stage.key: stage.id for stage in session.exec(select(Stage))}
    return ids["attention"], ids["listening"]


def _move(db: Database, person: int, start: int | None, end: int, day: date) -> None:
    add(db, Move(person_id=person, from_stage_id=start, to_stage_id=end, moved_on=day,
                 moved_at=NOW))  # fmt: skip
