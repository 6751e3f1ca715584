"""Turns follow one another, farther and farther apart, and nobody is ever without one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.rhythm.rules import DEFAULT_RULE, NO_RHYTHM, RhythmRule, Standing
from desktop.domain.rhythm.turns import LONGEST, Turn, after_missing, turn_of
from tests.domain.test_pauses import PAUSES
from tests.domain.test_rhythm_rules import RULES

DAY = timedelta(days=1)
LAST = date(2026, 1, 1)
TODAY = date(2026, 3, 12)


def turn(days_after: int, rule: RhythmRule = DEFAULT_RULE) -> Turn:
    standing = Standing(LAST, date(2020, 1, 1), own=rule)
    found = turn_of(standing, today=LAST + days_after * DAY)
    assert found is not None
    return found


def test_the_first_turn_is_the_window() -> None:
    assert turn(0) == turn(42) == Turn(LAST + 28 * DAY, LAST + 42 * DAY)


def test_when_a_turn_passes_the_next_begins_the_day_after_and_they_grow() -> None:
    lengths, found = [], turn(43)
    for _ in range(5):
        lengths.append((found.ends - found.begins).days + 1)
        found = turn((found.ends - LAST).days + 1)
    assert lengths == [15, 15, 30, 60, 120]


def test_turns_stand_still_while_days_pass() -> None:
    assert len({turn(days) for days in range(43, 58)}) == 1


@pytest.mark.parametrize(
    ("rule", "weeks"),
    [(RhythmRule(1, 1), 9), (DEFAULT_RULE, 23), (RhythmRule(2, 3, "month"), 48)],
)
def test_after_some_rhythms_without_a_word_somebody_is_long_silent(
    rule: RhythmRule, weeks: int
) -> None:
    first = next(days for days in range(2000) if turn(days, rule).silent)
    assert first // 7 == weeks
    assert all(turn(days, rule).silent for days in range(first, first + 3000, 13))


def test_a_window_of_years_comes_up_once_a_year() -> None:
    found = turn(365, RhythmRule(1, 9, "year"))
    assert (found.ends - found.begins).days + 1 == LONGEST
    assert turn(365 + LONGEST, RhythmRule(1, 9, "year")).begins == found.ends + DAY


def test_nobody_without_a_rhythm_has_a_turn() -> None:
    assert turn_of(Standing(LAST, own=NO_RHYTHM), today=TODAY) is None
    assert turn_of(Standing(LAST, LAST, resting=True), today=TODAY) is None


@given(RULES, st.integers(-3, 4000), st.booleans(), PAUSES, st.booleans())
def test_there_is_always_a_turn_to_come(
    rule: RhythmRule, days: int, hard: bool, pauses: tuple, met: bool
) -> None:
    standing = Standing(LAST if met else None, LAST, own=rule, hard=hard, pauses=pauses)
    today = LAST + days * DAY
    found = turn_of(standing, today=today)
    assert found is not None
    assert found.begins <= found.ends
    assert found.ends >= today
    assert (found.ends - found.begins).days < LONGEST + sum(
        (pause.ends - pause.begins).days for pause in pauses
    )


def test_somebody_whom_i_missed_may_come_again_within_days() -> None:
    missed = TODAY - DAY
    later = Turn(TODAY + 30 * DAY, TODAY + 40 * DAY)
    assert after_missing(later, missed, today=TODAY) == Turn(TODAY, missed + 7 * DAY)
    assert after_missing(later, missed, today=TODAY + 7 * DAY) == later
    open_now = Turn(TODAY - 3 * DAY, TODAY + 4 * DAY)
    assert after_missing(open_now, missed, today=TODAY) == open_now


def test_at_the_end_of_days_turns_end_too() -> None:
    standing = Standing(date(9999, 12, 1), own=RhythmRule())
    assert turn_of(standing, today=date(9999, 12, 31)) == Turn(date(9999, 12, 29), date.max)
