"""Calendars as tests write and read them."""

from __future__ import annotations

import io
from pathlib import Path

from desktop.domain.drafts import LeftOut, Record, Unreadable
from desktop.domain.happenings import HappeningDraft
from desktop.formats.ical.reader import read_calendar

CALENDARS = Path(__file__).parents[1] / "data" / "ical"


def records(content: bytes | str) -> list[Record]:
    raw = content.encode() if isinstance(content, str) else content
    return list(read_calendar(io.BytesIO(raw), "test.ics"))


def happenings(content: bytes | str) -> list[HappeningDraft]:
    return [record for record in records(content) if isinstance(record, HappeningDraft)]


def event(*lines: str, head: str = "") -> str:
    """A calendar with one event of these lines, on 5 March 2024 unless they say otherwise."""
    start = () if any(line.startswith("DTSTART") for line in lines) else ("DTSTART:20240305",)
    return calendar("BEGIN:VEVENT", *start, *lines, "END:VEVENT", head=head)


def calendar(*lines: str, head: str = "") -> str:
    return "\r\n".join(
        ["BEGIN:VCALENDAR", "VERSION:2.0", *head.split(), *lines, "END:VCALENDAR", ""]
    )


def read_one(*lines: str, head: str = "") -> HappeningDraft:
    (found,) = happenings(event(*lines, head=head))
    return found


def sample(name: str) -> list[HappeningDraft]:
    return happenings((CALENDARS / name).read_bytes())


def troubles(content: bytes | str) -> list[tuple[int, str]]:
    return [
        (record.line, record.reason)
        for record in records(content)
        if isinstance(record, Unreadable) and not isinstance(record, LeftOut)
    ]


def left_out(content: bytes | str) -> list[tuple[int, str]]:
    return [(one.line, one.reason) for one in records(content) if isinstance(one, LeftOut)]
