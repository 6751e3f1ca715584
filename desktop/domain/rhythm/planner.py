"""On which day to turn to whom: turns spread over the days by what each day has room for.

What comes out is a function of what goes in and of nothing else, and it does not waver: when
a day passes and its people were heard, everybody else stands where they stood (a rest of a
best choice is the best choice of the rest). Decision 6 tells why it holds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from desktop.domain.rhythm.capacity import Capacity
from desktop.domain.rhythm.pauses import Pause
from desktop.domain.rhythm.places import Places, Span
from desktop.domain.rhythm.scatter import MASK, SPREAD, scatter
from desktop.domain.rhythm.turns import Turn

AHEAD = 56  # days: who begins later needs no day yet
_BEYOND = 366  # days past the last span in which those without a place may still find one
# How unwelcome a day is, in parts of a day that is as full as it may be.
_FULL = 720_720  # divisible by any number of places up to sixteen
_LATE = _FULL // 3
_TOGETHER = 1 << 40
_NO_PLACE = 1 << 60


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody whose turn comes. ``not_before`` is when they may come up again after they
    were put off; ``together`` names the talk in which I met them last with others."""

    person: int
    turn: Turn
    not_before: date | None = None
    together: int | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """What the days from ``today`` on have room for. ``taken`` are places that are gone
    already, by day; on the days ``away`` holds nobody is turned to."""

    today: date
    capacity: Capacity
    taken: Mapping[date, int] = field(default_factory=dict)
    away: Sequence[Pause] = ()

    def cap(self, day: date) -> int:
        return 0 if any(pause.holds(day) for pause in self.away) else self.capacity.cap(day)


def is_near(turn: Turn, today: date) -> bool:
    """Whether it begins so soon that it needs a day."""
    return (turn.begins - today).days <= AHEAD


def plan(waiting: Iterable[Waiting], room: Room) -> dict[int, date]:
    """A day for each person whose turn begins within some weeks, within what is left of it.

    Nobody is planned past their turn while any arrangement holds them all; then it is
    the first day after it that has a place. People met together stand on different
    days where there is room, and the days are filled evenly for what they can hold.
    """
    near = [w for w in waiting if is_near(w.turn, room.today)]
    return _Planning(sorted(near, key=_order), room).days()


def _order(waiting: Waiting) -> tuple[int, date, int, int]:
    """Who chooses first: an order that no passing day changes."""
    turn = waiting.turn
    return (-turn.lapses, turn.ends, scatter(waiting.person), waiting.person)


class _Planning:
    """A plan in the making; days are counted from today."""

    def __init__(self, waiting: Sequence[Waiting], room: Room) -> None:
        self._waiting = waiting
        self._today = room.today
        self._spans = {w.person: _rest(w, room.today) for w in waiting}
        last = max((last for _, last in self._spans.values()), default=0)
        days = _days_from(room.today, last + _BEYOND)
        self._caps = [room.cap(day) for day in days]
        self._loads = [0] * len(days)
        self._fullness = [0] * len(days)
        for ahead, day in enumerate(days):
            self._fill(ahead, room.taken.get(day, 0))
        self._tastes = [scatter(day.toordinal() ^ SPREAD) for day in days]
        self._met: dict[int | None, set[int]] = defaultdict(set)
        free = zip(self._caps, self._loads, strict=True)
        self._places = Places([max(0, cap - load) for cap, load in free])

    def days(self) -> dict[int, date]:
        held = {w.person for w in self._waiting if self._seat(w.person)}
        for waiting in self._waiting:
            if waiting.person in held:
                self._settle(waiting)
        for waiting in self._waiting:
            if waiting.person not in held:
                first, last = self._spans[waiting.person]
                self._places.settle_after(waiting.person, max(first, last + 1))
        settled = self._places.settled.items()
        return {person: self._today + timedelta(days=day) for person, day in settled}

    def _seat(self, person: int) -> bool:
        first, last = self._spans[person]
        return first <= last and self._places.seat(person, (first, last))

    def _settle(self, waiting: Waiting) -> None:
        day = self._places.settle(waiting.person, self._wished(waiting))
        self._fill(day)
        if waiting.together is not None:
            self._met[waiting.together].add(day)

    def _wished(self, waiting: Waiting) -> Iterator[int]:
        """The days of their span that have places, those first that are least unwelcome:
        with nobody met together, empty for what they can hold, early. Among equals
        decides a taste that is always the same."""
        first, last = self._spans[waiting.person]
        begins = (waiting.turn.begins - self._today).days
        late = _lateness((waiting.turn.ends - waiting.turn.begins).days + 1)[first - begins :]
        full = self._fullness[first : last + 1]
        rates = [level + more for level, more in zip(full, late, strict=True)]
        for day in self._met.get(waiting.together, ()):
            if first <= day <= last:
                rates[day - first] += _TOGETHER
        own, tastes = scatter(waiting.person), self._tastes
        while (lowest := min(rates)) < _NO_PLACE:
            alike = [day for day, rate in enumerate(rates, first) if rate == lowest]
            yield from sorted(alike, key=lambda day: (own ^ tastes[day]) * SPREAD & MASK)
            for day in alike:
                rates[day - first] = _NO_PLACE

    def _fill(self, day: int, more: int = 1) -> None:
        """Note how full a day is, relative to what it may bring."""
        self._loads[day] += more
        load, cap = self._loads[day], self._caps[day]
        self._fullness[day] = load * _FULL // cap if load < cap else _NO_PLACE


@lru_cache(maxsize=512)
def _lateness(days: int) -> Sequence[int]:
    """How unwelcome each day of a turn is for being late: not in its first half, a little in
    the first half of what remains, and so on. It leaves time for another try, and says
    the same of a day whatever today is."""
    return [_LATE * ((days // (days - day)).bit_length() - 1) for day in range(days)]


def _rest(waiting: Waiting, today: date) -> Span:
    """What is left of their turn."""
    first = max(waiting.turn.begins, waiting.not_before or today, today)
    return (first - today).days, (waiting.turn.ends - today).days


def _days_from(today: date, count: int) -> list[date]:
    left = min(count, (date.max - today).days)
    return [today + timedelta(days=ahead) for ahead in range(left + 1)]
