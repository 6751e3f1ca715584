"""How many people a day may bring: by weekday, with days that are meant otherwise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

EASY = 1  # people on an easy day


class DayKind(StrEnum):
    """How much of me a day has."""

    USUAL = "usual"
    EASY = "easy"
    NONE = "none"


USUAL_WEEK = (DayKind.USUAL,) * 7


@dataclass(frozen=True, slots=True)
class Capacity:
    """``usual`` people on a usual day, one on an easy one, nobody on the others.

    ``week`` begins on Monday; ``days`` are single days that are meant otherwise.
    """

    usual: int = 3
    week: Sequence[DayKind] = USUAL_WEEK
    days: Mapping[date, DayKind] = field(default_factory=dict)

    def kind(self, day: date) -> DayKind:
        return self.days.get(day) or self.week[day.weekday()]

    def cap(self, day: date) -> int:
        """How many people at most that day may bring."""
        match self.kind(day):
            case DayKind.USUAL:
                return self.usual
            case DayKind.EASY:
                return min(EASY, self.usual)
        return 0
