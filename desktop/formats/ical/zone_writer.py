"""A known time zone written out (VTIMEZONE, RFC 5545 §3.6.5), for programs that know no names.

Clocks that are moved by a rule up to the last year asked for are written by that rule, which
then holds for ever; what was moved otherwise before is listed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vRecur

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_UTC = ZoneInfo("UTC")
_STEP = timedelta(days=7)  # no zone moves its clocks twice within a week
_LEAST = 3  # years that make a rule


@dataclass(frozen=True, slots=True)
class _Move:
    """The clocks are moved at ``at``, a wall time before the move."""

    at: datetime
    before: timedelta
    after: timedelta
    name: str
    is_summer: bool


_How = tuple[timedelta, timedelta, str, bool]


def written_out(name: str, first: int, last: int) -> Timezone:
    """The zone of this name for the years from first to last, both included."""
    zone = ZoneInfo(name)
    whole = Timezone()
    whole.add("tzid", name)
    begin = datetime(first, 1, 1)
    whole.add_component(_part(_standing(zone, begin), [begin], ""))
    ways: dict[_How, list[datetime]] = defaultdict(list)
    for move in _moves(zone, begin, datetime(last + 1, 1, 1)):
        ways[move.before, move.after, move.name, move.is_summer].append(move.at)
    for how, times in sorted(ways.items(), key=lambda one: one[1]):
        *listed, ruled = _runs(times)
        rule = _rule(ruled) if ruled[-1].year == last and len(ruled) >= _LEAST else ""
        single = sum(listed, [] if rule else ruled)
        if single:
            whole.add_component(_part(how, sorted(single), ""))
        if rule:
            whole.add_component(_part(how, ruled, rule))
    return whole


def _standing(zone: ZoneInfo, at: datetime) -> _How:
    here = at.replace(tzinfo=zone)
    offset = here.utcoffset() or timedelta()
    return offset, offset, here.tzname() or "", bool(here.dst())


def _part(how: _How, times: list[datetime], rule: str) -> TimezoneStandard | TimezoneDaylight:
    before, after, name, is_summer = how
    part = TimezoneDaylight() if is_summer else TimezoneStandard()
    part.add("dtstart", times[0])
    part.add("tzoffsetfrom", before)
    part.add("tzoffsetto", after)
    part.add("tzname", name)
    if rule:
        part.add("rrule", vRecur.from_ical(rule))
    elif len(times) > 1:
        part.add("rdate", times[1:])
    return part


def _moves(zone: ZoneInfo, begin: datetime, end: datetime) -> Iterator[_Move]:
    """Every move of the clocks between two moments, by UTC and found by halving."""

    def told(at: datetime) -> tuple[timedelta, str, bool]:
        here = (at.replace(tzinfo=_UTC)).astimezone(zone)
        return here.utcoffset() or timedelta(), here.tzname() or "", bool(here.dst())

    at, now = begin, told(begin)
    while at < end:
        then = min(at + _STEP, end)
        if told(then) != now:
            low, high = at, then
            while high - low > timedelta(minutes=1):
                middle = low + (high - low) / 2
                middle = middle.replace(second=0, microsecond=0)
                low, high = (middle, high) if told(middle) == now else (low, middle)
            offset, name, is_summer = told(high)
            yield _Move(high + now[0], now[0], offset, name, is_summer)
            now, then = (offset, name, is_summer), high
        at = then


def _runs(times: list[datetime]) -> Iterator[list[datetime]]:
    """Parts of a list that one rule gives, year by year."""
    run: list[datetime] = []
    for at in times:
        if run and (at.year != run[-1].year + 1 or not _rule([*run, at])):
            yield run
            run = []
        run.append(at)
    yield run


def _rule(times: list[datetime]) -> str:
    """The rule that gives all of these; "" when none does."""
    one = times[0]
    if len({(at.month, at.weekday(), at.time()) for at in times}) != 1:
        return ""
    in_month = f"FREQ=YEARLY;BYMONTH={one.month};BYDAY="
    if all((at + timedelta(days=7)).month != at.month for at in times):
        return f"{in_month}-1{_WEEKDAYS[one.weekday()]}"
    places = {(at.day - 1) // 7 + 1 for at in times}
    return f"{in_month}{places.pop()}{_WEEKDAYS[one.weekday()]}" if len(places) == 1 else ""
