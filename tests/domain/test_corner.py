"""The quiet corner: nobody is forgotten for ever, and nobody is asked too often."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.rhythm.corner import ROUND, in_corner, round_of

TODAY = date(2026, 3, 12)
SILENT = st.sets(st.integers(1, 10**6), max_size=300)


def shown(silent: set[int], days: int) -> list[int | None]:
    return [in_corner(silent, TODAY + timedelta(days=day)) for day in range(days)]


@given(SILENT)
def test_everybody_comes_up_exactly_once_in_a_round(silent: set[int]) -> None:
    length = round_of(len(silent))
    assert sorted(p for p in shown(silent, length) if p is not None) == sorted(silent)
    assert length <= max(ROUND, 4 * len(silent))


def test_few_of_them_leave_most_days_empty() -> None:
    assert sum(p is not None for p in shown({3, 14, 15}, ROUND)) == 3


def test_nobodys_day_is_always_the_day_off() -> None:
    silent, weekdays = set(range(1, 80)), defaultdict(set)
    for ahead in range(2 * round_of(79)):
        day = TODAY + timedelta(days=ahead)
        weekdays[in_corner(silent, day)].add(day.weekday())
    assert all(len(weekdays[person]) > 1 for person in silent)


@given(SILENT, st.integers(1, 10**6))
def test_one_more_moves_few_of_the_others(silent: set[int], person: int) -> None:
    length = round_of(len(silent))
    if person in silent or round_of(len(silent) + 1) != length:
        return
    before, after = shown(silent, length), shown(silent | {person}, length)
    assert sum(a != b for a, b in zip(before, after, strict=True)) <= 1 + length // 4
