"""What Today shows of a real store. Today is Thursday, 12 March 2026, nine o'clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from desktop.domain.entities import (
    Circle,
    CircleMember,
    ContactPoint,
    Facet,
    FollowUp,
    Loop,
    Occasion,
    Season,
    Stage,
)
from desktop.domain.talk import TalkDraft
from desktop.domain.today import ReasonKind, TodayView, Why
from desktop.services import interactions
from desktop.services.today.page import today_view
from desktop.services.today.put_off import not_now
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add

SINCE = date(2026, 3, 1)


def view(db: Database, now: datetime = NOW, most: int = 3) -> TodayView:
    with db.read() as session:
        return today_view(session, now=now, most=most)


def names(db: Database, now: datetime = NOW) -> list[str]:
    return [person.name for person in view(db, now).turn_to]


def in_practice(name: str = "Ana Moreau", **fields: Any) -> Any:
    return a_person(name, **{"in_practice_since": SINCE, **fields})


def a_plan(person: int, day: date = TODAY, **fields: Any) -> FollowUp:
    return FollowUp(**{"person_id": person, "day": day, "created_at": NOW, **fields})


wall = datetime.fromisoformat


def test_an_empty_store_has_nobody_and_says_so(db: Database) -> None:
    found = view(db)
    assert found.is_empty
    assert not found.anyone_here
    assert not found.anyone_in_practice


def test_who_was_never_contacted_is_there_from_the_day_they_were_chosen(db: Database) -> None:
    add(db, in_practice(intention="I want to learn how she listens"))
    [ana] = view(db).turn_to
    assert ana.reason.kind is ReasonKind.INTENTION
    assert ana.reason.text == "I want to learn how she listens"


def test_the_address_book_at_large_is_left_in_peace(db: Database) -> None:
    add(db, a_person("Ben"))
    found = view(db)
    assert found.turn_to == []
    assert found.anyone_here


def test_a_plan_for_today_comes_first_with_its_reason(db: Database) -> None:
    [circle] = add(db, Circle(name="Reading group"))
    _, ben, cy = add(db, in_practice("Ana"), in_practice("Ben"), a_person("Cy"))
    add(
        db,
        CircleMember(circle_id=circle, person_id=cy),
        ContactPoint(person_id=cy, kind="email", value="cy@example.org"),
        ContactPoint(person_id=cy, kind="phone", value="1", position=1),
        ContactPoint(person_id=cy, kind="phone", value="2", position=2, preferred=True),
        a_plan(cy, TODAY - timedelta(days=2), reason="how the box opened"),
        a_plan(ben, TODAY + timedelta(days=1)),
    )
    first, *_ = view(db).turn_to
    assert (first.name, first.why, first.reason.text) == ("Cy", Why.PLANNED, "how the box opened")
    assert (first.circle, first.mail, first.phone) == ("Reading group", "cy@example.org", "2")


def test_a_contact_logged_takes_the_prompt_away_and_undo_brings_it_back(db: Database) -> None:
    [ana] = add(db, in_practice())
    add(db, a_plan(ana))
    interactions.log(db, TalkDraft([ana]), now=NOW)
    assert names(db) == []
    db.undo()
    assert names(db) == ["Ana Moreau"]


def test_a_backlog_shows_three_and_nobody_moves_up(db: Database) -> None:
    ids = add(db, *(in_practice(f"P{n:02}") for n in range(30)))
    shown = names(db)
    assert len(shown) == 3
    interactions.log(db, TalkDraft([ids[0]]), now=NOW)
    assert names(db) == [name for name in shown if name != "P00"]
    tomorrow = NOW + timedelta(days=1)
    assert len(names(db, tomorrow)) == 3


def test_the_longest_past_window_relative_to_the_rhythm_comes_first(db: Database) -> None:
    ana, ben = add(db, in_practice("Ana"), in_practice("Ben"))
    a_talk(db, ana, day=TODAY - timedelta(weeks=5))
    a_talk(db, ben, day=TODAY - timedelta(weeks=9))
    assert names(db) == ["Ben", "Ana"]


def test_not_now_costs_nothing_and_stays_over_a_restart(db: Database) -> None:
    [ana] = add(db, in_practice())
    assert not_now(db, ana, now=NOW).label == "Not now for Ana Moreau"
    assert names(db) == []
    assert names(db, NOW + timedelta(days=2)) == []
    assert names(db, NOW + timedelta(days=3)) == ["Ana Moreau"]
    with Database(db.path) as again:
        assert names(again) == []
    db.undo()
    assert names(db) == ["Ana Moreau"]


def test_not_now_leaves_a_plan_as_it_is_until_tomorrow(db: Database) -> None:
    [ana] = add(db, in_practice())
    [plan] = add(db, a_plan(ana, reason="her book"))
    not_now(db, ana, now=NOW)
    assert names(db) == []
    with db.read() as session:
        kept = session.get_one(FollowUp, plan)
        assert (kept.state, kept.day) == ("planned", TODAY)
    assert names(db, NOW + timedelta(days=1)) == ["Ana Moreau"]


def test_resting_people_are_not_prompted_whatever_was_planned(db: Database) -> None:
    [tray] = add(db, Stage(kind="resting", position=9, name="Resting"))
    [ana] = add(db, in_practice(stage_id=tray))
    add(db, a_plan(ana))
    assert names(db) == []


def test_whom_i_see_today_anyway_is_not_prompted(db: Database) -> None:
    [ana] = add(db, in_practice())
    add(db, a_plan(ana, shape="appointment", starts_at=wall("2026-03-12 17:00"), zone="UTC"))
    found = view(db)
    assert found.turn_to == []
    assert [row.name for row in found.appointments] == ["Ana Moreau"]


REASONS: list[tuple[ReasonKind, Callable[[int], Any]]] = [
    (
        ReasonKind.I_PROMISED,
        lambda p: Loop(
            person_id=p, kind="i_promised", text="a book", opened_on=SINCE, about_on=TODAY
        ),
    ),
    (ReasonKind.FACET, lambda p: Facet(person_id=p, kind="goal", text="sing", noted_on=SINCE)),
]


@pytest.mark.parametrize(("kind", "row"), REASONS)
def test_reasons_are_words_that_were_written(
    db: Database, kind: ReasonKind, row: Callable[[int], Any]
) -> None:
    [ana] = add(db, in_practice())
    add(db, row(ana))
    assert view(db).turn_to[0].reason.kind is kind


def test_the_nearest_reason_wins_and_the_rest_follows_in_order(db: Database) -> None:
    [ana] = add(db, in_practice(intention="she saw me before I did"))
    kinds = [view(db).turn_to[0].reason.kind]
    [loop] = add(db, Loop(person_id=ana, kind="their_chapter", text="exam", opened_on=SINCE))
    kinds.append(view(db).turn_to[0].reason.kind)
    a_talk(db, ana, day=TODAY - timedelta(weeks=5), words="I am afraid of June")
    kinds.append(view(db).turn_to[0].reason.kind)
    a_talk(db, ana, day=TODAY - timedelta(weeks=5), ask_next="how she sleeps")
    kinds.append(view(db).turn_to[0].reason.kind)
    add(db, Loop(person_id=ana, kind="i_promised", text="a", opened_on=SINCE, about_on=TODAY))
    kinds.append(view(db).turn_to[0].reason.kind)
    assert kinds == [
        ReasonKind.INTENTION,
        ReasonKind.THEIR_CHAPTER,
        ReasonKind.WORDS,
        ReasonKind.ASK_NEXT,
        ReasonKind.I_PROMISED,
    ]
    assert loop


def test_what_was_confided_is_no_reason_to_be_read_over_a_shoulder(db: Database) -> None:
    [ana] = add(db, in_practice())
    a_talk(db, ana, day=TODAY - timedelta(weeks=5), words="a secret", confided=True)
    assert view(db).turn_to[0].reason.kind is ReasonKind.NOTHING_YET


def test_in_a_hard_season_nobody_is_reminded_of_what_they_owe(db: Database) -> None:
    [ana] = add(db, in_practice(intention="a friend"))
    add(
        db,
        Season(person_id=ana, kind="hard", begins_on=SINCE),
        Loop(person_id=ana, kind="they_promised", text="x", opened_on=SINCE, about_on=TODAY),
    )
    [found] = view(db).turn_to
    assert found.hard_season
    assert found.reason.kind is ReasonKind.INTENTION


def test_a_hard_day_is_a_reason_of_its_own(db: Database) -> None:
    [ana] = add(db, in_practice())
    a_talk(db, ana, day=TODAY - timedelta(days=3))
    add(
        db,
        Occasion(person_id=ana, kind="death", label="her father died", year=2025, month=3, day=13),
    )
    [found] = view(db).turn_to
    assert (found.why, found.reason.text) == (Why.HARD_DAY, "her father died")


def test_occasions_stand_from_their_own_lead_time_on(db: Database) -> None:
    [ana, ben] = add(db, in_practice("Ana"), a_person("Ben"))

    def birthday(person: int, month: int, day: int, **fields: Any) -> Occasion:
        return Occasion(person_id=person, kind="birthday", month=month, day=day, **fields)

    add(
        db,
        birthday(ana, 3, 19, year=1986),
        birthday(ana, 3, 20),
        birthday(ana, 4, 20, lead_days=40),
        birthday(ben, 3, 12),
        Occasion(person_id=ana, kind="birthday", month=3),
    )
    assert [(row.day, row.years) for row in view(db).occasions] == [
        (date(2026, 3, 19), 40),
        (date(2026, 4, 20), None),
    ]


def test_a_leap_day_birthday_is_kept_on_the_28th(db: Database) -> None:
    [ana] = add(db, in_practice())
    add(db, Occasion(person_id=ana, kind="birthday", month=2, day=29, year=1988))
    near = datetime(2026, 2, 25, 9, 0, tzinfo=UTC)
    assert [row.day for row in view(db, near).occasions] == [date(2026, 2, 28)]


def test_appointments_stand_at_the_wall_time_where_i_am(db: Database) -> None:
    [ana] = add(db, a_person())
    a_talk(db, ana, words="We have money until June", ask_next="how she sleeps")
    add(
        db,
        a_plan(
            ana, shape="appointment", title="Call", zone="Europe/Berlin",
            starts_at=wall("2026-03-12 10:30"), minutes=30,
        ),
        a_plan(ana, TODAY + timedelta(days=3), shape="appointment", zone="UTC",
               starts_at=wall("2026-03-15 09:00")),
    )  # fmt: skip
    [row] = view(db).appointments
    assert (row.starts_at, row.words) == (
        wall("2026-03-12 09:30"),
        "We have money until June",
    )
    tokyo = datetime(2026, 3, 12, 9, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
    [row] = view(db, tokyo).appointments
    assert row.starts_at == wall("2026-03-12 18:30")


def test_loops_stand_once_their_day_has_come(db: Database) -> None:
    [ana] = add(db, a_person())
    add(
        db,
        Loop(person_id=ana, kind="i_promised", text="now", opened_on=SINCE, about_on=TODAY),
        Loop(
            person_id=ana, kind="i_promised", text="later", opened_on=SINCE,
            about_on=TODAY + timedelta(days=1),
        ),
        Loop(person_id=ana, kind="i_promised", text="closed", opened_on=SINCE, about_on=TODAY,
             closed_on=TODAY),
    )  # fmt: skip
    assert [row.text for row in view(db).loops] == ["now"]


def test_it_says_whose_window_opens_next(db: Database) -> None:
    [ana] = add(db, in_practice())
    a_talk(db, ana, day=TODAY - timedelta(days=26))
    found = view(db)
    assert (found.next_name, found.next_day) == ("Ana Moreau", TODAY + timedelta(days=2))


def test_today_takes_the_same_few_statements_for_any_number_of_people(db: Database) -> None:
    counts = []
    for size in (2, 60):
        add(db, *(in_practice(f"P {size} {n}") for n in range(size)))
        asked: list[str] = []

        def count(*args: Any, asked: list[str] = asked) -> None:
            asked.append(str(args[2]))

        event.listen(Engine, "before_cursor_execute", count)
        try:
            view(db)
        finally:
            event.remove(Engine, "before_cursor_execute", count)
        counts.append(len(asked))
    assert counts[0] == counts[1] <= 27


def test_a_series_stands_on_its_days_until_there_was_a_talk(db: Database) -> None:
    [ana] = add(db, in_practice())
    a_talk(db, ana, day=TODAY - timedelta(days=3))
    first = TODAY - timedelta(weeks=2)
    add(db, a_plan(ana, first, rule="FREQ=WEEKLY", reason="Thursday tea"))
    [found] = view(db).turn_to
    assert (found.why, found.since, found.reason.text) == (Why.PLANNED, TODAY, "Thursday tea")
    assert names(db, NOW + timedelta(days=2)) == []
    interactions.log(db, TalkDraft([ana]), now=NOW)
    assert names(db) == []
    assert names(db, NOW + timedelta(weeks=1)) == ["Ana Moreau"]


def test_a_repeated_appointment_stands_today_and_tomorrow(db: Database) -> None:
    [ana] = add(db, a_person())
    add(
        db,
        a_plan(
            ana, date(2026, 3, 5), shape="appointment", rule="FREQ=WEEKLY", zone="UTC",
            starts_at=wall("2026-03-05 17:00"),
        ),
    )  # fmt: skip
    assert [row.starts_at for row in view(db).appointments] == [wall("2026-03-12 17:00")]
