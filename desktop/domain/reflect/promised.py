"""How much I have promised by the rhythms I wished for, how much of it I live, and who
might rest for a while."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from statistics import median

from desktop.domain.reflect.moments import Moment
from desktop.domain.rhythm.rules import RhythmRule
from desktop.domain.vocabulary import Unit

MONTH = 30.44  # days
_DAYS = {Unit.DAY: 1.0, Unit.WEEK: 7.0, Unit.MONTH: MONTH, Unit.YEAR: 365.25}
_MORE, _LIGHTER = 0.75, 1.25  # of what is promised; between them it is about right
_FEWEST_DAYS = 28  # below, nothing can be said of what is lived
_GAPS = 5  # between contacts; what lies farther back was another time
_MOST_YEARS = 9  # a rhythm is never longer than ten
_A_YEAR = 11  # months from which a rhythm is a yearly one


class Load(StrEnum):
    """How what is promised lies to what is lived."""

    LIGHTER = "lighter"
    RIGHT = "right"
    MORE = "more"  # promised than lived


@dataclass(frozen=True, slots=True)
class Promised:
    """Touches a month, about: as the rhythms wish, and as they were over ``days`` (those of
    my breaks not counted). ``lived`` is None where the days are too few to tell."""

    promised: int
    lived: int | None
    on_break: bool = False

    @property
    def load(self) -> Load | None:
        if self.lived is None or not self.promised:
            return None
        share = self.lived / self.promised
        return Load.MORE if share < _MORE else Load.LIGHTER if share > _LIGHTER else Load.RIGHT


def touches_a_month(rule: RhythmRule) -> float:
    """How often a rhythm comes round, by the middle of its window."""
    if rule.none_needed:
        return 0.0
    return MONTH / ((rule.earliest + rule.latest) / 2 * _DAYS[Unit(rule.unit)])


def lived_a_month(touches: int, days: int) -> int | None:
    """``days`` are those on which I could have been in touch."""
    return None if days < _FEWEST_DAYS else round(touches * MONTH / days)


@dataclass(frozen=True, slots=True)
class MightRest:
    """Somebody whose rhythm has not been lived for long, and with whom nothing is open.

    ``words`` are the last they said that may be shown. ``slower`` is the rhythm that we
    live, as far as it can be told.
    """

    person_id: int
    name: str
    called: str
    pronouns: str
    intention: str
    last_contact_on: date | None
    rule: RhythmRule
    slower: RhythmRule
    words: str = ""
    words_on: date | None = None
    photo: bytes | None = None
    last: Moment | None = None


def slower_rule(rule: RhythmRule, days: Iterable[date], since: date, today: date) -> RhythmRule:
    """The rhythm that we live, the silence until today included; always slower than
    ``rule``. ``since`` is the day it is counted from where there was no contact."""
    contacts = sorted(set(days)) or [since]
    gaps = [(after - before).days for before, after in pairwise([*contacts, today])][-_GAPS:]
    silence = (today - contacts[-1]).days
    usual = max(median(gaps), silence / 2, rule.latest * _DAYS[Unit(rule.unit)] * 1.25)
    months = max(2, round(usual / MONTH))
    if months >= _A_YEAR:
        years = min(_MOST_YEARS, max(1, round(usual / 365.25)))
        wide = years > 1 or rule.longest_days >= _DAYS[Unit.YEAR] - 1
        return RhythmRule(years, years + wide, Unit.YEAR)
    return RhythmRule(months, months + max(1, months // 3), Unit.MONTH)


def total(rules: Sequence[RhythmRule]) -> int:
    """Touches a month that these rhythms wish for, about."""
    return round(sum(touches_a_month(rule) for rule in rules))
