"""A time zone that a calendar brings itself (VTIMEZONE, RFC 5545 §3.6.5): when its clocks move."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from desktop.formats.ical.lines import line_of

FIRST_YEAR, LAST_YEAR = 1900, 2200
_PARTS = 200  # changes of the clocks that one zone may tell
_OFFSET = re.compile(r"\s*([+-]?)(\d\d):?(\d\d)(?::?(\d\d))?")
_WEEKDAY = re.compile(r"([+-]?\d?)(MO|TU|WE|TH|FR|SA|SU)")
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(slots=True)
class Observance:
    """Standard or daylight time: from when on, by which rule each year, how far from UTC."""

    start: datetime
    before: timedelta
    after: timedelta
    rule: dict[str, str]
    once: list[datetime]

    def onsets(self, year: int) -> Iterator[datetime]:
        """When it began up to the end of that year, as far as that year is concerned."""
        yield from (moment for moment in (self.start, *self.once) if moment.year <= year)
        if self.rule:
            until = self.rule.get("UNTIL", "")[:4]
            last = int(until) if until.isdecimal() else year
            yield from (self._onset(one) for one in (year - 1, year) if self._falls(one, last))

    def _falls(self, year: int, last: int) -> bool:
        return self.start.year < year <= last

    def _onset(self, year: int) -> datetime:
        month = number(self.rule.get("BYMONTH", ""), self.start.month, 1, 12)
        return datetime.combine(_day(year, month, self.rule, self.start.day), self.start.time())


class OwnZone:
    """How far its clocks are from UTC."""

    def __init__(self, inner: list[tuple[str, list[str]]]) -> None:
        self._parts = [part for _, raw in inner[:_PARTS] if (part := _observance(raw))]
        self._years: dict[int, tuple[list[datetime], list[timedelta]]] = {}

    @property
    def known(self) -> bool:
        return bool(self._parts)

    def offset(self, at: datetime) -> timedelta:
        """At that wall time; what began last counts."""
        begins, offsets = self._year(min(max(at.year, FIRST_YEAR), LAST_YEAR))
        return offsets[bisect_right(begins, at)]

    def _of(self, year: int) -> Iterator[Observance]:
        """A rule ends where a later one of the same kind begins, though it does not say so."""
        last: dict[tuple[timedelta, timedelta], datetime] = {}
        for part in self._parts:
            if part.rule and part.start.year < year:
                kind = (part.before, part.after)
                last[kind] = max(part.start, last.get(kind, part.start))
        for part in self._parts:
            over = part.rule and part.start < last.get((part.before, part.after), part.start)
            yield replace(part, rule={}) if over else part

    def _year(self, year: int) -> tuple[list[datetime], list[timedelta]]:
        if year not in self._years:
            found = sorted((at, part.after) for part in self._of(year) for at in part.onsets(year))
            earlier = min(self._parts, key=lambda part: part.start).before
            offsets = [earlier, *(after for _, after in found)]
            self._years[year] = ([at for at, _ in found], offsets)
        return self._years[year]


def _observance(raw: list[str]) -> Observance | None:
    lines = [line for line in map(line_of, raw) if line]
    said = {line.name: line.value for line in lines}
    start = _plain_moment(said.get("DTSTART", ""))
    after = offset_in(said.get("TZOFFSETTO", ""))
    if start is None or after is None:
        return None
    before = offset_in(said.get("TZOFFSETFROM", ""))
    rule = said.get("RRULE", "").upper()
    parts = dict(part.partition("=")[::2] for part in rule.split(";")[:20]) if rule else {}
    texts = [text for line in lines if line.name == "RDATE" for text in line.value.split(",")]
    once = [moment for text in texts[:_PARTS] if (moment := _plain_moment(text))]
    return Observance(start, after if before is None else before, after, parts, once)


def _plain_moment(text: str) -> datetime | None:
    digits = re.sub(r"[^0-9]", "", text[:20])
    try:
        day = date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
        return datetime(
            day.year, day.month, day.day, int(digits[8:10] or 0), int(digits[10:12] or 0)
        )
    except ValueError:
        return None


def offset_in(text: str) -> timedelta | None:
    """+0100, -03:30 and +053020 as what they say."""
    match = _OFFSET.match(text)
    if match is None:
        return None
    found = timedelta(hours=int(match[2]), minutes=int(match[3]), seconds=int(match[4] or 0))
    return None if found >= timedelta(hours=24) else -found if match[1] == "-" else found


def number(text: str, default: int, least: int, most: int) -> int:
    """The first number of a list, when it lies between those; else the default."""
    first = text.split(",")[0]
    fits = first.isdecimal() and first.isascii() and len(first) < 5
    return int(first) if fits and least <= int(first) <= most else default


def _day(year: int, month: int, rule: dict[str, str], day: int) -> date:
    """The day of the month that BYDAY or BYMONTHDAY name."""
    match = _WEEKDAY.fullmatch(rule.get("BYDAY", ""))
    by_day = rule.get("BYMONTHDAY", "")
    first = date(year, month, 1)
    last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    if match is None:
        return first.replace(day=min(number(by_day, day, 1, 31), last.day))
    weekday, place = _WEEKDAYS.index(match[2]), match[1]
    if place.startswith("-"):
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    begin = 1 + 7 * (number(place[-1], 1, 1, 4) - 1) if place else number(by_day, 1, 1, 25)
    from_day = first.replace(day=min(begin, 25))
    return min(from_day + timedelta(days=(weekday - from_day.weekday()) % 7), last)
