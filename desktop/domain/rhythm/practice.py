"""The plan of the practice, as a question to the store gives it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.rhythm.rules import Window
from desktop.domain.rhythm.turns import Turn


@dataclass(frozen=True, slots=True)
class PracticePlan:
    """Whom the rhythms bring on which day.

    ``due`` are those of today for whom a place is left, in their order: at most as many as
    the day may bring, less those I heard, put off or had planned for today. ``days``
    holds the day of everybody whose turn comes within some weeks, today's included, but
    nobody who was heard or put off today or is planned by hand. ``corner`` is the one of
    the long silent whose day it is. ``met`` are those of today's appointments, who take no
    place of the day, before and after. ``windows`` and ``turns`` are those of everybody.
    ``lapsed`` says that a fresh start would help. In a break all days are empty.
    """

    due: Sequence[int] = ()
    days: Mapping[int, date] = field(default_factory=dict)
    corner: int | None = None
    met: Set[int] = frozenset()
    windows: Mapping[int, Window] = field(default_factory=dict)
    turns: Mapping[int, Turn] = field(default_factory=dict)
    lapsed: bool = False
