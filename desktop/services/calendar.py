"""The calendar's entries of some days: everything that lies there, in a few questions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Date, DateTime, text
from sqlmodel import Session

from desktop.domain.dates import PartialDate
from desktop.domain.follow_ups import CalendarEntry, SideRow
from desktop.domain.recurrence import next_occurrence, occurrences
from desktop.domain.rhythm.rules import warmth_of, window_of
from desktop.domain.text import fold
from desktop.domain.vocabulary import FollowUpShape, OccasionKind
from desktop.domain.warmth import Warmth
from desktop.services.follow_ups.series import left_out
from desktop.services.rhythm import standings
from desktop.storage import search
from desktop.storage.rows import named_rows

_COLUMNS = """
SELECT f.id, f.person_id, f.title, f.reason, f.size, f.shape, f.day, f.window_from, f.window_to,
       f.starts_at, f.zone, f.minutes, f.place, f.rule, f.except_days, f.state, f.moved_from,
       f.series_id, p.name, p.given,
       (SELECT group_concat(g.name, char(31)) FROM follow_up_guest fg
          JOIN person g ON g.id = fg.person_id WHERE fg.follow_up_id = f.id) AS guests
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
_SERIES = f"{_COLUMNS} AND f.rule > '' AND f.day <= :last"
_FOLLOW_UP_TYPES = {
    "day": Date(), "window_from": Date(), "window_to": Date(), "starts_at": DateTime(),
    "moved_from": Date(),
}  # fmt: skip

# SQLite must be told (CROSS JOIN) to begin with the days: it would begin with everybody.
_OCCASIONS = """
SELECT o.id, o.kind, o.label, o.year, o.month, o.day, o.leap_rule, p.id AS person_id, p.name,
       p.given
  FROM occasion o CROSS JOIN person p ON p.id = o.person_id
 WHERE p.deleted_at IS NULL AND ({days})
   AND (p.in_practice_since IS NOT NULL
        OR EXISTS (SELECT 1 FROM circle_member m WHERE m.person_id = p.id))
"""
_LOOPS = """
SELECT l.id, l.kind, l.text, l.about_on, p.id AS person_id, p.name, p.given
  FROM loop l JOIN person p ON p.id = l.person_id
 WHERE p.deleted_at IS NULL AND l.closed_on IS NULL AND l.about_on BETWEEN :first AND :last
"""
_TALKS = """
SELECT i.id, i.kind, i.title, i.day, i.began_at, i.minutes, i.place,
       p.id AS person_id, p.name, p.given, min(ip.id) AS least,
       group_concat(p.name, char(31)) AS everybody
  FROM interaction i INDEXED BY ix_interaction_day
 CROSS JOIN interaction_person ip ON ip.interaction_id = i.id
 CROSS JOIN person p ON p.id = ip.person_id AND p.deleted_at IS NULL
 WHERE i.day BETWEEN :first AND :last
   AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.interaction_id = i.id)
 GROUP BY i.id
"""
_GATHERINGS = """
SELECT id, name, day, starts_at, minutes, place FROM gathering WHERE day BETWEEN :first AND :last
"""


def entries(session: Session, first: date, last: date, *, zone: str = "") -> list[CalendarEntry]:
    """Everything from first to last (both included), by day and hour.

    With ``zone``, where I am, appointments stand at their moment there. Dates in the lives
    of people who are neither in practice nor in a circle stay on their cards: an address
    book of thousands would bury the month.
    """
    found = [
        *_follow_ups(session, first, last, zone),
        *_occasions(session, first, last),
        *_loops(session, first, last),
        *_talks(session, first, last),
        *_gatherings(session, first, last),
    ]
    return sorted(found, key=_order)


_RANKS = {
    "window": 0, "talk": 1, "gathering": 2, "appointment": 3, "occasion": 4, "hard_day": 5,
    "loop": 6, "follow_up": 7,
}  # fmt: skip


def _order(entry: CalendarEntry) -> tuple[Any, ...]:
    hour = entry.starts_at or datetime.max
    return (entry.first, _RANKS[entry.kind], entry.is_settled, hour, entry.who, entry.id)


