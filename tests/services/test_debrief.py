"""The debrief after a meeting, with a real store. It is Thursday, 12 March 2026, nine o'clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import select

from desktop.domain.debrief import Debrief, DebriefView, only_contact, talk_of
from desktop.domain.entities import (
    FollowUp,
    FollowUpGuest,
    Interaction,
    InteractionPerson,
    Loop,
    Move,
    Person,
    Stage,
)
from desktop.domain.meetings import Meeting
from desktop.domain.talk import LoopDraft
from desktop.services import follow_ups, interactions
from desktop.services.debrief import keeping
from desktop.services.debrief.opening import opened
from desktop.services.journey.defaults import plant_stages
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.services.test_any_sequence import dump
from tests.services.test_brief import a_plan, counted

TEN = datetime(2026, 3, 12, 10, 30)


def open_(db: Database, meeting: Meeting) -> DebriefView:
    with db.read() as session:
        found = opened(session, meeting, now=NOW)
    assert found is not None
    return found


def all_of(db: Database, table: type[Any]) -> list[Any]:
    with db.read() as session:
        return list(session.exec(select(table).order_by(table.id)))


def the_only(db: Database, table: type[Any]) -> Any:
    [row] = all_of(db, table)
    return row


def keep(db: Database, view: DebriefView, **written: Any) -> None:
    debrief = replace(view.begun, **written)
    keeping.keep(db, view.facts.meeting, talk_of(view, debrief), now=NOW)


def test_it_begins_as_it_was_planned(db: Database) -> None:
    [ana] = add(db, a_person())
    [plan] = add(db, a_plan(ana, at="10:30", size="call", minutes=30))
    begun = open_(db, Meeting(follow_up_id=plan)).begun
    assert (begun.kind, begun.minutes, begun.began_by, begun.day) == ("call", 30, "me", None)


def test_who_asked_for_it_began_it(db: Database) -> None:
    [ana] = add(db, a_person())
    [plan] = add(db, a_plan(ana, at="10:30", asked_by_them_on=TODAY))
    assert open_(db, Meeting(follow_up_id=plan)).begun.began_by == "them"


def test_of_a_person_it_takes_what_is_planned_for_today(db: Database) -> None:
    ana, ben = add(db, a_person(), a_person("Ben Okri"))
    [today, _] = add(db, a_plan(ana), a_plan(ben, ahead=3))
    assert open_(db, Meeting(person_id=ana)).facts.meeting.follow_up_id == today
    of_ben = open_(db, Meeting(person_id=ben))
    assert not of_ben.facts.is_planned
    assert (of_ben.begun.kind, of_ben.begun.began_by) == ("other", "")


def test_it_knows_what_comes_after(db: Database) -> None:
    plant_stages(db)
    with db.read() as session:
        stage = session.exec(select(Stage.id).where(Stage.key == "listening")).one()
    [ana] = add(db, a_person(stage_id=stage, pronouns="she/her"))
    [plan, _] = add(db, a_plan(ana), a_plan(ana, ahead=9, title="Tea"))
    person = open_(db, Meeting(follow_up_id=plan)).only
    assert person is not None
    assert person.next_stage is not None
    assert person.next_stage.name == "Connection"
    assert person.next_stage.sign == "She tells me what she had not told before"
    assert person.planned is not None
    assert (person.planned.words, person.planned.day) == ("Tea", TODAY + timedelta(days=9))


def test_the_last_stage_has_none_after_it(db: Database) -> None:
    plant_stages(db)
    with db.read() as session:
        stage = session.exec(select(Stage.id).where(Stage.key == "inspire")).one()
    [ana] = add(db, a_person(stage_id=stage))
    person = open_(db, Meeting(person_id=ana)).only
    assert person is not None
    assert person.next_stage is None


def test_of_a_series_the_next_time_is_what_is_planned(db: Database) -> None:
    [ana] = add(db, a_person())
    [plan] = add(db, a_plan(ana, rule="FREQ=WEEKLY"))
    person = open_(db, Meeting(follow_up_id=plan, occurrence=TODAY)).only
    assert person is not None
    assert person.planned is not None
    assert person.planned.day == TODAY + timedelta(days=7)


def test_everything_is_kept_at_once(db: Database) -> None:
    plant_stages(db)
    with db.read() as session:
        stage = session.exec(select(Stage.id).where(Stage.key == "listening")).one()
    [ana] = add(db, a_person(stage_id=stage, stage_rank=1.0))
    [plan] = add(db, a_plan(ana, at="10:30", size="call", minutes=30, place="by phone"))
    [notes] = add(db, Loop(person_id=ana, kind="i_promised", text="notes", opened_on=TODAY))
    before = dump(db)
    view = open_(db, Meeting(follow_up_id=plan))
    written = replace(
        view.begun,
        words="Nobody shouted.", feelings=["relieved", "worn out"], shared="the spring",
        ask_next="How was the first night?", interrupted="once", advised="no", asked=True,
        confided=True,
        closes=[notes], opens=[LoopDraft("listen to the staff")],
        next_size="line", next_day=TODAY + timedelta(days=7), minutes=35,
    )  # fmt: skip
    assert view.only is not None
    changes = keeping.keep(
        db, view.facts.meeting, talk_of(view, written), now=NOW, move_to=view.only.next_stage
    )
    assert changes.label == "Kept the call with Ana Moreau"

    talk = the_only(db, Interaction)
    assert (talk.words, talk.feeling) == ("Nobody shouted.", "relieved, worn out")
    assert (talk.shared, talk.ask_next) == ("the spring", "How was the first night?")
    assert (talk.interrupted, talk.advised, talk.confided) == ("once", "no", True)
    assert talk.asked
    assert (talk.day, talk.began_at, talk.minutes, talk.place) == (TODAY, TEN, 35, "by phone")
    kept, coming = all_of(db, FollowUp)
    assert (kept.state, kept.interaction_id) == ("kept", talk.id)
    assert (coming.day, coming.size, coming.reason) == (
        TODAY + timedelta(days=7), "line", "How was the first night?",
    )  # fmt: skip
    closed, opened_now = all_of(db, Loop)
    assert (closed.closed_on, closed.closed_by_id) == (TODAY, talk.id)
    assert (opened_now.text, opened_now.opened_by_id) == ("listen to the staff", talk.id)
    moved = the_only(db, Move)
    assert (moved.to_name, moved.sign) == ("Connection", view.only.next_stage.sign)  # type: ignore[union-attr]
    assert the_only(db, Person).last_contact_on == TODAY

    after = dump(db)
    db.undo()
    assert dump(db) == before
    db.redo()
    assert dump(db) == after


def test_nothing_written_is_still_a_contact(db: Database) -> None:
    [ana] = add(db, a_person())
    [plan] = add(db, a_plan(ana, at="10:30"))
    keep(db, open_(db, Meeting(follow_up_id=plan)))
    assert the_only(db, Interaction).words == ""
    assert len(all_of(db, FollowUp)) == 1


def test_only_the_contact_is_logged(db: Database) -> None:
    [ana] = add(db, a_person())
    [plan] = add(db, a_plan(ana, at="10:30", size="call"))
    [notes] = add(db, Loop(person_id=ana, kind="i_promised", text="notes", opened_on=TODAY))
    view = open_(db, Meeting(follow_up_id=plan))
    written = replace(view.begun, words="secret", closes=[notes], opens=[LoopDraft("x")])
    keeping.keep_contact(db, view.facts.meeting, only_contact(view, written), now=NOW)
    talk = the_only(db, Interaction)
    assert (talk.words, talk.kind, talk.began_at) == ("", "call", TEN)
    assert the_only(db, FollowUp).state == "kept"
    assert the_only(db, Loop).closed_on is None


def test_all_who_were_there_spoke(db: Database) -> None:
    ana, ben = add(db, a_person(), a_person("Ben Okri"))
    [plan] = add(db, a_plan(ana, at="10:30"))
    add(db, FollowUpGuest(follow_up_id=plan, person_id=ben))
    view = open_(db, Meeting(follow_up_id=plan))
    assert view.only is None
    keep(db, view, opens=[LoopDraft("the tickets")])
    assert {row.person_id for row in all_of(db, InteractionPerson)} == {ana, ben}
    assert [row.person_id for row in all_of(db, Loop)] == [ana, ben]


def test_one_of_a_series_is_kept_and_the_rest_goes_on(db: Database) -> None:
    [ana] = add(db, a_person())
    [plan] = add(db, a_plan(ana, ahead=-7, at="10:30", rule="FREQ=WEEKLY"))
    view = open_(db, Meeting(follow_up_id=plan, occurrence=TODAY))
    keep(db, view, words="yes")
    series, one = all_of(db, FollowUp)
    assert (series.state, series.except_days) == ("planned", "2026-03-12")
    assert (one.state, one.occurrence_on, one.interaction_id) == ("kept", TODAY, 1)
    assert the_only(db, Interaction).day == TODAY


def test_a_meeting_kept_before_is_not_doubled(db: Database) -> None:
    [ana] = add(db, a_person())
    [plan] = add(db, a_plan(ana, at="10:30", size="call"))
    follow_ups.keep(db, plan, now=NOW)
    interactions.edit(db, 1, today=TODAY, words="hello", mine="my note", feeling="glad, tired")
    view = open_(db, Meeting(follow_up_id=plan))
    assert (view.begun.words, view.begun.feelings) == ("hello", ["glad", "tired"])
    keep(db, view, words="hello again", opens=[LoopDraft("the key")])
    talk = the_only(db, Interaction)
    assert (talk.words, talk.mine, talk.feeling) == ("hello again", "my note", "glad, tired")
    assert talk.began_at == TEN
    assert the_only(db, Loop).opened_by_id == talk.id


def test_what_was_to_come_happened_today_and_at_no_hour(db: Database) -> None:
    [ana] = add(db, a_person())
    [plan] = add(db, a_plan(ana, ahead=2, at="10:30"))
    view = open_(db, Meeting(follow_up_id=plan))
    keep(db, view)
    talk = the_only(db, Interaction)
    assert (talk.day, talk.began_at) == (TODAY, None)
    assert the_only(db, FollowUp).moved_from == TODAY + timedelta(days=2)


def test_a_debrief_written_late_stands_on_the_day_of_the_meeting(db: Database) -> None:
    [ana] = add(db, a_person())
    [plan] = add(db, a_plan(ana, ahead=-4, at="10:30"))
    keep(db, open_(db, Meeting(follow_up_id=plan)), words="late")
    assert the_only(db, Interaction).day == TODAY - timedelta(days=4)
    assert the_only(db, Person).last_contact_on == TODAY - timedelta(days=4)


def test_another_day_has_no_hour(db: Database) -> None:
    [ana] = add(db, a_person())
    [plan] = add(db, a_plan(ana, at="08:30"))
    keep(db, open_(db, Meeting(follow_up_id=plan)), day=TODAY - timedelta(days=1))
    talk = the_only(db, Interaction)
    assert (talk.day, talk.began_at) == (date(2026, 3, 11), None)


def test_without_a_plan_it_is_a_talk_like_any_other(db: Database) -> None:
    [ana] = add(db, a_person())
    keep(db, open_(db, Meeting(person_id=ana)), words="on the stairs", began_by="them")
    talk = the_only(db, Interaction)
    assert (talk.words, talk.began_by, talk.day) == ("on the stairs", "them", TODAY)


@pytest.mark.parametrize("written", [Debrief(), Debrief(words="x", feelings=["sad"])])
def test_undo_restores_the_store_exactly(db: Database, written: Debrief) -> None:
    [ana] = add(db, a_person(last_contact_on=TODAY - timedelta(days=40)))
    a_talk(db, ana, day=TODAY - timedelta(days=40))
    before = dump(db)
    view = open_(db, Meeting(person_id=ana))
    keeping.keep(db, view.facts.meeting, talk_of(view, written), now=NOW)
    db.undo()
    assert dump(db) == before


def test_it_takes_a_fixed_number_of_statements(db: Database) -> None:
    people = add(db, *(a_person(f"Guest {n}") for n in range(5)))
    for person in people:
        add(db, Loop(person_id=person, kind="i_promised", text="x", opened_on=TODAY))
    one, many = add(db, a_plan(people[0]), a_plan(people[0]))
    add(db, *(FollowUpGuest(follow_up_id=many, person_id=person) for person in people[1:]))
    with counted(db) as few:
        open_(db, Meeting(follow_up_id=one))
    with counted(db) as more:
        open_(db, Meeting(follow_up_id=many))
    assert (len(few), len(more)) == (9, 7)
