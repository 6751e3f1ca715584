"""The reader of calendars: no event is lost, and what is read keeps to what the store can hold."""

from __future__ import annotations

import re
from datetime import date

from desktop.domain.happenings import HappeningDraft
from desktop.formats.ical.reader import read_calendar
from tests.fuzz.checks import records_of

WORDS = (
    *(b"BEGIN:VCALENDAR\n", b"BEGIN:VEVENT\n", b"END:VEVENT\n", b"BEGIN:VTODO\n", b"\nDUE:"),
    *(b"BEGIN:VTIMEZONE\nTZID:Mine\n", b"BEGIN:STANDARD\n", b"END:STANDARD\nEND:VTIMEZONE\n"),
    *(b"\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200", b";TZID=Mine:", b";TZID=Europe/Berlin:"),
    *(b"\nDTSTART:20240305T100000", b"\nDTEND;VALUE=DATE:20240306", b"\nDURATION:P1DT2H"),
    *(b"\nRRULE:FREQ=WEEKLY;", b"INTERVAL=2;", b"COUNT=5;", b"UNTIL=20250101T000000Z;"),
    *(b"BYDAY=-1MO,TU;", b"BYMONTHDAY=-1,31;", b"BYSETPOS=2;", b"\nRRULE:MP1 1+ MO #5"),
    *(b"\nEXDATE:20240312T100000", b"\nRDATE;VALUE=PERIOD:20240401T120000/PT1H"),
    *(b"\nRECURRENCE-ID;RANGE=THISANDFUTURE:20240319T100000", b"\nSTATUS:CANCELLED"),
    *(b"\nATTENDEE;CN=Ida:mailto:ida@example.org", b"\nORGANIZER:", b"\nUID:a", b"\nSUMMARY:"),
    *(b";ENCODING=QUOTED-PRINTABLE;CHARSET=SHIFT_JIS:=E4=\n", b"\nX-WR-TIMEZONE:UTC", b"\r\n "),
    *("\nSUMMARY:🎂 Ida (1985)".encode(), b"\nCATEGORIES:Birthday", b"\nMETHOD:CANCEL"),
)

_BEGIN = re.compile(
    rb"(?:\A|(?<=[\r\n]))BEGIN[ \t]*:[ \t]*(?:VEVENT|VTODO|VJOURNAL)[ \t]*(?=[\r\n]|\Z)", re.I
)
_UID = re.compile(rb"UID", re.I)


def fuzz_one(data: bytes) -> None:
    records = records_of(read_calendar, data)
    if b"\0" not in data and not _UID.search(data):  # two of one UID may be one
        assert bool(records) >= bool(_BEGIN.search(data)), "an event was lost without a word"
    for record in records:
        if isinstance(record, HappeningDraft):
            _check(record)


def _check(draft: HappeningDraft) -> None:
    assert draft.key
    assert draft.text_hash
    assert draft.began_at is None or draft.began_at.date() == draft.day
    assert draft.last_day is None or draft.last_day > draft.day
    assert draft.minutes is None or draft.minutes >= 0
    assert len(draft.with_whom) <= 200
    assert all(isinstance(day, date) for day in draft.except_days)
    if draft.rule:
        assert "\n" not in draft.rule
