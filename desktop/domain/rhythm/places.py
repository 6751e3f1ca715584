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
        self.rooms = rooms
        self.settled: dict[int, int] = {}  # the day of those who will not be moved again
        self._spans: dict[int, Span] = {}
        self._day: dict[int, int] = {}
        self._seated: list[set[int]] = [set() for _ in rooms]
        self._free = _NextDay(len(rooms))  # passes over full days while people are seated
        self._open = _NextDay(len(rooms))  # passes over days where no moving helps
        self._left: _NextDay | None = None  # passes over full days when all have settled

    def seat(self, person: int, span: Span) -> bool:
        """A place for this person too, moving others within their spans if need be.

        False when no arrangement at all holds everybody seated so far and this one.
        """
        first, last = span
        if self._open.at_or_after(first) > last:
            return False
        day = self._next_free(first, self._free)
        if day > last:
            freed = self._make_room(first, last)
            if isinstance(freed, tuple):
                self._close(freed)
                return False
            day = freed
        self._spans[person] = span
        self._sit(person, day)
        return True

    def settle(self, person: int, wished: Iterable[int]) -> int:
        """Their day for good: the first of those wished for that leaves everybody a place.

        ``wished`` holds all days of the span that have places, in any order.
        """
        self._seated[self._day.pop(person)].discard(person)
        hopeless: set[int] = set()
        for day in wished:
            if day in hopeless:
                continue
            freed = self._make_room(day, day)
            if not isinstance(freed, tuple):
                self._sit(person, day)
                self.settled[person] = day
                return day
            hopeless.update(range(freed[0], freed[1] + 1))
        raise AssertionError("the day on which they sat was not among the wished")

    def settle_after(self, person: int, day: int) -> int | None:
        """The first day from ``day`` on that still has a place; None when there is none.

        For those who found no seat, when everybody else has settled.
        """
        if self._left is None:
            self._left = _NextDay(len(self.rooms))
        found = self._next_free(day, self._left)
        if found >= len(self.rooms):
            return None
        self._sit(person, found)
        self.settled[person] = found
        return found

    def _sit(self, person: int, day: int) -> None:
        self._seated[day].add(person)
        self._day[person] = day

    def _has_room(self, day: int) -> bool:
        return len(self._seated[day]) < self.rooms[day]

    def _next_free(self, day: int, over: _NextDay) -> int:
        day = over.at_or_after(day)
        while day < len(self.rooms) and not self._has_room(day):
            over.pass_over(day)
            day = over.at_or_after(day)
        return day

    def _make_room(self, first: int, last: int) -> int | Span:
        """A day from first to last that has a place now, after others moved along.

        Where that is impossible, the days from which nobody can move away: all of them
        are full of people whose spans lie within them. (An augmenting path; since spans
        have no gaps, what can be reached has none either.)
        """
        came: dict[int, tuple[int, int]] = {}
        low, high = first, last
        reached = list(range(first, last + 1))
        for day in reached:
            if self._has_room(day):
                return self._move_along(came, day)
            for person in self._seated[day]:
                if person in self.settled:
                    continue
                begins, ends = self._spans[person]
                for new in (*range(begins, low), *range(high + 1, ends + 1)):
                    came[new] = (day, person)
                    reached.append(new)
                low, high = min(low, begins), max(high, ends)
        return low, high

    def _move_along(self, came: dict[int, tuple[int, int]], day: int) -> int:
        while day in came:
            before, person = came[day]
            self._seated[before].discard(person)
            self._sit(person, day)
            day = before
        return day

    def _close(self, days: Span) -> None:
        for day in range(days[0], days[1] + 1):
            self._open.pass_over(day)


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
