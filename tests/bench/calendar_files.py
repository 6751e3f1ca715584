"""A calendar read from its file, beside the library that reads such files alone."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from icalendar import Event

from desktop.services.calendars import looking
from tests.bench.timing import Figure, once, times

_EVENT = """BEGIN:VEVENT\r
UID:{number}@example.org\r
DTSTAMP:20240101T000000Z\r
DTSTART;TZID=Europe/Berlin:{day:%Y%m%d}T100000\r
DTEND;TZID=Europe/Berlin:{day:%Y%m%d}T110000\r
SUMMARY:Coffee with Anna\r
LOCATION:Café Mond\r
DESCRIPTION:What was to be said of it\\, in a line that is longer than it may be\r
  and goes on here\r
ORGANIZER;CN="Smith, Bob":mailto:bob@example.org\r
ATTENDEE;CN="Doe, John";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:john@example.com\r
STATUS:CONFIRMED\r
END:VEVENT\r
"""


def measure(events: int, count: int) -> list[Figure]:
    """So many events, so many times; the library is given each event by itself."""
    with TemporaryDirectory() as name:
        path = Path(name) / "calendar.ics"
        made = [
            _EVENT.format(number=number, day=date(2020, 1, 1) + timedelta(days=number % 2000))
            for number in range(events)
        ]
        path.write_text(f"BEGIN:VCALENDAR\r\n{''.join(made)}END:VCALENDAR\r\n", newline="")
        texts = [text.encode() for text in made]
        bare, read = [], []
        for _ in range(count):
            bare.append(once(partial(_library_alone, texts)))
            read.append(once(partial(looking.look, str(path))))
    return [Figure("calendar file: read whole", events, read, floor=bare, goal=times(0.6))]


def _library_alone(texts: list[bytes]) -> None:
    for text in texts:
        Event.from_ical(text)
