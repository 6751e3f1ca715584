"""What is known of a meeting before and after it: who, when, where, what it is about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Date, DateTime, text
from sqlmodel import Session

from desktop.domain.clock import wall_time_here
from desktop.domain.meetings import Meeting, MeetingFacts
from desktop.domain.people import NextStepRow
from desktop.domain.recurrence import next_occurrence
from desktop.services.follow_ups.series import left_out
from desktop.services.today.planned import Planned, planned_until
from desktop.storage.rows import named_rows

_COLUMNS = """
SELECT f.id, f.uid, f.person_id, f.title, f.reason, f.size, f.day, f.starts_at, f.zone, f.minutes,
       f.place, f.rule, f.except_days, f.state, f.asked_by_them_on, f.interaction_id,
       (SELECT group_concat(g.person_id) FROM follow_up_guest g JOIN person p ON p.id = g.person_id
         WHERE g.follow_up_id = f.id AND p.deleted_at IS NULL) AS guests
  FROM follow_up f
"""
_ONE = f"{_COLUMNS} WHERE f.id = :id"
_OF_PERSON = f"""{_COLUMNS}
 WHERE f.state = 'planned'
   AND (f.person_id = :person
        OR f.id IN (SELECT follow_up_id FROM follow_up_guest WHERE person_id = :person))
"""
_TYPES: dict[str, Any] = {
    "day": Date(), "starts_at": DateTime(), "asked_by_them_on": Date(),
}  # fmt: skip
_SOON = timedelta(minutes=30)  # how long an appointment without a length is assumed to last


def facts_of(session: Session, meeting: Meeting, *, now: datetime) -> MeetingFacts | None:
    """What is planned there; None when it is gone. In one statement.

    Of a person it is what is planned with them next, today included, or nothing
    but the person. ``now`` is where I am.
    """
    if meeting.follow_up_id is not None:
        rows = _ask(session, _ONE, id=meeting.follow_up_id)
        return _facts(rows[0], meeting.occurrence, now) if rows else None
    if meeting.person_id is None:
        return None
    found = _next_with(session, meeting.person_id, now.date())
    if found is not None:
        return _facts(*found, now)
    return MeetingFacts(
        meeting=meeting,
        key=f"person/{meeting.person_id}",
        people=(meeting.person_id,),
        day=now.date(),
    )


def planned_after(
    session: Session, person_id: int, day: date, *, without: Meeting
) -> NextStepRow | None:
    """What is planned with somebody next, after that day and besides this meeting."""
    row_id = None if without.occurrence else without.follow_up_id
    found = _next_with(session, person_id, day + timedelta(days=1), without=row_id)
    if found is None:
        return None
    row, occurrence = found
    at = f"{row.starts_at:%H:%M}" if row.starts_at else ""
    return NextStepRow(row.id, row.title or row.reason, occurrence or row.day, at)


def next_meeting(session: Session, *, now: datetime) -> Meeting | None:
    """The appointment that is on or comes next, today or tomorrow, with somebody."""
    today = now.date()
    here = now.replace(tzinfo=None)
    coming = [
        (at, plan)
        for plan in planned_until(session, today, today + timedelta(days=1))
        if plan.starts_at is not None and plan.people
        for at in (wall_time_here(plan.starts_at, plan.zone, now.tzinfo),)
        if _end(plan, at) > here and (at.date() - today).days <= 1
    ]
    if not coming:
        return None
    _, plan = min(coming, key=lambda found: (found[0], found[1].id))
    return Meeting(follow_up_id=plan.id, occurrence=plan.day if plan.repeats else None)


def _next_with(
    session: Session, person_id: int, day: date, *, without: int | None = None
) -> tuple[Any, date | None] | None:
    """The row of what is planned with somebody first from that day on, and its occurrence."""
    rows = _ask(session, _OF_PERSON, person=person_id)
    coming = _coming((row for row in rows if row.id != without), day)
    return min(coming, key=_order, default=None)


def _end(plan: Planned, starts_at: datetime) -> datetime:
    return starts_at + (timedelta(minutes=plan.minutes) if plan.minutes else _SOON)


def _coming(rows: Iterable[Any], today: date) -> Iterable[tuple[Any, date | None]]:
    """What is planned from today on: each row with its occurrence, if it is a series."""
    for row in rows:
        if not row.rule:
            if row.day >= today:
                yield row, None
            continue
        yesterday = max(today, row.day) - timedelta(days=1)
        day = next_occurrence(row.rule, row.day, yesterday, left_out(row.except_days))
        if day is not None:
            yield row, day


def _order(found: tuple[Any, date | None]) -> tuple[date, datetime, int]:
    row, occurrence = found
    return occurrence or row.day, row.starts_at or datetime.max, row.id


def _facts(row: Any, occurrence: date | None, now: datetime) -> MeetingFacts:
    of_series = occurrence if row.rule else None
    by = of_series - row.day if of_series else timedelta()
    planned_at = row.starts_at + by if row.starts_at else None
    starts_at = wall_time_here(planned_at, row.zone, now.tzinfo) if planned_at else None
    guests = (int(person) for person in row.guests.split(",")) if row.guests else ()
    main = (row.person_id,) if row.person_id is not None else ()
    return MeetingFacts(
        meeting=Meeting(follow_up_id=row.id, occurrence=of_series),
        key=f"plan/{row.uid}/{of_series}" if of_series else f"plan/{row.uid}",
        people=tuple(dict.fromkeys((*main, *guests))),
        day=starts_at.date() if starts_at else row.day + by,
        starts_at=starts_at,
        minutes=row.minutes,
        size=row.size,
        title=row.title,
        reason=row.reason,
        place=row.place,
        state=row.state,
        asked_by_them=row.asked_by_them_on is not None,
        interaction_id=row.interaction_id,
    )


def _ask(session: Session, query: str, **values: Any) -> list[Any]:
    typed = text(query).columns(**_TYPES)
    return named_rows(session.connection().execute(typed, values))
