"""Which backups stay: the newest few, and one for each of the last days, weeks and months.

A rule of names and moments alone; the files are the storage's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

RECENT, DAILY, WEEKLY, MONTHLY = 5, 7, 5, 12
_PERIODS = ((DAILY, "%Y-%j"), (WEEKLY, "%G-%V"), (MONTHLY, "%Y-%m"))

BY_ITSELF, BY_HAND = "daily", "by-hand"


@dataclass(frozen=True, slots=True)
class Dated:
    """A backup: its file's name, the local moment it was written, and a word of why."""

    name: str
    moment: datetime
    reason: str


def kept(backups: Iterable[Dated], now: datetime) -> set[Dated]:
    """What the rotation keeps, ``now`` being local time without its zone.

    The newest few of those written by themselves, of those asked for, and of those
    written before something large, each for itself: ten imports in a day cost no day's
    backup. Besides, whatever its reason, the newest of each of the last days, weeks and
    months that have one: they are counted by the backups there are, not by the clock. What
    is dated in the future (the clock was set back) all stays.
    """
    ordered = sorted(backups, key=lambda one: (one.moment, one.name), reverse=True)
    past = [one for one in ordered if one.moment <= now]
    keep = set(ordered) - set(past)
    for group in ("by itself", "by hand", "before"):
        keep.update([one for one in past if _group(one.reason) == group][:RECENT])
    for count, period in _PERIODS:
        keep.update(_newest_of_each(past, period)[:count])
    return keep


def _group(reason: str) -> str:
    return {BY_ITSELF: "by itself", BY_HAND: "by hand"}.get(reason, "before")


def _newest_of_each(newest_first: Sequence[Dated], period: str) -> list[Dated]:
    found: dict[str, Dated] = {}
    for one in newest_first:
        found.setdefault(one.moment.strftime(period), one)
    return list(found.values())
