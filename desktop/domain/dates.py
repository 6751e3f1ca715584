"""Days as people know them: partly, yearly, and in whole calendar months."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

LeapRule = str  # "feb28" or "mar1"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which year, month or day may be unknown, with the text as read.

    Raises ValueError when what is known cannot be a date (31 April; month 13).
    ``text`` keeps what stood in the source when it was no date at all.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    text: str = ""

    def __post_init__(self) -> None:
        if self.month is not None and not 1 <= self.month <= 12:
            raise ValueError(f"there is no month {self.month}")
        if self.year is not None and not 1 <= self.year <= 9999:
            raise ValueError(f"the year {self.year} is out of reach")
        if self.day is not None:
            longest = 31 if self.month is None else _days_in(self.year or 2000, self.month)
            if not 1 <= self.day <= longest:
                raise ValueError(f"that month has no day {self.day}")

    @property
    def known(self) -> bool:
        """Whether anything but free text is known."""
        return not (self.year is None and self.month is None and self.day is None)

    @property
    def yearly(self) -> bool:
        """Whether it can come round each year (month and day are known)."""
        return self.month is not None and self.day is not None

    def as_date(self) -> date | None:
        """The full date, when year, month and day are all known."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    def in_year(self, year: int, leap_rule: LeapRule = "feb28") -> date | None:
        """The day on which it is kept in that year; 29 February by the rule."""
        if self.month is None or self.day is None:
            return None
        if (self.month, self.day) == (2, 29) and not calendar.isleap(year):
            return date(year, 3, 1) if leap_rule == "mar1" else date(year, 2, 28)
        return date(year, self.month, self.day)

    def next_on_or_after(self, today: date, leap_rule: LeapRule = "feb28") -> date | None:
        """The next day on which it is kept, today included."""
        for year in (today.year, today.year + 1):
            if year > 9999:
                return None
            kept = self.in_year(year, leap_rule)
            if kept is not None and kept >= today:
                return kept
        return None


def _days_in(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def add_months(start: date, months: int) -> date:
    """The same day some calendar months on, or that month's last day.

    31 January + 1 month is the end of February.
    """
    index = start.year * 12 + start.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(start.day, _days_in(year, month + 1)))


def add_span(start: date, count: int, unit: str) -> date:
    """``count`` days, weeks, months or years after start. Years are 12 months."""
    match unit:
        case "day":
            return start + timedelta(days=count)
        case "week":
            return start + timedelta(weeks=count)
        case "month":
            return add_months(start, count)
        case "year":
            return add_months(start, 12 * count)
    raise ValueError(f"unknown unit of time: {unit}")


def week_of(day: date, first_weekday: int = 0) -> date:
    """The first day of day's week (0 is Monday)."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)
