"""Days in the names of changes, where no window is near to say them."""

from __future__ import annotations

from datetime import date, datetime

from desktop.domain.language import mark, tr

_WEEKDAYS = (
    mark("Monday"), mark("Tuesday"), mark("Wednesday"), mark("Thursday"), mark("Friday"),
    mark("Saturday"), mark("Sunday"),
)  # fmt: skip
_MONTHS = (
    mark("January"), mark("February"), mark("March"), mark("April"), mark("May"), mark("June"),
    mark("July"), mark("August"), mark("September"), mark("October"), mark("November"),
    mark("December"),
)  # fmt: skip


def name_day(day: date) -> str:
    """ "Thursday 12 March"."""
    weekday, month = tr(_WEEKDAYS[day.weekday()]), tr(_MONTHS[day.month - 1])
    return tr("{weekday} {day} {month}").format(weekday=weekday, day=day.day, month=month)


def name_date(day: date) -> str:
    """ "12 March"."""
    return tr("{day} {month}").format(day=day.day, month=tr(_MONTHS[day.month - 1]))


def name_moment(day: date, starts_at: datetime | None) -> str:
    """ "Thursday 12 March at 10:30", or the day alone; the moment is one of the wall's clock."""
    if starts_at is None:
        return name_day(day)
    return tr("{day} at {time}").format(day=name_day(day), time=f"{starts_at:%H:%M}")
