"""In a break the clock of every rhythm stands still; at a fresh start it begins anew."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.rhythm.pauses import Pause, counted_days, in_order, pushed_on
from desktop.domain.rhythm.rules import RhythmRule, Standing, Window, window_of
from desktop.domain.rhythm.turns import turn_of
from tests.domain.test_rhythm_rules import RULES

DAY = timedelta(days=1)
START = date(2026, 3, 1)
DAYS = st.integers(-40, 400).map(lambda days: START + days * DAY)
PAUSES = st.lists(
    st.tuples(DAYS, st.integers(0, 60)).map(lambda p: Pause(p[0], p[0] + p[1] * DAY)), max_size=4
).map(in_order)


def day(month: int, number: int) -> date:
    return date(2026, month, number)


@pytest.mark.parametrize(
    ("counted", "shown"),
    [
        (day(3, 9), day(3, 9)),  # before the break nothing changes
        (day(3, 10), day(3, 24)),  # its first day comes after it
        (day(3, 12), day(3, 26)),
    ],
)
def test_what_falls_into_a_break_or_after_it_is_pushed_on(counted: date, shown: date) -> None:
    assert pushed_on(counted, START, [Pause(day(3, 10), day(3, 24))]) == shown


def test_with_a_contact_during_the_break_the_count_begins_after_it() -> None:
    pause = Pause(day(3, 10), day(3, 24))
    assert pushed_on(day(3, 22), day(3, 15), [pause]) == day(3, 24) + 6 * DAY


def test_breaks_that_overlap_count_once() -> None:
    overlapping = [Pause(day(3, 10), day(3, 20)), Pause(day(3, 15), day(3, 24)),
                   Pause(day(4, 1), day(4, 1))]  # fmt: skip
    assert in_order(overlapping) == (Pause(day(3, 10), day(3, 24)),)


@given(st.integers(0, 500), PAUSES)
def test_as_many_counted_days_lie_between_as_before(days: int, pauses: tuple[Pause, ...]) -> None:
    shown = pushed_on(START + days * DAY, START, pauses)
    between = (START + n * DAY for n in range(1, (shown - START).days + 1))
    assert sum(not any(p.holds(one) for p in pauses) for one in between) == days
    assert days == 0 or not any(pause.holds(shown) for pause in pauses)
    assert counted_days(START, shown, pauses) == days or days == 0


@given(st.lists(st.tuples(DAYS, RULES), min_size=2, max_size=6), st.integers(1, 90))
def test_a_break_moves_everybody_by_the_same_days(
    people: list[tuple[date, RhythmRule]], length: int
) -> None:
    begins = max(last for last, _ in people) + DAY
    pause = Pause(begins, begins + length * DAY)
    for last, rule in people:
        usual = Standing(last, date(2020, 1, 1), own=rule)
        rested = Standing(last, date(2020, 1, 1), own=rule, pauses=[pause])
        before, after = window_of(usual), window_of(rested)
        assert before is not None
        assert after is not None
        if before.opens >= begins:
            moved = after.opens - before.opens, after.closes - before.closes
            assert moved == (length * DAY, length * DAY)
        # The day after the break is for everybody what its first day would have been.
        then, now = turn_of(usual, today=begins), turn_of(rested, today=pause.ends)
        assert then is not None
        assert now is not None
        assert (then.lapses, then.silent) == (now.lapses, now.silent)
        assert then.ends - begins == now.ends - pause.ends


def test_a_fresh_start_opens_what_had_passed_for_a_whole_rhythm() -> None:
    silent = Standing(day(1, 1), date(2025, 1, 1), own=RhythmRule(2, 3), fresh_starts=[day(3, 12)])
    assert window_of(silent) == Window(day(3, 12), day(4, 2))
    heard_since = Standing(day(3, 13), own=RhythmRule(2, 3), fresh_starts=[day(3, 12)])
    assert window_of(heard_since) == Window(day(3, 27), day(4, 3))
    in_time = Standing(day(3, 1), own=RhythmRule(2, 3), fresh_starts=[day(3, 12)])
    assert window_of(in_time) == Window(day(3, 15), day(3, 22))


def test_who_lapses_after_a_fresh_start_can_have_another() -> None:
    starts = [day(3, 12), day(9, 1)]
    silent = Standing(day(1, 1), own=RhythmRule(2, 3), fresh_starts=starts)
    assert window_of(silent) == Window(day(9, 1), day(9, 22))


def test_a_fresh_start_rests_in_a_break_too() -> None:
    pause = Pause(day(3, 12), day(3, 19))
    silent = Standing(day(1, 1), own=RhythmRule(2, 3), pauses=[pause], fresh_starts=[day(3, 12)])
    assert window_of(silent) == Window(day(3, 12), day(4, 8))
