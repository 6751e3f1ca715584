"""Repeating entries by the rules of RFC 5545, bounded in count and in time.

The rules are expanded by python-dateutil over wall-clock days, so that neither DST nor
travel moves an occurrence.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from dateutil.rrule import rrule, rrulestr

from desktop.domain.dates import add_months
from desktop.domain.errors import BadInputError

MOST = 1_000  # occurrences of one series in one question
_ALLOWED = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_SEARCHED = timedelta(days=366 * 12)  # within which a rule must come round once


def checked_rule(rule: str, start: date) -> str:
    """The rule, upper case and without its name; "" for none.

    Raises BadInputError for what is no rule, comes round more than daily, or never.
    """
    text = rule.strip().upper().removeprefix("RRULE:")
    if not text:
        return ""
    parts = dict(part.partition("=")[::2] for part in text.split(";"))
    if parts.get("FREQ") not in _ALLOWED:
        raise BadInputError("It can repeat by days, weeks, months or years.")
    if not parts.get("INTERVAL", "1").isdecimal() or int(parts.get("INTERVAL", "1")) < 1:
        raise BadInputError("Between two times there is at least one day.")
    try:
        first = occurrences(text, start, start, start + _SEARCHED, most=1)
    except (ValueError, TypeError, OverflowError) as error:
        raise BadInputError(f"“{rule.strip()}” is not a rule Kith can repeat by.") from error
    if not first:
        raise BadInputError("A day like that does not come round. Nothing was planned.")
    return text


def occurrences(
    rule: str,
    start: date,
    first: date,
    last: date,
    *,
    without: Iterable[date] = (),
    most: int = MOST,
) -> list[date]:
    """The days from first to last (both included) on which a series from start falls."""
    if last < start:
        return []
    found = rrulestr(rule, dtstart=datetime.combine(start, time.min), ignoretz=True)
    assert isinstance(found, rrule)
    end = datetime.combine(last, time.max)
    until = found._until  # type: ignore[attr-defined]
    bounded = found.replace(until=min(until, end) if until else end)
    left_out = set(without)
    days: list[date] = []
    for moment in bounded.xafter(datetime.combine(first, time.min), inc=True):
        if moment.date() not in left_out:
            days.append(moment.date())
        if len(days) >= most:
            break
    return days


def ended_before(rule: str, day: date) -> str:
    """The rule, ending on the day before that one."""
    kept = [part for part in rule.split(";") if not part.startswith(("UNTIL=", "COUNT="))]
    until = day - timedelta(days=1)
    return ";".join([*kept, f"UNTIL={until:%Y%m%d}T235959"])


def rule_of(unit: str, interval: int, start: date) -> str:
    """The rule of "every so many days, weeks, months or years" from start.

    At a month's end it keeps to the month's end, where a plain monthly rule would
    leave short months out; 29 February is kept on the 28th in common years.
    """
    frequency = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}[unit]
    parts = [f"FREQ={frequency}"]
    if interval > 1:
        parts.append(f"INTERVAL={interval}")
    if unit == "month" and start.day > 28:
        days = ",".join(str(day) for day in range(28, start.day + 1))
        parts += [f"BYMONTHDAY={days}", "BYSETPOS=-1"]
    if unit == "year" and (start.month, start.day) == (2, 29):
        parts += ["BYMONTH=2", "BYMONTHDAY=28,29", "BYSETPOS=-1"]
    return ";".join(parts)


def next_occurrence(rule: str, start: date, after: date, without: Iterable[date]) -> date | None:
    """The first day after that one on which the series falls, within twelve years."""
    tomorrow = after + timedelta(days=1)
    found = occurrences(rule, start, tomorrow, add_months(tomorrow, 144), without=without, most=1)
    return found[0] if found else None
