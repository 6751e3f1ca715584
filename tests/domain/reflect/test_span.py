from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.reflect.span import (
    Days,
    Span,
    days_of,
    week_offered,
    week_to_look_back_on,
    year_of,
)

SUNDAY = date(2026, 11, 22)
DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


def test_on_sunday_one_looks_back_on_the_week_that_ends() -> None:
    assert days_of(Span.WEEK, SUNDAY) == Days(date(2026, 11, 16), SUNDAY)


@pytest.mark.parametrize("day", [23, 24, 25])
def test_in_its_first_days_a_week_gives_way_to_the_one_before(day: int) -> None:
    assert days_of(Span.WEEK, date(2026, 11, day)) == Days(date(2026, 11, 16), SUNDAY)


def test_from_its_fourth_day_a_week_is_looked_at_itself() -> None:
    thursday = date(2026, 11, 26)

    assert days_of(Span.WEEK, thursday) == Days(date(2026, 11, 23), date(2026, 11, 29))


def test_a_week_begins_as_the_person_has_it() -> None:
    assert days_of(Span.WEEK, date(2026, 11, 21), first_weekday=6).first == date(2026, 11, 15)


def test_a_season_is_the_last_three_months_up_to_today() -> None:
    assert days_of(Span.SEASON, SUNDAY) == Days(date(2026, 8, 23), SUNDAY)


def test_a_year_is_the_last_twelve_months_up_to_today() -> None:
    assert days_of(Span.YEAR, date(2028, 2, 29)) == Days(date(2027, 3, 1), date(2028, 2, 29))


def test_a_letter_is_about_a_year_of_the_calendar() -> None:
    assert year_of(2026) == Days(date(2026, 1, 1), date(2026, 12, 31))


@given(DAYS, st.integers(0, 6))
def test_the_week_is_whole_and_never_lies_ahead(today: date, first_weekday: int) -> None:
    days = week_to_look_back_on(today, first_weekday)

    assert (days.last - days.first).days == 6
    assert days.first.weekday() == first_weekday
    assert (today - days.first).days in range(3, 10)


@given(DAYS)
def test_a_longer_span_holds_the_shorter_one(today: date) -> None:
    season, year = days_of(Span.SEASON, today), days_of(Span.YEAR, today)

    assert year.first < season.first < season.last == year.last == today
    assert today in season
    assert date(1980, 1, 1) not in season


@pytest.mark.parametrize("weekday", range(7))
def test_a_review_is_offered_on_its_weekday_and_the_next_for_one_week(weekday: int) -> None:
    days = [date(2026, 11, 1) + timedelta(days=n) for n in range(14)]

    offered = [week_offered(day, weekday) for day in days]

    assert sum(week is not None for week in offered) in (3, 4)
    for day, after in pairwise(days):
        if day.weekday() == weekday:
            assert week_offered(day, weekday) == week_offered(after, weekday) is not None


def test_a_review_that_is_not_wanted_is_never_offered() -> None:
    assert week_offered(SUNDAY, -1) is None
