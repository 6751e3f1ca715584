"""Which time zone is meant by a TZID: IANA's, Windows', one with a prefix, or one's own.

A zone that has no known name is found by its rules: the known zone whose clocks showed the
same all through that year.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, available_timezones

from desktop.domain.text import fold
from desktop.formats.ical.lines import line_of
from desktop.formats.ical.own_zones import FIRST_YEAR, LAST_YEAR, OwnZone

_LIMIT = 300  # zones of one file, and searches for what they are like
_REMEMBERED = 5_000
_NAMED_OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d\d))?")
_BRACKETS = re.compile(r"\([^)]*\)?")
_CITIES = re.compile(r",\s*|\s*:\s*|\s*;\s*")
_DISPLAY = re.compile(r"\((?:UTC|GMT)[^)]{0,9}\)\s*")
_NOON = 12
_UTC = frozenset({"utc", "z", "gmt", "etc/utc", "etc/gmt", "zulu", "uct", "etc/zulu"})
_FIRST = (
    "Europe/Berlin", "Europe/London", "Europe/Helsinki", "America/New_York", "America/Chicago",
    "America/Denver", "America/Los_Angeles",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Moment:
    """A day; or, with ``at``, a wall time in ``zone`` (IANA; "" is wherever one is).

    ``said`` is the day that was written, where the clocks of another zone show another.
    """

    day: date
    at: datetime | None = None
    zone: str = ""
    said: date | None = None

    def in_zone(self, zone: str) -> Moment:
        """The same moment as the clocks of another zone show it; a floating one stays."""
        if self.at is None or not self.zone or not zone or zone == self.zone:
            return self
        try:
            there = self.at.replace(tzinfo=_zone(self.zone)).astimezone(_zone(zone))
        except OverflowError:
            return self
        wall = there.replace(tzinfo=None)
        return Moment(wall.date(), wall, zone, self.said or self.day)

    @property
    def whole_day(self) -> date:
        """The day that is meant by somebody's midnight: in UTC it may be the evening before."""
        if self.zone == "UTC" and self.at is not None and self.said is None:
            return self.day + timedelta(days=1 if self.at.hour >= _NOON else 0)
        return self.said or self.day

    @property
    def point(self) -> datetime | None:
        """The point in time in UTC, where it is one."""
        return self.in_zone("UTC").at if self.zone else None


class Zones:
    """The zones one calendar names. ``usual`` is its X-WR-TIMEZONE, "" where it says none."""

    def __init__(self) -> None:
        self.usual = ""
        self._own: dict[str, OwnZone] = {}
        self._said: dict[str, str] = {}
        self._found: dict[tuple[str, int], str] = {}
        self._searches = 0

    def add(self, lines: list[str], inner: list[tuple[str, list[str]]]) -> None:
        """Learn of one VTIMEZONE."""
        said = {line.name: line.text for line in map(line_of, lines) if line}
        tzid = said.get("TZID", "").strip()
        if not tzid or len(self._own) >= _LIMIT:
            return
        self._own[tzid] = OwnZone(inner)
        self._found.clear()
        for name in ("X-LIC-LOCATION", "X-TZINFO", "TZID-ALIAS-OF"):
            if known := known_zone(said.get(name, "").partition("[")[0]):
                self._said.setdefault(tzid, known)

    def placed(self, at: datetime, tzid: str) -> Moment:
        """A wall time in the zone of that name; floating when nobody knows it."""
        tzid = tzid.strip()
        if not tzid:
            return Moment(at.date(), at)
        zone = self._zone_of(tzid, at.year)
        if zone == "UTC" and self.usual:
            return Moment(at.date(), at, "UTC").in_zone(self.usual)
        return Moment(at.date(), at, zone) if zone else self._by_offset(at, tzid)

    def _zone_of(self, tzid: str, year: int) -> str:
        key = (tzid, year)
        if key not in self._found:
            if len(self._found) > _REMEMBERED:
                self._found.clear()
            self._found[key] = (
                known_zone(tzid)
                or self._said.get(tzid)
                or self._alike(tzid, year)
                or zone_as_windows_shows_it(tzid)
            )
        return self._found[key]

    def _alike(self, tzid: str, year: int) -> str:
        """The known zone whose clocks showed the same in that year."""
        own = self._own.get(tzid)
        self._searches += 1
        if own is None or not own.known or self._searches > _LIMIT:
            return ""
        year = min(max(year, FIRST_YEAR), LAST_YEAR)
        shown = [own.offset(day) for day in _days(year)]
        names = (self.usual, *_usual_zones()) if self.usual else _usual_zones()
        return next((name for name in names if _shows(name, year, shown)), "")

    def _by_offset(self, at: datetime, tzid: str) -> Moment:
        """A zone like no other: the moment itself, told in UTC; else the time floats."""
        own = self._own.get(tzid)
        offset = own.offset(at) if own and own.known else _offset_named(tzid)
        if offset is None:
            return Moment(at.date(), at)
        try:
            there = at - offset
        except OverflowError:
            return Moment(at.date(), at)
        return Moment(there.date(), there, "UTC", at.date()).in_zone(self.usual or "UTC")