def _ask(session: Session, query: str, first: date, last: date, **types: Any) -> Any:
    values = {"first": first.isoformat(), "last": last.isoformat()}
    used = {name: value for name, value in values.items() if f":{name}" in query}
    return named_rows(session.connection().execute(text(query).columns(**types), used))


def _follow_ups(session: Session, first: date, last: date, zone: str) -> Iterator[CalendarEntry]:
    """A day more on both sides is asked for: it may be another day where I am."""
    early, late = _widened(first, last)
    for query in (_SINGLE, _WINDOWS):
        for row in _ask(session, query, early, late, **_FOLLOW_UP_TYPES):
            yield from _within(_entry(row, row.day, zone), first, last)
    for row in _ask(session, _SERIES, early, late, **_FOLLOW_UP_TYPES):
        before, after = _reach(row)
        days = occurrences(
            row.rule, row.day, early - after, late + before, without=left_out(row.except_days)
        )
        for day in days:
            yield from _within(_entry(row, day, zone), first, last)


def _widened(first: date, last: date) -> tuple[date, date]:
    day = timedelta(days=1)
    return (first - day if first > date.min else first, last + day if last < date.max else last)


def _reach(row: Any) -> tuple[timedelta, timedelta]:
    """How far its window goes before and after its best day."""
    if row.window_from is None or row.window_to is None:
        return timedelta(), timedelta()
    return row.day - row.window_from, row.window_to - row.day


def _within(entry: CalendarEntry, first: date, last: date) -> Iterator[CalendarEntry]:
    if entry.first <= last and entry.last >= first:
        yield entry


def _entry(row: Any, own_day: date, zone: str) -> CalendarEntry:
    by = own_day - row.day
    planned_at = row.starts_at + by if row.starts_at else None
    starts_at = _where_i_am(planned_at, row.zone, zone) if planned_at else None
    day = starts_at.date() if starts_at else own_day
    is_window = row.shape == FollowUpShape.WINDOW and row.window_from and row.window_to
    kind = "window" if is_window else "appointment" if starts_at else "follow_up"
    return CalendarEntry(
        kind=kind,
        id=row.id,
        day=day,
        first=row.window_from + by if is_window else day,
        last=row.window_to + by if is_window else day,
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
        moved_from=row.moved_from,
        guests=tuple(row.guests.split("\x1f")) if row.guests else (),
        planned_at=planned_at,
        zone=row.zone if planned_at else "",
    )


def _where_i_am(moment: datetime, planned_in: str, here: str) -> datetime:
    """The wall time here of a wall time there; as it is where either is unknown."""
    if not here or not planned_in or planned_in == here:
        return moment
    try:
        there, mine = ZoneInfo(planned_in), ZoneInfo(here)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return moment
    return moment.replace(tzinfo=there).astimezone(mine).replace(tzinfo=None)


def called(row: Any) -> str:
    """The short name: the given one, else the whole."""
    return str(row.given or row.name or "")


def _occasions(session: Session, first: date, last: date) -> Iterator[CalendarEntry]:
    days = " OR ".join(
        f"o.month = {month} AND o.day BETWEEN {begin} AND {end}"
        for month, (begin, end) in _days_of_year(first, last).items()
    )
    for row in _ask(session, _OCCASIONS.format(days=days), first, last):
        when = PartialDate(None, row.month, row.day)
        for year in range(first.year, last.year + 1):
            day = when.in_year(year, row.leap_rule)
            if day is None or not first <= day <= last or (row.year and year < row.year):
                continue
            tender = row.kind in (OccasionKind.HARD_DAY, OccasionKind.DEATH)
            yield CalendarEntry(
                kind="hard_day" if tender else "occasion",
                id=row.id,
                day=day,
                first=day,
                last=day,
                words=row.label,
                detail=row.kind,
                who=called(row),
                person_id=row.person_id,
                name=row.name or "",
                years=year - row.year if row.year else None,
            )


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


