"""Whom somebody means by the words of the shell."""

from __future__ import annotations

import pytest

from desktop.domain.entities import Circle, CircleMember, PersonTag, Tag
from desktop.domain.errors import BadInputError
from desktop.domain.leaving import Whom
from desktop.services.exporting.choosing import choose
from desktop.services.journey.defaults import plant_stages
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add


@pytest.fixture
def book(db: Database) -> Database:
    plant_stages(db)
    ana, ben, cleo, gone = add(
        db,
        a_person("Ana Moreau", uid="uid-ana", stage_id=2, in_practice_since=TODAY),
        a_person("Ben Okafor", uid="uid-ben", stage_id=2),
        a_person("Cleo Lind", uid="uid-cleo", stage_id=3, organisation="Harbour"),
        a_person("Dan Gone", uid="uid-dan", deleted_at=NOW),
    )
    choir, club, tag = add(db, Circle(name="Choir"), Circle(name="Club"), Tag(name="x", key="x"))
    add(
        db,
        CircleMember(circle_id=choir, person_id=ana),
        CircleMember(circle_id=choir, person_id=gone),
        CircleMember(circle_id=club, person_id=ben),
        CircleMember(circle_id=club, person_id=cleo),
        PersonTag(person_id=cleo, tag_id=tag),
    )
    return db


@pytest.mark.parametrize(
    ("whom", "uids"),
    [
        (Whom(people=("uid-ben",)), ["uid-ben"]),
        (Whom(people=("urn:uuid:uid-ben", "ana moreau")), ["uid-ana", "uid-ben"]),
        (Whom(circles=("choir",)), ["uid-ana"]),
        (Whom(circles=("Choir", "Club")), ["uid-ana", "uid-ben", "uid-cleo"]),
        (Whom(circles=("Club",), tags=("X",)), ["uid-cleo"]),
        (Whom(search="harbour"), ["uid-cleo"]),
        (Whom(in_practice=True), ["uid-ana"]),
    ],
)
def test_words_choose_people(book: Database, whom: Whom, uids: list[str]) -> None:
    with book.read() as session:
        found = choose(session, whom)
        assert found is not None
        run = session.connection().exec_driver_sql
        told = [run("SELECT uid FROM person WHERE id = ?", (one,)).scalar_one() for one in found]
    assert sorted(told) == uids


def test_without_words_it_is_everybody(book: Database) -> None:
    with book.read() as session:
        assert choose(session, Whom()) is None


@pytest.mark.parametrize(
    ("whom", "told"),
    [
        (Whom(circles=("Quire",)), "There is no circle “Quire”. There are: “Choir”, “Club”."),
        (Whom(stages=("Love",)), "There is no stage “Love”"),
        (Whom(people=("Nobody",)), "Nobody here is called “Nobody”"),
        (Whom(circles=("Choir",), tags=("x",)), "Nobody is among those"),
    ],
)
def test_who_is_not_there_is_told(book: Database, whom: Whom, told: str) -> None:
    with book.read() as session, pytest.raises(BadInputError, match=told):
        choose(session, whom)
