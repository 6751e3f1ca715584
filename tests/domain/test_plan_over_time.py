"""Plans as one day follows the other, and as people come and go."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given

from desktop.domain.rhythm.capacity import USUAL_WEEK, Capacity, DayKind
from desktop.domain.rhythm.corner import ROUND, in_corner
from desktop.domain.rhythm.planner import Room, Waiting, plan
from desktop.domain.rhythm.rules import RhythmRule, Standing
from desktop.domain.rhythm.turns import Turn, turn_of
from tests.domain.test_planner import DAY, ROOMS, TODAY, people, places, turns

WEEK = (*USUAL_WEEK[:2], DayKind.EASY, *USUAL_WEEK[:3], DayKind.NONE)
RHYTHMS = (
    *[RhythmRule(1, 2)],
    *[RhythmRule(4, 6)] * 3,
    *[RhythmRule(2, 4, "month")] * 4,
    *[RhythmRule(4, 6, "month")] * 3,
)


def waiting_ones(dice: Random, count: int, today: date = TODAY) -> list[Waiting]:
    """People somewhere in their rhythms."""
    found = []
    for person in dice.sample(range(1, 100_000), count):
        rule = dice.choice(RHYTHMS)
        last = today - DAY * dice.randrange(rule.longest_days)
        turn = turn_of(Standing(last, today - 900 * DAY, own=rule), today=today)
        assert turn is not None
        found.append(Waiting(person, turn))
    return found


def test_the_days_are_filled_evenly() -> None:
    turn = Turn(TODAY, TODAY + 42 * DAY)
    room = Room(TODAY, Capacity(3, WEEK))
    loads = Counter(plan([Waiting(person, turn) for person in range(40)], room).values())
    assert max(loads.values()) <= 2
    assert not [day for day in loads if day.weekday() == 6]
    assert all(loads[day] <= 1 for day in loads if day.weekday() == 2)


def test_the_first_half_of_a_turn_comes_first_so_that_time_is_left() -> None:
    turn = Turn(TODAY, TODAY + 42 * DAY)
    room = Room(TODAY, Capacity(3))
    days = plan([Waiting(person, turn) for person in range(12)], room).values()
    assert max(days) <= TODAY + 21 * DAY


@pytest.mark.parametrize(("count", "mean", "most"), [(60, 2.5, 10), (100, 4, 16)])
def test_one_person_more_moves_few_others(count: int, mean: float, most: int) -> None:
    """Of 60 people about two move, of 100 about three, and hardly one of the coming week."""
    moved, soon = [], []
    for seed in range(40):
        *waiting, newcomer = waiting_ones(Random(seed), count + 1)
        room = Room(TODAY, Capacity(3, WEEK))
        before, after = plan(waiting, room), plan([*waiting, newcomer], room)
        others = [person for person, day in before.items() if after[person] != day]
        moved.append(len(others))
        soon.append(sum(before[person] < TODAY + 7 * DAY for person in others))
    assert sum(moved) / len(moved) <= mean
    assert max(moved) <= most
    assert sum(soon) / len(soon) < 1


@given(people(), ROOMS, turns())
def test_while_no_day_is_full_nobody_moves_who_chooses_before_the_newcomer(
    waiting: list[Waiting], room: Room, turn: Turn
) -> None:
    room = Room(TODAY, Capacity(len(waiting) + 9, room.capacity.week))
    newcomer = Waiting(10**6 + 1, turn)
    before, after = plan(waiting, room), plan([*waiting, newcomer], room)
    loads = Counter(after.values())
    if any(loads[day] >= places(room, day) for day in loads):
        return
    for other in waiting:
        if (-other.turn.lapses, other.turn.ends) < (-turn.lapses, turn.ends):
            assert after[other.person] == before[other.person]


def test_a_year_of_days_moves_nobody_who_was_not_touched() -> None:
    """Nobody new, everybody of the day is heard: the plan of the first day comes true."""
    waiting = [w for w in waiting_ones(Random(7), 80) if w.turn.lapses == 0]
    room = Room(TODAY, Capacity(3, WEEK))
    first = plan(waiting, room)
    told = dict(first)
    for ahead in range(200):
        today = TODAY + ahead * DAY
        found = plan(waiting, Room(today, room.capacity))
        assert {p: d for p, d in found.items() if p in told} == {
            person: day for person, day in told.items() if day >= today
        }
        told |= found
        waiting = [w for w in waiting if found.get(w.person) != today]


@pytest.mark.parametrize("answers", [True, False])
def test_nobody_is_forgotten_for_ever(answers: bool) -> None:
    """Far too many people for far too few places, whether they always answer or never."""
    capacity = Capacity(1, WEEK)
    rule = RhythmRule(1, 2)
    last = {person: TODAY - person % 30 * DAY for person in range(1, 41)}
    shown = dict.fromkeys(last, TODAY)
    longest = 0
    for ahead in range(700):
        today = TODAY + ahead * DAY
        turns_now = {
            person: turn_of(Standing(day, TODAY, own=rule), today=today)
            for person, day in last.items()
        }
        silent = [p for p, turn in turns_now.items() if turn is not None and turn.silent]
        waiting = [Waiting(p, t) for p, t in turns_now.items() if t and not t.silent]
        due = [p for p, day in plan(waiting, Room(today, capacity)).items() if day == today]
        corner = in_corner(silent, today) if capacity.cap(today) else None
        for person in (*due, *([corner] if corner is not None else [])):
            longest = max(longest, (today - shown[person]).days)
            shown[person] = today
            last[person] = today if answers else last[person]
    longest = max(longest, *((TODAY + 700 * DAY - day).days for day in shown.values()))
    assert longest <= 120 + 2 * ROUND  # until long silent, and two rounds of the corner


def test_days_are_dates_so_neither_clocks_nor_years_move_anybody() -> None:
    """Leap day, month ends, new year, the nights on which clocks change."""
    for today in (date(2028, 2, 28), date(2027, 12, 30), date(2026, 3, 28), date(2026, 10, 24)):
        turn = Turn(today, today + 6 * DAY)
        found = plan([Waiting(person, turn) for person in range(7)], Room(today, Capacity(1)))
        assert sorted(found.values()) == [today + n * DAY for n in range(7)]


def test_after_flying_west_it_is_yesterday_again_and_all_are_still_there() -> None:
    """What I logged in the east lies tomorrow; nobody is lost, nobody is asked twice."""
    heard = Standing(TODAY + DAY, TODAY - 90 * DAY, own=RhythmRule(1, 2))
    turn = turn_of(heard, today=TODAY)
    assert turn == Turn(TODAY + 8 * DAY, TODAY + 15 * DAY)
    waiting = waiting_ones(Random(3), 40)
    here = plan(waiting, Room(TODAY, Capacity(3)))
    there = plan(waiting, Room(TODAY - DAY, Capacity(3)))
    assert there.keys() == here.keys() - {p for p in here if p not in there}
    assert len(there) >= len(here) - 2


def test_at_the_end_of_the_calendar_it_still_plans() -> None:
    turn = Turn(date(9999, 12, 30), date.max)
    found = plan([Waiting(1, turn), Waiting(2, turn)], Room(date(9999, 12, 31), Capacity(1)))
    assert list(found.values()) == [date.max]


def test_with_no_places_at_all_nobody_is_planned_and_nothing_breaks() -> None:
    waiting = waiting_ones(Random(5), 30)
    assert plan(waiting, Room(TODAY, Capacity(0))) == {}
    assert plan([], Room(TODAY, Capacity(3))) == {}


def test_a_put_off_that_outlasts_the_turn_is_kept() -> None:
    put_off = Waiting(1, Turn(TODAY, TODAY + 2 * DAY), TODAY + timedelta(days=9))
    assert plan([put_off], Room(TODAY, Capacity(3))) == {1: TODAY + 9 * DAY}
