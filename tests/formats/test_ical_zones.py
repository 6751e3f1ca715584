"""A time zone that is written out shows what its clocks show, to our reader and to others."""

from __future__ import annotations

from datetime import datetime, timedelta
from io import BytesIO, StringIO
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from desktop.formats.ical.components import Component, components
from desktop.formats.ical.own_zones import OwnZone
from desktop.formats.ical.zone_writer import written_out

ZONES = (
    "Europe/Berlin", "Europe/London", "Europe/Moscow", "Europe/Istanbul", "America/New_York",
    "America/Sao_Paulo", "America/St_Johns", "America/Caracas", "Asia/Kolkata", "Asia/Tehran",
    "Asia/Kathmandu", "Asia/Pyongyang", "Africa/Casablanca", "Africa/Cairo", "Australia/Sydney",
    "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Auckland", "Pacific/Chatham", "Asia/Gaza",
)  # fmt: skip
FIRST, LAST = 1995, 2036
moments = st.datetimes(datetime(FIRST, 1, 2), datetime(LAST, 12, 30))


def read_back(name: str) -> OwnZone:
    (found,) = components(BytesIO(written_out(name, FIRST, LAST).to_ical()))
    assert isinstance(found, Component)
    return OwnZone(found.inner)


WRITTEN = {name: read_back(name) for name in ZONES}
OTHERS = {
    name: tzical(StringIO(written_out(name, FIRST, LAST).to_ical().decode())).get(name)
    for name in ("Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Kolkata")
}


def is_plain(zone: ZoneInfo, at: datetime) -> bool:
    """Whether the clocks are not moved around then."""
    near = [at.replace(tzinfo=zone) + timedelta(hours=hours) for hours in (-3, 0, 3)]
    return len({moment.utcoffset() for moment in near}) == 1


@settings(max_examples=400, deadline=None)
@given(name=st.sampled_from(ZONES), at=moments)
def test_a_zone_written_out_and_read_back_shows_the_same(name: str, at: datetime) -> None:
    zone = ZoneInfo(name)
    if is_plain(zone, at):
        assert WRITTEN[name].offset(at) == at.replace(tzinfo=zone).utcoffset()


@settings(max_examples=150, deadline=None)
@given(name=st.sampled_from(sorted(OTHERS)), at=moments)
def test_another_reader_sees_the_same(name: str, at: datetime) -> None:
    zone = ZoneInfo(name)
    if is_plain(zone, at):
        assert OTHERS[name].utcoffset(at) == at.replace(tzinfo=zone).utcoffset()


@pytest.mark.parametrize(("name", "rules"), [("Europe/Berlin", 2), ("Asia/Kolkata", 0)])
def test_clocks_moved_by_a_rule_are_written_by_it(name: str, rules: int) -> None:
    content = written_out(name, 2020, 2036).to_ical()
    assert content.count(b"RRULE") == rules
    assert b"RDATE" not in content


def test_a_summer_begins_when_it_begins() -> None:
    content = written_out("Europe/Berlin", 2025, 2036).to_ical()
    assert b"DTSTART:20250330T020000" in content  # by the clocks of the winter (RFC 5545 3.6.5)
    assert Calendar.from_ical(b"BEGIN:VCALENDAR\r\n" + content + b"END:VCALENDAR\r\n")
