"""Days, times and lengths of a calendar (RFC 5545 §3.3.4 to 3.3.6), as programs write them."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from desktop.formats.ical.lines import Line
from desktop.formats.ical.zones import Moment, Zones

_WHEN = re.compile(
    r"\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d{1,9})?)?\s*(Z?)",
    re.IGNORECASE | re.ASCII,
)
_DURATION = re.compile(
    r"\s*(-?)\+?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?"
    r"(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?\s*",
    re.IGNORECASE | re.ASCII,
)
_LONGEST = timedelta(days=3660)


def moment_of(line: Line, zones: Zones) -> Moment | None:
    """The moment a line says; None when it says none that can be."""
    return moment_in(line.value, line.params.get("TZID", ""), zones)


def moment_in(text: str, tzid: str, zones: Zones) -> Moment | None:
    """The moment that is written, in the zone that is named beside it."""
    match = _WHEN.match(text)
    if match is None:
        return None
    year, month, day, hour, minute, second, utc = match.groups()
    try:
        if hour is None:
            return Moment(date(int(year), int(month), int(day)))
        seconds = min(int(second or 0), 59)
        at = datetime(int(year), int(month), int(day), int(hour) % 24, int(minute), seconds)
        if hour == "24":
            at += timedelta(days=1)
    except (ValueError, OverflowError):
        return None
    return zones.placed(at, "UTC" if utc else tzid)


def duration_of(text: str) -> timedelta | None:
    """P1D, PT1H30M and the like; None for what is none, runs backwards or for years."""
    match = _DURATION.fullmatch(text)
    if match is None or match[1]:
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    found = timedelta(days, seconds, minutes=minutes, hours=hours, weeks=weeks)
    return found if found <= _LONGEST else None
