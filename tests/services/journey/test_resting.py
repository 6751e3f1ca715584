"""Resting lets go what was planned; coming back offers it, and revives nothing by itself."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlmodel import col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import FollowUp
from desktop.domain.follow_ups import FollowUpDraft, RequestDraft
from desktop.domain.journey import MoveNote
from desktop.domain.vocabulary import Size
from desktop.services import calendar, follow_ups
from desktop.services.journey.board import move_note
from desktop.services.journey.moving import explain, move
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add

Stages = dict[str, int]


def days(count: int) -> timedelta:
    return timedelta(days=count)


@pytest.fixture
def ana(db: Database, stages: Stages) -> int:
    [ana] = add(db, a_person("Ana Moreau", stage_id=stages["connection"], in_practice_since=TODAY))
    return ana


def plan(db: Database, person: int, day: date, **more: Any) -> int:
    draft = FollowUpDraft(day, person, **more)
    return follow_ups.plan(db, draft, now=NOW).created["follow_up"][0]


def rest(db: Database, person: int, stages: Stages) -> Changes:
    return move(db, [person], stages["resting"], before=None, now=NOW)


def come_back(db: Database, person: int, stages: Stages) -> tuple[tuple[int, ...], MoveNote]:
    moves = move(
        db, [person], stages["attention"], before=None, now=NOW + days(40)
    ).created["move"]  # fmt: skip
    with db.read() as session:
        return moves, move_note(session, moves)


def kept(db: Database) -> list[FollowUp]:
    with db.read() as session:
        return list(session.exec(select(FollowUp).order_by(col(FollowUp.id))))


def standing(db: Database) -> list[tuple[date, str]]:
    with db.read() as session:
        found = calendar.entries(session, TODAY, TODAY + days(120))
    return [(entry.day, entry.state) for entry in found]


def test_what_was_planned_is_let_go_with_its_origin(db: Database, stages: Stages, ana: int) -> None:
    plan(db, ana, TODAY + days(3), title="Tea", origin="journey")
    changes = rest(db, ana, stages)
    assert changes.label == "Moved Ana to Resting, and let a plan go"
    [row] = kept(db)
    assert (row.state, row.settled_on, row.origin) == ("let_go", TODAY, "journey")


def test_one_undo_takes_both_back(db: Database, stages: Stages, ana: int) -> None:
    plan(db, ana, TODAY + days(3))
    plan(db, ana, TODAY + days(30))
    assert rest(db, ana, stages).label.endswith("and let two plans go")
    db.undo()
    assert [row.state for row in kept(db)] == ["planned", "planned"]


def test_of_a_series_only_what_is_to_come_is_let_go(db: Database, stages: Stages, ana: int) -> None:
    plan(db, ana, TODAY - days(7), rule="FREQ=WEEKLY")
    rest(db, ana, stages)
    assert standing(db) == []
    with db.read() as session:
        before = calendar.entries(session, TODAY - days(10), TODAY - days(1))
    assert [entry.day for entry in before] == [TODAY - days(7)]


def test_what_they_asked_still_waits_for_an_answer(db: Database, stages: Stages, ana: int) -> None:
    follow_ups.note_request(db, RequestDraft(ana, TODAY), now=NOW)
    assert rest(db, ana, stages).label == "Moved Ana to Resting"
    assert [row.state for row in kept(db)] == ["asked"]


def test_plans_with_others_stand(db: Database, stages: Stages, ana: int) -> None:
    [ben] = add(db, a_person("Ben Okri"))
    plan(db, ben, TODAY + days(3), guests=(ana,))
    rest(db, ana, stages)
    assert [row.state for row in kept(db)] == ["planned"]


def test_coming_back_offers_what_was_let_go_and_revives_nothing(
    db: Database, stages: Stages, ana: int
) -> None:
    row = plan(db, ana, TODAY + days(3), title="Tea", size=Size.TIME_TOGETHER)
    earlier = plan(db, ana, TODAY - days(5), title="Long ago")
    follow_ups.let_go(db, earlier, today=TODAY - days(4))
    rest(db, ana, stages)
    _, note = come_back(db, ana, stages)
    assert [(old.follow_up_id, old.words, old.size) for old in note.old_plans] == [
        (row, "Tea", Size.TIME_TOGETHER)
    ]
    assert {found.state for found in kept(db)} == {"let_go"}


def test_what_is_wanted_again_is_planned_again_in_one_act(
    db: Database, stages: Stages, ana: int
) -> None:
    row = plan(db, ana, TODAY + days(3), title="Tea")
    rest(db, ana, stages)
    moves, _ = come_back(db, ana, stages)
    later = TODAY + days(45)
    changes = explain(db, moves, again={row: later}, now=NOW + days(40))
    assert changes.label == "Planned with Ana: Tea"
    assert standing(db) == [(later, "planned")]
    db.undo()
    assert [found.state for found in kept(db)] == ["let_go"]


def test_a_series_wanted_again_begins_on_its_new_day(
    db: Database, stages: Stages, ana: int
) -> None:
    plan(db, ana, TODAY + days(1), rule="FREQ=MONTHLY", title="A walk")
    rest(db, ana, stages)
    moves, note = come_back(db, ana, stages)
    later = TODAY + days(45)
    explain(db, moves, again={note.old_plans[0].follow_up_id: later}, now=NOW + days(40))
    assert [day for day, _ in standing(db)][:2] == [later, date(2026, 5, 26)]
