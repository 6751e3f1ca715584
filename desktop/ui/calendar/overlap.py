"""Appointments that overlap stand side by side: which column of how many each takes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from desktop.domain.follow_ups import CalendarEntry

_SHORTEST = 20  # minutes that a block is drawn as at least
_DAY = 24 * 60


def minutes_of(entry: CalendarEntry, day: date) -> tuple[int, int]:
    """From which to which minute of that day it lasts, within the day."""
    assert entry.starts_at is not None
    midnight = datetime.combine(day, time.min)
    begin = (entry.starts_at - midnight) // timedelta(minutes=1)
    end = begin + (entry.minutes or 30)
    return max(0, begin), min(_DAY, max(end, begin + _SHORTEST))


def columns_of(entries: Sequence[CalendarEntry], day: date) -> list[tuple[CalendarEntry, int, int]]:
    """Each entry with its column and how many columns there are beside each other."""
    told: list[tuple[CalendarEntry, int, int]] = []
    group: list[tuple[CalendarEntry, int]] = []
    ends: list[int] = []
    for entry in sorted(entries, key=lambda one: minutes_of(one, day)):
        begin, end = minutes_of(entry, day)
        if ends and begin >= max(ends):
            told += [(one, column, len(ends)) for one, column in group]
            group, ends = [], []
        free = next((place for place, until in enumerate(ends) if until <= begin), len(ends))
        if free == len(ends):
            ends.append(end)
        else:
            ends[free] = end
        group.append((entry, free))
    return told + [(one, column, len(ends)) for one, column in group]
