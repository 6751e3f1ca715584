"""Rules of repetition as files have them (RFC 5545 §3.3.10), as Kith can hold them.

Nothing is expanded here: a rule is taken apart, bounded and written anew, so that no file can
keep the machine busy with a day that never comes.
"""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from desktop.domain.language import tr
from desktop.formats.ical.moments import moment_in
from desktop.formats.ical.zones import Moment, Zones

_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_WEEKDAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_NUMBERS = {"BYMONTH": 12, "BYMONTHDAY": 31, "BYYEARDAY": 366, "BYWEEKNO": 53, "BYSETPOS": 366}
_NEGATIVE = frozenset({"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"})
_PASSED_OVER = frozenset({"BYHOUR", "BYMINUTE", "BYSECOND", "WKST", "UNTIL", "FREQ", "BYDAY"})
_LONGEST = {"DAILY": 3660, "WEEKLY": 520, "MONTHLY": 120, "YEARLY": 10}  # of an interval
_FIRST_YEAR = 1900
_MOST = 10_000  # of a COUNT
_MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class NoRuleError(ValueError):
    """The rule cannot be held; the message says why, as the end of a sentence."""


def held_rule(text: str, start: Moment, zones: Zones) -> str:
    """The rule as Kith keeps it: by whole days, where the event is.

    "" when it falls on its first day only. Raises NoRuleError.
    """
    said = _taken_apart(text)
    frequency = said.get("FREQ", "")
    if frequency in ("HOURLY", "MINUTELY", "SECONDLY"):
        raise NoRuleError(tr("comes round more than once a day"))
    if frequency not in _FREQUENCIES or "RSCALE" in said:
        raise NoRuleError(tr("repeats by a rule that Kith cannot follow"))
    if start.day.year < _FIRST_YEAR and frequency != "YEARLY":
        raise NoRuleError(tr("began long before anybody alive"))
    parts = [f"FREQ={frequency}", *_interval(said, frequency), *_by(said, frequency)]
    if said.get("WKST") in ("MO", "TU", "WE", "TH", "FR", "SA", "SU"):
        parts.append("WKST=" + said["WKST"])
    _check_it_comes(dict(part.split("=") for part in parts))
    end = _end(said, start, zones)
    return "" if end is None else ";".join([*parts, *end])


def _taken_apart(text: str) -> dict[str, str]:
    pieces = text[:2_000].strip().upper().removeprefix("RRULE:").split(";")
    said = {name.strip(): value.strip() for name, _, value in (p.partition("=") for p in pieces)}
    return said if "FREQ" in said else _of_vcalendar(text)


def _interval(said: dict[str, str], frequency: str) -> list[str]:
    text = said.get("INTERVAL", "1")
    if not (text.isascii() and text.isdecimal()) or int(text[:9]) < 1:
        raise NoRuleError(tr("repeats by a rule that says no distance"))
    if int(text[:9]) > _LONGEST[frequency]:
        raise NoRuleError(tr("comes round more rarely than every ten years"))
    return [] if int(text) == 1 else [f"INTERVAL={int(text)}"]


def _by(said: dict[str, str], frequency: str) -> list[str]:
    """The days it falls on; hours and minutes are those of its beginning."""
    parts = []
    most = 5 if frequency == "MONTHLY" or "BYMONTH" in said else 53
    if days := _weekdays(said.get("BYDAY", ""), frequency, most):
        parts.append("BYDAY=" + ",".join(days))
    for name, most in _NUMBERS.items():
        if name in said:
            least = -most if name in _NEGATIVE else 1
            numbers = _whole_numbers(said[name], least, most)
            parts.append(f"{name}=" + ",".join(map(str, numbers)))
    if len(parts) == 1 and parts[0].startswith("BYSETPOS"):
        return []  # one of one
    return parts


