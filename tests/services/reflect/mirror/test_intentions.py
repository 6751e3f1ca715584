"""Which intention I have not lived: said late, and of nobody whom I could not have met."""

from __future__ import annotations

from datetime import timedelta

from desktop.domain.entities import FollowUp, Person
from desktop.domain.rhythm.rules import NO_RHYTHM
from desktop.services import breaks, rhythm, seasons
from desktop.services.reflect.mirror import unlived_intentions
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_talk, add
from tests.services.reflect.mirror.living import (
    SEASON,
    WEEK,
    ago,
    ask,
    called,
    into_the_trash,
    rests,
    somebody,
)


def test_whoever_i_was_not_beside_is_named_with_the_intention(db: Database) -> None:
    hannah = somebody(db, "Hannah Weiss", intention="She remembers who I was before all this.")
    last = a_talk(db, hannah, day=ago(120))
    [one] = ask(db, unlived_intentions, WEEK)
    assert (one.called, one.since) == ("Hannah", ago(120))
    assert one.words == "She remembers who I was before all this."
    assert [moment.id for moment in one.moments] == [last]


def test_within_their_rhythm_nobody_is_missed(db: Database) -> None:
    a_talk(db, somebody(db, "Hannah Weiss"), day=ago(30))
    assert ask(db, unlived_intentions, WEEK) == ()


def test_a_contact_in_these_days_is_enough(db: Database) -> None:
    hannah = somebody(db, "Hannah Weiss")
    a_talk(db, hannah, day=ago(120))
    a_talk(db, hannah, day=ago(2), kind="message")
    assert ask(db, unlived_intentions, WEEK) == ()


def test_a_contact_after_the_days_looked_at_does_not_hide_them(db: Database) -> None:
    hannah = somebody(db, "Hannah Weiss")
    a_talk(db, hannah, day=ago(200))
    a_talk(db, hannah, day=ago(1))
    [one] = ask(db, unlived_intentions, (ago(60), ago(30)))
    assert one.since == ago(200)


def test_nobody_is_missed_without_an_intention_a_rhythm_or_time_for_it(db: Database) -> None:
    none, free, new = (somebody(db, n) for n in ("Ana Moreau", "Ben Adler", "Cleo Marsh"))
    for person in (none, free):
        a_talk(db, person, day=ago(200))
    rhythm.set_rhythm(db, NO_RHYTHM, person_id=free)
    with db.change("built") as change:
        change.session.get_one(Person, none).intention = ""
        change.session.get_one(Person, new).in_practice_since = ago(3)
    assert ask(db, unlived_intentions, WEEK) == ()


def test_a_break_and_a_fresh_start_hold_nothing_against_me(db: Database) -> None:
    hannah = somebody(db, "Hannah Weiss")
    a_talk(db, hannah, day=ago(60))
    assert called(ask(db, unlived_intentions, WEEK)) == ["Hannah"]
    breaks.begin_break(db, today=ago(50), back_on=ago(5))
    assert ask(db, unlived_intentions, WEEK) == ()
    db.undo()
    breaks.fresh_start(db, today=ago(7))
    assert ask(db, unlived_intentions, WEEK) == ()


def test_a_meeting_they_let_fall_through_or_one_ahead_is_no_lack_of_mine(db: Database) -> None:
    ana, ben = somebody(db, "Ana Moreau"), somebody(db, "Ben Adler")
    for person in (ana, ben):
        a_talk(db, person, day=ago(200))
    add(
        db,
        FollowUp(person_id=ana, day=ago(3), state="missed_by_them", created_at=NOW),
        FollowUp(person_id=ben, day=TODAY + timedelta(days=5), shape="appointment", created_at=NOW),
    )
    assert ask(db, unlived_intentions, WEEK) == ()


def test_the_resting_and_the_trash_are_left_in_peace(db: Database) -> None:
    ana, ben = somebody(db, "Ana Moreau"), somebody(db, "Ben Adler")
    for person in (ana, ben):
        a_talk(db, person, day=ago(200))
    rests(db, ana)
    into_the_trash(db, ben)
    assert ask(db, unlived_intentions, SEASON) == ()


def test_a_hard_season_is_known_so_that_it_is_said_softly(db: Database) -> None:
    hannah = somebody(db, "Hannah Weiss")
    a_talk(db, hannah, day=ago(60))
    seasons.begin_hard(db, hannah, today=ago(20))
    [one] = ask(db, unlived_intentions, WEEK)
    assert one.hard
