"""What programs show on a day: Kith, and the rules of two others as far as they are known.

They are told of contacts when I log them, as a program is. The rules of the others are
told in docs/decisions/0006, with where they are from.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from desktop.domain.rhythm.corner import in_corner
from desktop.domain.rhythm.pauses import Pause
from desktop.domain.rhythm.planner import Room, Waiting, plan
from desktop.domain.rhythm.rules import Standing
from desktop.domain.rhythm.turns import Turn, turn_of
from desktop.services.today.put_off import DAYS
from tests.simulation.life import CAPACITY, DAY, START, Life


class Program(Protocol):
    @property
    def name(self) -> str: ...

    def shows(self, day: date) -> list[int]:
        """Whom it shows on that day, in its order."""
        ...

    def hear(self, person: int, day: date) -> None:
        """A contact of that day is logged."""
        ...

    def not_now(self, person: int, day: date) -> None:
        """I put somebody off who was shown."""
        ...


@dataclass(slots=True)
class Kith:
    """``knows_holiday`` says that I told it of the holiday."""

    life: Life
    knows_holiday: bool = True
    name: str = "Kith"
    _last: dict[int, date] = field(default_factory=dict)
    _not_before: dict[int, date] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._last = self.life.last_contacts()

    def shows(self, day: date) -> list[int]:
        pauses = [self.life.holiday] if self.knows_holiday else []
        room = Room(day, CAPACITY, {}, pauses)
        turns = {person: self._turn(person, day, pauses) for person in self.life.friends}
        waiting = [
            Waiting(person, turn, self._not_before.get(person), self._together(person))
            for person, turn in turns.items()
            if not turn.silent
        ]
        found = [person for person, planned in plan(waiting, room).items() if planned == day]
        silent = in_corner((person for person, turn in turns.items() if turn.silent), day)
        return [*found, silent] if silent is not None and room.cap(day) else found

    def hear(self, person: int, day: date) -> None:
        self._last[person] = max(day, self._last.get(person, day))

    def not_now(self, person: int, day: date) -> None:
        self._not_before[person] = day + DAYS * DAY

    def _turn(self, person: int, day: date, pauses: list[Pause]) -> Turn:
        rule = self.life.friends[person].rule
        known = [pause for pause in pauses if day >= pause.begins]
        turn = turn_of(Standing(self._last.get(person), START, own=rule, pauses=known), today=day)
        assert turn is not None
        return turn

    def _together(self, person: int) -> int | None:
        last = self._last.get(person)
        guests = self.life.parties.get(last, []) if last else []
        return last.toordinal() if last and person in guests else None


@dataclass(slots=True)
class Reminders:
    """A mail every so many days, counted from the last mail, whether or not there was a
    contact. I keep the mails until I have heard of their people, the oldest on top."""

    life: Life
    name: str = "a reminder every N days"
    _next: dict[int, date] = field(default_factory=dict)
    _mails: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        for person, friend in self.life.friends.items():
            dice = random.Random(f"{self.life.seed} set up {person}")
            self._next[person] = START + DAY * dice.randrange(friend.interval)

    def shows(self, day: date) -> list[int]:
        new = [person for person, due in self._next.items() if due <= day]
        for person in new:
            self._next[person] = day + DAY * self.life.friends[person].interval
        self._mails += [person for person in new if person not in self._mails]
        return list(self._mails)

    def hear(self, person: int, day: date) -> None:
        if person in self._mails:
            self._mails.remove(person)

    def not_now(self, person: int, day: date) -> None:
        self._mails.remove(person)
        self._mails.append(person)


@dataclass(slots=True)
class DueList:
    """All who were contacted before, longer ago than their interval; on top who is the most
    intervals late."""

    life: Life
    name: str = "a list of all who are due"
    _last: dict[int, date] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._last = self.life.last_contacts()

    def shows(self, day: date) -> list[int]:
        late = {
            person: ((day - last).days - every) / every
            for person, last in self._last.items()
            if (day - last).days >= (every := self.life.friends[person].interval)
        }
        return sorted(late, key=lambda person: (-late[person], person))

    def hear(self, person: int, day: date) -> None:
        self._last[person] = max(day, self._last.get(person, day))

    def not_now(self, person: int, day: date) -> None:
        """It knows of no such thing: they stay on the list."""
