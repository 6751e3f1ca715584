"""Drawing an appointment longer or shorter by one of its edges."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from PySide6.QtCore import QPoint

from desktop.domain.follow_ups import CalendarEntry
from desktop.ui.calendar.ground import Spot
from desktop.ui.calendar.overlap import minutes_of
from desktop.ui.calendar.time_layout import STEP

_REACH = 6  # pixels from an edge


@dataclass(slots=True)
class Stretch:
    """From ``begin`` to ``end`` (minutes of the day), of which one is being drawn."""

    entry: CalendarEntry
    begin: int
    end: int
    by_top: bool

    @classmethod
    def at(cls, spot: Spot | None, at: QPoint) -> Stretch | None:
        """The edge that is there, if its appointment can be another length."""
        if spot is None or spot.entry.kind != "appointment" or spot.entry.is_settled:
            return None
        from_top, from_bottom = at.y() - spot.area.top(), spot.area.bottom() - at.y()
        reach = min(_REACH, spot.area.height() // 4)
        if min(from_top, from_bottom) > reach:
            return None
        begin, end = minutes_of(spot.entry, spot.day)
        return cls(spot.entry, begin, end, by_top=from_top < from_bottom)

    def draw_to(self, minutes: int) -> None:
        """Put the edge there; a quarter of an hour remains."""
        if self.by_top:
            self.begin = min(minutes, self.end - STEP)
        else:
            self.end = max(minutes, self.begin + STEP)

    @property
    def minutes(self) -> int:
        return self.end - self.begin

    @property
    def begins_at(self) -> datetime:
        midnight = datetime.combine(self.entry.day, time.min)
        return midnight + timedelta(minutes=self.begin)

    @property
    def ends_at(self) -> datetime:
        return self.begins_at + timedelta(minutes=self.minutes)

    @property
    def is_other(self) -> bool:
        """Whether anything is different from before."""
        return (self.begin, self.end) != minutes_of(self.entry, self.entry.day)
