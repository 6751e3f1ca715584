"""Living the year with a program, and what came of it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations

from tests.bench.timing import percentile
from tests.simulation.life import DAY, START, YEAR, Life
from tests.simulation.programs import Program


@dataclass(slots=True)
class Outcome:
    """What came of a year.

    ``shown`` is how many people stood before me on each day. ``late`` is how many days past
    its window each contact came, and how many rhythms of theirs that is; who is waiting
    at the end counts as if they were contacted then. ``together`` is the number of days that
    brought two people whom I had met at the same party and not since.
    """

    name: str
    shown: list[int] = field(default_factory=list)
    late: list[tuple[int, float]] = field(default_factory=list)
    begun_by_me: int = 0
    never_shown: int = 0
    never_reached: int = 0
    together: int = 0

    @property
    def mean_shown(self) -> float:
        return sum(self.shown) / len(self.shown)

    @property
    def in_time(self) -> float:
        """The share of contacts that came before their window had passed."""
        return sum(days == 0 for days, _ in self.late) / len(self.late)

    def shown_on(self, share: float) -> float:
        return percentile([float(count) for count in self.shown], share)

    def days_late(self, share: float) -> float:
        return percentile([float(days) for days, _ in self.late], share)

    def rhythms_late(self, share: float) -> float:
        return percentile([rhythms for _, rhythms in self.late], share)


def live(life: Life, program: Program, days: int = YEAR) -> Outcome:
    """Day by day: the program shows people, I turn to some, others write, contacts are logged."""
    return _Year(life, program).lived(days)


class _Year:
    def __init__(self, life: Life, program: Program) -> None:
        self._life, self._program = life, program
        self._outcome = Outcome(program.name)
        self._last = {person: friend.last for person, friend in life.friends.items()}
        self._to_log: defaultdict[date, list[tuple[int, date]]] = defaultdict(list)
        self._shown: set[int] = set()
        self._reached: set[int] = set()

    def lived(self, days: int) -> Outcome:
        for number in range(days):
            today = START + number * DAY
            shown = self._program.shows(today)
            self._note(shown)
            # I look at as many as I have strength for, whatever else is shown.
            for person in shown[: self._life.energy(today)]:
                self._turn_to(person, today)
            for person in (*self._life.writes[today], *self._life.parties.get(today, ())):
                if self._last[person] != today:
                    self._contact(person, today)
            for person, day in self._to_log.pop(today, ()):
                self._program.hear(person, day)
        return self._closed(START + days * DAY)

    def _note(self, shown: list[int]) -> None:
        self._outcome.shown.append(len(shown))
        self._outcome.together += any(
            self._met_together(one, other) for one, other in combinations(shown, 2)
        )
        self._shown.update(shown)

    def _met_together(self, one: int, other: int) -> bool:
        day = self._last[one]
        guests = self._life.parties.get(day, ()) if day == self._last[other] and day else ()
        return one in guests and other in guests

    def _turn_to(self, person: int, today: date) -> None:
        mood = self._life.mood(person, today)
        if mood == "act":
            self._contact(person, today)
            self._outcome.begun_by_me += 1
        elif mood == "not now":
            self._program.not_now(person, today)

    def _contact(self, person: int, day: date) -> None:
        self._outcome.late.append(self._late(person, day))
        self._last[person] = day
        self._reached.add(person)
        self._to_log[self._life.logged_on(person, day)].append((person, day))

    def _late(self, person: int, day: date) -> tuple[int, float]:
        friend = self._life.friends[person]
        days = max(0, (day - friend.window_after(self._last[person]).closes).days)
        return days, days / friend.rule.longest_days

    def _closed(self, end: date) -> Outcome:
        everybody = self._life.friends.keys()
        self._outcome.late += [self._late(person, end) for person in everybody]
        self._outcome.never_shown = len(everybody - self._shown - self._reached)
        self._outcome.never_reached = len(everybody - self._reached)
        return self._outcome
