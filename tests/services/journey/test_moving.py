"""Moves on the board: recorded, explained, in the order that was chosen, undone."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import col, select

from desktop.domain.entities import FollowUp, Move, Person
from desktop.domain.errors import BadInputError
from desktop.domain.journey import PlannedAct
from desktop.domain.vocabulary import Size
from desktop.services.journey.moving import explain, move
from desktop.services.journey.ranks import COLUMN_ORDER
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add

Stages = dict[str, int]


def column(db: Database, stage_id: int) -> list[int]:
    """Who lies in this column, from the top."""
    with db.read() as session:
        return list(
            session.connection()
            .exec_driver_sql(
                "SELECT id FROM person p WHERE stage_id = ? AND deleted_at IS NULL"
                f" ORDER BY {COLUMN_ORDER}",
                (stage_id,),
            )
            .scalars()
        )


def person(db: Database, person_id: int) -> Person:
    with db.read() as session:
        found = session.get(Person, person_id)
        assert found is not None
        return found


def moves(db: Database) -> list[Move]:
    with db.read() as session:
        return list(session.exec(select(Move).order_by(col(Move.id))))


def people(db: Database, stage_id: int | None, *names: str) -> list[int]:
    return add(
        db,
        *(
            a_person(name, stage_id=stage_id, stage_rank=1024.0 * n)
            for n, name in enumerate(names, 1)
        ),
    )


def test_a_move_lands_before_the_card_and_is_recorded(db: Database, stages: Stages) -> None:
    ben, cleo = people(db, stages["attention"], "Ben Okri", "Cleo Sand")
    [ana] = people(db, stages["preparation"], "Ana Moreau")
    changes = move(db, [ana], stages["attention"], before=cleo, now=NOW)
    assert column(db, stages["attention"]) == [ben, ana, cleo]
    assert changes.label == "Moved Ana to Attention"
    assert changes.undo == changes.label
    [moved] = moves(db)
    assert changes.created["move"] == (moved.id,)
    assert (moved.from_name, moved.to_name, moved.moved_on) == ("Preparation", "Attention", TODAY)
    assert person(db, ana).stage_since == TODAY


def test_several_keep_their_order_and_are_named_together(db: Database, stages: Stages) -> None:
    ana, ben, cleo = people(db, stages["noticed"], "Ana Moreau", "Ben Okri", "Cleo Sand")
    changes = move(db, [cleo, ana], stages["connection"], before=None, now=NOW)
    assert changes.label == "Moved Cleo and Ana to Connection"
    changes = move(db, [ben, cleo, ana], stages["attention"], before=None, now=NOW)
    assert changes.label == "Moved three people to Attention"
    assert column(db, stages["attention"]) == [ben, cleo, ana]


def test_reordering_is_no_move_and_keeps_since(db: Database, stages: Stages) -> None:
    ana, ben = add(
        db,
        *(
            a_person(name, stage_id=stages["attention"], stage_since=date(2025, 1, 1))
            for name in ("Ana Moreau", "Ben Okri")
        ),
    )
    changes = move(db, [ben], stages["attention"], before=ana, now=NOW)
    assert column(db, stages["attention"]) == [ben, ana]
    assert changes.label == "Moved Ben within Attention"
    assert moves(db) == []
    assert person(db, ben).stage_since == date(2025, 1, 1)


def test_the_first_step_onto_the_board_begins_the_practice(db: Database, stages: Stages) -> None:
    ana, ben = people(db, None, "Ana Moreau", "Ben Okri")
    move(db, [ana], stages["preparation"], before=None, now=NOW)
    assert person(db, ana).in_practice_since == TODAY
    move(db, [ben], stages["resting"], before=None, now=NOW)
    assert person(db, ben).in_practice_since is None


def test_the_practice_keeps_its_first_day(db: Database, stages: Stages) -> None:
    [ana] = add(db, a_person(stage_id=stages["noticed"], in_practice_since=date(2020, 5, 1)))
    move(db, [ana], stages["preparation"], before=None, now=NOW)
    assert person(db, ana).in_practice_since == date(2020, 5, 1)


def test_a_move_is_taken_back_as_a_whole_and_done_again(db: Database, stages: Stages) -> None:
    ana, ben = people(db, stages["noticed"], "Ana Moreau", "Ben Okri")
    move(db, [ana, ben], stages["attention"], before=None, now=NOW)
    db.undo()
    assert column(db, stages["noticed"]) == [ana, ben]
    assert moves(db) == []
    assert person(db, ana).in_practice_since is None
    db.redo()
    assert column(db, stages["attention"]) == [ana, ben]
    assert len(moves(db)) == 2


def test_sign_and_why_stand_with_the_move(db: Database, stages: Stages) -> None:
    [ana] = people(db, stages["connection"], "Ana Moreau")
    made = move(db, [ana], stages["empathy"], before=None, now=NOW).created["move"]
    changes = explain(db, made, sign="They begin contact too", why="She rang on Sunday.\n", now=NOW)
    assert changes.label == "Kept why Ana moved"
    [moved] = moves(db)
    assert (moved.sign, moved.why) == ("They begin contact too", "She rang on Sunday.")


def test_acts_become_follow_ups_in_one_act_with_the_words(db: Database, stages: Stages) -> None:
    ana, ben = people(db, stages["connection"], "Ana Moreau", "Ben Okri")
    made = move(db, [ana, ben], stages["empathy"], before=None, now=NOW).created["move"]
    plans = [PlannedAct("Name a feeling, as a guess", Size.CALL, date(2026, 3, 14))]
    changes = explain(db, made, plans=plans, intention="To hear them.", now=NOW)
    assert changes.label == "Planned with Ana and Ben: Name a feeling, as a guess"
    with db.read() as session:
        planned = session.exec(select(FollowUp)).all()
        assert {(p.person_id, p.title, p.size, p.day, p.stage_id) for p in planned} == {
            (who, plans[0].words, "call", plans[0].day, stages["empathy"]) for who in (ana, ben)
        }
    assert person(db, ana).intention == "To hear them."
    db.undo()
    assert person(db, ana).intention == ""
    with db.read() as session:
        assert session.exec(select(FollowUp)).all() == []
    assert column(db, stages["empathy"]) == [ana, ben]
    changes = explain(db, made, plans=plans * 2, now=NOW)
    assert changes.label == "Planned two things with Ana and Ben"


def test_a_card_dropped_where_it_lies_changes_no_order(db: Database, stages: Stages) -> None:
    ana, ben, cleo = people(db, stages["attention"], "Ana Moreau", "Ben Okri", "Cleo Sand")
    move(db, [ben], stages["attention"], before=cleo, now=NOW)
    assert column(db, stages["attention"]) == [ana, ben, cleo]
    move(db, [ben], stages["attention"], before=ben, now=NOW)
    assert set(column(db, stages["attention"])) == {ana, ben, cleo}


def test_who_is_in_the_trash_is_not_moved(db: Database, stages: Stages) -> None:
    ana, ben = add(db, a_person("Ana Moreau", deleted_at=NOW), a_person("Ben Okri"))
    changes = move(db, [ana, ben], stages["attention"], before=None, now=NOW)
    assert column(db, stages["attention"]) == [ben]
    assert changes.label == "Moved Ben to Attention"
    assert not move(db, [ana], stages["attention"], before=None, now=NOW)


def test_a_stage_that_is_gone_takes_nobody(db: Database, stages: Stages) -> None:
    [ana] = people(db, stages["noticed"], "Ana Moreau")
    with pytest.raises(BadInputError, match="no longer there"):
        move(db, [ana], 9_999, before=None, now=NOW)
    assert column(db, stages["noticed"]) == [ana]


def test_cards_without_a_rank_stand_at_the_end_by_name(db: Database, stages: Stages) -> None:
    ben, ana = add(
        db,
        a_person("Ben Okri", stage_id=stages["noticed"]),
        a_person("Ana Moreau", stage_id=stages["noticed"]),
    )
    [cleo] = people(db, stages["attention"], "Cleo Sand")
    move(db, [cleo], stages["noticed"], before=ben, now=NOW)
    assert column(db, stages["noticed"]) == [ana, cleo, ben]


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(st.integers(0, 1), st.lists(st.integers(0, 5), min_size=1, max_size=3,
                  unique=True), st.integers(0, 6)),
        max_size=12,
    )
)  # fmt: skip
def test_any_drops_give_the_order_that_was_seen(
    db: Database, stages: Stages, drops: list[tuple[int, list[int], int]]
) -> None:
    """A plain list of cards, and the store, after the same drops."""
    names = ("Ana", "Ben", "Cleo", "Dan", "Eva", "Flo")
    ids = people(db, stages["attention"], *names)
    places = (stages["attention"], stages["connection"])
    seen: dict[int, list[int]] = {places[0]: list(ids), places[1]: []}
    for target, chosen, at in drops:
        dragged = [ids[number] for number in chosen]
        rest = {place: [id for id in seen[place] if id not in dragged] for place in places}
        column_seen = rest[places[target]]
        before = column_seen[at] if at < len(column_seen) else None
        move(db, dragged, places[target], before=before, now=NOW)
        where = len(column_seen) if before is None else column_seen.index(before)
        column_seen[where:where] = dragged
        seen = rest
    assert [column(db, place) for place in places] == [seen[place] for place in places]
    while db.undo():
        pass
