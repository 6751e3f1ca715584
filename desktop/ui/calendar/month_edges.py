"""Drawing a window longer or shorter by one of its ends, in the month."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.follow_ups import CalendarEntry

REACH = 7  # pixels from an end, at 14 px text


@dataclass(slots=True)
class WindowEdge:
    """From ``first`` to ``last``, of which one is being drawn; they never pass each other."""

    entry: CalendarEntry
    first: date
    last: date
    by_begin: bool

    def draw_to(self, day: date) -> None:
        """Put the end there; a day remains."""
        if self.by_begin:
            self.first = min(day, self.last)
        else:
            self.last = max(day, self.first)

    @property
    def drawn(self) -> CalendarEntry:
        """The window as it would be; its best day stays inside."""
        day = min(max(self.entry.day, self.first), self.last)
        return replace(self.entry, first=self.first, last=self.last, day=day)

    @property
    def is_other(self) -> bool:
        """Whether anything is different from before."""
        return (self.first, self.last) != (self.entry.first, self.entry.last)