def _loops(session: Session, first: date, last: date) -> Iterator[CalendarEntry]:
    for row in _ask(session, _LOOPS, first, last, about_on=Date()):
        yield CalendarEntry(
            kind="loop",
            id=row.id,
            day=row.about_on,
            first=row.about_on,
            last=row.about_on,
            words=row.text,
            detail=row.kind,
            who=called(row),
            person_id=row.person_id,
            name=row.name or "",
        )


def _talks(session: Session, first: date, last: date) -> Iterator[CalendarEntry]:
    types = {"day": Date(), "began_at": DateTime()}
    for row in _ask(session, _TALKS, first, last, **types):
        yield CalendarEntry(
            kind="talk",
            id=row.id,
            day=row.day,
            first=row.day,
            last=row.day,
            words=row.title,
            detail=row.kind,
            who=called(row),
            person_id=row.person_id,
            name=row.name or "",
            starts_at=row.began_at,
            minutes=row.minutes,
            place=row.place,
            state="kept",
            guests=tuple(name for name in row.everybody.split("\x1f") if name != row.name),
        )


def _gatherings(session: Session, first: date, last: date) -> Iterator[CalendarEntry]:
    types = {"day": Date(), "starts_at": DateTime()}
    for row in _ask(session, _GATHERINGS, first, last, **types):
        yield CalendarEntry(
            kind="gathering",
            id=row.id,
            day=row.day,
            first=row.day,
            last=row.day,
            words=row.name,
            starts_at=row.starts_at,
            minutes=row.minutes,
            place=row.place,
        )


def load_of(session: Session, day: date) -> int:
    """How many people are planned for on that day."""
    return len(
        {
            entry.person_id
            for entry in entries(session, day, day)
            if entry.kind in ("follow_up", "appointment") and not entry.is_settled
        }
    )


_SIDE = """
SELECT p.id, p.name, p.last_contact_on FROM person p
 WHERE p.deleted_at IS NULL AND p.id IN ({ids})
"""


def whom_to_plan(
    session: Session, typed: str = "", *, today: date, limit: int = 40
) -> list[SideRow]:
    """Who might be dragged onto a day: those whose window opens soonest, or is open.

    With something typed, everybody whom a search for it finds, in its order.
    """
    known = standings(session, today=today)
    open_windows = {
        person: window
        for person, standing in known.items()
        if (window := window_of(standing)) is not None
    }
    if fold(typed).strip():
        ids = search.find(session.connection(), typed, limit)
    else:
        planned = _already_planned(session, today)
        ids = sorted(
            (person for person in open_windows if person not in planned),
            key=lambda person: (open_windows[person].opens, person),
        )[:limit]
    query = text(_SIDE.format(ids=", ".join(map(str, ids)) or "NULL"))
    rows = {
        row.id: row for row in session.connection().execute(query.columns(last_contact_on=Date()))
    }
    no_rhythm = Warmth.NO_RHYTHM
    return [
        SideRow(
            id=person,
            name=rows[person].name,
            opens=open_windows[person].opens if person in open_windows else None,
            closes=open_windows[person].closes if person in open_windows else None,
            last_contact_on=rows[person].last_contact_on,
            warmth=warmth_of(known[person], today=today) if person in known else no_rhythm,
        )
        for person in ids
        if person in rows
    ]


def _already_planned(session: Session, today: date) -> set[int]:
    """Who stands on the calendar from today on."""
    query = text(
        "SELECT person_id, day, rule, except_days FROM follow_up WHERE state = 'planned'"
        " AND person_id IS NOT NULL AND (day >= :today OR window_to >= :today OR rule <> '')"
    ).columns(day=Date())
    rows = session.connection().execute(query, {"today": today.isoformat()})
    return {row.person_id for row in rows if not row.rule or _goes_on(row, today)}


def _goes_on(row: Any, today: date) -> bool:
    yesterday = today - timedelta(days=1)
    return next_occurrence(row.rule, row.day, yesterday, left_out(row.except_days)) is not None
