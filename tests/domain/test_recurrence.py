"""Series of days by RFC 5545, bounded, and kept at their months' ends."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from time import process_time

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import BadInputError
from desktop.domain.recurrence import (
    MOST,
    checked_rule,
    ended_before,
    moved_rule,
    next_occurrence,
    occurrences,
    rule_of,
    shortened,
)


def days(rule: str, start: date, until: date, **more: object) -> list[str]:
    return [f"{day:%m-%d}" for day in occurrences(rule, start, start, until, **more)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rule", "start", "expected"),
    [
        (rule_of("week", 1, date(2026, 3, 2)), date(2026, 3, 2), ["03-02", "03-09", "03-16"]),
        (rule_of("day", 10, date(2026, 3, 1)), date(2026, 3, 1), ["03-01", "03-11"]),
        (rule_of("month", 1, date(2026, 1, 31)), date(2026, 1, 31), ["01-31", "02-28"]),
        (rule_of("month", 1, date(2026, 1, 30)), date(2026, 1, 30), ["01-30", "02-28"]),
        ("FREQ=WEEKLY;BYDAY=MO,TH", date(2026, 3, 9), ["03-09", "03-12", "03-16", "03-19"]),
    ],
)
def test_what_repeats(rule: str, start: date, expected: list[str]) -> None:
    assert days(rule, start, date(2026, 3, 20))[: len(expected)] == expected


def test_the_29th_of_february_is_kept_in_common_years() -> None:
    start = date(2024, 2, 29)
    found = occurrences(rule_of("year", 1, start), start, start, date(2029, 1, 1))
    assert found == [
        date(2024, 2, 29), date(2025, 2, 28), date(2026, 2, 28), date(2027, 2, 28),
        date(2028, 2, 29),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY", "FREQ=HOURLY", "FREQ=DAILY;INTERVAL=0", "nonsense", "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=-3", "FREQ=DAILY;UNTIL=20200101", "FREQ=DAILY;BYYEARDAY=367",
        "FREQ=DAILY;BYSETPOS=5", "FREQ=WEEKLY;BYEASTER=1", "FREQ=MONTHLY;BYDAY=MO,6MO",
        "FREQ=YEARLY;BYMONTH=12;BYDAY=+53MO",
    ],
)  # fmt: skip
def test_what_cannot_repeat_is_refused_in_a_sentence_and_soon(rule: str) -> None:
    began = process_time()
    with pytest.raises(BadInputError, match=r"\.$"):
        checked_rule(rule, date(2026, 3, 1))
    assert process_time() - began < 1, "seconds; looking on until the year 9999 takes three"


@pytest.mark.parametrize(
    "rule",
    ["FREQ=MONTHLY;BYDAY=5MO,-5FR", "FREQ=YEARLY;BYDAY=53MO", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=TH",
     "FREQ=DAILY;INTERVAL=3;COUNT=9", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;UNTIL=20400301"],
)  # fmt: skip
@pytest.mark.parametrize("start", [date(1, 1, 1), date(1600, 2, 29), date(1999, 12, 31)])
def test_a_rule_falls_on_the_days_that_dateutil_finds(rule: str, start: date) -> None:
    last = start + timedelta(days=9_000)
    by_itself = rrulestr(rule, dtstart=datetime.combine(start, time.min))
    expected = by_itself.between(datetime.combine(start, time.min),
                                 datetime.combine(last, time.max), inc=True)  # fmt: skip
    assert occurrences(rule, start, start, last) == [moment.date() for moment in expected]


def test_no_series_is_endless() -> None:
    far = occurrences("FREQ=DAILY", date(1900, 1, 1), date(1900, 1, 1), date(2100, 1, 1))
    assert len(far) == MOST


def test_a_series_ends_before_the_day_it_is_split_at() -> None:
    rule = ended_before("FREQ=WEEKLY;COUNT=20", date(2026, 3, 16))
    assert days(rule, date(2026, 3, 2), date(2026, 12, 31)) == ["03-02", "03-09"]


def test_left_out_days_are_left_out() -> None:
    start = date(2026, 3, 2)
    without = [date(2026, 3, 9)]
    assert days("FREQ=WEEKLY", start, date(2026, 3, 16), without=without) == ["03-02", "03-16"]
    assert next_occurrence("FREQ=WEEKLY", start, start, without) == date(2026, 3, 16)


@given(
    st.sampled_from(["day", "week", "month", "year"]),
    st.integers(1, 12),
    st.dates(date(1990, 1, 1), date(2030, 12, 31)),
)
def test_a_series_begins_on_its_first_day_and_goes_on(unit: str, every: int, start: date) -> None:
    rule = rule_of(unit, every, start)
    found = occurrences(rule, start, start, start + timedelta(days=366 * every * 2), most=3)
    assert found[0] == start
    assert len(found) >= 2
    assert found == sorted(set(found))


@given(
    st.sampled_from(["day", "week", "month", "year"]),
    st.integers(1, 4),
    st.dates(date(2000, 1, 1), date(2030, 12, 31)),
    st.integers(-40, 40),
)
def test_a_series_that_is_moved_begins_on_its_new_day(
    unit: str, every: int, start: date, by: int
) -> None:
    new = start + timedelta(days=by)
    rule = moved_rule(rule_of(unit, every, start), start, new)
    found = occurrences(rule, new, new, new + timedelta(days=366 * every * 2), most=3)
    assert found[0] == new
    assert len(found) >= 2


@pytest.mark.parametrize(
    ("rule", "start", "new", "expected"),
    [
        ("FREQ=WEEKLY;BYDAY=MO,TH", date(2026, 3, 9), date(2026, 3, 10), "BYDAY=TU,FR"),
        ("FREQ=MONTHLY;BYDAY=2TU", date(2026, 3, 10), date(2026, 3, 19), "BYDAY=3TH"),
        ("FREQ=MONTHLY;BYDAY=-1FR", date(2026, 3, 27), date(2026, 3, 30), "BYDAY=-1MO"),
        ("FREQ=DAILY;UNTIL=20260320", date(2026, 3, 9), date(2026, 3, 11), "UNTIL=20260322"),
    ],
)
def test_its_rule_goes_along(rule: str, start: date, new: date, expected: str) -> None:
    assert expected in moved_rule(rule, start, new)


@given(st.integers(2, 12), st.integers(1, 11))
def test_a_counted_series_in_two_parts_is_as_long_as_it_was(count: int, at: int) -> None:
    rule, start = f"FREQ=DAILY;COUNT={count}", date(2026, 3, 1)
    split = start + timedelta(days=min(at, count - 1))
    until = date(2026, 12, 31)
    before = occurrences(ended_before(rule, split), start, start, until)
    after = occurrences(shortened(rule, start, split), split, split, until)
    assert [*before, *after] == occurrences(rule, start, start, until)
