"""Who is in the web, and what ties them."""

from __future__ import annotations

import itertools
from datetime import timedelta

from sqlalchemy import event

from desktop.domain.entities import (
    Circle,
    CircleMember,
    Gathering,
    GatheringPerson,
    Introduction,
    Person,
    Tie,
)
from desktop.domain.reflect.pictures_web import Closeness, Web, WebCircle, WebTie
from desktop.services.reflect.pictures.web import web
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.services.reflect.webs import made_web

A_WHILE_AGO = TODAY - timedelta(days=60)
YEARS_AGO = TODAY - timedelta(days=700)


def _web(db: Database) -> Web:
    with db.read() as session:
        return web(session, today=TODAY)


def _practised(db: Database, *names: str) -> list[int]:
    return add(db, *(a_person(name, in_practice_since=YEARS_AGO) for name in names))


def test_only_people_in_practice_and_those_they_are_tied_to_are_in_it(db: Database) -> None:
    [ana] = _practised(db, "Ana")
    ben, _ = add(db, a_person("Ben"), a_person("Nobody"))
    add(db, Tie(person_id=ana, other_id=ben, kind="brother", reverse_kind="sister"))

    found = _web(db)

    assert [(one.name, one.in_practice) for one in found.people] == [("Ana", True), ("Ben", False)]
    assert found.ties == (WebTie(ana, ben, related=True, kind="brother", reverse_kind="sister"),)


def test_a_tie_reads_the_same_from_whichever_side_it_was_written(db: Database) -> None:
    ana, ben = _practised(db, "Ana", "Ben")
    add(db, Tie(person_id=ben, other_id=ana, kind="sister", reverse_kind="brother"))

    [tie] = _web(db).ties

    assert (tie.first_id, tie.kind, tie.reverse_kind) == (ana, "brother", "sister")


def test_whom_i_met_together_is_tied_by_that(db: Database) -> None:
    ana, ben, cara = _practised(db, "Ana", "Ben", "Cara")
    a_talk(db, ana, ben, day=A_WHILE_AGO)
    a_talk(db, ana, ben, day=TODAY, confided=True)
    a_talk(db, ben, cara, day=YEARS_AGO)

    assert _web(db).ties == (WebTie(ana, ben, together=2, together_on=TODAY),)


def test_of_a_crowd_one_cannot_say_that_they_met(db: Database) -> None:
    people = _practised(db, *(f"Guest {number}" for number in range(13)))
    a_talk(db, *people, kind="gathering")

    assert _web(db).ties == ()


def test_people_met_at_the_same_small_gathering_were_there_together(db: Database) -> None:
    ana, ben, cara = _practised(db, "Ana", "Ben", "Cara")
    [evening] = add(db, Gathering(name="An evening", day=A_WHILE_AGO))
    for person, role in ((ana, "met"), (ben, "met"), (cara, "hoped_for")):
        add(db, GatheringPerson(gathering_id=evening, person_id=person, role=role))

    assert _web(db).ties == (WebTie(ana, ben, together=1, together_on=A_WHILE_AGO),)


def test_a_thought_is_dashed_until_they_were_introduced(db: Database) -> None:
    ana, ben, cara, dan = _practised(db, "Ana", "Ben", "Cara", "Dan")
    for one, other, state in (
        (ben, ana, "thought_of"),
        (ana, cara, "landed"),
        (ana, dan, "let_go"),
    ):
        add(db, Introduction(first_id=one, second_id=other, state=state, thought_on=TODAY,
                             state_on=TODAY))  # fmt: skip

    thought, done = _web(db).ties

    assert (thought.second_id, thought.is_thought) == (ben, True)
    assert (done.second_id, done.is_thought, done.introduced) == (cara, False, True)


def test_who_brought_somebody_to_me_is_tied_to_them(db: Database) -> None:
    [ana] = _practised(db, "Ana")
    [ben] = add(db, a_person("Ben", in_practice_since=YEARS_AGO, introduced_by_id=ana))

    assert _web(db).ties == (WebTie(ana, ben, by_id=ana),)


def test_people_in_the_trash_are_not_in_the_web(db: Database) -> None:
    ana, ben = _practised(db, "Ana", "Ben")
    add(db, Tie(person_id=ana, other_id=ben, kind="friend"))
    with db.change("trash") as change:
        change.session.get_one(Person, ben).deleted_at = NOW

    found = _web(db)

    assert ([one.name for one in found.people], found.ties) == (["Ana"], ())


def test_closeness_is_the_contact_of_a_year_in_three_steps(db: Database) -> None:
    ana, ben, cara = _practised(db, "Ana", "Ben", "Cara")
    for days in range(5):
        a_talk(db, ana, day=TODAY - timedelta(days=days * 20))
    a_talk(db, ben, day=A_WHILE_AGO)
    a_talk(db, cara, day=YEARS_AGO)

    found = {one.name: one.closeness for one in _web(db).people}

    assert found == {
        "Ana": Closeness.OFTEN, "Ben": Closeness.NOW_AND_THEN, "Cara": Closeness.NONE,
    }  # fmt: skip


def test_circles_come_along(db: Database) -> None:
    [ana] = _practised(db, "Ana")
    [choir] = add(db, Circle(name="Choir", colour=4))
    add(db, CircleMember(circle_id=choir, person_id=ana))

    found = _web(db)

    assert found.circles == (WebCircle(choir, "Choir", 4),)
    assert found.people[0].circles == {choir}


def test_the_whole_web_is_seven_questions(db: Database) -> None:
    people = _practised(db, *(f"Person {number}" for number in range(30)))
    for one, other in itertools.pairwise(people):
        a_talk(db, one, other)
    asked: list[str] = []
    with db.read() as session:
        connection = session.connection()
        event.listen(connection, "before_cursor_execute", lambda *said: asked.append(said[2]))
        web(session, today=TODAY)

    assert len(asked) == 7


def test_an_excerpt_has_the_nearest_and_some_whom_they_are_tied_to() -> None:
    whole = made_web(500, 900)

    small = whole.nearest(24)

    ids = {one.person_id for one in small.people}
    most = max(whole.people, key=lambda one: one.talks)
    assert len(ids) == 24
    assert most.person_id in ids
    assert small.ties
    assert all({tie.first_id, tie.second_id} <= ids for tie in small.ties)


def test_a_circle_is_a_web_of_its_own() -> None:
    whole = made_web(200, 500)

    part = whole.of_circle(2)

    assert part.people
    assert all(2 in one.circles for one in part.people)
