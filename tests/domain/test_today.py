"""Whom Today chooses."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.today import Candidate, Why, choose

DAY = date(2026, 3, 12)

CANDIDATES = st.lists(
    st.builds(
        Candidate,
        st.integers(1, 30),
        st.sampled_from(list(Why)),
        st.dates(date(2025, 1, 1), date(2026, 12, 31)),
        st.floats(0, 90),
    ),
    max_size=60,
)


def ids(chosen: list[Candidate]) -> list[int]:
    return [candidate.person_id for candidate in chosen]


def test_planned_then_hard_days_then_the_fullest_window() -> None:
    found = [
        Candidate(1, Why.WINDOW, DAY, 0.5),
        Candidate(2, Why.WINDOW, DAY, 4.0),
        Candidate(3, Why.HARD_DAY, DAY),
        Candidate(4, Why.PLANNED, DAY),
    ]
    assert ids(choose(found, most=3)) == [4, 3, 2]


def test_nobody_moves_up_when_somebody_was_turned_to() -> None:
    found = [Candidate(person, Why.WINDOW, DAY, person) for person in range(1, 40)]
    assert ids(choose(found, most=3)) == [39, 38, 37]
    assert ids(choose(found, most=3, met=2)) == [39]
    assert choose(found, most=3, met=3) == []


def test_what_was_planned_for_today_stands_even_then() -> None:
    found = [Candidate(1, Why.PLANNED, DAY), Candidate(2, Why.WINDOW, DAY)]
    assert ids(choose(found, most=3, met=5)) == [1]


@given(CANDIDATES, st.integers(0, 5), st.integers(0, 5))
def test_a_backlog_of_any_size_shows_no_more_than_n(
    found: list[Candidate], most: int, met: int
) -> None:
    chosen = ids(choose(found, most=most, met=met))
    assert len(chosen) <= most
    assert len(set(chosen)) == len(chosen)


@given(CANDIDATES, st.randoms())
def test_the_choice_does_not_depend_on_the_order_it_was_found_in(found, random) -> None:  # type: ignore[no-untyped-def]
    shuffled = list(found)
    random.shuffle(shuffled)
    assert ids(choose(shuffled, most=3)) == ids(choose(found, most=3))
