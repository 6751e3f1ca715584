"""Whom Today chooses. It is Thursday, 12 March 2026."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.rhythm.capacity import Capacity, DayKind
from desktop.domain.today import Candidate, Why, choose, good_day, middle

DAY = date(2026, 3, 12)

CANDIDATES = st.lists(
    st.builds(
        Candidate,
        st.integers(1, 30),
        st.sampled_from(list(Why)),
        st.dates(date(2026, 3, 1), DAY),
    ),
    max_size=60,
)


def ids(chosen: list[Candidate]) -> list[int]:
    return [candidate.person_id for candidate in chosen]


def test_what_i_planned_for_today_comes_first() -> None:
    found = [
        Candidate(1, Why.PLANNED, DAY - timedelta(days=5)),
        Candidate(2, Why.HARD_DAY, DAY),
        Candidate(3, Why.PLANNED, DAY),
        Candidate(4, Why.RHYTHM, DAY),
    ]
    chosen, more = choose(found, today=DAY, cap=3, met=0)
    assert (ids(chosen), more) == ([3, 1, 2], False)


def test_nobody_moves_up_when_somebody_was_turned_to() -> None:
    found = [Candidate(person, Why.RHYTHM, DAY) for person in range(9)]
    assert ids(choose(found, today=DAY, cap=3, met=2)[0]) == [0]
    assert ids(choose(found, today=DAY, cap=3, met=5)[0]) == []


def test_my_own_plan_stands_whomever_i_met_today() -> None:
    found = [Candidate(1, Why.PLANNED, DAY), Candidate(2, Why.RHYTHM, DAY)]
    assert ids(choose(found, today=DAY, cap=3, met=5)[0]) == [1]


def test_twenty_plans_on_one_day_show_no_more_than_it_may_bring() -> None:
    mine = [Candidate(person, Why.PLANNED, DAY) for person in range(20)]
    chosen, more = choose(mine, today=DAY, cap=3, met=0)
    assert (ids(chosen), more) == ([0, 1, 2], True)


@given(CANDIDATES, st.integers(0, 5), st.integers(0, 5))
def test_a_backlog_of_any_size_shows_no_more_than_n(
    found: list[Candidate], cap: int, met: int
) -> None:
    chosen = ids(choose(found, today=DAY, cap=cap, met=met)[0])
    assert len(chosen) <= cap
    assert len(set(chosen)) == len(chosen)


def test_a_good_day_to_meet_is_near_usual_and_free() -> None:
    easy = Capacity(days={DAY + timedelta(days=1): DayKind.EASY})
    assert good_day(DAY, easy, set()) == date(2026, 3, 14)
    assert good_day(DAY, easy, {date(2026, 3, 14)}) == date(2026, 3, 15)


def test_without_a_usual_day_an_easy_one_has_to_do() -> None:
    week = (DayKind.NONE, *(DayKind.EASY,) * 6)
    assert good_day(date(2026, 3, 15), Capacity(week=week), set()) == date(2026, 3, 17)
    never = Capacity(week=(DayKind.NONE,) * 7)
    assert good_day(DAY, never, set()) == date(2026, 3, 13)


def test_some_time_in_a_gap_is_about_its_middle() -> None:
    assert middle(date(2026, 2, 10), DAY) == date(2026, 2, 25)
