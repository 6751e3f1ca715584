"""Stretches of days that are not as usual: a break of mine, a hard season of somebody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.rhythm.pauses import Pause


@dataclass(frozen=True, slots=True)
class Break:
    """A break of mine that is on. ``back_on`` is the first usual day, None while it is open."""

    season_id: int
    begins_on: date
    back_on: date | None


@dataclass(frozen=True, slots=True)
class HardSeason:
    """A hard season that is on. ``review_on`` is the day on which I meant to look again."""

    season_id: int
    person_id: int
    name: str
    note: str
    begins_on: date
    review_on: date | None


@dataclass(frozen=True, slots=True)
class Stillness:
    """What holds for everybody: my breaks as far as they are known, and my fresh starts.

    A break without an end is taken to end tomorrow: its length so far is what counts.
    """

    pauses: Sequence[Pause] = ()
    fresh_starts: Sequence[date] = ()
