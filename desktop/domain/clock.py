"""Today and now, handed in: only the composition root reads the real clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class Clock(Protocol):
    """Where the person is in time. ``now`` is aware, in ``zone``."""

    @property
    def zone(self) -> str: ...

    def now(self) -> datetime: ...

    def today(self) -> date: ...


@dataclass
class FixedClock:
    """A clock that stands still, for tests, pictures and the demo."""

    moment: datetime
    zone: str = "UTC"

    def now(self) -> datetime:
        return self.moment.astimezone(ZoneInfo(self.zone))

    def today(self) -> date:
        return self.now().date()


def wall_time_here(moment: datetime, there: str, here: tzinfo | None) -> datetime:
    """The wall time here of a wall time in the zone ``there``; as it is where that is unknown."""
    try:
        zone = ZoneInfo(there) if there else here
    except (ZoneInfoNotFoundError, ValueError, OSError):
        zone = here
    return moment.replace(tzinfo=zone).astimezone(here).replace(tzinfo=None)
