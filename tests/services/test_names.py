"""Finding out who is meant by a typed name."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.entities import Circle, CircleMember
from desktop.domain.names import NameMatch, ResolvedName
from desktop.services.people import names
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add


def resolve(db: Database, typed: str) -> ResolvedName:
    with db.read() as session:
        return names.resolve(session, [typed])[0]


def complete(db: Database, typed: str) -> list[str]:
    with db.read() as session:
        return [match.name for match in names.complete(session, typed)]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("José Łukasz", "jose lukasz"),
        ("José Łukasz", "jose"),
        ("José Łukasz", "łukasz"),
        ("Jean-Luc Picard", "jean-luc"),
        ("Seán O’Neil", "o'neil"),
        ("李明", "李明"),
        ("Ana María García", "Ana García"),
        ("Ana María García", "ana"),
    ],
)
def test_a_name_is_found_as_people_type_it(db: Database, name: str, typed: str) -> None:
    [person] = add(db, a_person(name))
    found = resolve(db, typed)
    assert found.sure
    assert [match.id for match in found.matches] == [person]


def test_a_nickname_counts(db: Database) -> None:
    [person] = add(db, a_person("Margarethe Halloran", nickname="Margit"))
    assert resolve(db, "margit").matches[0].id == person


def test_somebody_unknown_is_new(db: Database) -> None:
    add(db, a_person("Ana Moreau"), a_person("Gone Girl", deleted_at=NOW))
    assert resolve(db, "Zoë").is_new
    assert resolve(db, "Gone").is_new
    assert resolve(db, "😀 !").is_new


def test_two_of_a_name_are_offered_the_nearest_first(db: Database) -> None:
    add(
        db,
        a_person("Ana Silva"),
        a_person("Ana Costa", last_contact_on=TODAY),
        a_person("Ana Prado", last_contact_on=TODAY - timedelta(days=9)),
    )
    found = resolve(db, "Ana")
    assert not found.sure
    assert [match.name for match in found.matches] == ["Ana Costa", "Ana Prado", "Ana Silva"]
    assert resolve(db, "Ana Silva").sure


def test_the_only_one_in_practice_is_meant(db: Database) -> None:
    add(
        db,
        a_person("Ana Silva", in_practice_since=TODAY),
        a_person("Ana Costa", last_contact_on=TODAY),
    )
    found = resolve(db, "ana")
    assert found.sure
    assert found.matches[0].name == "Ana Silva"


def test_a_whole_name_beats_a_longer_one(db: Database) -> None:
    add(db, a_person("Ana"), a_person("Ana Silva", in_practice_since=TODAY))
    found = resolve(db, "Ana")
    assert (found.sure, found.matches[0].name) == (True, "Ana")


def test_a_name_that_is_only_begun_is_asked_about(db: Database) -> None:
    add(db, a_person("Marek Dvořák", in_practice_since=TODAY))
    found = resolve(db, "Ma")
    assert not found.sure
    assert [match.name for match in found.matches] == ["Marek Dvořák"]


def test_completion_offers_names_that_go_on_like_this(db: Database) -> None:
    add(
        db,
        a_person("Amara Okafor", in_practice_since=TODAY),
        a_person("Ben Amari"),
        a_person("Tamara Lind"),
    )
    assert complete(db, "am") == ["Amara Okafor", "Ben Amari"]
    assert complete(db, "a") == ["Amara Okafor"]
    assert complete(db, "ámara o") == ["Amara Okafor"]
    assert complete(db, " ") == []


def test_second_lines_tell_people_apart(db: Database) -> None:
    [person] = add(db, a_person("Ana Silva", organisation="Tern & Co"))
    with db.read() as session:
        assert names.by_id(session, [person, 99]) == (NameMatch(person, "Ana Silva", "Tern & Co"),)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text())
def test_any_text_can_be_looked_for(db: Database, typed: str) -> None:
    resolve(db, typed)
    complete(db, typed)


def test_a_circle_is_meant_by_its_name(db: Database) -> None:
    [choir, empty] = add(db, Circle(name="The Choir"), Circle(name="Nobody"))
    bo, cy, gone = add(
        db, a_person("Bo Ek"), a_person("Cy Fry"), a_person("Di Gad", deleted_at=NOW)
    )
    members = [CircleMember(circle_id=choir, person_id=person) for person in (bo, cy, gone)]
    members[1].favourite = True
    add(db, *members)
    for typed in ("choir", "the choir", "The Chöir"):
        circle = resolve(db, typed).circle
        assert circle is not None
        assert [person.id for person in circle.people] == [cy, bo]
    assert resolve(db, "Nobody").is_new
    assert empty
    with db.read() as session:
        assert [each.name for each in names.complete_any(session, "cho")] == ["The Choir"]


def test_of_very_many_the_nearest_are_the_same_as_of_all(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(40):
        days = timedelta(days=number * 7 % 31)
        spoken = None if number % 3 == 0 else TODAY - days
        chosen = TODAY if number % 11 == 5 else None
        add(db, a_person(f"Ana {number:02}", last_contact_on=spoken, in_practice_since=chosen))
    read_all = [complete(db, typed) for typed in ("an", "ana", "ana 0")]
    monkeypatch.setattr(names, "_FEW", 1)
    monkeypatch.setattr(names, "_MOST", 10)
    assert [complete(db, typed) for typed in ("an", "ana", "ana 0")] == read_all
    monkeypatch.setattr(names, "_MOST", 3)  # as many as are in practice
    assert complete(db, "ana")[:3] == read_all[1][:3]
