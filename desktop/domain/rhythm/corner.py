"""The quiet corner: one of those long silent a day at most, each of them about once a season.

It needs no memory. Everybody has a day of their own in a round of days; the round grows with
them, and is no number of whole weeks, so that nobody's day is always the day off.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from desktop.domain.rhythm.scatter import scatter

ROUND = 92  # days; doubled until there are at least two for each


def in_corner(silent: Iterable[int], day: date) -> int | None:
    """Whose day this is, if anybody's."""
    people = sorted(silent, key=lambda person: (scatter(person), person))
    length = round_of(len(people))
    taken: dict[int, int] = {}
    for person in people:
        own = scatter(person) % length
        while own in taken:
            own = (own + 1) % length
        taken[own] = person
    return taken.get(day.toordinal() % length)


def round_of(count: int) -> int:
    """How many days a round takes with so many people."""
    length = ROUND
    while length < 2 * count:
        length *= 2
    return length
