"""How often we would both be glad to be in touch, as rules without a store.

A rhythm gives a window of days counted from the last mutual contact. Nothing
here counts how late anybody is: past the window it has simply been a while.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from desktop.domain.dates import add_span
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.rhythm.pauses import Pause, pushed_on
from desktop.domain.vocabulary import Unit
from desktop.domain.warmth import Warmth

_LONGEST_DAYS = 3_660  # ten years
_CLOSEST_CHECK_IN = 3  # days, in a hard season
_ABOUT_DAYS: dict[str, int] = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 30, Unit.YEAR: 365}


@dataclass(frozen=True, slots=True)
class RhythmRule:
    """From ``earliest`` to ``latest`` units after the last contact, both included.

    ``none_needed`` says that a prompt would be wrong here; the rest is idle then.
    """

    earliest: int = 4
    latest: int = 6
    unit: str = Unit.WEEK
    none_needed: bool = False

    @property
    def longest_days(self) -> int:
        """About how many days the whole rhythm takes; months and years by their usual length."""
        return self.latest * _ABOUT_DAYS[self.unit]

    @property
    def wide_days(self) -> int:
        """About how many days its window has."""
        return (self.latest - self.earliest) * _ABOUT_DAYS[self.unit] + 1

    def checked(self) -> RhythmRule:
        """This rule. Raises BadInputError when no window can be made of it."""
        if not 1 <= self.earliest <= self.latest:
            raise BadInputError(
                tr("A rhythm goes from a shorter to a longer time, at least one day.")
            )
        if (_after(date(2000, 1, 1), self.latest, self.unit) - date(2000, 1, 1)).days > (
            _LONGEST_DAYS
        ):
            raise BadInputError(tr("A rhythm of more than ten years is too long to be remembered."))
        return self


DEFAULT_RULE = RhythmRule()
NO_RHYTHM = RhythmRule(none_needed=True)


@dataclass(frozen=True, slots=True)
class Window:
    """The days in which a contact would be welcome; first and last included."""

    opens: date
    closes: date

    def holds(self, day: date) -> bool:
        return self.opens <= day <= self.closes

    @property
    def best(self) -> date:
        """The day in its middle."""
        return self.opens + (self.closes - self.opens) // 2


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules need to know of one person, as of today.

    ``own`` is the rhythm wished for with this person, ``circles`` are those of
    their circles. ``resting`` lies in the Resting tray; ``hard`` is in a hard season.
    ``pauses`` are my breaks and ``fresh_starts`` the days on which I let all that had
    passed go, both in order and the same for everybody.
    """

    last_contact_on: date | None = None
    in_practice_since: date | None = None
    own: RhythmRule | None = None
    circles: tuple[RhythmRule, ...] = ()
    resting: bool = False
    hard: bool = False
    pauses: Sequence[Pause] = ()
    fresh_starts: Sequence[date] = ()


def rule_of(standing: Standing) -> RhythmRule:
    """Their own rhythm, else the closest of their circles', else the usual one.

    Outside of the practice only a rhythm of their own counts: a circle of four
    hundred colleagues is no four hundred promises.
    """
    if standing.own is not None:
        return standing.own
    if standing.in_practice_since is None:
        return NO_RHYTHM
    return _closest(standing.circles) if standing.circles else DEFAULT_RULE


def window_of(standing: Standing) -> Window | None:
    """When to turn to them next; None where no prompt is wanted.

    It counts from the last mutual contact. With somebody never spoken to, it
    opens on the day on which they came into practice. In a break the count rests. A
    window that had closed before a fresh start begins anew on that day.
    """
    rule = rule_of(standing)
    if standing.resting or rule.none_needed:
        return None
    if standing.last_contact_on is not None:
        window = _counted(standing.last_contact_on, rule, standing)
    elif standing.in_practice_since is not None:
        window = _open_from(standing.in_practice_since, rule, standing)
    else:
        return None
    for day in standing.fresh_starts:
        if window.closes < day:
            window = _open_from(day, rule, standing)
    return window


def warmth_of(standing: Standing, *, today: date) -> Warmth:
    """How near they are by their own rhythm."""
    if standing.resting:
        return Warmth.RESTING
    window = window_of(standing)
    if window is None:
        return Warmth.NO_RHYTHM
    if today < window.opens:
        return Warmth.IN_TOUCH
    return Warmth.WOULD_BE_GLAD if today <= window.closes else Warmth.BEEN_A_WHILE


def _counted(start: date, rule: RhythmRule, standing: Standing) -> Window:
    window = _window_after(start, rule)
    if standing.hard:
        window = _closer(start, window)
    if not standing.pauses:
        return window
    opens, closes = window.opens, window.closes
    return Window(
        pushed_on(opens, start, standing.pauses), pushed_on(closes, start, standing.pauses)
    )


def _open_from(start: date, rule: RhythmRule, standing: Standing) -> Window:
    """Somebody without a day to count from: the window is open until a whole rhythm is over."""
    return Window(start, _counted(start, rule, standing).closes)


@lru_cache(maxsize=8192)  # many people share a rule, and are asked about again and again
def _window_after(start: date, rule: RhythmRule) -> Window:
    opens = _after(start, rule.earliest, rule.unit)
    return Window(opens, max(opens, _after(start, rule.latest, rule.unit)))


def _closer(start: date, window: Window) -> Window:
    """In a hard season one looks in twice as often, with less each time."""
    opens = start + timedelta(days=max(_CLOSEST_CHECK_IN, (window.opens - start).days // 2))
    closes = start + timedelta(days=max(_CLOSEST_CHECK_IN, (window.closes - start).days // 2))
    return Window(min(opens, window.opens), max(min(opens, window.opens), closes))


def _closest(rules: Sequence[RhythmRule]) -> RhythmRule:
    """Of several circles the rhythm that comes round first; none needed counts last."""
    if len(rules) == 1:
        return rules[0]
    start = date(2000, 1, 1)
    return min(rules, key=lambda rule: (rule.none_needed, _window_after(start, rule).closes))


def _after(start: date, count: int, unit: str) -> date:
    try:
        return add_span(start, count, unit)
    except (OverflowError, ValueError):
        return date.max
