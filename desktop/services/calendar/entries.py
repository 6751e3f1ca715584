"""The calendar's entries of some days: everything that lies there, in a few questions."""

from __future__ import annotations

from datetime import date, datetime
from itertools import chain
from typing import Any

from sqlmodel import Session

from desktop.domain.follow_ups import CalendarEntry
from desktop.services.calendar.happenings import gatherings, loops, occasions, talks
from desktop.services.calendar.planned import follow_ups


def entries(session: Session, first: date, last: date, *, zone: str = "") -> list[CalendarEntry]:
    """Everything from first to last (both included), by day and hour.

    With ``zone``, where I am, appointments stand at their moment there. Dates in the lives
    of people who are neither in practice nor in a circle stay on their cards: an address
    book of thousands would bury the month.
    """
    found: dict[int, list[CalendarEntry]] = {}
    for entry in chain(
        follow_ups(session, first, last, zone),
        occasions(session, first, last),
        loops(session, first, last),
        talks(session, first, last),
        gatherings(session, first, last),
    ):
        found.setdefault(_shelf(entry), []).append(entry)
    return [entry for shelf in sorted(found) for entry in sorted(found[shelf], key=_within_shelf)]


_NO_HOUR = datetime.max
_RANKS = {
    "window": 0, "request": 0, "talk": 1, "gathering": 2, "appointment": 3, "occasion": 4,
    "hard_day": 5, "loop": 6, "follow_up": 7,
}  # fmt: skip


def _shelf(entry: CalendarEntry) -> int:
    """By day, kind and whether it is settled; thousands are not sorted in one go."""
    return entry.first.toordinal() * 32 + _RANKS[entry.kind] * 2 + entry.is_settled


def _within_shelf(entry: CalendarEntry) -> tuple[Any, ...]:
    return (entry.starts_at or _NO_HOUR, entry.who, entry.id)
