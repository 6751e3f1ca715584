"""The web of people: who is in it, and what ties them to each other and to me."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum

ME = 0  # stands for me where others stand by their id


class Closeness(IntEnum):
    """How much contact there was in the last year, in steps that can be seen."""

    NONE = 0
    NOW_AND_THEN = 1
    OFTEN = 2
    VERY_OFTEN = 3


def closeness(talks: int) -> Closeness:
    """Of so many talks in a year."""
    steps = ((12, Closeness.VERY_OFTEN), (4, Closeness.OFTEN), (1, Closeness.NOW_AND_THEN))
    return next((step for least, step in steps if talks >= least), Closeness.NONE)


@dataclass(frozen=True, slots=True)
class WebPerson:
    """``talks`` are those with me in the last year."""

    person_id: int
    name: str
    given: str
    in_practice: bool
    talks: int = 0
    circles: frozenset[int] = frozenset()

    @property
    def closeness(self) -> Closeness:
        return closeness(self.talks)


@dataclass(frozen=True, slots=True)
class WebTie:
    """What ties two people, the one with the lower id first; some of it, or all.

    ``related`` says that a tie is written down, ``kind`` what the second is to the first
    by it, ``reverse_kind`` the other way ("" where not said). ``together`` is on how many
    days of the year both were there at once, ``together_on`` the last of them.
    ``introduced`` says that I brought them together, ``by_id`` which of the two brought
    the other to me. ``might`` is a thought: two who might like each other.
    """

    first_id: int
    second_id: int
    related: bool = False
    kind: str = ""
    reverse_kind: str = ""
    together: int = 0
    together_on: date | None = None
    introduced: bool = False
    by_id: int | None = None
    might: bool = False

    @property
    def is_thought(self) -> bool:
        """Nothing but a thought ties them."""
        known = self.related or self.together or self.introduced or self.by_id is not None
        return self.might and not known

    @property
    def closeness(self) -> Closeness:
        return max(closeness(self.together), Closeness.NOW_AND_THEN)

    def other(self, person_id: int) -> int:
        return self.second_id if person_id == self.first_id else self.first_id


@dataclass(frozen=True, slots=True)
class WebCircle:
    circle_id: int
    name: str
    colour: int


@dataclass(frozen=True, slots=True)
class Web:
    people: tuple[WebPerson, ...] = ()
    ties: tuple[WebTie, ...] = ()
    circles: tuple[WebCircle, ...] = ()

    def of_circle(self, circle_id: int) -> Web:
        """The people of one circle and what ties them."""
        return self.only(one.person_id for one in self.people if circle_id in one.circles)

    def nearest(self, most: int) -> Web:
        """Those I have most to do with, each with somebody they are tied to while there is
        room: an excerpt that says what the whole would."""
        order = sorted(self.people, key=lambda one: (-one.talks, not one.in_practice, one.name))
        ranks = {one.person_id: place for place, one in enumerate(order)}
        chosen = dict.fromkeys(one.person_id for one in order[: most * 2 // 3])
        tied = sorted(
            (tie for tie in self.ties if (tie.first_id in chosen) != (tie.second_id in chosen)),
            key=lambda tie: (not tie.might, ranks[tie.first_id] + ranks[tie.second_id]),
        )
        for tie in tied:
            if len(chosen) < most:
                chosen |= dict.fromkeys((tie.first_id, tie.second_id))
        for one in order:
            if len(chosen) < most:
                chosen[one.person_id] = None
        return self.only(chosen)

    def only(self, ids: Iterable[int]) -> Web:
        """These people, in the order of the whole, with the ties among them."""
        kept = set(ids)
        people = tuple(one for one in self.people if one.person_id in kept)
        ties = tuple(tie for tie in self.ties if tie.first_id in kept and tie.second_id in kept)
        return Web(people, ties, self.circles)


@dataclass(frozen=True, slots=True)
class WebIndex:
    """The same web, by who is asked about."""

    web: Web
    people: dict[int, WebPerson] = field(default_factory=dict)
    ties: dict[int, list[WebTie]] = field(default_factory=dict)

    @classmethod
    def of(cls, web: Web) -> WebIndex:
        ties: dict[int, list[WebTie]] = defaultdict(list)
        for tie in web.ties:
            ties[tie.first_id].append(tie)
            ties[tie.second_id].append(tie)
        return cls(web, {one.person_id: one for one in web.people}, dict(ties))

    def ties_of(self, person_id: int) -> list[WebTie]:
        return self.ties.get(person_id, [])
