"""The rhythm that is really lived, learned from the days of contact, and when to offer it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median, quantiles

from desktop.domain.rhythm.rules import RhythmRule
from desktop.domain.vocabulary import Unit

_FEWEST, _LATEST = 4, 9  # gaps between contacts; what lies farther back was another time
_ONE_CONTACT = 2  # days within which several are one: a question and its answer
_WEEKS_UP_TO = 70  # days; beyond, one thinks in months
_DAYS = {Unit.DAY: 1.0, Unit.WEEK: 7.0, Unit.MONTH: 30.44, Unit.YEAR: 365.25}
_WIDE_FROM = 3  # weeks or months from which a window is never a single day
_FADED = 3  # times the usual gap without a word: then it is lived no more
_CLEARLY = 1.25  # how far beside the window the usual gap must lie to be another rhythm


@dataclass(frozen=True, slots=True)
class Lived:
    """``usual`` is the middle of the gaps, in days; the rule spans their middle half."""

    rule: RhythmRule
    usual: float


def lived_rhythm(days: Iterable[date], *, today: date) -> Lived | None:
    """How often we are really in touch, in weeks, or in months where it is seldom.

    None while the contacts are too few to tell, and when the last is so long ago
    that the rhythm is not lived any more.
    """
    contacts = _contacts(days)
    gaps = [(after - before).days for before, after in pairwise(contacts)][-_LATEST:]
    if len(gaps) < _FEWEST:
        return None
    usual = median(gaps)
    if (today - contacts[-1]).days > _FADED * usual:
        return None
    short, _, long = quantiles(gaps, n=4, method="inclusive")
    unit = Unit.WEEK if usual <= _WEEKS_UP_TO else Unit.MONTH
    return Lived(_rule(short / _DAYS[unit], long / _DAYS[unit], unit), usual)


def offer(
    rule: RhythmRule, days: Iterable[date], *, today: date, kept_on: date | None = None
) -> RhythmRule | None:
    """The lived rhythm, where it lies clearly beside the one wished for.

    Once I said (``kept_on``) that the wish stays, only contacts after that day speak for
    another: it is offered again when enough of them have come together.
    """
    if rule.none_needed:
        return None
    newer = [day for day in days if kept_on is None or day > kept_on]
    lived = lived_rhythm(newer, today=today)
    if lived is None or lived.rule == rule:
        return None
    length = _DAYS[Unit(rule.unit)]
    oftener = lived.usual * _CLEARLY < rule.earliest * length
    seldomer = lived.usual > rule.latest * length * _CLEARLY
    return lived.rule if oftener or seldomer else None


def _contacts(days: Iterable[date]) -> list[date]:
    found: list[date] = []
    for day in sorted(days):
        if not found or (day - found[-1]).days > _ONE_CONTACT:
            found.append(day)
    return found


def _rule(short: float, long: float, unit: Unit) -> RhythmRule:
    earliest = max(1, round(short))
    widest = earliest + 1 if earliest >= _WIDE_FROM else earliest
    return RhythmRule(earliest, max(widest, round(long)), unit)
