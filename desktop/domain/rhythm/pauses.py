"""Days on which every clock stands still: nothing is asked, and nobody grows distant by them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True, order=True)
class Pause:
    """From ``begins`` up to ``ends``, the day on which all is as usual again."""

    begins: date
    ends: date

    def holds(self, day: date) -> bool:
        return self.begins <= day < self.ends


def in_order(pauses: Iterable[Pause]) -> tuple[Pause, ...]:
    """The same days as pauses that stand one after the other, without empty ones."""
    found: list[Pause] = []
    for pause in sorted(pauses):
        if pause.ends <= pause.begins:
            continue
        if found and pause.begins <= found[-1].ends:
            found[-1] = Pause(found[-1].begins, max(found[-1].ends, pause.ends))
        else:
            found.append(pause)
    return tuple(found)


def pushed_on(day: date, start: date, pauses: Sequence[Pause]) -> date:
    """Where a day that was counted from ``start`` lies when the count rests in the pauses.

    As many days lie between the two as before, those of the pauses not counted; the
    day itself is none of a pause. ``pauses`` stand in order.
    """
    for pause in pauses:
        first = max(pause.begins, start + timedelta(days=1))
        if first < pause.ends and first <= day:
            day = _later(day, pause.ends - first)
    return day


def counted_days(start: date, day: date, pauses: Sequence[Pause]) -> int:
    """How many days the count has come on from ``start``; in a pause, to the day after it."""
    days = (day - start).days
    for pause in pauses:
        first = max(pause.begins, start + timedelta(days=1))
        if first < pause.ends and first <= day:
            days -= (min(pause.ends, day) - first).days
    return days


def _later(day: date, by: timedelta) -> date:
    try:
        return day + by
    except OverflowError:
        return date.max
