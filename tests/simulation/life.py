"""A life of a year: who is in it, and what happens whatever program is asked.

Everything is drawn from the seed before the year begins, or from the seed, a person and a
day, so that every rule meets the same days, the same moods and the same people.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta

from desktop.domain.rhythm.capacity import Capacity, DayKind
from desktop.domain.rhythm.pauses import Pause
from desktop.domain.rhythm.rules import RhythmRule, Standing, Window, window_of

START = date(2026, 1, 5)
YEAR = 365
USUAL, NONE = DayKind.USUAL, DayKind.NONE
WEEK = (USUAL, USUAL, DayKind.EASY, USUAL, USUAL, USUAL, NONE)  # Wednesday easy, Sunday off
CAPACITY = Capacity(3, WEEK)
DAY = timedelta(days=1)

_BUSY = 0.12  # of all days: nobody is turned to, whatever is shown
_NEW = 0.08  # of all people: wished for, and never spoken to so far
_WRITES_FIRST = 0.25  # of the contacts that their rhythm wants, they begin so many
_LOGGED_LATE = 0.10  # of all contacts, by up to five days
_ACT, _NOT_NOW = 0.80, 0.12  # what I do when I am shown somebody; else I let it pass


@dataclass(frozen=True, slots=True)
class Friend:
    person: int
    rule: RhythmRule
    last: date | None  # the last contact before the year

    @property
    def interval(self) -> int:
        """Days between two reminders, where a program knows no window: the middle of it."""
        window = self.window_after(START)
        return (window.best - START).days

    def window_after(self, last: date | None) -> Window:
        found = window_of(Standing(last, START, own=self.rule))
        assert found is not None
        return found


@dataclass(slots=True)
class Life:
    """``ill`` and ``holiday`` are stretches in which nobody is turned to; the holiday is known
    before. ``parties`` are evenings on which several friends are met at once."""

    seed: int
    friends: dict[int, Friend]
    ill: Pause
    holiday: Pause
    parties: dict[date, list[int]]
    busy: set[date]
    writes: dict[date, list[int]] = field(default_factory=dict)

    def last_contacts(self) -> dict[int, date]:
        """Of those who were spoken to before the year."""
        return {p: friend.last for p, friend in self.friends.items() if friend.last is not None}

    def energy(self, day: date) -> int:
        """How many people I consider that day, whatever I am shown."""
        away = self.ill.holds(day) or self.holiday.holds(day)
        return 0 if away or day in self.busy else CAPACITY.cap(day)

    def mood(self, person: int, day: date) -> str:
        """What I do when shown this person on this day: act, not now, or let it pass."""
        dice = random.Random(f"{self.seed} {person} {day}")
        drawn = dice.random()
        return "act" if drawn < _ACT else "not now" if drawn < _ACT + _NOT_NOW else "let pass"

    def logged_on(self, person: int, day: date) -> date:
        """When a contact of that day reaches the program."""
        dice = random.Random(f"{self.seed} late {person} {day}")
        return day + DAY * (dice.randint(1, 5) if dice.random() < _LOGGED_LATE else 0)


# How many of a hundred have which rhythm: weekly to half-yearly.
MIXED = (
    (2, RhythmRule(1, 2)),
    (6, RhythmRule(2, 4)),
    (20, RhythmRule(4, 6)),
    (40, RhythmRule(2, 4, "month")),
    (32, RhythmRule(4, 6, "month")),
)


def a_life(people: int, seed: int = 1) -> Life:
    dice = random.Random(seed)
    friends = {person: _friend(person, people, dice) for person in range(1, people + 1)}
    ill = START + DAY * dice.randint(60, 90)
    holiday = START + DAY * dice.randint(190, 220)
    guests = min(20, people // 5)
    life = Life(
        seed,
        friends,
        Pause(ill, ill + 14 * DAY),
        Pause(holiday, holiday + 21 * DAY),
        {START + DAY * day: dice.sample(sorted(friends), guests) for day in (40, 250)},
        {START + DAY * day for day in range(YEAR) if dice.random() < _BUSY},
    )
    for number in range(YEAR):
        rates = ((p, _WRITES_FIRST / friend.interval) for p, friend in friends.items())
        life.writes[START + DAY * number] = [p for p, rate in rates if dice.random() < rate]
    return life


def _friend(person: int, people: int, dice: random.Random) -> Friend:
    place, rule = (person - 0.5) / people * 100, MIXED[-1][1]
    for share, of_these in MIXED:
        if place < share:
            rule = of_these
            break
        place -= share
    spoken = dice.random() >= _NEW
    ago = dice.randint(1, Friend(person, rule, None).interval * 2)
    return Friend(person, rule, START - ago * DAY if spoken else None)
