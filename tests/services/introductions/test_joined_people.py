"""What becomes of introductions when two records of one person are joined."""

from __future__ import annotations

from sqlmodel import select

from desktop.domain.entities import Introduction, NotTheseTwo
from desktop.services.introductions import thinking
from desktop.services.matching.merging import merge
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add


def pairs(db: Database) -> list[Introduction]:
    with db.read() as session:
        return list(session.exec(select(Introduction)))


def test_nobody_is_introduced_to_themselves(db: Database) -> None:
    one, same = add(db, a_person("Margit Halloran"), a_person("M. Halloran"))
    thinking.think_of(db, one, same, today=TODAY)
    thinking.not_these_two(db, same, one, today=TODAY)
    merge(db, one, same, now=NOW)
    assert pairs(db) == []
    with db.read() as session:
        assert session.exec(select(NotTheseTwo)).all() == []
    db.undo()
    assert len(pairs(db)) == 1


def test_a_pair_with_somebody_else_goes_along(db: Database) -> None:
    one, same, other = add(
        db, a_person("Margit Halloran"), a_person("M. Halloran"), a_person("Callum Reid")
    )
    thinking.think_of(db, same, other, today=TODAY)
    merge(db, one, same, now=NOW)
    assert [(pair.first_id, pair.second_id) for pair in pairs(db)] == [(one, other)]


def test_nobody_is_credited_for_their_own_introduction(db: Database) -> None:
    one, same, other = add(
        db, a_person("Margit Halloran"), a_person("M. Halloran"), a_person("Callum Reid")
    )
    changes = thinking.think_of(db, one, other, today=TODAY)
    thinking.give_credit(db, changes.created["introduction"][0], same, today=TODAY)
    merge(db, one, same, now=NOW)
    assert [pair.credit_id for pair in pairs(db)] == [None]
