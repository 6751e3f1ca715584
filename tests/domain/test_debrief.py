"""What a debrief proposes by itself, and how it is half written. It is Thursday, 12 March 2026."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from desktop.domain.brief import OpenLoop
from desktop.domain.debrief import (
    LONG_WORDS,
    Because,
    Debrief,
    DebriefPerson,
    DebriefView,
    NextStage,
    best_day,
    propose,
    sign_seen,
    talk_of,
)
from desktop.domain.meetings import Meeting, MeetingFacts
from desktop.domain.people import NextStepRow
from desktop.domain.rhythm.capacity import Capacity, DayKind
from desktop.domain.rhythm.rules import NO_RHYTHM, RhythmRule, Standing, Window
from desktop.domain.talk import LoopDraft
from desktop.domain.written_debrief import read_written, written

TODAY = date(2026, 3, 12)
USUAL = Capacity()
EVERY_THREE_WEEKS = Standing(in_practice_since=TODAY, own=RhythmRule(3, 3))
NEXT = NextStage(5, "Connection", "handshake", "She tells me more")
CHAPTER = OpenLoop(7, "their_chapter", "the trustees meet", TODAY, date(2026, 3, 18))


def a_view(**person: Any) -> DebriefView:
    values = {"standing": EVERY_THREE_WEEKS, "next_stage": NEXT, **person}
    who = DebriefPerson(1, "Priya Raman", "Priya", **values)
    facts = MeetingFacts(Meeting(person_id=1), "person/1", (1,), TODAY)
    return DebriefView(facts, (who,), (), Debrief())


def proposed(view: DebriefView, debrief: Debrief | None = None) -> Any:
    return propose(view, debrief or Debrief(), USUAL, TODAY)


def test_the_day_after_their_chapter_is_planned_for() -> None:
    found = proposed(a_view(loops=(CHAPTER,)))
    assert (found.day, found.because, found.text) == (
        date(2026, 3, 19), Because.CHAPTER, "the trustees meet",
    )  # fmt: skip
    assert found.stands


@pytest.mark.parametrize(
    "loop",
    [
        replace(CHAPTER, about_on=None),
        replace(CHAPTER, about_on=TODAY - timedelta(days=1)),
        replace(CHAPTER, about_on=TODAY + timedelta(days=90)),
        replace(CHAPTER, kind="i_promised"),
    ],
)
def test_other_loops_are_no_reason_for_a_day(loop: OpenLoop) -> None:
    assert proposed(a_view(loops=(loop,))).because == Because.RHYTHM


def test_a_chapter_that_is_closed_now_is_no_reason_any_more() -> None:
    assert proposed(a_view(loops=(CHAPTER,)), Debrief(closes=[7])).because == Because.RHYTHM


def test_a_chapter_that_is_just_written_is_one() -> None:
    told = LoopDraft("the interview", "their_chapter", date(2026, 3, 20))  # type: ignore[arg-type]
    assert proposed(a_view(), Debrief(opens=[told])).day == date(2026, 3, 21)


def test_the_rhythm_offers_its_best_day_and_plans_nothing() -> None:
    found = proposed(a_view())
    assert (found.day, found.because, found.stands) == (date(2026, 4, 2), Because.RHYTHM, False)


def test_with_something_to_ask_there_is_a_reason_to_plan() -> None:
    assert proposed(a_view(), Debrief(ask_next="How was it?")).stands


@pytest.mark.parametrize(
    "person",
    [
        {"standing": replace(EVERY_THREE_WEEKS, resting=True)},
        {"standing": replace(EVERY_THREE_WEEKS, own=NO_RHYTHM)},
        {"planned": NextStepRow(3, "Tea", TODAY + timedelta(days=3))},
    ],
)
def test_nothing_is_proposed_where_nothing_is_wanted(person: dict[str, Any]) -> None:
    assert proposed(a_view(**person)) is None


def test_of_several_people_nothing_is_proposed() -> None:
    view = a_view()
    assert proposed(replace(view, people=(*view.people, *view.people))) is None


@pytest.mark.parametrize(
    ("week", "day"),
    [
        ([DayKind.USUAL] * 7, date(2026, 4, 2)),
        ([DayKind.USUAL] * 3 + [DayKind.NONE] + [DayKind.USUAL] * 3, date(2026, 4, 1)),
        ([DayKind.NONE] * 4 + [DayKind.EASY] + [DayKind.NONE] * 2, date(2026, 4, 3)),
        ([DayKind.NONE] * 7, date(2026, 4, 2)),
    ],
)
def test_the_best_day_is_one_on_which_i_have_room(week: list[DayKind], day: date) -> None:
    window = Window(date(2026, 3, 30), date(2026, 4, 5))
    assert best_day(window, Capacity(3, week), TODAY) == day


def test_the_best_day_is_still_to_come() -> None:
    window = Window(TODAY - timedelta(days=20), TODAY + timedelta(days=2))
    assert best_day(window, USUAL, TODAY) == TODAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("debrief", "seen"),
    [
        (Debrief(), False),
        (Debrief(words="Fine."), False),
        (Debrief(confided=True), True),
        (Debrief(words="x" * LONG_WORDS), True),
        (Debrief(confided=True, advised="asked", interrupted="once"), True),
        (Debrief(confided=True, advised="unasked"), False),
        (Debrief(confided=True, interrupted="often"), False),
    ],
)
def test_when_a_sign_may_have_been_seen(debrief: Debrief, seen: bool) -> None:
    assert sign_seen(a_view(), debrief) == (NEXT if seen else None)


@pytest.mark.parametrize(
    "person", [{"next_stage": None}, {"standing": replace(EVERY_THREE_WEEKS, hard=True)}]
)
def test_where_no_sign_is_looked_for(person: dict[str, Any]) -> None:
    assert sign_seen(a_view(**person), Debrief(confided=True)) is None


def test_the_next_step_carries_its_reason() -> None:
    view = a_view(loops=(CHAPTER,))
    step = Debrief(next_size="line", next_day=date(2026, 3, 19))
    asked = replace(step, ask_next="How was the night?")
    later = replace(step, next_day=date(2026, 4, 1))
    reasons = [talk_of(view, debrief).next_step for debrief in (step, asked, later)]
    assert [reason.reason for reason in reasons if reason] == [
        "the trustees meet", "How was the night?", "",
    ]  # fmt: skip
    assert talk_of(view, Debrief()).next_step is None


def test_what_is_half_written_is_read_back() -> None:
    debrief = Debrief(
        words="Nobody shouted.", feelings=["sad"], shared="x", ask_next="y", interrupted="no",
        advised="asked", asked=True, confided=True, closes=[3], day=TODAY, minutes=20,
        began_by="me",
        opens=[LoopDraft("the key", "they_promised", TODAY)],  # type: ignore[arg-type]
        next_size="line", next_day=TODAY, decided=True, moves_on=True,
    )  # fmt: skip
    assert read_written(written(debrief), Debrief()) == debrief


@pytest.mark.parametrize(
    "told",
    [
        None, "x", [], {"words": 3}, {"opens": [4, {"text": 3}]}, {"day": "yesterday"},
        {"kind": "dance"}, {"feelings": "sad", "closes": ["1"]},
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_as_it_began(told: object) -> None:
    assert read_written(told, Debrief(kind="call")) == Debrief(kind="call")
