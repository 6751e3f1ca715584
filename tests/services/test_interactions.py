"""Writing down a talk, and setting it right afterwards."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import col, select

from desktop.domain.entities import FollowUp, Interaction, Loop, Person
from desktop.domain.errors import BadInputError
from desktop.domain.talk import LoopDraft, NextStep, TalkDraft
from desktop.services import interactions
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add

YESTERDAY = TODAY - timedelta(days=1)


def last_contact(db: Database, person: int) -> date | None:
    with db.read() as session:
        return session.get_one(Person, person).last_contact_on


def test_only_a_person_is_needed(db: Database) -> None:
    [ana] = add(db, a_person())
    changes = interactions.log(db, TalkDraft([ana]), now=NOW)
    assert changes.label == "Kept the talk with Ana Moreau"
    assert changes.people == {ana}
    assert last_contact(db, ana) == TODAY


def test_without_a_person_it_is_refused(db: Database) -> None:
    with pytest.raises(BadInputError, match="name is needed"):
        interactions.log(db, TalkDraft(new_people=["  "]), now=NOW)


def test_a_talk_with_several_people_is_one_talk(db: Database) -> None:
    ana, ben, cy = add(db, a_person("Ana"), a_person("Ben"), a_person("Cy"))
    changes = interactions.log(db, TalkDraft([ana, ben, cy, ana], kind="coffee"), now=NOW)
    assert len(changes.created["interaction"]) == 1
    assert changes.label == "Kept the coffee with Ana and 2 others"
    assert {last_contact(db, person) for person in (ana, ben, cy)} == {TODAY}


def test_a_late_log_never_moves_last_contact_backwards(db: Database) -> None:
    [ana] = add(db, a_person())
    interactions.log(db, TalkDraft([ana], day=TODAY), now=NOW)
    interactions.log(db, TalkDraft([ana], day=TODAY - timedelta(weeks=3)), now=NOW)
    assert last_contact(db, ana) == TODAY


def test_a_day_still_to_come_is_refused(db: Database) -> None:
    [ana] = add(db, a_person())
    with pytest.raises(BadInputError, match="still to come"):
        interactions.log(db, TalkDraft([ana], day=TODAY + timedelta(days=1)), now=NOW)


def test_local_midnight_stays_a_day(db: Database) -> None:
    [ana] = add(db, a_person())
    auckland = datetime(2026, 3, 12, 23, 30, tzinfo=UTC).astimezone(ZoneInfo("Pacific/Auckland"))
    interactions.log(db, TalkDraft([ana]), now=auckland)
    assert last_contact(db, ana) == date(2026, 3, 13)
    with db.read() as session:
        assert session.exec(select(Interaction.day)).one() == date(2026, 3, 13)


def test_new_people_come_into_the_book_with_the_talk_and_go_with_its_undo(db: Database) -> None:
    changes = interactions.log(db, TalkDraft(new_people=["Léa Petit"]), now=NOW)
    [lea] = changes.created["person"]
    with db.read() as session:
        person = session.get_one(Person, lea)
        assert (person.given, person.family, person.sort_key) == ("Léa", "Petit", "petit lea")
        assert person.in_practice_since is None
    db.undo()
    with db.read() as session:
        assert session.exec(select(Person)).all() == []


def test_loops_open_with_everybody_and_named_ones_close(db: Database) -> None:
    ana, ben = add(db, a_person("Ana"), a_person("Ben"))
    [old] = add(db, Loop(person_id=ana, kind="i_promised", text="the photo", opened_on=TODAY))
    draft = TalkDraft(
        [ana, ben], loops=[LoopDraft("bread recipe", about_on=date(2026, 3, 15))], closes=[old]
    )
    talk = interactions.log(db, draft, now=NOW).created["interaction"][0]
    with db.read() as session:
        opened = session.exec(select(Loop).where(col(Loop.opened_by_id) == talk)).all()
        assert [(loop.person_id, loop.text) for loop in opened] == [
            (ana, "bread recipe"),
            (ben, "bread recipe"),
        ]
        assert session.get_one(Loop, old).closed_by_id == talk


def a_plan(person: int, day: date, **fields: Any) -> FollowUp:
    return FollowUp(**{"person_id": person, "day": day, "created_at": NOW, **fields})


def test_what_was_planned_up_to_that_day_is_kept_with_it(db: Database) -> None:
    [ana] = add(db, a_person())
    due, window, later = add(
        db,
        a_plan(ana, YESTERDAY),
        a_plan(ana, TODAY + timedelta(days=3), shape="window", window_from=TODAY),
        a_plan(ana, TODAY + timedelta(days=2)),
    )
    interactions.log(db, TalkDraft([ana]), now=NOW)
    with db.read() as session:
        states = [session.get_one(FollowUp, row).state for row in (due, window, later)]
    assert states == ["kept", "kept", "planned"]


def test_a_next_step_becomes_a_follow_up_with_each(db: Database) -> None:
    ana, ben = add(db, a_person("Ana"), a_person("Ben"))
    step = NextStep(TODAY + timedelta(days=9), "how the box opened")
    interactions.log(db, TalkDraft([ana, ben], next_step=step), now=NOW)
    with db.read() as session:
        planned = session.exec(select(FollowUp)).all()
    assert [(p.person_id, p.day, p.reason, p.state) for p in planned] == [
        (person, step.day, "how the box opened", "planned") for person in (ana, ben)
    ]


def test_deleting_the_latest_talk_gives_the_earlier_day_back(db: Database) -> None:
    [ana] = add(db, a_person())
    a_talk(db, ana, day=YESTERDAY)
    latest = a_talk(db, ana, day=TODAY)
    interactions.delete(db, latest)
    assert last_contact(db, ana) == YESTERDAY
    db.undo()
    assert last_contact(db, ana) == TODAY


def test_deleting_the_only_talk_leaves_nobody_contacted(db: Database) -> None:
    [ana] = add(db, a_person())
    interactions.delete(db, a_talk(db, ana))
    assert last_contact(db, ana) is None


def test_editing_day_and_people_keeps_last_contact_right(db: Database) -> None:
    ana, ben = add(db, a_person("Ana"), a_person("Ben"))
    talk = a_talk(db, ana, day=TODAY)
    interactions.edit(db, talk, today=TODAY, day=YESTERDAY, people=[ben], words=" she sings \r\n")
    assert last_contact(db, ana) is None
    assert last_contact(db, ben) == YESTERDAY
    with db.read() as session:
        assert session.get_one(Interaction, talk).words == "she sings"
    db.undo()
    assert last_contact(db, ana) == TODAY
    assert last_contact(db, ben) is None


def test_somebody_in_the_trash_cannot_be_talked_with(db: Database) -> None:
    [ana] = add(db, a_person(deleted_at=NOW))
    with pytest.raises(BadInputError, match="no longer here"):
        interactions.log(db, TalkDraft([ana]), now=NOW)
