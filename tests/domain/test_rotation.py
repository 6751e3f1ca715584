"""Which backups stay: a table of cases, and years of use with a clock that jumps."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.rotation import DAILY, MONTHLY, RECENT, WEEKLY, Dated, kept

NOON = datetime(2026, 3, 12, 12)
REASONS = ("daily", "by-hand", "before-import", "before-restore", "before-migration")


def a_backup(moment: datetime, reason: str = "daily") -> Dated:
    return Dated(f"kith-{moment:%Y-%m-%dT%H%M%S}-{reason}.db", moment, reason)


def test_ten_imports_in_a_day_cost_no_days_backup() -> None:
    days = [a_backup(NOON - timedelta(days=back, hours=3)) for back in range(7)]
    imports = [a_backup(NOON - timedelta(minutes=back), "before-import") for back in range(10)]
    staying = kept([*days, *imports], NOON)
    assert set(days) <= staying
    assert set(imports[:RECENT]) <= staying
    assert not staying & set(imports[RECENT:])


@pytest.mark.parametrize("reason", REASONS)
def test_the_newest_few_of_each_kind_stay_however_close(reason: str) -> None:
    close = [a_backup(NOON - timedelta(minutes=back), reason) for back in range(20)]
    assert kept(close, NOON) == set(close[:RECENT])


def test_one_of_each_day_week_and_month_stays() -> None:
    year = [a_backup(NOON - timedelta(hours=8 * step)) for step in range(3 * 500)]
    staying = kept(year, NOON)
    assert {one.moment.date() for one in staying} >= {
        (NOON - timedelta(days=back)).date() for back in range(DAILY)
    }
    assert len({one.moment.strftime("%G-%V") for one in staying}) >= WEEKLY
    assert len({one.moment.strftime("%Y-%m") for one in staying}) >= MONTHLY
    assert len(staying) <= RECENT + DAILY + WEEKLY + MONTHLY


def test_what_is_dated_in_the_future_stays() -> None:
    ahead = [a_backup(NOON + timedelta(days=step)) for step in range(1, 60)]
    assert kept(ahead, NOON) == set(ahead)


def test_a_month_without_kith_costs_nothing() -> None:
    """The days are counted by the backups there are, not by the clock."""
    before = [a_backup(NOON - timedelta(days=back)) for back in range(DAILY)]
    assert kept(before, NOON + timedelta(days=200)) == set(before)


steps = st.lists(
    st.tuples(
        st.one_of(
            st.integers(1, 30), st.sampled_from([24, 24 * 3, 24 * 40, -24 * 30, -9, 24 * 400])
        ),
        st.sampled_from(REASONS),
    ),
    max_size=150,
)


@settings(max_examples=60, deadline=None)
@given(steps)
def test_years_of_use_with_a_clock_that_jumps(walk: list[tuple[int, str]]) -> None:
    """Never fewer than was promised, at any step; what goes is in no promise."""
    now, there = NOON, set[Dated]()
    for hours, reason in walk:
        now += timedelta(hours=hours)
        written = a_backup(now, reason)
        there.add(written)
        staying = kept(there, now)
        assert written in staying
        assert {one for one in there if one.moment > now} <= staying
        past = [one for one in there if one.moment <= now]
        for count, period in ((DAILY, "%Y-%j"), (WEEKLY, "%G-%V"), (MONTHLY, "%Y-%m")):
            had = {one.moment.strftime(period) for one in past}
            have = {one.moment.strftime(period) for one in staying if one.moment <= now}
            assert len(have) >= min(count, len(had))
        assert len([one for one in staying if one.moment <= now]) <= 3 * RECENT + 24
        there = staying


@settings(max_examples=60, deadline=None)
@given(steps, st.integers(1, 24 * 800))
def test_a_clock_set_back_deletes_nothing(walk: list[tuple[int, str]], back: int) -> None:
    now, there = NOON, set[Dated]()
    for hours, reason in walk:
        now += timedelta(hours=abs(hours))
        there = kept({*there, a_backup(now, reason)}, now)
    assert kept(there, now - timedelta(hours=back)) == there
