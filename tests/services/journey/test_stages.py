"""The journey is one's own: names, words, order and number of stages; no card is lost."""

from __future__ import annotations

import pytest
from sqlmodel import col, select

from desktop.domain.entities import FollowUp, Move, Person, Stage, StageLine
from desktop.domain.errors import BadInputError
from desktop.domain.vocabulary import StageKind, StageLineKind
from desktop.services.journey import stages as editing
from desktop.services.journey.moving import move
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add
from tests.services.journey.test_moving import column

Stages = dict[str, int]


def stage(db: Database, stage_id: int) -> Stage:
    with db.read() as session:
        found = session.get(Stage, stage_id)
        assert found is not None
        return found


def names(db: Database) -> list[str]:
    """The places in their order."""
    with db.read() as session:
        return [row.name for row in session.exec(select(Stage).order_by(col(Stage.position)))]


def lines(db: Database, stage_id: int, kind: StageLineKind) -> list[StageLine]:
    with db.read() as session:
        query = select(StageLine).where(StageLine.stage_id == stage_id, StageLine.kind == kind)
        return list(session.exec(query.order_by(col(StageLine.position))))


def test_a_new_store_gets_seven_stages_between_two_trays(db: Database) -> None:
    editing.plant_stages(db)
    planted = names(db)
    assert planted[0] == "Noticed"
    assert planted[-1] == "Resting"
    assert len(planted) == 9
    assert db.undo().direction == "done"
    assert names(db) == planted


def test_planting_again_changes_nothing(db: Database, stages: Stages) -> None:
    editing.rename(db, stages["connection"], "Kinship")
    assert not editing.plant_stages(db)
    assert names(db).count("Kinship") == 1


def test_every_stage_has_all_of_its_words(db: Database, stages: Stages) -> None:
    for key, stage_id in stages.items():
        found = stage(db, stage_id)
        assert found.purpose
        assert found.asks
        assert found.here_when
        assert lines(db, stage_id, StageLineKind.QUESTION)
        assert lines(db, stage_id, StageLineKind.GO_ON)
        if found.kind == StageKind.STAGE:
            acts = lines(db, stage_id, StageLineKind.ACT)
            assert len(acts) >= 3
            assert all(act.size and act.icon for act in acts), key
            assert lines(db, stage_id, StageLineKind.STEP_BACK)


def test_a_stage_is_renamed_and_that_is_taken_back(db: Database, stages: Stages) -> None:
    changes = editing.rename(db, stages["connection"], "  Kinship ")
    assert changes.label == "Renamed Connection to Kinship"
    assert "Kinship" in names(db)
    db.undo()
    assert "Connection" in names(db)
    with pytest.raises(BadInputError, match="needs a name"):
        editing.rename(db, stages["connection"], "  ")


def test_texts_and_the_limit_are_kept(db: Database, stages: Stages) -> None:
    editing.edit_text(db, stages["attention"], "here_when", "We rush.")
    editing.set_limit(db, stages["attention"], 4)
    found = stage(db, stages["attention"])
    assert (found.here_when, found.card_limit) == ("We rush.", 4)
    editing.set_limit(db, stages["attention"], None)
    assert stage(db, stages["attention"]).card_limit is None
    with pytest.raises(BadInputError):
        editing.set_limit(db, stages["attention"], 0)


def test_lines_are_added_changed_ordered_and_taken_out(db: Database, stages: Stages) -> None:
    place, question = stages["connection"], StageLineKind.QUESTION
    [added] = editing.add_line(db, place, question, "What made us laugh?").created["stage_line"]
    first = lines(db, place, question)[0].id
    assert first is not None
    editing.move_line(db, added, before=first)
    assert lines(db, place, question)[0].text == "What made us laugh?"
    assert lines(db, place, question)[0].own
    editing.edit_line(db, added, "What made both of us laugh?")
    assert lines(db, place, question)[0].text == "What made both of us laugh?"
    editing.move_line(db, added, before=None)
    assert lines(db, place, question)[-1].id == added
    editing.edit_line(db, added, " ")
    assert added not in [line.id for line in lines(db, place, question)]
    with pytest.raises(BadInputError, match="nothing written"):
        editing.add_line(db, place, question, " ")
    with pytest.raises(BadInputError, match="no longer there"):
        editing.edit_line(db, added, "Again")


def test_an_act_of_my_own_asks_a_line_unless_i_say_more(db: Database, stages: Stages) -> None:
    place = stages["connection"]
    editing.add_line(db, place, StageLineKind.ACT, "Walk a part of their way home")
    act = lines(db, place, StageLineKind.ACT)[-1]
    assert (act.size, act.icon) == ("line", "footprints")
    assert act.id is not None
    editing.set_line_size(db, act.id, editing.Size.TIME_TOGETHER)
    assert lines(db, place, StageLineKind.ACT)[-1].size == "time_together"


