"""Calendar entries to iCalendar (RFC 5545), for any calendar program."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import BinaryIO
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, vRecur

from desktop.domain.dates import LeapRule
from desktop.domain.drafts import CalendarEntryDraft
from desktop.domain.text import clean, clean_line

_PRODUCT = "-//Kith//Kith Desktop//EN"
_NO_YEAR = 1972  # a leap year that every calendar program can show
_LEAP_DAY = {"feb28": "BYMONTH=2;BYMONTHDAY=-1", "mar1": "BYYEARDAY=60"}


def write_calendar(
    entries: Iterable[CalendarEntryDraft],
    stream: BinaryIO,
    now: datetime,
    leap_rule: LeapRule = "feb28",
) -> int:
    """Writes one calendar with all entries; returns how many.

    ``now`` (aware) stamps entries that do not say when they changed. Entries
    without any day, as a birthday of which only the year is known, are passed
    over. A time zone that nobody knows is left away, so that the wall time stays.
    """
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    events = [event for entry in entries if (event := _event(entry, now, leap_rule))]
    for event in events:
        calendar.add_component(event)
    _add_zones(calendar, events)
    stream.write(calendar.to_ical())
    return len(events)


def _add_zones(calendar: Calendar, events: list[Event]) -> None:
    """The VTIMEZONEs that the entries name, from the first entry's year on."""
    timed = [e.decoded("dtstart") for e in events]
    years = [start.year for start in timed if isinstance(start, datetime) and start.tzinfo]
    if years:
        calendar.add_missing_timezones(
            first_date=date(min(years) - 1, 1, 1), last_date=date(max(years) + 10, 1, 1)
        )


def _event(entry: CalendarEntryDraft, now: datetime, leap_rule: LeapRule) -> Event | None:
    event = Event()
    event.add("uid", clean_line(entry.uid))
    event.add("dtstamp", (entry.changed_at or now).astimezone(UTC))
    event.add("summary", clean_line(entry.title))
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
    return True


def _place_at(event: Event, entry: CalendarEntryDraft, starts_at: datetime) -> bool:
    zone = _zone(entry.zone)
    event.add("dtstart", starts_at.replace(tzinfo=zone))
    event.add("duration", timedelta(minutes=max(entry.minutes, 0)))
    days = [datetime.combine(day, starts_at.time(), zone) for day in entry.except_days]
    _repeat(event, entry, days)
    return True


def _place_on(event: Event, entry: CalendarEntryDraft) -> bool:
    if entry.day is None:
        return False
    event.add("dtstart", entry.day)
    last = entry.last_day
    if last is not None and last > entry.day:
        event.add("dtend", last + timedelta(days=1))  # DTEND is the day after (§3.6.1)
    _repeat(event, entry, list(entry.except_days))
    event.add("transp", "TRANSPARENT")
    return True


def _repeat(event: Event, entry: CalendarEntryDraft, days: list[date] | list[datetime]) -> None:
    if entry.rrule:
        event.add("rrule", vRecur.from_ical(entry.rrule))
        if days:
            event.add("exdate", days)


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
