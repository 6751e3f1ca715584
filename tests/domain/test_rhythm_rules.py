"""The rules of rhythm: windows, months, and nobody ever late."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import BadInputError
from desktop.domain.rhythm.rules import (
    NO_RHYTHM,
    RhythmRule,
    Standing,
    Window,
    warmth_of,
    window_of,
)
from desktop.domain.warmth import Warmth

DAY = date(2026, 3, 12)
DAYS = st.dates(date(1950, 1, 1), date(2200, 1, 1))
RULES = st.builds(
    lambda unit, a, more: RhythmRule(a, a + more, unit),
    st.sampled_from(["day", "week", "month", "year"]),
    st.integers(1, 9),
    st.integers(0, 9),
)


def in_practice(**fields: object) -> Standing:
    return Standing(**{"in_practice_since": date(2026, 1, 5), **fields})  # type: ignore[arg-type]


def test_the_usual_window_is_four_to_six_weeks_after_the_last_contact() -> None:
    window = window_of(in_practice(last_contact_on=DAY))
    assert window == Window(date(2026, 4, 9), date(2026, 4, 23))


def test_one_month_after_the_thirty_first_of_january_is_the_end_of_february() -> None:
    monthly = RhythmRule(1, 2, "month")
    window = window_of(in_practice(last_contact_on=date(2026, 1, 31), own=monthly))
    assert window == Window(date(2026, 2, 28), date(2026, 3, 31))


@pytest.mark.parametrize("months", [1, 2, 3, 6])
def test_every_n_months_steps_by_n(months: int) -> None:
    rule = RhythmRule(months, months, "month")
    window = window_of(in_practice(last_contact_on=date(2026, 1, 15), own=rule))
    assert window is not None
    assert window.opens == date(2026, 1 + months, 15)


def test_somebody_never_contacted_is_not_lost() -> None:
    window = window_of(in_practice())
    assert window is not None
    assert window.opens == date(2026, 1, 5)
    assert warmth_of(in_practice(), today=date(2026, 1, 5)) is Warmth.WOULD_BE_GLAD
    assert warmth_of(in_practice(), today=date(2027, 1, 5)) is Warmth.BEEN_A_WHILE


def test_the_address_book_at_large_has_no_window() -> None:
    assert window_of(Standing(last_contact_on=DAY)) is None
    assert window_of(Standing(circles=(RhythmRule(),))) is None
    assert warmth_of(Standing(last_contact_on=DAY), today=DAY) is Warmth.NO_RHYTHM


def test_a_rhythm_of_their_own_comes_before_the_circles() -> None:
    own, circle = RhythmRule(1, 2, "year"), RhythmRule(1, 2, "week")
    standing = in_practice(last_contact_on=DAY, own=own, circles=(circle,))
    assert window_of(standing) == Window(date(2027, 3, 12), date(2028, 3, 12))


def test_of_several_circles_the_one_that_comes_round_first_counts() -> None:
    rules = (NO_RHYTHM, RhythmRule(3, 4, "month"), RhythmRule(2, 3, "week"))
    window = window_of(in_practice(last_contact_on=DAY, circles=rules))
    assert window == Window(date(2026, 3, 26), date(2026, 4, 2))


def test_resting_people_and_those_without_need_are_left_in_peace() -> None:
    resting = in_practice(last_contact_on=DAY, resting=True)
    assert window_of(resting) is None
    assert warmth_of(resting, today=DAY) is Warmth.RESTING
    assert window_of(in_practice(own=NO_RHYTHM)) is None


def test_in_a_hard_season_one_looks_in_twice_as_often() -> None:
    window = window_of(in_practice(last_contact_on=DAY, hard=True))
    assert window == Window(DAY + timedelta(days=14), DAY + timedelta(days=21))


def test_warmth_goes_from_in_touch_to_glad_to_a_while() -> None:
    standing = in_practice(last_contact_on=DAY)
    said = [warmth_of(standing, today=DAY + timedelta(weeks=w)) for w in (0, 3, 4, 6, 7, 500)]
    assert said == [
        Warmth.IN_TOUCH,
        Warmth.IN_TOUCH,
        Warmth.WOULD_BE_GLAD,
        Warmth.WOULD_BE_GLAD,
        Warmth.BEEN_A_WHILE,
        Warmth.BEEN_A_WHILE,
    ]


@pytest.mark.parametrize(
    "rule",
    [RhythmRule(0, 2), RhythmRule(3, 2), RhythmRule(1, 11, "year"), RhythmRule(1, 10**9)],
)
def test_a_rhythm_without_a_window_is_refused(rule: RhythmRule) -> None:
    with pytest.raises(BadInputError):
        rule.checked()


@given(last=DAYS, rule=RULES, hard=st.booleans())
def test_a_window_is_always_after_the_contact_and_never_backwards(
    last: date, rule: RhythmRule, hard: bool
) -> None:
    window = window_of(in_practice(last_contact_on=last, own=rule, hard=hard))
    assert window is not None
    assert last < window.opens <= window.closes
    assert window.opens <= window.best <= window.closes


@given(first=DAYS, later=st.integers(0, 5000), rule=RULES)
def test_a_later_contact_never_makes_the_window_earlier(
    first: date, later: int, rule: RhythmRule
) -> None:
    a = window_of(in_practice(last_contact_on=first, own=rule))
    b = window_of(in_practice(last_contact_on=first + timedelta(days=later), own=rule))
    assert a is not None
    assert b is not None
    assert a.opens <= b.opens


@given(day=st.dates(), rule=st.builds(RhythmRule, st.integers(1), st.integers(1)))
def test_no_rhythm_leads_out_of_the_calendar(day: date, rule: RhythmRule) -> None:
    window_of(in_practice(last_contact_on=day, own=rule, hard=True))
