"""Calendars that other programs read as they are meant."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import CalendarEntryDraft
from desktop.formats.ical.writer import write_calendar

NOW = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)


def written(*entries: CalendarEntryDraft, leap_rule: str = "feb28") -> bytes:
    stream = io.BytesIO()
    write_calendar(entries, stream, NOW, leap_rule)
    return stream.getvalue()


def event(entry: CalendarEntryDraft, leap_rule: str = "feb28") -> Any:
    calendar = Calendar.from_ical(written(entry, leap_rule=leap_rule))
    (found,) = calendar.walk("VEVENT")
    return found


def test_an_appointment_keeps_its_wall_time_and_brings_its_zone() -> None:
    entry = CalendarEntryDraft(
        uid="a@kith",
        title="Coffee, with Ida; at last",
        starts_at=datetime(2026, 11, 24, 10, 30),
        zone="Europe/Berlin",
        minutes=45,
        description="one\ntwo",
        location="Café",
        categories=["Attention", "a, b"],
        alarms=[15],
    )
    raw = written(entry)
    assert b"BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin" in raw
    assert b"DTSTART;TZID=Europe/Berlin:20261124T103000\r\n" in raw
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    found = event(entry)
    assert found["summary"] == "Coffee, with Ida; at last"
    assert found["description"] == "one\ntwo"
    assert found.decoded("duration") == timedelta(minutes=45)
    assert found["uid"] == "a@kith"
    assert found.decoded("dtstamp") == NOW
    (alarm,) = found.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(minutes=-15)
    assert alarm["action"] == "DISPLAY"


@pytest.mark.parametrize("zone", ["", "Nowhere/Land", "../etc"])
def test_without_a_known_zone_the_wall_time_floats(zone: str) -> None:
    entry = CalendarEntryDraft("a", "x", starts_at=datetime(2026, 1, 2, 3, 4), zone=zone)
    raw = written(entry)
    assert b"DTSTART:20260102T030400\r\n" in raw
    assert b"VTIMEZONE" not in raw


def test_a_window_ends_with_its_last_day() -> None:
    entry = CalendarEntryDraft("a", "x", day=date(2026, 1, 2), last_day=date(2026, 1, 5))
    found = event(entry)
    assert found.decoded("dtstart") == date(2026, 1, 2)
    assert found.decoded("dtend") == date(2026, 1, 6)


def test_a_repetition_leaves_out_its_exceptions() -> None:
    entry = CalendarEntryDraft(
        "a",
        "x",
        starts_at=datetime(2026, 11, 5, 10),
        zone="Europe/Berlin",
        rrule="FREQ=WEEKLY;COUNT=4",
        except_days=[date(2026, 11, 12)],
    )
    raw = written(entry)
    assert b"RRULE:FREQ=WEEKLY;COUNT=4\r\n" in raw
    assert b"EXDATE;TZID=Europe/Berlin:20261112T100000\r\n" in raw


@pytest.mark.parametrize(
    ("when", "start", "rule"),
    [
        (PartialDate(1953, 10, 15), b"19531015", b"FREQ=YEARLY"),
        (PartialDate(None, 4, 12), b"19720412", b"FREQ=YEARLY"),
    ],
)
def test_an_occasion_comes_each_year(when: PartialDate, start: bytes, rule: bytes) -> None:
    raw = written(CalendarEntryDraft("a", "x", yearly=when))
    assert b"DTSTART;VALUE=DATE:" + start + b"\r\n" in raw
    assert b"RRULE:" + rule + b"\r\n" in raw


@pytest.mark.parametrize(("leap_rule", "kept"), [("feb28", (2, 28)), ("mar1", (3, 1))])
def test_a_leap_day_is_kept_by_the_rule(leap_rule: str, kept: tuple[int, int]) -> None:
    found = event(CalendarEntryDraft("a", "x", yearly=PartialDate(1996, 2, 29)), leap_rule)
    rule = found["rrule"].to_ical().decode()
    days = rrulestr(rule, dtstart=datetime(1996, 2, 29))[:5]
    assert [(d.month, d.day) for d in days] == [(2, 29), kept, kept, kept, (2, 29)]


def test_an_occasion_without_a_day_is_passed_over() -> None:
    stream = io.BytesIO()
    entries = [
        CalendarEntryDraft("a", "x", yearly=PartialDate(1985)),
        CalendarEntryDraft("b", "x"),
        CalendarEntryDraft("c", "x", day=date(2026, 1, 1)),
    ]
    assert write_calendar(entries, stream, NOW) == 1
    assert stream.getvalue().count(b"BEGIN:VEVENT") == 1


def test_the_same_entries_give_the_same_bytes() -> None:
    entry = CalendarEntryDraft("a", "x", day=date(2026, 1, 1), made_at=NOW)
    assert written(entry) == written(entry)
