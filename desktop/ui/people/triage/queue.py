"""Where I am among those who are looked at one at a time."""

from __future__ import annotations

from collections.abc import Sequence

_NEAR = 200  # so many of those who followed are looked for when the list comes anew


class TriageQueue:
    """The unsorted people in their order, and the place in it."""

    def __init__(self) -> None:
        self._ids: list[int] = []
        self._place = 0

    @property
    def current(self) -> int | None:
        return self._ids[self._place] if self._place < len(self._ids) else None

    @property
    def passed_some(self) -> bool:
        """Whether somebody was passed over."""
        return self._place > 0

    @property
    def has_more(self) -> bool:
        """Whether somebody comes after the current one."""
        return self._place + 1 < len(self._ids)

    def coming(self, count: int) -> list[int]:
        """The current one, and those who come next."""
        return self._ids[self._place : self._place + count]

    def take(self, ids: Sequence[int], at: int | None) -> None:
        """Go on with these, at this person; at who followed when they are gone."""
        wished = [at, *self._ids[self._place : self._place + _NEAR]]
        places = {person: place for place, person in enumerate(ids)}
        self._ids = list(ids)
        found = (places[person] for person in wished if person in places)
        self._place = next(found, 0)

    def decide(self) -> None:
        """The current one has a place now; the next comes up."""
        if self.current is not None:
            del self._ids[self._place]

    def put_back(self, person_id: int) -> None:
        """Nothing is decided about this person after all: they come up again."""
        if person_id in self._ids[self._place : self._place + 1]:
            return
        if person_id in self._ids:
            self._place = self._ids.index(person_id)
        else:
            self._ids.insert(self._place, person_id)

    def pass_over(self) -> None:
        if self.current is not None:
            self._place += 1

    def go_back(self) -> None:
        self._place = max(0, self._place - 1)

    def begin_anew(self) -> None:
        """Look at those again who were passed over."""
        self._place = 0
