"""Today and now, handed in: only the composition root reads the real clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo


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
