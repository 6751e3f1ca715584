"""Follow-ups, appointments and occasions as entries of any calendar program."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Row, text
from sqlmodel import Session

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import CalendarEntryDraft
from desktop.domain.vocabulary import FollowUpShape, OccasionKind, Size
from desktop.services.follow_ups.series import left_out

_DAY = 24 * 60
_MORNING = -9 * 60  # minutes before midnight: nine o'clock on the day itself
_BEFORE_APPOINTMENT = 60

_FOLLOW_UPS = """
SELECT f.*, p.name AS person FROM follow_up f LEFT JOIN person p ON p.id = f.person_id
 WHERE f.state IN ('planned', 'kept') AND p.deleted_at IS NULL {among}
 ORDER BY f.day, f.id
"""
_OCCASIONS = """
SELECT o.*, p.name AS person, p.uid AS uid FROM occasion o JOIN person p ON p.id = o.person_id
 WHERE p.deleted_at IS NULL AND o.month IS NOT NULL AND o.day IS NOT NULL {among}
 ORDER BY o.month, o.day, o.id
"""
_AMONG = "AND p.id IN (SELECT value FROM json_each(:ids))"
_TITLES = {
    Size.LINE: "A line to {}",
    Size.CALL: "A call with {}",
    Size.TIME_TOGETHER: "Time with {}",
}
_OCCASION_TITLES = {
    OccasionKind.BIRTHDAY: "birthday",
    OccasionKind.ANNIVERSARY: "anniversary",
    OccasionKind.WORK_ANNIVERSARY: "work anniversary",
    OccasionKind.MILESTONE: "a milestone",
    OccasionKind.HARD_DAY: "a hard day",
    OccasionKind.DEATH: "the day of their death",
}


def entries(session: Session, ids: Sequence[int] | None = None) -> Iterator[CalendarEntryDraft]:
    """What is planned or was kept, and the dates in people's lives; of these people, or of all.

    UIDs stay the same from one export to the next.
    """
    among = "" if ids is None else _AMONG
    values = {} if ids is None else {"ids": json.dumps(list(ids))}
    run = session.connection().execute
    planned = run(text(_FOLLOW_UPS.format(among=among)), values).fetchall()
    for row in planned:
        yield _follow_up(row)
    for row in run(text(_OCCASIONS.format(among=among)), values):
        yield _occasion(row)


def _follow_up(row: Row[Any]) -> CalendarEntryDraft:
    entry = CalendarEntryDraft(
        uid=f"{row.uid}@kith",
        title=row.title or _TITLES.get(row.size, "{}").format(row.person or "somebody"),
        description=row.reason,
        location=row.place,
        rrule=row.rule,
        except_days=sorted(left_out(row.except_days)) if row.rule else [],
        changed_at=datetime.fromisoformat(row.created_at).replace(tzinfo=UTC),
    )
    if row.shape == FollowUpShape.APPOINTMENT and row.starts_at:
        entry.starts_at = datetime.fromisoformat(row.starts_at)
        entry.zone, entry.minutes = row.zone, row.minutes or 60
        entry.alarms = [_BEFORE_APPOINTMENT]
        return entry
    entry.day = date.fromisoformat(row.day)
    entry.alarms = [_MORNING]
    if row.shape == FollowUpShape.WINDOW and row.window_from and row.window_to:
        entry.day = date.fromisoformat(row.window_from)
        entry.last_day = date.fromisoformat(row.window_to)
    return entry


def _occasion(row: Row[Any]) -> CalendarEntryDraft:
    """Someone's day, told in the morning and, where it wants time, ahead of it."""
    words = row.label or _OCCASION_TITLES.get(row.kind, "their day")
    ahead = [row.lead_days * _DAY + _MORNING] if row.lead_days > 0 else []
    return CalendarEntryDraft(
        uid=f"{row.uid}-{row.kind}-{row.id}@kith",
        title=f"{row.person}: {words}",
        yearly=PartialDate(row.year, row.month, row.day),
        alarms=[*ahead, _MORNING],
    )
