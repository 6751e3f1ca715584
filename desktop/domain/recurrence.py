"""Repeating entries by the rules of RFC 5545, bounded in count and in time.

The rules are expanded by python-dateutil over wall-clock days, so that neither DST nor
travel moves an occurrence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import MAXYEAR, date, datetime, time, timedelta
from itertools import islice

from dateutil.rrule import rrule, rrulestr

from desktop.domain.dates import add_months
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr

MOST = 1_000  # occurrences of one series in one question
_ALLOWED = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_PLACED = re.compile(r"(?<![\d-])\+?(\d{1,3})[A-Z]")  # the place of a weekday, from the front
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DIGITS = 4  # of an interval: ten years are 3,653 days
_SEARCHED = timedelta(days=366 * 12)  # within which a rule must come round once
_CYCLE_YEARS, _CYCLE = 400, timedelta(days=146_097)  # the Gregorian calendar, weekdays and all


def checked_rule(rule: str, start: date) -> str:
    """The rule, upper case and without its name; "" for none.

    Raises BadInputError for what is no rule, comes round more than daily, or never.
    """
    text = rule.strip().upper().removeprefix("RRULE:")
    if not text:
        return ""
    parts = dict(part.partition("=")[::2] for part in text.split(";"))
    if parts.get("FREQ") not in _ALLOWED or "BYEASTER" in parts:
        raise BadInputError(tr("It can repeat by days, weeks, months or years."))
    if not parts.get("INTERVAL", "1").isdecimal() or int(parts.get("INTERVAL", "1")) < 1:
        raise BadInputError(tr("Between two times there is at least one day."))
    if len(parts.get("INTERVAL", "1")) > _DIGITS:
        raise BadInputError(tr("Between two times there are no more than ten years."))
    if _of_a_month(parts) and any(int(n) > 5 for n in _PLACED.findall(parts.get("BYDAY", ""))):
        raise BadInputError(tr("No weekday comes more than five times in a month."))
    try:
        first = occurrences(text, start, start, start + _SEARCHED, most=1)
    except (ValueError, TypeError, OverflowError) as error:
        raise BadInputError(
            tr("“{words}” is not a rule Kith can repeat by.").format(words=rule.strip())
        ) from error
    if not first:
        raise BadInputError(tr("A day like that does not come round. Nothing was planned."))
    return text


def is_a_rule(text: str) -> bool:
    """Whether a series could have this rule, be it over by now; "" is one that never repeats."""
    endless, start = ";".join(_without_end(text)), date(2000, 1, 1)
    try:
        occurrences(text or "FREQ=DAILY", start, start, start)
        return checked_rule(endless, start) == endless
    except (BadInputError, ValueError, TypeError, OverflowError):
        return False


def _of_a_month(parts: dict[str, str]) -> bool:
    """Whether the place of a weekday is one in its month, where dateutil allows no sixth."""
    return parts["FREQ"] == "MONTHLY" or "BYMONTH" in parts


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
    start = _nearer(rule, start, first)
    # dateutil looks for a day that never comes until the year 9999: from the calendar's
    # last cycle it has not far to go.
    later = (MAXYEAR - last.year) // _CYCLE_YEARS * _CYCLE
    found = rrulestr(rule, dtstart=datetime.combine(start + later, time.min), ignoretz=True)
    assert isinstance(found, rrule)
    end, until = datetime.combine(last, time.max), found._until  # type: ignore[attr-defined]
    # Always bounded in time, since a rule may never come round; counted here, since
    # a rule may not have both bounds.
    count: int | None = found._count  # type: ignore[attr-defined]
    bounded = found.replace(count=None, until=(min(until, end) if until else end) + later)
    left_out, days = set(without), list[date]()
    for moment in islice(bounded, count):
        day = (moment - later).date()
        if day >= first and day not in left_out:
            days.append(day)
        if len(days) >= most:
            break
    return days


def _nearer(rule: str, start: date, first: date) -> date:
    """A later day from which the series falls alike, so that old ones cost no more than new."""
    parts = dict(part.partition("=")[::2] for part in rule.split(";"))
    step = {"DAILY": 1, "WEEKLY": 7}.get(parts.get("FREQ", ""), 0)
    step *= int(parts.get("INTERVAL", "1") or 1)
    if not step or "COUNT" in parts:
        return start
    return start + timedelta(days=max(0, (first - start).days // step - 1) * step)


def ended_before(rule: str, day: date) -> str:
    """The rule, ending on the day before that one."""
    kept = _without_end(rule)
    until = day - timedelta(days=1)
    return ";".join([*kept, f"UNTIL={until:%Y%m%d}T235959"])


def _without_end(rule: str) -> list[str]:
    return [part for part in rule.split(";") if not part.startswith(("UNTIL=", "COUNT="))]


def shortened(rule: str, start: date, day: date) -> str:
    """The rule of what is left from day on: a COUNT loses what came before."""
    parts = rule.split(";")
    for place, part in enumerate(parts):
        if part.startswith("COUNT="):
            gone = len(occurrences(rule, start, start, day - timedelta(days=1)))
            parts[place] = f"COUNT={max(1, int(part[6:]) - gone)}"
    return ";".join(parts)


def moved_rule(rule: str, old: date, new: date) -> str:
    """The rule of a series that began on old and now begins on new.

    Weekdays go along, "the second Tuesday" becomes the new day's place in its month,
    and what ends on a day ends so many days later.
    """
    parts = dict(part.partition("=")[::2] for part in rule.split(";"))
    by = new - old
    weekdays = parts.pop("BYDAY", "")
    for name in ("BYMONTHDAY", "BYSETPOS", "BYMONTH"):
        parts.pop(name, None)
    if "UNTIL" in parts:
        until = datetime.strptime(parts["UNTIL"][:8], "%Y%m%d").date() + by  # noqa: DTZ007
        parts["UNTIL"] = f"{until:%Y%m%d}T235959"
    if weekdays and parts["FREQ"] == "WEEKLY":
        days = [_WEEKDAYS[(_WEEKDAYS.index(day) + by.days) % 7] for day in weekdays.split(",")]
        parts["BYDAY"] = ",".join(days)
    elif weekdays and parts["FREQ"] == "MONTHLY":
        parts["BYDAY"] = _place_in_month(new)
    else:
        parts.update(_month_end(parts["FREQ"], new))
    return ";".join(f"{name}={value}" for name, value in parts.items())


def turned(rule: str, by: int) -> str:
    """The rule of a weekly series told by clocks on which it falls so many days later."""
    parts = rule.split(";")
    if "FREQ=WEEKLY" not in parts or not by:
        return rule
    for place, part in enumerate(parts):
        if part.startswith("BYDAY="):
            days = (_WEEKDAYS[(_WEEKDAYS.index(day) + by) % 7] for day in part[6:].split(","))
            parts[place] = "BYDAY=" + ",".join(days)
    return ";".join(parts)


def _place_in_month(day: date) -> str:
    number = (day.day - 1) // 7 + 1
    return f"{number if number < 5 else -1}{_WEEKDAYS[day.weekday()]}"


def rule_of(unit: str, interval: int, start: date) -> str:
    """The rule of "every so many days, weeks, months or years" from start.

    At a month's end it keeps to the month's end, where a plain monthly rule would
    leave short months out; 29 February is kept on the 28th in common years.
    """
    frequency = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}[unit]
    parts = [f"FREQ={frequency}"]
    if interval > 1:
        parts.append(f"INTERVAL={interval}")
    parts += [f"{name}={value}" for name, value in _month_end(frequency, start).items()]
    return ";".join(parts)


def _month_end(frequency: str, start: date) -> dict[str, str]:
    if frequency == "MONTHLY" and start.day > 28:
        days = ",".join(str(day) for day in range(28, start.day + 1))
        return {"BYMONTHDAY": days, "BYSETPOS": "-1"}
    if frequency == "YEARLY" and (start.month, start.day) == (2, 29):
        return {"BYMONTH": "2", "BYMONTHDAY": "28,29", "BYSETPOS": "-1"}
    return {}


def next_occurrence(rule: str, start: date, after: date, without: Iterable[date]) -> date | None:
    """The first day after that one on which the series falls, within twelve years."""
    tomorrow = after + timedelta(days=1)
    found = occurrences(rule, start, tomorrow, add_months(tomorrow, 144), without=without, most=1)
    return found[0] if found else None
