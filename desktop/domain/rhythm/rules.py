"""How often we would both be glad to be in touch, as rules without a store.

A rhythm gives a window of days counted from the last mutual contact. Nothing
here counts how late anybody is: past the window it has simply been a while.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.dates import add_span
from desktop.domain.errors import BadInputError
from desktop.domain.vocabulary import Unit
from desktop.domain.warmth import Warmth

_LONGEST_DAYS = 3_660  # ten years
_CLOSEST_CHECK_IN = 3  # days, in a hard season


@dataclass(frozen=True, slots=True)
class RhythmRule:
    """From ``earliest`` to ``latest`` units after the last contact, both included.

    ``none_needed`` says that a prompt would be wrong here; the rest is idle then.
    """

    earliest: int = 4
    latest: int = 6
    unit: str = Unit.WEEK
    none_needed: bool = False

    def checked(self) -> RhythmRule:
        """This rule. Raises BadInputError when no window can be made of it."""
        if not 1 <= self.earliest <= self.latest:
            raise BadInputError("A rhythm goes from a shorter to a longer time, at least one day.")
        if (_after(date(2000, 1, 1), self.latest, self.unit) - date(2000, 1, 1)).days > (
            _LONGEST_DAYS
        ):
            raise BadInputError("A rhythm of more than ten years is too long to be remembered.")
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
    """

    last_contact_on: date | None = None
    in_practice_since: date | None = None
    own: RhythmRule | None = None
    circles: tuple[RhythmRule, ...] = ()
    resting: bool = False
    hard: bool = False


def rule_of(standing: Standing) -> RhythmRule:
    """Their own rhythm, else the closest of their circles', else the usual one.

    Outside of the practice only a rhythm of their own counts: a circle of four
    hundred colleagues is no four hundred promises.
    """
    if standing.own is not None:
        return standing.own
    if standing.in_practice_since is None:
        return NO_RHYTHM
    return _closest(standing.circles) or DEFAULT_RULE


def window_of(standing: Standing) -> Window | None:
    """When to turn to them next; None where no prompt is wanted.

    It counts from the last mutual contact. With somebody never spoken to, it
    opens on the day on which they came into practice.
    """
    rule = rule_of(standing)
    if standing.resting or rule.none_needed:
        return None
    if standing.last_contact_on is not None:
        window = _window_after(standing.last_contact_on, rule)
        return _closer(standing.last_contact_on, window) if standing.hard else window
    if standing.in_practice_since is not None:
        since = standing.in_practice_since
        return Window(since, _after(since, rule.latest, rule.unit))
    return None


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


def fullness(window: Window, today: date) -> float:
    """How far today is through a window relative to its own length: 0 at its
    opening, 1 at its close, more when past. For choosing, never for showing."""
    length = max(1, (window.closes - window.opens).days)
    return (today - window.opens).days / length


def _window_after(start: date, rule: RhythmRule) -> Window:
    opens = _after(start, rule.earliest, rule.unit)
    return Window(opens, max(opens, _after(start, rule.latest, rule.unit)))


def _closer(start: date, window: Window) -> Window:
    """In a hard season one looks in twice as often, with less each time."""
    opens = start + timedelta(days=max(_CLOSEST_CHECK_IN, (window.opens - start).days // 2))
    closes = start + timedelta(days=max(_CLOSEST_CHECK_IN, (window.closes - start).days // 2))
    return Window(min(opens, window.opens), max(min(opens, window.opens), closes))


def _closest(rules: Iterable[RhythmRule]) -> RhythmRule | None:
    """Of several circles the rhythm that comes round first; none needed counts last."""
    start = date(2000, 1, 1)
    return min(
        rules,
        key=lambda rule: (rule.none_needed, _window_after(start, rule).closes),
        default=None,
    )


def _after(start: date, count: int, unit: str) -> date:
    try:
        return add_span(start, count, unit)
    except (OverflowError, ValueError):
        return date.max
