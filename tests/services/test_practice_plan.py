"""The plan of the practice, from the store."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.domain.entities import FollowUp, Gathering, Interaction
from desktop.domain.rhythm.capacity import Capacity
from desktop.domain.rhythm.practice import PracticePlan
from desktop.domain.rhythm.rules import RhythmRule
from desktop.domain.talk import TalkDraft
from desktop.domain.vocabulary import Who
from desktop.services import breaks, follow_ups, interactions, rhythm
from desktop.services.today.put_off import not_now
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add

SINCE = TODAY - timedelta(days=300)
DAY = timedelta(days=1)


def plan(db: Database, today: date = TODAY, a_day: int = 3) -> PracticePlan:
    with db.read() as session:
        return rhythm.practice_plan(session, today=today, capacity=Capacity(a_day))


def glad_to_hear(db: Database, count: int, weeks: int = 5) -> list[int]:
    """People in the middle of the usual window."""
    people = add(db, *(a_person(f"P {n}", in_practice_since=SINCE) for n in range(count)))
    for person in people:
        a_talk(db, person, day=TODAY - timedelta(weeks=weeks))
    return people


def test_a_backlog_of_any_size_brings_no_more_than_the_day_may(db: Database) -> None:
    people = glad_to_hear(db, 40, weeks=9)
    found = plan(db)
    assert len(found.due) == 3
    assert found.lapsed
    assert set(found.days) == set(people)


def test_whoever_i_hear_or_put_off_today_is_followed_by_nobody(db: Database) -> None:
    glad_to_hear(db, 40, weeks=6)
    before = plan(db)
    first, second, third = before.due
    interactions.log(db, TalkDraft([first]), now=NOW)
    assert plan(db).due == [second, third]
    not_now(db, third, now=NOW)
    after = plan(db)
    assert after.due == [second]
    assert {p: d for p, d in before.days.items() if p not in (first, third)} == after.days


def test_hearing_two_of_today_at_once_moves_nobody_else(db: Database) -> None:
    people = glad_to_hear(db, 12)
    a_talk(db, *people[:6], day=TODAY - timedelta(weeks=4))
    before = plan(db)
    first, second = before.due[:2]
    interactions.log(db, TalkDraft([first, second]), now=NOW)
    after = plan(db)
    assert after.due == before.due[2:]
    assert after.days == {p: d for p, d in before.days.items() if p not in (first, second)}


def test_a_talk_with_somebody_else_takes_a_place_of_today(db: Database) -> None:
    people = glad_to_hear(db, 40, weeks=6)
    before = plan(db)
    other = next(person for person in people if person not in before.due)
    interactions.log(db, TalkDraft([other]), now=NOW)
    assert plan(db).due == before.due[:2]


def test_who_was_put_off_comes_again_in_the_rest_of_their_turn(db: Database) -> None:
    [ana] = glad_to_hear(db, 1)
    not_now(db, ana, now=NOW)
    assert plan(db).days == {}
    tomorrow = plan(db, TODAY + DAY)
    assert TODAY + 3 * DAY <= tomorrow.days[ana] <= tomorrow.turns[ana].ends


def test_what_is_planned_by_hand_needs_no_prompt_and_takes_its_place(db: Database) -> None:
    ana, *others = glad_to_hear(db, 7, weeks=6)
    [planned] = add(db, FollowUp(person_id=ana, day=TODAY, reason="visa", created_at=NOW))
    found = plan(db)
    assert set(found.days) == set(others)
    assert len(found.due) == 2
    follow_ups.keep(db, planned, now=NOW)
    assert plan(db).due == found.due


def test_with_an_appointment_soon_nobody_is_turned_to_before_it(db: Database) -> None:
    [ana] = glad_to_hear(db, 1)
    starts_at = NOW.replace(tzinfo=None) + timedelta(days=10)
    add(db, FollowUp(person_id=ana, day=starts_at.date(), starts_at=starts_at, shape="appointment",
                     zone="UTC", created_at=NOW))  # fmt: skip
    assert plan(db).days == {}


def test_a_meeting_that_i_missed_may_come_again_within_days(db: Database) -> None:
    [ana] = glad_to_hear(db, 1, weeks=1)
    [planned] = add(db, FollowUp(person_id=ana, day=TODAY - DAY, created_at=NOW))
    follow_ups.miss(db, planned, Who.ME, today=TODAY - DAY)
    assert plan(db).days[ana] <= TODAY + timedelta(days=6)


def test_somebody_who_missed_a_meeting_is_left_in_peace_for_a_while(db: Database) -> None:
    [ana] = glad_to_hear(db, 1, weeks=6)
    [planned] = add(db, FollowUp(person_id=ana, day=TODAY - DAY, created_at=NOW))
    follow_ups.miss(db, planned, Who.THEM, today=TODAY - DAY)
    assert plan(db).days[ana] >= TODAY + timedelta(days=13)


def test_people_met_together_come_on_different_days(db: Database) -> None:
    people = add(db, *(a_person(f"P {n}", in_practice_since=SINCE) for n in range(10)))
    a_talk(db, *people, day=TODAY - timedelta(weeks=3))
    days = plan(db).days
    assert len(set(days.values())) == 10


def test_people_met_at_one_gathering_come_on_different_days(db: Database) -> None:
    """Each has a talk of their own there, and yet they were met together."""
    people = add(db, *(a_person(f"P {n}", in_practice_since=SINCE) for n in range(10)))
    [evening] = add(db, Gathering(name="Evening", day=TODAY - timedelta(weeks=3)))
    for person in people:
        a_talk(db, person, day=TODAY - timedelta(weeks=3), gathering_id=evening)
    days = plan(db).days
    assert len(set(days.values())) == 10


def test_in_a_break_nobody_is_due_and_after_it_nobody_has_lapsed(db: Database) -> None:
    people = glad_to_hear(db, 12)
    before = plan(db)
    breaks.begin_break(db, today=TODAY, back_on=TODAY + timedelta(days=21))
    assert plan(db, TODAY + timedelta(days=5)).due == []
    after = plan(db, TODAY + timedelta(days=21))
    assert {p: after.windows[p].closes - before.windows[p].closes for p in people} == {
        p: timedelta(days=21) for p in people
    }
    assert not any(turn.lapses for turn in after.turns.values())
    db.undo()
    assert plan(db) == before


def test_in_a_break_without_an_end_nothing_is_planned(db: Database) -> None:
    glad_to_hear(db, 12)
    breaks.begin_break(db, today=TODAY)
    assert plan(db, TODAY + timedelta(days=40)).days == {}
    breaks.end_break(db, today=TODAY + timedelta(days=40))
    after = plan(db, TODAY + timedelta(days=40))
    assert len(after.days) == 12
    assert not any(turn.lapses for turn in after.turns.values())


def test_a_fresh_start_lets_all_that_had_passed_go_and_spreads_it_anew(db: Database) -> None:
    people = glad_to_hear(db, 60, weeks=20)
    assert plan(db).lapsed
    changes = breaks.fresh_start(db, today=TODAY)
    assert changes.label == "A fresh start"
    found = plan(db)
    assert not found.lapsed
    assert {found.windows[p].opens for p in people} == {TODAY}
    assert {found.windows[p].closes for p in people} == {TODAY + timedelta(weeks=6)}
    assert max(found.days.values()) - min(found.days.values()) > timedelta(weeks=4)
    db.undo()
    assert plan(db).lapsed


def test_the_long_silent_stand_in_the_corner_and_take_no_place(db: Database) -> None:
    people = glad_to_hear(db, 30, weeks=60)
    near = glad_to_hear(db, 3)
    seen = set()
    for ahead in range(92):
        found = plan(db, TODAY + timedelta(days=ahead))
        assert not set(found.due) & set(people)
        seen.add(found.corner)
    assert seen == {None, *people}
    assert set(plan(db).days) == set(near)


def test_a_talk_logged_for_another_day_in_between_is_kept(db: Database) -> None:
    [ana] = glad_to_hear(db, 1)
    interactions.log(db, TalkDraft([ana]), now=NOW)
    with db.read() as session:
        assert len(session.connection().exec_driver_sql("SELECT 1 FROM interaction").all()) == 2
        assert session.get(Interaction, 1) is not None
    found = plan(db)
    assert found.due == []
    assert found.windows[ana].opens == TODAY + timedelta(weeks=4)


def test_the_lived_rhythm_is_offered_and_one_can_keep_ones_own(db: Database) -> None:
    [ana] = add(db, a_person(in_practice_since=SINCE))
    for weeks in (2, 10, 17, 25, 32, 40):
        a_talk(db, ana, day=TODAY - timedelta(weeks=weeks))

    def offered() -> RhythmRule | None:
        with db.read() as session:
            return rhythm.offer_for(session, ana, today=TODAY)

    assert offered() == RhythmRule(7, 8)
    rhythm.keep_mine(db, ana, today=TODAY)
    assert offered() is None
    with db.read() as session:
        assert rhythm.rhythm_of(session, person_id=ana) == RhythmRule(4, 6)
    db.undo()
    assert offered() is not None
    rhythm.set_rhythm(db, offered(), person_id=ana)
    assert offered() is None


def test_a_rhythm_that_i_have_just_set_is_not_called_into_question(db: Database) -> None:
    [ana] = add(db, a_person(in_practice_since=SINCE))
    for weeks in (2, 10, 17, 25, 32, 40):
        a_talk(db, ana, day=TODAY - timedelta(weeks=weeks))
    rhythm.set_rhythm(db, RhythmRule(1, 2), person_id=ana, today=TODAY)
    with db.read() as session:
        assert rhythm.offer_for(session, ana, today=TODAY) is None
