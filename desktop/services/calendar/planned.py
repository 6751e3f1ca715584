"""What was planned, on its days: follow-ups, windows, appointments, series."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlmodel import Session

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.recurrence import occurrences
from desktop.domain.vocabulary import FollowUpShape
from desktop.services.calendar.rows import KEPT, called, rows_between
from desktop.services.follow_ups.requests import REMEMBERED
from desktop.services.follow_ups.series import left_out
from desktop.storage.rows import day_of, moment_of

_COLUMNS = """
SELECT f.id, f.person_id, f.title, f.reason, f.size, f.shape, f.day, f.window_from, f.window_to,
       f.starts_at, f.zone, f.minutes, f.place, f.rule, f.except_days, f.state, f.moved_from,
       f.series_id, f.asked_by_them_on AS asked_on, f.answer_by, p.name, p.given,
       (SELECT group_concat(g.name, char(31)) FROM follow_up_guest fg
          JOIN person g ON g.id = fg.person_id WHERE fg.follow_up_id = f.id) AS guests,
       CASE WHEN f.origin LIKE 'introduction:%'
            THEN (SELECT i.id FROM introduction i WHERE i.uid = substr(f.origin, 14))
       END AS introduction_id
  FROM follow_up f LEFT JOIN person p ON p.id = f.person_id
 WHERE (p.id IS NULL OR p.deleted_at IS NULL) AND f.origin <> 'not_now'
"""
# One statement for each index that answers it; the plus keeps SQLite from the one on rules,
# which holds nearly all there is.
_SINGLE = f"{_COLUMNS} AND +f.rule = '' AND f.shape <> 'window' AND f.day BETWEEN :first AND :last"
_WINDOWS = (
    f"{_COLUMNS} AND +f.rule = '' AND f.shape = 'window'"
    " AND f.window_to >= :first AND f.window_from <= :last"
)
# One of a series that is settled has a row of its own; a series that was let go is none any more.
_SERIES = f"{_COLUMNS} AND f.rule > '' AND f.day <= :last AND f.state = 'planned'"
_WAITING = f"{_COLUMNS} AND f.state = 'asked' AND f.day >= :first ORDER BY f.day, f.id"


def follow_ups(session: Session, first: date, last: date, zone: str) -> Iterator[CalendarEntry]:
    """A day more on both sides is asked for: it may be another day where I am."""
    early, late = _widened(first, last)
    for query in (_SINGLE, _WINDOWS):
        for row in rows_between(session, query, early, late):
            entry = _single(row, zone)
            if entry.first <= last and entry.last >= first:
                yield entry
    for row in rows_between(session, _SERIES, early, late):
        before, after = _reach(row)
        days = occurrences(
            row.rule, _day(row), early - after, late + before, without=left_out(row.except_days)
        )
        for day in days:
            entry = _entry(row, day, zone)
            if entry.first <= last and entry.last >= first:
                yield entry


def waiting(session: Session, today: date) -> list[CalendarEntry]:
    """Who asked to meet and waits for an answer, wherever that stands; soonest first."""
    since = today - REMEMBERED
    return [_single(row, "") for row in rows_between(session, _WAITING, since, today)]


def _widened(first: date, last: date) -> tuple[date, date]:
    day = timedelta(days=1)
    return (first - day if first > date.min else first, last + day if last < date.max else last)


def _reach(row: Any) -> tuple[timedelta, timedelta]:
    """How far its window goes before and after its best day."""
    day, opens, closes = _day(row), day_of(row.window_from), day_of(row.window_to)
    return (day - opens, closes - day) if opens and closes else (timedelta(), timedelta())


def _day(row: Any) -> date:
    return date.fromisoformat(row.day)


@lru_cache(maxsize=KEPT)
def _single(row: Any, zone: str) -> CalendarEntry:
    """Of a plan on its own day."""
    return _entry(row, _day(row), zone)


def _entry(row: Any, own_day: date, zone: str) -> CalendarEntry:
    by = own_day - _day(row)
    stored = moment_of(row.starts_at)
    planned_at = stored + by if stored else None
    starts_at = _where_i_am(planned_at, row.zone, zone) if planned_at else None
    day = starts_at.date() if starts_at else own_day
    kind = _kind(row)
    opens, closes = (
        (day_of(row.window_from), day_of(row.window_to)) if kind == "window" else (None, None)
    )
    return CalendarEntry(
        kind=kind,
        id=row.id,
        day=day,
        first=opens + by if opens else day,
        last=closes + by if closes else day,
        words=row.title or "",
        detail=row.reason,
        who=called(row),
        person_id=row.person_id,
        name=row.name or "",
        size=row.size,
        starts_at=starts_at,
        minutes=row.minutes,
        place=row.place,
        state=row.state,
        occurrence=own_day if row.rule else None,
        repeats=bool(row.rule) or row.series_id is not None,
        moved_from=day_of(row.moved_from),
        moves=_moves(row),
        guests=tuple(row.guests.split("\x1f")) if row.guests else (),
        planned_at=planned_at,
        zone=row.zone if planned_at else "",
        asked_on=day_of(row.asked_on),
        introduction_id=row.introduction_id,
    )


def _moves(row: Any) -> int:
    """From how many days a single plan was moved."""
    if row.moved_from is None or row.rule:
        return 0
    return len({day_of(row.moved_from), *left_out(row.except_days)})


def _kind(row: Any) -> str:
    if row.answer_by is not None:
        return "request"
    if row.shape == FollowUpShape.WINDOW and row.window_from and row.window_to:
        return "window"
    return "appointment" if row.starts_at else "follow_up"


def _where_i_am(moment: datetime, planned_in: str, here: str) -> datetime:
    """The wall time here of a wall time there; as it is where either is unknown."""
    if not here or not planned_in or planned_in == here:
        return moment
    try:
        there, mine = ZoneInfo(planned_in), ZoneInfo(here)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return moment
    return moment.replace(tzinfo=there).astimezone(mine).replace(tzinfo=None)
