"""Where a month's entries stand: windows in lanes over the week, the rest in what is free."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from desktop.domain.follow_ups import CalendarEntry

_ENOUGH = 3  # rows of which one can be spared for "2 more"


@dataclass(frozen=True, slots=True)
class Piece:
    """An entry in one week: its row of places, and the first and last column."""

    entry: CalendarEntry
    lane: int
    first: int
    last: int


@dataclass(slots=True)
class Week:
    """The pieces of a week and, by column, how many entries found no place.

    ``beside`` are the columns that say so beside the day's number.
    """

    pieces: list[Piece] = field(default_factory=list)
    more: dict[int, int] = field(default_factory=dict)
    beside: set[int] = field(default_factory=set)


def lay_out_week(
    begin: date,
    windows: Sequence[CalendarEntry],
    by_day: Mapping[date, Sequence[CalendarEntry]],
    places: int,
) -> Week:
    """Put a week's entries into ``places`` rows.

    Where there are more, the last row is left to "2 more"; with few rows, or a window in
    the last one, the words stand beside the day's number instead.
    """
    end = begin + timedelta(days=6)
    week = Week()
    taken: list[set[int]] = [set() for _ in range(7)]
    hidden = [0] * 7
    for entry in windows:
        if entry.last < begin or entry.first > end:
            continue
        first, last = max(0, (entry.first - begin).days), min(6, (entry.last - begin).days)
        lane = _free_lane(taken, first, last)
        if lane >= places:
            for column in range(first, last + 1):
                hidden[column] += 1
            continue
        week.pieces.append(Piece(entry, lane, first, last))
        for column in range(first, last + 1):
            taken[column].add(lane)
    for column in range(7):
        entries = by_day.get(begin + timedelta(days=column), ())
        _fill_day(week, column, entries, taken[column], hidden[column], places)
    return week


def _free_lane(taken: Sequence[set[int]], first: int, last: int) -> int:
    lane = 0
    while any(lane in taken[column] for column in range(first, last + 1)):
        lane += 1
    return lane


def _fill_day(
    week: Week,
    column: int,
    entries: Sequence[CalendarEntry],
    taken: set[int],
    hidden: int,
    places: int,
) -> None:
    free = [lane for lane in range(places) if lane not in taken]
    if hidden or len(entries) > len(free):
        last = places - 1
        if places < _ENOUGH or last in taken:
            week.beside.add(column)
        else:
            free = [lane for lane in free if lane != last]
        week.more[column] = hidden + max(0, len(entries) - len(free))
    for lane, entry in zip(free, entries, strict=False):
        week.pieces.append(Piece(entry, lane, column, column))