def known_zone(name: str) -> str:
    """The IANA name that is meant: as it is, of Windows, or at the end of a longer one."""
    plain = fold(_DISPLAY.sub("", name[:200].strip().strip("\"'")))
    if not plain:
        return ""
    if plain in _UTC:
        return "UTC"
    known = _by_folded()
    if plain in known:
        return known[plain]
    parts = [part for part in re.split(r"[/\\]", plain.replace(" ", "_")) if part]
    ends = ["/".join(parts[-count:]) for count in (3, 2, 1) if len(parts) >= count]
    return next((known[end] for end in ends if end in known), "")


def zone_as_windows_shows_it(name: str) -> str:
    """Of "Eastern Time (US & Canada)", or of a list of cities."""
    plain = fold(_DISPLAY.sub("", name[:200]).strip())
    region = _BRACKETS.sub("", plain).strip()
    standard = _by_folded().get(region.removesuffix(" time") + " standard time", "")
    cities = _CITIES.split(plain) if _CITIES.search(plain) else [region]
    return standard or next((zone for city in cities if (zone := _as_city(city))), "")


def _as_city(plain: str) -> str:
    return _by_city().get(plain.replace(" ", "_"), "")


@cache
def _by_city() -> dict[str, str]:
    """The folded names of zones by their last word, as Windows lists cities."""
    known = {folded: name for folded, name in _by_folded().items() if "/" in folded}
    return {folded.rpartition("/")[2]: name for folded, name in reversed(known.items())}


@cache
def _by_folded() -> dict[str, str]:
    """Every name that is known for a zone, folded: IANA's, and Windows'."""
    known = {fold(name): name for name in sorted(available_timezones()) if "/" in name}
    known |= {fold(name): name for name in ("EST", "MST", "HST", "CET", "EET", "WET", "MET")}
    known |= {fold(name): name for name in ("EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT")}
    for windows, name in _windows().items():
        known.setdefault(fold(windows), name)
        known.setdefault(fold(windows.replace("Standard Time", "Daylight Time")), name)
    return known


def _windows() -> dict[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return dict(WINDOWS_TO_OLSON)


@cache
def _usual_zones() -> tuple[str, ...]:
    """One zone for each way of keeping time that people's computers offer."""
    return (*_FIRST, *(name for name in _windows().values() if name not in _FIRST))


def _shows(name: str, year: int, shown: list[timedelta]) -> bool:
    """Whether its clocks showed this in that year; one day in winter and summer decides most."""
    zone = _zone(name)
    days = _days(year)
    return all(days[at].replace(tzinfo=zone).utcoffset() == shown[at] for at in (0, 36)) and all(
        day.replace(tzinfo=zone).utcoffset() == offset
        for day, offset in zip(days, shown, strict=True)
    )


@lru_cache(maxsize=400)
def _days(year: int) -> list[datetime]:
    """Noons of a year, close enough to tell when the clocks were put forward."""
    return [datetime(year, 1, 4, 12) + timedelta(days=5 * step) for step in range(72)]


@cache
def _zone(name: str) -> ZoneInfo:
    """A zone that is known by this name."""
    return ZoneInfo(name)


def _offset_named(tzid: str) -> timedelta | None:
    """Of names as "UTC+2" or "GMT-05:00", whose clocks are never moved."""
    match = _NAMED_OFFSET.fullmatch(tzid[:50].replace(" ", "").upper().strip("()"))
    if match is None or int(match[2]) > 14 or int(match[3] or 0) > 59:
        return None
    found = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return -found if match[1] == "-" else found