def _weekdays(text: str, frequency: str, most: int) -> list[str]:
    found: dict[str, None] = {}
    for piece in text.split(",") if text else ():
        match = _WEEKDAY.fullmatch(piece.strip())
        place = int(match[1]) if match and match[1] else 0
        if match is None or abs(place) > 53:
            raise NoRuleError(tr("repeats by a rule that Kith cannot follow"))
        if place > most and frequency in ("MONTHLY", "YEARLY"):
            raise NoRuleError(tr("falls on a day that does not come round"))
        counted = place and frequency in ("MONTHLY", "YEARLY")
        found[f"{place}{match[2]}" if counted else match[2]] = None
    return list(found)


def _whole_numbers(text: str, least: int, most: int) -> list[int]:
    pieces = [piece.strip() for piece in text.split(",")]
    if not all(re.fullmatch(r"[+-]?[0-9]{1,3}", piece) for piece in pieces):
        raise NoRuleError(tr("repeats by a rule that Kith cannot follow"))
    numbers = sorted({int(piece) for piece in pieces})
    if not all(number and least <= number <= most for number in numbers):
        raise NoRuleError(tr("falls on a day that does not come round"))
    return numbers


def _check_it_comes(parts: dict[str, str]) -> None:
    """Refuses a day that no year has, as 30 February."""
    days = [int(day) for day in parts.get("BYMONTHDAY", "").split(",") if day]
    months = [int(month) for month in parts.get("BYMONTH", "").split(",") if month]
    longest = max((_MONTH_DAYS[month - 1] for month in months), default=31)
    if days and all(abs(day) > longest for day in days):
        raise NoRuleError(tr("falls on a day that does not come round"))


def _end(said: dict[str, str], start: Moment, zones: Zones) -> list[str] | None:
    """COUNT or UNTIL; None when it ends with its first day."""
    count, until = said.get("COUNT", ""), said.get("UNTIL", "")
    if until:
        last = _last_day(until, start, zones)
        if last is None:
            raise NoRuleError(tr("repeats up to a day that is none"))
        return None if last.date() <= start.day else [f"UNTIL={last:%Y%m%d}T235959"]
    if not count:
        return []
    if not (count.isascii() and count.isdecimal()) or int(count[:9]) > _MOST:
        raise NoRuleError(tr("repeats more often than Kith counts"))
    return [f"COUNT={int(count)}"] if int(count) > 1 else None


def _last_day(until: str, start: Moment, zones: Zones) -> datetime | None:
    """The last day on which it may fall, where it takes place."""
    found = moment_in(until, "", zones)
    if found is None:
        return None
    if found.at is None or start.at is None:
        return datetime.combine(found.day, time.min)
    here = found.in_zone(start.zone or zones.usual)
    assert here.at is not None
    early = here.at.time() < start.at.time() and here.day > start.day
    return datetime.combine(here.day - timedelta(days=1 if early else 0), time.min)


_OLD = re.compile(
    r"\s*(YD|YM|MP|MD|W|D)(\d{1,3})((?:\s+[0-9A-Z+-]{1,5})*?)(?:\s+#(\d{1,4}))?"
    r"(?:\s+(\d{8}(?:T\d{6}Z?)?))?\s*",
    re.ASCII,
)


def _of_vcalendar(text: str) -> dict[str, str]:
    """A rule of vCalendar 1.0 in today's words: "W1 MO WE #10", "MD1 15 #0"."""
    match = _OLD.fullmatch(text[:300].upper())
    if match is None:
        return {}
    kind, words = match[1], match[3].split()
    frequency = {"D": "DAILY", "W": "WEEKLY", "M": "MONTHLY", "Y": "YEARLY"}[kind[0]]
    said = {"FREQ": frequency, "INTERVAL": match[2]}
    name = {"W": "BYDAY", "MD": "BYMONTHDAY", "YM": "BYMONTH", "YD": "BYYEARDAY"}.get(kind)
    if name and words:
        said[name] = ",".join(words)
    if kind == "MP" and len(words) == 2:
        said["BYDAY"] = ("-" if words[0].endswith("-") else "") + words[0].strip("+-") + words[1]
    if match[5]:
        said["UNTIL"] = match[5]
    elif match[4] != "0":
        said["COUNT"] = match[4] or "2"
    return said
