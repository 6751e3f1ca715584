"""Days of the Persian calendar, which telephones set to it write into their exports."""

from __future__ import annotations

from datetime import date, timedelta

# Norouz of the years 1380 to 1449 by the 33-year cycle, which agrees with the
# astronomical rule for all of them.
_START = date(2001, 3, 21)  # 1 Farvardin 1380
_FIRST = 1380


def from_persian(year: int, month: int, day: int) -> date | None:
    """The same day as everybody else counts it; None where there is no such day."""
    if not (1 <= month <= 12 and 1 <= day <= _length(year, month)):
        return None
    before = sum(366 if _is_leap(each) else 365 for each in range(_FIRST, year))
    months = sum(_length(year, each) for each in range(1, month))
    return _START + timedelta(days=before + months + day - 1)


def _is_leap(year: int) -> bool:
    return year % 33 in (1, 5, 9, 13, 17, 22, 26, 30)


def _length(year: int, month: int) -> int:
    if month <= 6:
        return 31
    return 30 if month < 12 or _is_leap(year) else 29
