"""Calendar entries to iCalendar (RFC 5545), for any calendar program."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import BinaryIO
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, Timezone, vRecur

from desktop.domain.dates import LeapRule
from desktop.domain.drafts import CalendarEntryDraft
from desktop.domain.text import clean, clean_line
from desktop.formats.ical.zone_writer import written_out

_PRODUCT = "-//Kith//Kith Desktop//EN"
_NO_YEAR = 1972  # a leap year that every calendar program can show
_LAST_DAY = "BYMONTHDAY=28,29,30,31;BYSETPOS=-1"  # which ical.js, and Thunderbird, misread
_YEARS = (1900, 2100)  # whose changes of the clocks are written out
_MORE_YEARS = 10  # after the last entry, so that a rule shows
_SINCE = datetime(2020, 1, 1, tzinfo=UTC)
_LEAP_DAY = {"feb28": "BYMONTH=2;BYMONTHDAY=-1", "mar1": "BYYEARDAY=60"}


def write_calendar(
    entries: Iterable[CalendarEntryDraft],
    stream: BinaryIO,
    now: datetime,
    leap_rule: LeapRule = "feb28",
) -> int:
    """Writes one calendar with all entries; returns how many.

    ``now`` (aware) stamps all of them, so that a later file of ours counts as newer
    wherever both are brought in. Entries without any day, as a birthday of which only
    the year is known, are passed over. A time zone that nobody knows is left away, so
    that the wall time stays. Nobody is invited: no entry has an ATTENDEE.
    """
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    events = [event for entry in entries if (event := _event(entry, now, leap_rule))]
    for part in (*_zones(events), *events):
        calendar.add_component(part)
    stream.write(calendar.to_ical())
    return len(events)


def _zones(events: list[Event]) -> Iterator[Timezone]:
    """The zones that the entries name, from the year before the first on."""
    timed = [start for event in events if isinstance(start := event.decoded("dtstart"), datetime)]
    years = [min(max(start.year, _YEARS[0] + 1), _YEARS[1]) for start in timed if start.tzinfo]
    names = {start.tzinfo.key for start in timed if isinstance(start.tzinfo, ZoneInfo)}
    for name in sorted(names - {"UTC"}):
        yield written_out(name, min(years) - 1, max(years) + _MORE_YEARS)


def _event(entry: CalendarEntryDraft, now: datetime, leap_rule: LeapRule) -> Event | None:
    event = Event()
    event.add("uid", clean_line(entry.uid))
    event.add("summary", clean_line(entry.title))
    _stamp(event, entry, now)
    if entry.yearly is not None:
        placed = _place_yearly(event, entry, leap_rule)
    elif entry.starts_at is not None:
        placed = _place_at(event, entry, entry.starts_at)
    else:
        placed = _place_on(event, entry)
    if not placed:
        return None
    _describe(event, entry)
    for minutes in entry.alarms:
        event.add_component(_alarm(entry, minutes))
    return event


def _stamp(event: Event, entry: CalendarEntryDraft, now: datetime) -> None:
    """When it was made and written. How often it changed nobody remembers, so that its
    SEQUENCE is minutes, which are more in each later file."""
    moment = now.astimezone(UTC)
    event.add("dtstamp", moment)
    event.add("last-modified", moment)
    event.add("sequence", max(0, int((moment - _SINCE).total_seconds() // 60)))
    if entry.made_at is not None:
        event.add("created", entry.made_at.astimezone(UTC))
    if entry.instead_of is not None:
        event.add("recurrence-id", _in_zone(entry.instead_of, entry.instead_zone))
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")


def _in_zone(moment: date | datetime, zone: str) -> date | datetime:
    return moment.replace(tzinfo=_zone(zone)) if isinstance(moment, datetime) else moment


def _place_yearly(event: Event, entry: CalendarEntryDraft, leap_rule: LeapRule) -> bool:
    when = entry.yearly
    if when is None or when.month is None or when.day is None:
        return False
    first = when.in_year(when.year or _NO_YEAR, leap_rule)
    event.add("dtstart", first)
    rule = "FREQ=YEARLY"
    if (when.month, when.day) == (2, 29):
        rule += ";" + _LEAP_DAY[leap_rule]
    event.add("rrule", vRecur.from_ical(rule))
    event.add("transp", "TRANSPARENT")
    if when.year is not None:
        event.add("x-kith-year", str(when.year))
    return True


def _place_at(event: Event, entry: CalendarEntryDraft, starts_at: datetime) -> bool:
    zone = _zone(entry.zone)
    event.add("dtstart", starts_at.replace(tzinfo=zone))
    event.add("duration", timedelta(minutes=max(entry.minutes, 0)))
    days = [datetime.combine(day, starts_at.time(), zone) for day in entry.except_days]
    _repeat(event, with_utc_end(entry.rrule, zone), days)
    return True


def _place_on(event: Event, entry: CalendarEntryDraft) -> bool:
    if entry.day is None:
        return False
    event.add("dtstart", entry.day)
    last = entry.last_day
    if last is not None and last > entry.day:
        event.add("dtend", last + timedelta(days=1))  # DTEND is the day after (§3.6.1)
    _repeat(event, with_day_end(entry.rrule), list(entry.except_days))
    event.add("transp", "TRANSPARENT")
    return True


def _repeat(event: Event, rule: str, days: list[date] | list[datetime]) -> None:
    if rule:
        event.add("rrule", vRecur.from_ical(rule.replace(_LAST_DAY, "BYMONTHDAY=-1")))
        if days:
            event.add("exdate", days)


_UNTIL = re.compile(r"(?<=UNTIL=)(\d{8})(T\d{6}Z?)?")


def with_day_end(rule: str) -> str:
    """A rule of whole days ends on a day (§3.3.10)."""
    return _UNTIL.sub(lambda found: found[1], rule)


def with_utc_end(rule: str, zone: ZoneInfo | None) -> str:
    """A rule of times in a zone ends at a moment in UTC, a floating one at a floating time."""

    def as_moment(found: re.Match[str]) -> str:
        last = datetime.strptime(found[1] + "235959", "%Y%m%d%H%M%S")  # noqa: DTZ007
        if zone is None:
            return f"{last:%Y%m%dT%H%M%S}"
        return f"{last.replace(tzinfo=zone).astimezone(UTC):%Y%m%dT%H%M%SZ}"

    return _UNTIL.sub(as_moment, rule)


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (OSError, ValueError, KeyError):
        return None


def _describe(event: Event, entry: CalendarEntryDraft) -> None:
    if entry.description:
        event.add("description", clean(entry.description))
    if entry.location:
        event.add("location", clean(entry.location))
    if entry.categories:
        event.add("categories", [clean_line(word) for word in entry.categories])


def _alarm(entry: CalendarEntryDraft, minutes: int) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", clean_line(entry.title))
    alarm.add("trigger", timedelta(minutes=-minutes))
    return alarm
