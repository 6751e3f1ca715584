"""Letting somebody rest with thanks, and welcoming them back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import col, select

from desktop.domain.entities import FollowUp, Move, Note, Person, Stage
from desktop.services.journey import moving, parting
from desktop.services.journey.defaults import plant_stages
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add


@pytest.fixture
def stages(db: Database) -> dict[str, int]:
    plant_stages(db)
    with db.read() as session:
        return {stage.key or stage.kind: stage.id or 0 for stage in session.exec(select(Stage))}


@pytest.fixture
def ana(db: Database, stages: dict[str, int]) -> int:
    """In Connection, with a plan."""
    [person] = add(db, a_person(in_practice_since=TODAY))
    moving.move(db, [person], stages["connection"], before=None, now=NOW)
    add(db, FollowUp(person_id=person, day=TODAY + timedelta(days=3), reason="x", created_at=NOW))
    return person


def stage_of(db: Database, person: int) -> int | None:
    with db.read() as session:
        return session.get_one(Person, person).stage_id


def last_move(db: Database) -> Move:
    with db.read() as session:
        return session.exec(select(Move).order_by(col(Move.id).desc())).first()  # type: ignore[return-value]


def test_somebody_rests_with_thanks_as_one_act(
    db: Database, ana: int, stages: dict[str, int]
) -> None:
    done = parting.let_rest(
        db, ana, now=NOW, grateful="For the winter walks.", kind_word="You made me braver."
    )
    assert done.label == "Let Ana rest, with thanks"
    assert stage_of(db, ana) == stages["resting"]
    assert last_move(db).why == "For the winter walks."
    with db.read() as session:
        assert session.exec(select(Note)).one().text == "You made me braver."
        assert session.exec(select(FollowUp)).one().state == "let_go"
    db.undo()
    assert stage_of(db, ana) == stages["connection"]
    with db.read() as session:
        assert session.exec(select(Note)).all() == []
        assert session.exec(select(FollowUp)).one().state == "planned"


def test_without_a_word_they_are_only_moved(db: Database, ana: int) -> None:
    done = parting.let_rest(db, ana, now=NOW, grateful=" ")
    assert done.label == "Moved Ana to Resting, and let a plan go"
    with db.read() as session:
        assert session.exec(select(Note)).all() == []


def test_who_is_welcomed_back_stands_where_they_left(
    db: Database, ana: int, stages: dict[str, int]
) -> None:
    parting.let_rest(db, ana, now=NOW)
    done = parting.welcome_back(db, ana, now=NOW)
    assert done.label == "Welcomed Ana back, to Connection"
    assert stage_of(db, ana) == stages["connection"]


def test_who_left_no_step_is_noticed_again(db: Database, stages: dict[str, int]) -> None:
    [ben] = add(db, a_person("Ben Zeta"))
    parting.let_rest(db, ben, now=NOW)
    parting.welcome_back(db, ben, now=NOW)
    assert stage_of(db, ben) == stages["noticed"]
