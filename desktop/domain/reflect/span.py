"""The days that Reflect looks back on: a week, a season, a year."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.dates import add_months, week_of

_BEGUN = timedelta(days=3)  # a week is looked at once more than half of it is there


class Span(StrEnum):
    WEEK = "week"
    SEASON = "season"
    YEAR = "year"


class Days(NamedTuple):
    """From the first to the last day, both included."""

    first: date
    last: date

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last


_MONTHS = {Span.SEASON: 3, Span.YEAR: 12}


def days_of(span: Span, today: date, first_weekday: int = 0) -> Days:
    """The days of this span, seen from today (0 is Monday).

    A season is the last three months, a year the last twelve, both up to today. A week is
    a whole one: see ``week_to_look_back_on``.
    """
    if span == Span.WEEK:
        return week_to_look_back_on(today, first_weekday)
    return Days(add_months(today, -_MONTHS[span]) + timedelta(days=1), today)


def week_to_look_back_on(today: date, first_weekday: int = 0) -> Days:
    """The week that today is in; in its first three days still the one before, since
    there is nothing yet to look back on."""
    return week_from(week_of(today - _BEGUN, first_weekday))


def week_offered(today: date, review_weekday: int, first_weekday: int = 0) -> Days | None:
    """The week whose review is offered today: on its weekday and the day after. None on
    all others, and always with -1."""
    for offered_on in (today, today - timedelta(days=1)):
        if offered_on.weekday() == review_weekday:
            return week_to_look_back_on(offered_on, first_weekday)
    return None


def week_from(first: date) -> Days:
    """The seven days that begin with this one."""
    return Days(first, first + timedelta(days=6))


def year_of(year: int) -> Days:
    """A year of the calendar, as the letter has it."""
    return Days(date(year, 1, 1), date(year, 12, 31))
