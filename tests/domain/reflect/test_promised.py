"""How often a rhythm comes round a month, and the slower one that we live."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.reflect.promised import lived_a_month, slower_rule, touches_a_month
from desktop.domain.rhythm.rules import NO_RHYTHM, RhythmRule

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("rule", "times"),
    [
        (RhythmRule(1, 1, "week"), 4.35),
        (RhythmRule(4, 6, "week"), 0.87),
        (RhythmRule(1, 1, "month"), 1.0),
        (RhythmRule(1, 1, "year"), 0.08),
        (NO_RHYTHM, 0.0),
    ],
)
def test_a_rhythm_counts_by_the_middle_of_its_window(rule: RhythmRule, times: float) -> None:
    assert touches_a_month(rule) == pytest.approx(times, abs=0.01)


def test_a_few_days_tell_nothing_of_a_month() -> None:
    assert lived_a_month(5, 27) is None
    assert lived_a_month(14, 30) == 14


def days_before(*ago: int) -> list[date]:
    return [TODAY - timedelta(days=n) for n in ago]


@pytest.mark.parametrize(
    ("ago", "slower"),
    [
        ((330,), RhythmRule(1, 1, "year")),
        ((300, 240, 180), RhythmRule(3, 4, "month")),
        ((900,), RhythmRule(2, 3, "year")),
    ],
)
def test_the_silence_until_today_counts_as_well(ago: tuple[int, ...], slower: RhythmRule) -> None:
    assert slower_rule(RhythmRule(), days_before(*ago), TODAY, TODAY) == slower


def test_never_in_touch_it_is_counted_from_the_day_of_the_intention() -> None:
    since = TODAY - timedelta(days=200)
    assert slower_rule(RhythmRule(), [], since, TODAY) == RhythmRule(7, 9, "month")


@given(
    st.lists(st.integers(1, 9000), max_size=12),
    st.integers(1, 24),
    st.sampled_from(["day", "week", "month"]),
)
def test_it_is_always_a_rhythm_and_always_slower(ago: list[int], latest: int, unit: str) -> None:
    rule = RhythmRule(1, latest, unit)
    found = slower_rule(rule, days_before(*ago), TODAY - timedelta(days=3000), TODAY)
    assert found.checked().longest_days > rule.longest_days
