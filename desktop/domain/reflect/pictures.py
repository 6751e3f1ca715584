"""What the pictures of Reflect show: who began, what was given, where time went, which steps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.vocabulary import Direction, GivingKind, StageKind


class Lean(StrEnum):
    """From whom contact comes, in the steps that words have for it."""

    ONLY_ME = "only_me"
    MOSTLY_ME = "mostly_me"
    ME_A_LITTLE = "me_a_little"
    EVEN = "even"
    THEM_A_LITTLE = "them_a_little"
    MOSTLY_THEM = "mostly_them"
    ONLY_THEM = "only_them"
    UNKNOWN = "unknown"


_STEPS = (  # the share that is mine, from which on the word holds
    (0.75, Lean.MOSTLY_ME),
    (0.56, Lean.ME_A_LITTLE),
    (0.44, Lean.EVEN),
    (0.25, Lean.THEM_A_LITTLE),
    (0.0, Lean.MOSTLY_THEM),
)


@dataclass(frozen=True, slots=True)
class Begun:
    """How many talks with the people of a circle were begun by whom. Those of people in no
    circle stand under ``circle_id`` None."""

    circle_id: int | None
    name: str
    me: int = 0
    them: int = 0
    both: int = 0
    unknown: int = 0

    @property
    def known(self) -> int:
        return self.me + self.them + self.both

    @property
    def my_share(self) -> float:
        """Of what is known; what both began counts half for each. 0.5 where nothing is."""
        return (self.me + self.both / 2) / self.known if self.known else 0.5

    @property
    def lean(self) -> Lean:
        if not self.known:
            return Lean.UNKNOWN
        if self.me == self.known:
            return Lean.ONLY_ME
        if self.them == self.known:
            return Lean.ONLY_THEM
        share = self.my_share
        return next(word for least, word in _STEPS if share >= least)


@dataclass(frozen=True, slots=True)
class Given:
    """One giving; ``text`` is "" where it belongs to something that was confided."""

    person_id: int
    person: str
    direction: Direction
    kind: GivingKind
    text: str
    day: date


def told_once(rows: tuple[Given, ...]) -> tuple[Given, ...]:
    """Of two who were introduced to each other, one tells of it."""
    kept: list[Given] = []
    for one in rows:
        twin = (
            other
            for other in kept
            if one.kind == other.kind == GivingKind.INTRODUCTION
            and one.day == other.day and one.person in other.text and other.person in one.text
        )  # fmt: skip
        if next(twin, None) is None:
            kept.append(one)
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class BothWays:
    """The latest first."""

    given: tuple[Given, ...] = ()
    received: tuple[Given, ...] = ()


@dataclass(frozen=True, slots=True)
class TimeSpent:
    """The minutes that went to a circle; None is for people in no circle."""

    circle_id: int | None
    name: str
    colour: int
    minutes: float


def by_share(spent: tuple[TimeSpent, ...]) -> tuple[TimeSpent, ...]:
    """The most first, people in no circle last."""
    return tuple(sorted(spent, key=lambda one: (one.circle_id is None, -one.minutes, one.name)))


@dataclass(frozen=True, slots=True)
class OnStage:
    """A stage or tray with the people who are there: id and name, in the board's order."""

    stage_id: int
    kind: StageKind
    name: str
    icon: str
    people: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """Who went from one place of the board to another, in the order of their going.

    ``from_stage_id`` is None for those who came onto the board.
    """

    from_stage_id: int | None
    to_stage_id: int
    people: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Stages:
    """Where everybody is, and the paths that were taken meanwhile."""

    places: tuple[OnStage, ...] = ()
    paths: tuple[Path, ...] = ()

    def place(self, stage_id: int) -> OnStage:
        return next(place for place in self.places if place.stage_id == stage_id)