def test_kiths_words_come_back_and_my_own_lines_stay(db: Database, stages: Stages) -> None:
    place = stages["connection"]
    before = [line.text for line in lines(db, place, StageLineKind.QUESTION)]
    editing.rename(db, place, "Kinship")
    editing.edit_text(db, place, "asks", "Something else.")
    first = lines(db, place, StageLineKind.QUESTION)[0].id
    assert first is not None
    editing.edit_line(db, first, "Changed")
    editing.add_line(db, place, StageLineKind.QUESTION, "Mine")
    editing.put_back_words(db, place)
    assert stage(db, place).name == "Connection"
    assert [line.text for line in lines(db, place, StageLineKind.QUESTION)] == [*before, "Mine"]
    db.undo()
    assert stage(db, place).name == "Kinship"
    assert lines(db, place, StageLineKind.QUESTION)[0].text == "Changed"


def test_a_stage_of_my_own_has_no_words_to_put_back(db: Database, stages: Stages) -> None:
    [own] = editing.add_stage(db, "Play", after=stages["attention"]).created["stage"]
    assert names(db)[2:5] == ["Attention", "Play", "Active listening"]
    with pytest.raises(BadInputError, match="your own"):
        editing.put_back_words(db, own)
    with pytest.raises(BadInputError, match="needs a name"):
        editing.add_stage(db, "")


def test_stages_change_places_but_the_trays_stay(db: Database, stages: Stages) -> None:
    changes = editing.move_stage(db, stages["connection"], -1)
    assert changes.label == "Made Connection the third stage"
    assert names(db)[2:5] == ["Attention", "Connection", "Active listening"]
    editing.move_stage(db, stages["connection"], -9)
    assert names(db)[:2] == ["Noticed", "Connection"]
    with pytest.raises(BadInputError, match="trays stay"):
        editing.move_stage(db, stages["noticed"], 1)
    editing.add_stage(db, "Last")
    assert names(db)[-2:] == ["Last", "Resting"]


def test_a_removed_stage_loses_no_card_and_says_so_in_the_moves(
    db: Database, stages: Stages
) -> None:
    place, target = stages["connection"], stages["attention"]
    [eva] = add(db, a_person("Eva Lind", stage_id=target, stage_rank=1.0))
    ana, ben = add(
        db,
        a_person("Ana Moreau", stage_id=place, stage_rank=2.0),
        a_person("Ben Okri", stage_id=place, stage_rank=1.0),
    )
    [gone] = add(db, a_person("Gone Away", stage_id=place, deleted_at=NOW))
    [plan] = add(db, FollowUp(person_id=ana, day=TODAY, stage_id=place, created_at=NOW))
    changes = editing.remove_stage(db, place, to_stage_id=target, now=NOW)
    assert changes.label == "Removed the stage Connection"
    assert column(db, target) == [eva, ben, ana]
    assert "Connection" not in names(db)
    with db.read() as session:
        recorded = session.exec(select(Move)).all()
        assert {(m.person_id, m.from_name, m.to_name) for m in recorded} == {
            (ana, "Connection", "Attention"),
            (ben, "Connection", "Attention"),
        }
        trashed, planned = session.get(Person, gone), session.get(FollowUp, plan)
        assert trashed is not None
        assert trashed.stage_id == target
        assert planned is not None
        assert planned.stage_id is None
    db.undo()
    assert column(db, place) == [ben, ana]
    assert names(db)[4] == "Connection"
    with db.read() as session:
        planned = session.get(FollowUp, plan)
        assert planned is not None
        assert planned.stage_id == place


def test_trays_and_the_last_stage_cannot_be_removed(db: Database, stages: Stages) -> None:
    with pytest.raises(BadInputError, match="trays stay"):
        editing.remove_stage(db, stages["noticed"], to_stage_id=stages["attention"], now=NOW)
    with pytest.raises(BadInputError, match="another place"):
        editing.remove_stage(db, stages["attention"], to_stage_id=stages["attention"], now=NOW)
    ids = [id for key, id in stages.items() if key not in ("noticed", "resting")]
    [ana] = add(db, a_person())
    for place in ids[1:]:
        move(db, [ana], place, before=None, now=NOW)
        editing.remove_stage(db, place, to_stage_id=ids[0], now=NOW)
    assert names(db) == ["Noticed", "Preparation", "Resting"]
    assert column(db, ids[0]) == [ana]
    with pytest.raises(BadInputError, match="has to stay"):
        editing.remove_stage(db, ids[0], to_stage_id=stages["resting"], now=NOW)
