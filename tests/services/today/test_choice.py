"""Whom Today brings, and who comes next."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

from desktop.domain.entities import (
    Circle,
    CircleMember,
    ContactPoint,
    FollowUp,
    FollowUpGuest,
    Loop,
    Occasion,
    Stage,
)
from desktop.domain.reasons import ReasonKind
from desktop.domain.rhythm.capacity import Capacity, DayKind
from desktop.domain.talk import TalkDraft
from desktop.domain.today import Why
from desktop.services import breaks, follow_ups, interactions, rhythm
from desktop.services.today.put_off import another_time, not_now
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.services.today.seeing import SINCE, a_plan, due, in_practice, names, view, wall


def test_an_empty_store_has_nobody_and_says_so(db: Database) -> None:
    found = view(db)
    assert found.is_empty
    assert not found.anyone_here
    assert not found.anyone_in_practice


def test_who_was_never_contacted_is_there_from_the_day_they_were_chosen(db: Database) -> None:
    add(db, in_practice(in_practice_since=TODAY, intention="I want to learn how she listens"))
    [ana] = view(db).turn_to
    assert ana.why is Why.CHOSEN
    [reason] = ana.reasons
    assert (reason.kind, reason.text) == (ReasonKind.INTENTION, "I want to learn how she listens")


def test_an_appointment_kept_takes_nobody_off_the_day(db: Database) -> None:
    add(db, due("Ana"), due("Ben"), due("Cy"))
    dan, eve = add(db, in_practice("Dan"), in_practice("Eve"))
    at_eight = wall("2026-03-12 08:00")
    [call_id] = add(db, a_plan(dan, size="call", shape="appointment", starts_at=at_eight))
    add(db, FollowUpGuest(follow_up_id=call_id, person_id=eve))
    this_morning = names(db)
    assert sorted(this_morning) == ["Ana", "Ben", "Cy"]
    follow_ups.keep(db, call_id, now=NOW)
    assert names(db) == this_morning


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
    assert (first.name, first.why) == ("Cy", Why.PLANNED)
    assert [reason.text for reason in first.reasons] == ["how the box opened"]
    assert (first.circle, first.mail, first.phone) == ("Reading group", "cy@example.org", "2")


def test_a_contact_logged_takes_the_prompt_away_and_undo_brings_it_back(db: Database) -> None:
    [ana] = add(db, in_practice())
    add(db, a_plan(ana))
    interactions.log(db, TalkDraft([ana]), now=NOW)
    assert names(db) == []
    db.undo()
    assert names(db) == ["Ana Moreau"]


def test_a_backlog_shows_three_and_nobody_moves_up(db: Database) -> None:
    add(db, *(due(f"P{n:02}") for n in range(30)))
    first, second, third = view(db).turn_to
    interactions.log(db, TalkDraft([second.person_id]), now=NOW)
    assert names(db) == [first.name, third.name]
    not_now(db, first.person_id, now=NOW)
    assert names(db) == [third.name]
    assert 1 <= len(names(db, NOW + timedelta(days=1))) <= 3


def test_whoever_was_chosen_today_takes_only_the_room_that_is_left(db: Database) -> None:
    new = (in_practice(f"N{n}", in_practice_since=TODAY) for n in (1, 2))
    add(db, due("Ana"), due("Ben"), *new)
    assert len(names(db)) == 3
    assert {"Ana", "Ben"} < set(names(db))


def test_an_easy_day_brings_one_and_a_day_off_nobody(db: Database) -> None:
    add(db, *(due(f"P{n}") for n in range(5)))
    easy, off = Capacity(days={TODAY: DayKind.EASY}), Capacity(days={TODAY: DayKind.NONE})
    assert len(names(db, capacity=easy)) == 1
    found = view(db, capacity=off)
    assert (list(found.turn_to), found.kind, found.cap) == ([], DayKind.NONE, 0)


def test_what_i_planned_myself_comes_first_and_the_rest_of_it_is_told_of(db: Database) -> None:
    ana, ben, _ = add(db, a_person("Ana"), a_person("Ben"), due("Cy"))
    add(db, a_plan(ana), a_plan(ben))
    easy = view(db, capacity=Capacity(days={TODAY: DayKind.EASY}))
    assert ([person.name for person in easy.turn_to], easy.more_planned) == (["Ana"], True)
    usual = view(db)
    assert [person.name for person in usual.turn_to] == ["Ana", "Ben", "Cy"]
    assert not usual.more_planned


def test_a_backlog_of_plans_shows_no_more_than_the_day_may_bring(db: Database) -> None:
    people = add(db, *(a_person(f"P{n}") for n in range(9)))
    add(db, *(a_plan(person, TODAY - timedelta(days=person)) for person in people))
    assert len(names(db)) == 3


def test_in_a_break_only_what_has_a_time_and_tender_days_are_shown(db: Database) -> None:
    ana, ben = add(db, due("Ana"), in_practice("Ben"))
    add(
        db,
        a_plan(ben),
        Occasion(person_id=ana, kind="birthday", month=3, day=13),
        Occasion(person_id=ben, kind="death", month=3, day=13),
        Loop(person_id=ana, kind="i_promised", text="x", opened_on=SINCE, about_on=TODAY),
    )
    breaks.begin_break(db, today=TODAY, back_on=TODAY + timedelta(days=5))
    found = view(db)
    assert found.on_break is not None
    assert (list(found.turn_to), found.corner, list(found.loops)) == ([], None, [])
    assert [row.kind for row in found.occasions] == ["death"]


def test_the_quiet_corner_holds_one_of_the_long_silent_on_usual_days(db: Database) -> None:
    long_ago = TODAY - timedelta(days=900)
    silent = [
        in_practice(f"S{n}", in_practice_since=long_ago, last_contact_on=long_ago)
        for n in range(40)
    ]
    add(db, *silent)
    days = [NOW + timedelta(days=ahead) for ahead in range(92)]
    found = [(day, view(db, day).corner) for day in days]
    corners = [(day, corner) for day, corner in found if corner is not None]
    assert len({corner.name for _, corner in corners}) >= 30
    day, corner = corners[0]
    assert corner.why is Why.CORNER
    easy = Capacity(days={day.date(): DayKind.EASY})
    assert view(db, day, capacity=easy).corner is None
    another_time(db, corner.person_id, now=day)
    assert view(db, day).corner is None


def test_not_now_costs_nothing_and_stays_over_a_restart(db: Database) -> None:
    [ana] = add(db, due())
    assert not_now(db, ana, now=NOW).label == "Not now for Ana Moreau"
    assert names(db) == []
    assert names(db, NOW + timedelta(days=2)) == []
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


def test_it_says_who_comes_next(db: Database) -> None:
    [ana, ben] = add(db, in_practice("Ana"), in_practice("Ben"))
    a_talk(db, ana, day=TODAY - timedelta(days=26))
    with db.read() as session:
        plan = rhythm.practice_plan(session, today=TODAY, capacity=Capacity())
    found = view(db)
    day, person = min((day, person) for person, day in plan.days.items())
    assert (found.next_day, found.next_name) == (day, {ana: "Ana", ben: "Ben"}[person])
    tomorrow = TODAY + timedelta(days=1)
    add(db, a_plan(ben, tomorrow))
    assert (view(db).next_name, view(db).next_day) == ("Ben", tomorrow)


def test_today_takes_the_same_few_statements_for_any_number_of_people(db: Database) -> None:
    counts = []
    for size in (2, 60):
        add(db, *(due(f"P {size} {n}") for n in range(size)))
        asked: list[str] = []

        def count(*args: Any, asked: list[str] = asked) -> None:
            asked.append(str(args[2]))

        event.listen(Engine, "before_cursor_execute", count)
        try:
            view(db)
        finally:
            event.remove(Engine, "before_cursor_execute", count)
        counts.append(len(asked))
    assert counts[0] == counts[1] <= 42


def test_a_series_stands_on_its_days_until_there_was_a_talk(db: Database) -> None:
    [ana] = add(db, in_practice())
    a_talk(db, ana, day=TODAY - timedelta(days=3))
    first = TODAY - timedelta(weeks=2)
    add(db, a_plan(ana, first, rule="FREQ=WEEKLY", reason="Thursday tea"))
    [found] = view(db).turn_to
    assert (found.why, found.since, found.reasons[0].text) == (Why.PLANNED, TODAY, "Thursday tea")
    assert names(db, NOW + timedelta(days=2)) == []
    interactions.log(db, TalkDraft([ana]), now=NOW)
    assert names(db) == []
    assert names(db, NOW + timedelta(weeks=1)) == ["Ana Moreau"]
