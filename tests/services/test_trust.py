"""The diary of trust, and the steps back and on that its moments suggest."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import select

from desktop.domain.entities import Move, Person, Stage
from desktop.domain.errors import BadInputError
from desktop.domain.trust import TrustRow, signs_here, step_back, way_back
from desktop.services import trust
from desktop.services.journey import moving
from desktop.services.journey.defaults import plant_stages
from desktop.services.people.card import card
from desktop.services.people.story import story
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add


@pytest.fixture
def stages(db: Database) -> dict[str, int]:
    plant_stages(db)
    with db.read() as session:
        return {stage.key: stage.id or 0 for stage in session.exec(select(Stage))}


@pytest.fixture
def ana(db: Database, stages: dict[str, int]) -> int:
    """In the safe space."""
    [person] = add(db, a_person(in_practice_since=TODAY))
    moving.move(db, [person], stages["safe_space"], before=None, now=NOW)
    return person


def diary(db: Database, person: int) -> list[TrustRow]:
    with db.read() as session:
        found = card(session, person, today=TODAY)
    assert found is not None
    return list(found.trust)


def stage_of(db: Database, person: int) -> int | None:
    with db.read() as session:
        return session.get_one(Person, person).stage_id


def stumble(db: Database, person: int) -> int:
    told = trust.note(db, person, "stumbled", "I passed it on", day=TODAY)
    return told.created["trust_moment"][0]


def test_moments_are_written_put_right_and_taken_away(db: Database, ana: int) -> None:
    told = trust.note(db, ana, "built", " She told me first ", day=TODAY)
    assert told.label == "Noted what built trust with Ana Moreau"
    moment = told.created["trust_moment"][0]
    trust.edit(db, moment, day=TODAY - timedelta(days=2), kind="repaired")
    assert diary(db, ana) == [
        TrustRow(moment, "repaired", "She told me first", TODAY - timedelta(days=2))
    ]
    with pytest.raises(BadInputError):
        trust.edit(db, moment, text=" ")
    trust.delete(db, moment)
    assert diary(db, ana) == []
    assert db.undo().label == "Took a moment of trust with Ana Moreau away"


def test_a_moment_is_no_contact_and_stays_confided(db: Database, ana: int) -> None:
    stumble(db, ana)
    with db.read() as session:
        assert session.get_one(Person, ana).last_contact_on is None
        told = story(session, ana)[0]
    assert (told.kind, told.detail, told.mine, told.confided) == (
        "trust", "stumbled", "I passed it on", True,
    )  # fmt: skip


def test_going_back_is_one_act_with_the_stumble_as_the_why(
    db: Database, ana: int, stages: dict[str, int]
) -> None:
    moment = stumble(db, ana)
    with db.read() as session:
        ground = trust.ground_of(session, ana)
    sign = signs_here(ground)[0]
    step = step_back(ground, sign)
    assert step is not None
    assert step.id == stages["empathy"]
    done = trust.go_back(db, moment, step.id, now=NOW, sign=sign)
    assert done.label == "Ana goes back to Empathy and rapport"
    assert stage_of(db, ana) == stages["empathy"]
    with db.read() as session:
        moved = session.exec(select(Move).order_by(Move.id.desc())).first()  # type: ignore[union-attr]
    assert moved is not None
    assert (moved.why, moved.sign) == ("I passed it on", sign)
    assert diary(db, ana)[0].went_back_to == "Empathy and rapport"
    db.undo()
    assert stage_of(db, ana) == stages["safe_space"]
    assert diary(db, ana)[0].went_back_to == ""


def test_a_repair_offers_the_step_that_was_left(
    db: Database, ana: int, stages: dict[str, int]
) -> None:
    trust.go_back(db, stumble(db, ana), stages["attention"], now=NOW)
    told = trust.note(db, ana, "repaired", "I said so", day=TODAY)
    with db.read() as session:
        left = way_back(trust.ground_of(session, ana))
    assert left is not None
    assert left.id == stages["safe_space"]
    done = trust.return_to(db, told.created["trust_moment"][0], left.id, now=NOW)
    assert done.label == "Ana returns to Safe space"
    with db.read() as session:
        assert way_back(trust.ground_of(session, ana)) is None


def test_without_a_step_back_there_is_nothing_to_return_to(db: Database, ana: int) -> None:
    stumble(db, ana)
    with db.read() as session:
        assert way_back(trust.ground_of(session, ana)) is None


def test_who_is_on_no_step_has_none_to_go_back_to(db: Database, stages: dict[str, int]) -> None:
    [ben] = add(db, a_person("Ben Zeta"))
    with db.read() as session:
        ground = trust.ground_of(session, ben)
    assert (signs_here(ground), step_back(ground)) == ([], None)
