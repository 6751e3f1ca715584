"""What a missed or moved meeting does to whom one turns to."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import select

from desktop.domain.entities import FollowUp, Interaction, Person, Stage
from desktop.domain.follow_ups import FollowUpDraft
from desktop.domain.meeting_effects import MissedMeeting
from desktop.domain.talk import NextStep, TalkDraft
from desktop.domain.vocabulary import Size, StageKind, Who
from desktop.services import follow_ups, interactions, rhythm
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add


def days(count: int) -> timedelta:
    return timedelta(days=count)


@pytest.fixture
def ana(db: Database) -> int:
    [ana] = add(db, a_person("Ana Moreau", in_practice_since=TODAY - days(200)))
    a_talk(db, ana, day=TODAY - days(60))
    return ana


def plan(db: Database, person: int, day: date = TODAY, **more: Any) -> int:
    draft = FollowUpDraft(day, person, **more)
    return follow_ups.plan(db, draft, now=NOW).created["follow_up"][0]


def missed(db: Database, person: int, by: Who, day: date = TODAY, **more: Any) -> int:
    row = plan(db, person, day, **more)
    follow_ups.miss(db, row, by, today=day)
    return row


def peace(db: Database, today: date = TODAY) -> dict[int, date]:
    with db.read() as session:
        return dict(follow_ups.left_in_peace(session, today))


def reasons(db: Database, today: date = TODAY) -> dict[int, MissedMeeting]:
    with db.read() as session:
        return dict(follow_ups.missed_lately(session, None, today))


def last_contact(db: Database, person: int) -> date | None:
    with db.read() as session:
        return rhythm.standings(session, [person], today=TODAY)[person].last_contact_on


def test_kept_begins_the_rhythm_again_and_missed_never_does(db: Database, ana: int) -> None:
    before = last_contact(db, ana)
    missed(db, ana, Who.ME, TODAY - days(3))
    missed(db, ana, Who.THEM, TODAY - days(2))
    assert last_contact(db, ana) == before
    follow_ups.keep(db, plan(db, ana), now=NOW)
    assert last_contact(db, ana) == TODAY


def test_a_meeting_i_missed_is_a_reason_whatever_the_rhythm(db: Database, ana: int) -> None:
    row = missed(db, ana, Who.ME, TODAY - days(2), size=Size.CALL)
    found = reasons(db)[ana]
    assert (found.follow_up_id, found.by, found.day, found.size) == (
        row, Who.ME, TODAY - days(2), Size.CALL,
    )  # fmt: skip
    assert peace(db) == {}
    assert reasons(db, TODAY + days(30)) == {}


def test_one_that_they_missed_brings_peace_and_then_a_gentle_reason(db: Database, ana: int) -> None:
    missed(db, ana, Who.THEM, TODAY - days(2), title="A walk")
    assert peace(db) == {ana: TODAY + days(12)}
    assert reasons(db) == {}
    assert peace(db, TODAY + days(12)) == {}
    assert reasons(db, TODAY + days(12))[ana].title == "A walk"


def test_a_second_one_in_a_row_brings_a_longer_peace_and_suggests_a_rest(
    db: Database, ana: int
) -> None:
    missed(db, ana, Who.THEM, TODAY - days(20))
    missed(db, ana, Who.THEM, TODAY)
    assert peace(db) == {ana: date(2026, 4, 12)}
    assert reasons(db, date(2026, 4, 12))[ana].suggests_rest


def test_a_talk_mends_it(db: Database, ana: int) -> None:
    missed(db, ana, Who.THEM)
    interactions.log(db, TalkDraft(people=[ana]), now=NOW)
    assert (peace(db), reasons(db, TODAY + days(15))) == ({}, {})


def test_a_new_plan_is_reason_enough(db: Database, ana: int) -> None:
    missed(db, ana, Who.ME)
    plan(db, ana, TODAY + days(3))
    assert reasons(db) == {}


def test_a_moved_meeting_asks_for_nothing_before_its_new_day(db: Database, ana: int) -> None:
    row = plan(db, ana)
    follow_ups.move_to_day(db, row, TODAY + days(9))
    assert peace(db) == {ana: TODAY + days(9)}
    assert peace(db, TODAY + days(9)) == {}


def test_who_rests_is_no_reason(db: Database, ana: int) -> None:
    missed(db, ana, Who.ME)
    [resting] = add(db, Stage(kind=StageKind.RESTING, name="Resting", position=9))
    with db.change("rest") as change:
        person = change.session.get(Person, ana)
        assert person is not None
        person.stage_id = resting
    assert reasons(db) == {}


def test_taken_back_all_is_as_before(db: Database, ana: int) -> None:
    missed(db, ana, Who.THEM)
    db.undo()
    assert (peace(db), reasons(db, TODAY + days(15))) == ({}, {})


def test_only_those_asked_for(db: Database, ana: int) -> None:
    missed(db, ana, Who.ME)
    with db.read() as session:
        assert follow_ups.missed_lately(session, [ana + 1], TODAY) == {}


def test_what_was_let_go_was_not_missed(db: Database, ana: int) -> None:
    row = plan(db, ana)
    follow_ups.let_go(db, row, today=TODAY)
    assert (peace(db), reasons(db)) == ({}, {})


def test_another_day_keeps_the_reason_and_knows_where_it_came_from(db: Database, ana: int) -> None:
    at = datetime(2026, 3, 10, 17, 30)
    row = missed(
        db, ana, Who.THEM, at.date(), starts_at=at, zone="UTC", minutes=60, title="A walk",
        reason="Her father", place="Harbour",
    )  # fmt: skip
    with db.read() as session:
        after = follow_ups.aftermath(session, row, TODAY)
    assert after is not None
    assert after.missed is not None
    changes = follow_ups.plan_anew(db, row, after.on(date(2026, 3, 17)), now=NOW)
    assert changes.label == "Planned “A walk” anew, on Tuesday 17 March"
    [new] = changes.created["follow_up"]
    with db.read() as session:
        found = session.get(FollowUp, new)
        assert found is not None
        assert (found.starts_at, found.reason, found.place, found.moved_from, found.origin) == (
            datetime(2026, 3, 17, 17, 30), "Her father", "Harbour", at.date(), "again",
        )  # fmt: skip
        old = session.get(FollowUp, row)
        assert old is not None
        assert old.state == "missed_by_them"
    assert peace(db) == {ana: date(2026, 3, 17)}, "no prompt before the new day"


def test_a_line_and_a_next_step_are_kept_as_one_act(db: Database, ana: int) -> None:
    row = plan(db, ana)
    follow_ups.keep(db, row, now=NOW)
    step = NextStep(TODAY + days(14), "How the box opened")
    follow_ups.tell(db, row, note="She laughed a lot", next_step=step, now=NOW)
    with db.read() as session:
        kept = session.get(FollowUp, row)
        assert kept is not None
        talk = session.get(Interaction, kept.interaction_id)
        assert talk is not None
        assert talk.mine == "She laughed a lot"
    db.undo()
    with db.read() as session:
        assert [found.id for found in session.exec(select(FollowUp))] == [row]


def test_of_what_has_nobody_there_is_nothing_to_ask(db: Database) -> None:
    draft = FollowUpDraft(TODAY, title="Buy paper")
    [row] = follow_ups.plan(db, draft, now=NOW).created["follow_up"]
    with db.read() as session:
        assert follow_ups.aftermath(session, row, TODAY) is None
