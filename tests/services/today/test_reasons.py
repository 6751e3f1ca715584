"""Where the reasons of Today come from."""

from __future__ import annotations

from datetime import timedelta

from desktop.domain.entities import Facet, FollowUp, Giving, Loop, Occasion, Season
from desktop.domain.reasons import ReasonKind
from desktop.domain.today import Why
from desktop.domain.vocabulary import Who
from desktop.services import follow_ups
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_talk, add
from tests.services.today.seeing import SINCE, a_plan, due, in_practice, view


def kinds(db: Database) -> list[ReasonKind]:
    """What the reason of the first of today is made of."""
    return [reason.kind for reason in view(db).turn_to[0].reasons]


def test_reasons_are_found_wherever_they_were_written(db: Database) -> None:
    [ana] = add(db, due(met_how="up a ladder"))
    assert kinds(db) == [ReasonKind.MET]
    add(db, Facet(person_id=ana, kind="goal", text="sing", noted_on=SINCE))
    assert kinds(db) == [ReasonKind.FACET]
    add(db, Loop(person_id=ana, kind="their_chapter", text="the exam", opened_on=SINCE))
    assert kinds(db) == [ReasonKind.THEIR_CHAPTER]
    a_talk(db, ana, day=TODAY - timedelta(weeks=6), words="June", ask_next="how she sleeps")
    assert kinds(db) == [ReasonKind.WORDS, ReasonKind.ASK_NEXT]
    add(
        db,
        Giving(
            person_id=ana, direction="received", kind="gift", text="honey", state="done",
            day=TODAY - timedelta(days=20),
        ),
    )  # fmt: skip
    assert kinds(db) == [ReasonKind.UNTHANKED]
    add(db, Loop(person_id=ana, kind="i_promised", text="a", opened_on=SINCE, about_on=TODAY))
    assert kinds(db) == [ReasonKind.I_PROMISED, ReasonKind.ASK_NEXT]


def test_what_was_confided_is_no_reason_to_be_read_over_a_shoulder(db: Database) -> None:
    [ana] = add(db, due())
    secret = a_talk(
        db, ana, day=TODAY - timedelta(weeks=6), words="a secret", ask_next="it", confided=True
    )
    add(
        db,
        Loop(
            person_id=ana, kind="i_promised", text="x", opened_on=SINCE, about_on=TODAY,
            opened_by_id=secret,
        ),
        Facet(
            person_id=ana, kind="worry", text="x", noted_on=SINCE, interaction_id=secret
        ),
        Giving(
            person_id=ana, direction="received", kind="time", text="x", state="done", day=SINCE,
            interaction_id=secret,
        ),
    )  # fmt: skip
    assert kinds(db) == [ReasonKind.NOT_KNOWN]


def test_in_a_hard_season_nobody_is_reminded_of_what_they_owe(db: Database) -> None:
    [ana] = add(db, in_practice())
    add(
        db,
        a_plan(ana),
        Season(person_id=ana, kind="hard", begins_on=SINCE, note="her brother"),
        Loop(person_id=ana, kind="they_promised", text="x", opened_on=SINCE, about_on=TODAY),
    )
    [found] = view(db).turn_to
    assert found.hard_season
    assert [(reason.kind, reason.text) for reason in found.reasons] == [
        (ReasonKind.HARD_SEASON, "her brother")
    ]


def test_a_hard_day_is_a_reason_of_its_own(db: Database) -> None:
    [ana] = add(db, in_practice())
    a_talk(db, ana, day=TODAY - timedelta(days=3))
    add(
        db,
        Occasion(person_id=ana, kind="death", label="her father died", year=2025, month=3, day=13),
    )
    [found] = view(db).turn_to
    assert (found.why, found.reasons[0].text) == (Why.HARD_DAY, "her father died")


def test_a_call_that_i_missed_brings_them_back_and_says_so(db: Database) -> None:
    [ana] = add(db, in_practice())
    missed_on = TODAY - timedelta(days=2)
    a_talk(db, ana, day=TODAY - timedelta(days=3))
    week = [NOW + timedelta(days=ahead) for ahead in range(6)]
    assert [view(db, now).turn_to for now in week] == [[]] * 6
    [call] = add(db, a_plan(ana, missed_on, size="call"))
    follow_ups.miss(db, call, Who.ME, today=missed_on)
    [person] = next(found for now in week if (found := view(db, now).turn_to))
    [reason] = person.reasons
    assert (reason.kind, reason.day, reason.of) == (ReasonKind.MISSED_BY_ME, missed_on, "call")


def test_who_missed_a_walk_is_left_in_peace_and_reminded_of_it_gently(db: Database) -> None:
    [ana] = add(db, due())
    assert len(view(db).turn_to) == 1
    [walk] = add(db, a_plan(ana, TODAY - timedelta(days=2), title="A walk"))
    follow_ups.miss(db, walk, Who.THEM, today=TODAY - timedelta(days=2))
    assert view(db).turn_to == []
    with db.change("a while ago") as change:
        row = change.session.get(FollowUp, walk)
        assert row is not None
        row.day = row.settled_on = TODAY - timedelta(days=15)
    assert kinds(db) == [ReasonKind.MISSED_BY_THEM]
