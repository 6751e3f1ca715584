"""Follow-ups after a gathering, laid over the coming days: gently, and inside what a day holds.

Who has no reason gets none. One person a day while the days last, two at most; what is
planned already counts; days off and breaks stay free. The sharper the reason the sooner.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from desktop.domain.rhythm.planner import Room
from desktop.domain.vocabulary import Size

LONGEST = 84  # days ahead in which a place is looked for at all
_APART = 3  # days between two, where there are few of them
# A thank-you goes stale, and a promise is waited for.
_SOON = ("thank", "promis", "answer", "send", "sorry", "congrat")
_BY_SIZE = {Size.LINE: 1, Size.CALL: 2, Size.TIME_TOGETHER: 3}


@dataclass(frozen=True, slots=True)
class ToLay:
    """A follow-up that wants a day: ``on`` was chosen by hand, ``said`` is the day that its
    reason names ("ring him on Tuesday")."""

    row: int
    reason: str
    size: str = Size.LINE
    on: date | None = None
    said: date | None = None
    hard_season: bool = False


@dataclass(frozen=True, slots=True)
class Manner:
    """How they are laid: from which day, over how many, how many people a day at most
    (with those who are planned already)."""

    first: date
    days: int = 14
    most: int = 2


def lay(wishes: Sequence[ToLay], room: Room, manner: Manner) -> dict[int, date]:
    """A day for each, by row. Only where no day of the coming weeks has room is somebody
    left out."""
    laying = _Laying(room, manner)
    found: dict[int, date] = {}
    for wish in wishes:
        if wish.on is not None and wish.on >= room.today:
            found[wish.row] = laying.take(wish.on)
    free = [wish for wish in wishes if wish.row not in found]
    for wish in sorted((w for w in free if w.said is not None), key=_order):
        assert wish.said is not None
        day = laying.latest_until(wish.said)
        if day is not None:
            found[wish.row] = laying.take(day)
    rest = sorted((wish for wish in free if wish.row not in found), key=_order)
    days = laying.days_for(len(rest))
    return found | {wish.row: day for wish, day in zip(rest, days, strict=False)}


def _order(wish: ToLay) -> tuple[date, int, int]:
    """The sharper reason first; then a line before a call before time together."""
    sharp = wish.hard_season or any(word in wish.reason.casefold() for word in _SOON)
    size = _BY_SIZE.get(Size(wish.size), 1) if wish.size else 1
    return (wish.said or date.max, 0 if sharp else size, size)


class _Laying:
    """The places of the days, as they are taken one by one."""

    def __init__(self, room: Room, manner: Manner) -> None:
        self._room, self._manner = room, manner
        self._first = max(manner.first, room.today)
        self._load = Counter(room.taken)

    def take(self, day: date) -> date:
        self._load[day] += 1
        return day

    def latest_until(self, day: date) -> date | None:
        """The last day up to this one that has room; none where all are full."""
        back = (day - timedelta(days=n) for n in range((day - self._first).days + 1))
        return next((one for one in back if self._free(one)), None)

    def days_for(self, count: int) -> list[date]:
        """So many days with room, in their order and evenly apart; a day may come twice."""
        if not count:
            return []
        near = self._span(count)
        single = [day for day in near if self._free(day)]
        if count <= len(single):
            return list(_evenly(single, count))
        more = [day for day in near for _ in range(self._free(day) - 1)]
        return sorted([*single, *_evenly(more, min(len(more), count - len(single)))])

    def _span(self, count: int) -> list[date]:
        """The days over which so many are laid: more of them only where they would not hold."""
        wished = min(self._manner.days, _APART * (count - 1) + 1)
        days: list[date] = []
        singles = places = 0
        for day in islice(_from(self._first), LONGEST):
            if len(days) >= wished and singles >= count:
                break
            if len(days) >= self._manner.days and places >= count:
                break
            days.append(day)
            singles += bool(self._free(day))
            places += self._free(day)
        return days

    def _free(self, day: date) -> int:
        """How many more people that day may bring."""
        return max(0, min(self._manner.most, self._room.cap(day)) - self._load[day])


def _from(first: date) -> Iterable[date]:
    day = first
    while True:
        yield day
        day += timedelta(days=1)


def _evenly(days: Sequence[date], count: int) -> Iterable[date]:
    """So many of these, the first and the last among them."""
    if count == 1:
        return [days[0]]
    return [days[round(n * (len(days) - 1) / (count - 1))] for n in range(count)]
