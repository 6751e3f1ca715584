"""Another order of names reaches everybody who is in the book already."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlmodel import col, select

from desktop.domain.drafts import PersonDraft
from desktop.domain.entities import Person
from desktop.domain.name_order import NameOrder, stand_by
from desktop.services.people import adding
from desktop.services.people.names import resolve
from desktop.services.people.standing import put_in_order, stand_otherwise
from desktop.storage.database import Database
from tests.builders import NOW


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    yield
    stand_by(NameOrder())


@pytest.fixture
def people(db: Database) -> Database:
    for name in ("Pia Ñandu", "Zoë Nuz", "Ana Öberg", "Bo Zorn"):
        adding.add(db, PersonDraft(name=name), now=NOW)
    return db


def listed(db: Database) -> list[str]:
    with db.read() as session:
        return list(session.exec(select(Person.name).order_by(col(Person.sort_key))))


def otherwise(db: Database) -> bool:
    with db.read() as session:
        return stand_otherwise(session)


def test_names_stand_by_the_alphabet_of_the_language(people: Database) -> None:
    by_the_usual = ["Pia Ñandu", "Zoë Nuz", "Ana Öberg", "Bo Zorn"]
    assert listed(people) == by_the_usual
    stand_by(NameOrder("es"))
    put_in_order(people)
    assert listed(people) == ["Zoë Nuz", "Pia Ñandu", "Ana Öberg", "Bo Zorn"]
    stand_by(NameOrder("sv"))
    put_in_order(people)
    assert listed(people) == ["Pia Ñandu", "Zoë Nuz", "Bo Zorn", "Ana Öberg"]
    stand_by(NameOrder())
    put_in_order(people)
    assert listed(people) == by_the_usual


def test_names_stand_by_the_first_one_where_that_is_wished(people: Database) -> None:
    stand_by(NameOrder(by="given"))
    put_in_order(people)
    assert listed(people) == ["Ana Öberg", "Bo Zorn", "Pia Ñandu", "Zoë Nuz"]


def test_it_is_seen_in_the_keys_whether_they_are_of_another_order(people: Database) -> None:
    assert not otherwise(people)
    for order in (NameOrder("es"), NameOrder("sv"), NameOrder(by="given"), NameOrder()):
        stand_by(order)
        assert otherwise(people)
        assert put_in_order(people).quiet
        assert not otherwise(people)


def test_the_history_and_the_search_stay_as_they_are(people: Database) -> None:
    stand_by(NameOrder(by="given"))
    assert put_in_order(people).undo == "Added Bo Zorn"
    assert people.search_is_sound()
    with people.read() as session:
        (found,) = resolve(session, ["Nandu"])
    assert [match.name for match in found.matches] == ["Pia Ñandu"]


def test_who_is_taken_back_and_brought_again_stands_in_the_newer_order(people: Database) -> None:
    stand_by(NameOrder(by="given"))
    put_in_order(people)
    people.undo()
    assert listed(people) == ["Ana Öberg", "Pia Ñandu", "Zoë Nuz"]
    people.redo()
    assert listed(people) == ["Ana Öberg", "Bo Zorn", "Pia Ñandu", "Zoë Nuz"]
