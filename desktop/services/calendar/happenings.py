"""What is not planned by me: dates in their lives, loops, talks, gatherings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from operator import attrgetter
from typing import Any

from sqlmodel import Session

from desktop.domain.dates import PartialDate
from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.vocabulary import OccasionKind
from desktop.services.calendar.rows import KEPT, called, rows_between
from desktop.storage.rows import day_of, moment_of

# SQLite must be told (CROSS JOIN) to begin with the days: it would begin with everybody. Who
# counts is gathered once; of the many whose days these are, only those are looked up.
_OCCASIONS = """
SELECT o.id, o.kind, o.label, o.year, o.month, o.day, o.leap_rule, p.id AS person_id, p.name,
       p.given
  FROM occasion o CROSS JOIN person p ON p.id = o.person_id
 WHERE p.deleted_at IS NULL AND ({days})
   AND o.person_id IN (SELECT id FROM person
                        WHERE deleted_at IS NULL AND in_practice_since > ''
                        UNION ALL SELECT person_id FROM circle_member)
"""
_LOOPS = """
SELECT l.id, l.kind, l.about_on, p.id AS person_id, p.name, p.given,
       CASE WHEN coalesce(i.confided, 0) THEN '' ELSE l.text END AS text
  FROM loop l JOIN person p ON p.id = l.person_id
  LEFT JOIN interaction i ON i.id = l.opened_by_id
 WHERE p.deleted_at IS NULL AND l.closed_on IS NULL AND l.about_on BETWEEN :first AND :last
"""
# Of what was confided the calendar, which hangs on many a wall, has the day alone.
# That somebody was met at a gathering is told by the gathering.
_TALKS = """
SELECT i.id, i.kind, CASE WHEN i.confided THEN '' ELSE i.title END AS title,
       CASE WHEN i.confided THEN '' ELSE i.place END AS place, i.day, i.began_at, i.minutes,
       ip.id AS place_among, p.id AS person_id, p.name, p.given
  FROM interaction i INDEXED BY ix_interaction_day
 CROSS JOIN interaction_person ip ON ip.interaction_id = i.id
 CROSS JOIN person p ON p.id = ip.person_id AND p.deleted_at IS NULL
 WHERE i.day BETWEEN :first AND :last
   AND i.gathering_id IS NULL
   AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.interaction_id = i.id)
"""
_PLACE = attrgetter("place_among")
_GATHERINGS = """
SELECT id, name, day, last_day, starts_at, minutes, place FROM gathering
 WHERE day <= :last AND (last_day >= :first OR day >= :first)
"""


def occasions(session: Session, first: date, last: date) -> Iterator[CalendarEntry]:
    days = " OR ".join(
        f"o.month = {month} AND o.day BETWEEN {begin} AND {end}"
        for month, (begin, end) in _days_of_year(first, last).items()
    )
    for row in rows_between(session, _OCCASIONS.format(days=days), first, last):
        when = PartialDate(None, row.month, row.day)
        for year in range(first.year, last.year + 1):
            day = when.in_year(year, row.leap_rule)
            if day is None or not first <= day <= last or (row.year and year < row.year):
                continue
            tender = row.kind in (OccasionKind.HARD_DAY, OccasionKind.DEATH)
            kind = "hard_day" if tender else "occasion"
            years = year - row.year if row.year else None
            yield _theirs(kind, row, day, row.label, years=years)


def _days_of_year(first: date, last: date) -> dict[int, tuple[int, int]]:
    """The months to look in, and in each from which day to which.

    29 February may be kept on the day before it or after.
    """
    if (last - first).days >= 366:
        return dict.fromkeys(range(1, 13), (1, 31))
    found: dict[int, tuple[int, int]] = {}
    for ahead in range((last - first).days + 1):
        day = first + timedelta(days=ahead)
        begin, end = found.get(day.month, (day.day, day.day))
        found[day.month] = (min(begin, day.day), max(end, day.day))
    begin, end = found.get(2, (29, 0))
    if end == 28 or found.get(3, (0, 0))[0] == 1:
        found[2] = (begin, 29)
    return found


def loops(session: Session, first: date, last: date) -> Iterator[CalendarEntry]:
    for row in rows_between(session, _LOOPS, first, last):
        yield _theirs("loop", row, date.fromisoformat(row.about_on), row.text)


def talks(session: Session, first: date, last: date) -> Iterator[CalendarEntry]:
    found: dict[int, tuple[Any, ...]] = {}
    for row in rows_between(session, _TALKS, first, last):
        found[row.id] = (*found.get(row.id, ()), row)
    return map(_talk, found.values())


@lru_cache(maxsize=KEPT)
def _talk(together: tuple[Any, ...]) -> CalendarEntry:
    """Of one with several people the entry is the first one's, and names the others."""
    row = min(together, key=_PLACE)
    return _theirs(
        "talk",
        row,
        date.fromisoformat(row.day),
        row.title,
        starts_at=moment_of(row.began_at),
        minutes=row.minutes,
        place=row.place,
        state="kept",
        guests=tuple(one.name for one in together if one.name != row.name),
    )


def _theirs(kind: str, row: Any, day: date, words: str, **more: Any) -> CalendarEntry:
    """An entry of the person in this row; ``more`` are further fields of it."""
    return CalendarEntry(
        kind=kind,
        id=row.id,
        day=day,
        first=day,
        last=day,
        words=words,
        detail=row.kind,
        who=called(row),
        person_id=row.person_id,
        name=row.name or "",
        **more,
    )


def gatherings(session: Session, first: date, last: date) -> Iterator[CalendarEntry]:
    """Of one that lasts several days each of them; ``own_day`` is its first, and only that
    has its hour."""
    for row in rows_between(session, _GATHERINGS, first, last):
        begin = date.fromisoformat(row.day)
        length = ((day_of(row.last_day) or begin) - begin).days
        for ahead in range(length + 1):
            day = begin + timedelta(days=ahead)
            if first <= day <= last:
                yield _gathering(row, begin, day)


def _gathering(row: Any, begin: date, day: date) -> CalendarEntry:
    begins = day == begin
    return CalendarEntry(
        kind="gathering",
        id=row.id,
        day=day,
        first=day,
        last=day,
        words=row.name,
        starts_at=moment_of(row.starts_at) if begins else None,
        minutes=row.minutes if begins else None,
        place=row.place,
        occurrence=None if begins else day,
        planned_at=datetime.combine(begin, time()),
    )
