"""When a date in somebody's life comes next, and how many years it is then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.dates import LeapRule, PartialDate


@dataclass(frozen=True, slots=True)
class Coming:
    """``years`` since the first time; None where its year is not known, or is this one."""

    day: date
    years: int | None = None


def coming(when: PartialDate, today: date, leap_rule: LeapRule = "feb28") -> Coming | None:
    """The next time it is kept, today included; None when it has no day and month."""
    once = when.as_date()
    if once is not None and once >= today:
        return Coming(once)
    day = when.next_on_or_after(today, leap_rule)
    if day is None:
        return None
    return Coming(day, day.year - when.year if when.year is not None else None)
