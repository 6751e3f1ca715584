"""Who can have a place on which day: people with spans of days, days with few places.

Days are counted from today, 0 being today. Everybody is seated somewhere within their
span for the time being; ``settle`` then gives them the day they would like best of those
that leave a place for everybody who is seated. So the outcome depends on the order
in which people settle and on nothing else, least of all on where they sat meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Span = tuple[int, int]  # first and last day, both included


class Places:
    """``rooms`` is how many places each day has."""

    def __init__(self, rooms: Sequence[int]) -> None:
        self.settled: dict[int, int] = {}  # the day of those who will not be moved again
        self._free = list(rooms)  # places that nobody sits on
        self._seated: list[set[int]] = [set() for _ in rooms]  # who can still be moved
        self._reach: list[Span | None] = [None] * len(rooms)  # where they could move, if known
        self._spans: dict[int, Span] = {}
        self._day: dict[int, int] = {}
        self._not_full = _NextDay(len(rooms))  # while people are being seated
        self._not_closed = _NextDay(len(rooms))  # closed are days where no moving helps
        self._left: _NextDay | None = None  # not full when everybody has settled

    def seat(self, person: int, span: Span) -> bool:
        """A place for this person too, moving others within their spans if need be.

        False when no arrangement at all holds everybody seated so far and this one.
        """
        first, last = span
        if self._not_closed.at_or_after(first) > last:
            return False
        day = self._next_free(first, self._not_full)
        found = day if day <= last else self._make_room(first, last)
        if isinstance(found, tuple):
            self._close(found)
            return False
        self._spans[person] = span
        self._sit(person, found)
        return True

    def settle(self, person: int, wished: Iterable[int]) -> int:
        """Their day for good: the first of those wished for that leaves everybody a place.

        ``wished`` brings all days of the span that have places, in any order.
        """
        self._rise(person)
        hopeless: set[int] = set()
        for day in wished:
            if day in hopeless:
                continue
            freed = self._make_room(day, day)
            if isinstance(freed, int):
                self._settle(person, day)
                return day
            hopeless.update(range(freed[0], freed[1] + 1))
        raise AssertionError("the day on which they sat was not among the wished")

    def settle_after(self, person: int, day: int) -> int | None:
        """The first day from ``day`` on that still has a place; None when there is none.

        For those who found no seat, when everybody else has settled.
        """
        if self._left is None:
            self._left = _NextDay(len(self._free))
        found = self._next_free(day, self._left)
        if found >= len(self._free):
            return None
        self._settle(person, found)
        return found

    def _settle(self, person: int, day: int) -> None:
        self._free[day] -= 1
        self.settled[person] = day

    def _sit(self, person: int, day: int) -> None:
        self._free[day] -= 1
        self._seated[day].add(person)
        self._day[person] = day
        self._reach[day] = None

    def _rise(self, person: int) -> int:
        day = self._day.pop(person)
        self._free[day] += 1
        self._seated[day].discard(person)
        self._reach[day] = None
        return day

    def _next_free(self, day: int, over: _NextDay) -> int:
        day = over.at_or_after(day)
        while day < len(self._free) and self._free[day] <= 0:
            over.pass_over(day)
            day = over.at_or_after(day)
        return day

    def _make_room(self, first: int, last: int) -> int | Span:
        """A day from first to last that has a place now, after others moved along.

        Where that is impossible, the days from which nobody can move away: all of them
        are full of people whose spans lie within them. (An augmenting path; since spans
        have no gaps, what can be reached has none either.)
        """
        came: dict[int, int] = {}
        low, high = first, last
        reached = list(range(first, last + 1))
        for day in reached:
            if self._free[day] > 0:
                return self._move_along(came, day)
            begins, ends = self._reach_from(day)
            for new in (*range(begins, low), *range(high + 1, ends + 1)):
                came[new] = day
                reached.append(new)
            low, high = min(low, begins), max(high, ends)
        return low, high

    def _reach_from(self, day: int) -> Span:
        """The first and the last day to which anybody of this day could move."""
        found = self._reach[day]
        if found is None:
            spans = [self._spans[person] for person in self._seated[day]] or [(day, day)]
            found = min(first for first, _ in spans), max(last for _, last in spans)
            self._reach[day] = found
        return found

    def _move_along(self, came: dict[int, int], day: int) -> int:
        while day in came:
            before = came[day]
            spans = ((person, self._spans[person]) for person in self._seated[before])
            person = next(p for p, (first, last) in spans if first <= day <= last)
            self._rise(person)
            self._sit(person, day)
            day = before
        return day

    def _close(self, days: Span) -> None:
        for day in range(days[0], days[1] + 1):
            self._not_closed.pass_over(day)


class _NextDay:
    """The next day that was not passed over yet. (Union-find with halved paths.)"""

    def __init__(self, days: int) -> None:
        self._next = list(range(days + 1))

    def at_or_after(self, day: int) -> int:
        after = self._next
        day = min(day, len(after) - 1)
        while after[day] != day:
            after[day] = after[after[day]]
            day = after[day]
        return day

    def pass_over(self, day: int) -> None:
        self._next[day] = day + 1
