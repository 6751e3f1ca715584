"""Follow-ups, appointments, occasions and talks as entries of any calendar program."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Row, text
from sqlmodel import Session

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import CalendarEntryDraft
from desktop.domain.vocabulary import (
    FollowUpShape,
    FollowUpState,
    InteractionKind,
    OccasionKind,
    Size,
)
from desktop.services.follow_ups.series import left_out

_DAY = 24 * 60
_MORNING = -9 * 60  # minutes before midnight: nine o'clock on the day itself
_BEFORE_APPOINTMENT = 60
_STANDING = (FollowUpState.PLANNED, FollowUpState.KEPT)

_FOLLOW_UPS = """
SELECT f.*, p.name AS person, s.uid AS series_uid, s.starts_at AS series_starts_at,
       s.zone AS series_zone,
       (SELECT group_concat(o.name, ', ') FROM follow_up_guest g JOIN person o ON o.id = g.person_id
         WHERE g.follow_up_id = f.id AND o.deleted_at IS NULL) AS guests
  FROM follow_up f LEFT JOIN person p ON p.id = f.person_id
  LEFT JOIN follow_up s ON s.id = f.series_id AND s.rule <> '' AND s.state IN ('planned', 'kept')
 WHERE (f.state IN ('planned', 'kept')
        OR f.state = 'let_go' AND f.day >= :today AND f.origin <> 'not_now')
   AND p.deleted_at IS NULL {among}
 ORDER BY f.day, f.id
"""
_OCCASIONS = """
SELECT o.*, p.name AS person, p.uid AS uid FROM occasion o JOIN person p ON p.id = o.person_id
 WHERE p.deleted_at IS NULL AND o.month IS NOT NULL AND o.day IS NOT NULL {among}
 ORDER BY o.month, o.day, o.id
"""
_TALKS = """
SELECT i.uid, i.day, i.kind, i.began_at,
       CASE WHEN i.confided THEN '' ELSE i.title END AS title,
       CASE WHEN i.confided THEN '' ELSE i.place END AS place, i.zone, i.minutes, i.created_at,
       (SELECT group_concat(o.name, ', ') FROM interaction_person ip
          JOIN person o ON o.id = ip.person_id
         WHERE ip.interaction_id = i.id AND o.deleted_at IS NULL) AS people
  FROM interaction i
 WHERE EXISTS (SELECT 1 FROM interaction_person ip JOIN person p ON p.id = ip.person_id
                WHERE ip.interaction_id = i.id AND p.deleted_at IS NULL {among})
   AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.interaction_id = i.id AND f.state = 'kept')
 ORDER BY i.day, i.id
"""
# Of gatherings only what a calendar is to hold: never aims, nor who was hoped for.
_GATHERINGS = """
SELECT uid, name, day, last_day, starts_at, zone, minutes, place, about FROM gathering
 ORDER BY day, id
"""
_AMONG = "AND p.id IN (SELECT value FROM json_each(:ids))"
_TITLES = {
    Size.LINE: "A line to {}",
    Size.CALL: "A call with {}",
    Size.TIME_TOGETHER: "Time with {}",
}
_TALK_TITLES = {
    InteractionKind.COFFEE: "Coffee with {}",
    InteractionKind.MEAL: "A meal with {}",
    InteractionKind.WALK: "A walk with {}",
    InteractionKind.CALL: "A call with {}",
    InteractionKind.VIDEO: "A video call with {}",
    InteractionKind.MESSAGE: "A message with {}",
    InteractionKind.LETTER: "A letter with {}",
}
_OCCASION_TITLES = {
    OccasionKind.BIRTHDAY: "birthday",
    OccasionKind.ANNIVERSARY: "anniversary",
    OccasionKind.WORK_ANNIVERSARY: "work anniversary",
    OccasionKind.MILESTONE: "a milestone",
    OccasionKind.HARD_DAY: "a hard day",
    OccasionKind.DEATH: "the day of their death",
}


def entries(
    session: Session,
    ids: Sequence[int] | None = None,
    *,
    today: date,
    with_talks: bool = False,
) -> Iterator[CalendarEntryDraft]:
    """What is planned or was kept, and the dates in people's lives; of these people, or of all.

    UIDs stay the same from one export to the next. What was let go and still lies ahead
    leaves as cancelled, so that a calendar that has it takes it away. ``with_talks`` adds
    what happened: when, with whom and where, never what was said; of what was confided not
    even where.
    """
    among = "" if ids is None else _AMONG
    values: dict[str, Any] = {"today": today.isoformat()}
    if ids is not None:
        values["ids"] = json.dumps(list(ids))
    run = session.connection().execute
    planned = run(text(_FOLLOW_UPS.format(among=among)), values).fetchall()
    moved = _moved_days(planned)
    for row in planned:
        yield _follow_up(row, moved)
    for row in run(text(_OCCASIONS.format(among=among)), values):
        yield _occasion(row)
    if ids is None:
        for row in run(text(_GATHERINGS)):
            yield _gathering(row)
    if with_talks:
        for row in run(text(_TALKS.format(among=among)), values):
            yield _talk(row)


def _moved_days(planned: Sequence[Row[Any]]) -> dict[int, set[date]]:
    """Of each series the days that stand as entries of their own."""
    moved: dict[int, set[date]] = defaultdict(set)
    for row in planned:
        if row.series_uid and row.occurrence_on and row.state in _STANDING:
            moved[row.series_id].add(date.fromisoformat(row.occurrence_on))
    return moved


def _follow_up(row: Row[Any], moved: dict[int, set[date]]) -> CalendarEntryDraft:
    entry = CalendarEntryDraft(
        uid=f"{row.uid}@kith",
        title=row.title or _TITLES.get(row.size, "{}").format(row.person or "somebody"),
        description="\n".join(part for part in (row.reason, _with_whom(row)) if part),
        location=row.place,
        rrule=row.rule,
        except_days=sorted(left_out(row.except_days) - moved[row.id]) if row.rule else [],
        made_at=_aware(row.created_at),
        cancelled=row.state not in _STANDING,
    )
    if row.series_uid and row.occurrence_on and not entry.cancelled:
        _take_place(entry, row)
    if row.shape == FollowUpShape.APPOINTMENT and row.starts_at:
        entry.starts_at = datetime.fromisoformat(row.starts_at)
        entry.zone, entry.minutes = row.zone, row.minutes or 60
        entry.alarms = [] if entry.cancelled else [_BEFORE_APPOINTMENT]
        return entry
    entry.day = date.fromisoformat(row.day)
    entry.alarms = [] if entry.cancelled else [_MORNING]
    if row.shape == FollowUpShape.WINDOW and row.window_from and row.window_to:
        entry.day = date.fromisoformat(row.window_from)
        entry.last_day = date.fromisoformat(row.window_to)
    return entry


def _take_place(entry: CalendarEntryDraft, row: Row[Any]) -> None:
    """It stands for one day of its series."""
    entry.uid = f"{row.series_uid}@kith"
    day = date.fromisoformat(row.occurrence_on)
    entry.instead_of = day
    if row.series_starts_at:
        entry.instead_of = datetime.combine(
            day, datetime.fromisoformat(row.series_starts_at).time()
        )
        entry.instead_zone = row.series_zone


def _with_whom(row: Row[Any]) -> str:
    """Everybody's names, where the title does not say them."""
    names = [name for name in (row.person, row.guests) if name]
    return f"With {', '.join(names)}" if names and (row.title or row.guests) else ""


def _occasion(row: Row[Any]) -> CalendarEntryDraft:
    """Someone's day, told in the morning and, where it wants time, ahead of it."""
    words = row.label or _OCCASION_TITLES.get(row.kind, "their day")
    ahead = [row.lead_days * _DAY + _MORNING] if row.lead_days > 0 else []
    return CalendarEntryDraft(
        uid=f"{row.uid}-{row.kind}-{row.id}@kith",
        title=f"{row.person}: {words}",
        yearly=PartialDate(row.year, row.month, row.day),
        categories=["Birthday"] if row.kind == OccasionKind.BIRTHDAY else [],
        alarms=[*ahead, _MORNING],
    )


def _gathering(row: Row[Any]) -> CalendarEntryDraft:
    """One of several days lies on them as a whole, like a window."""
    entry = CalendarEntryDraft(
        uid=f"{row.uid}@kith",
        title=row.name,
        description=row.about,
        location=row.place,
        categories=["Gathering"],
        day=date.fromisoformat(row.day),
        last_day=date.fromisoformat(row.last_day) if row.last_day else None,
    )
    if row.starts_at and row.last_day is None:
        entry.starts_at = datetime.fromisoformat(row.starts_at)
        entry.zone, entry.minutes = row.zone, row.minutes or 3 * 60
        entry.alarms = [_BEFORE_APPOINTMENT]
    return entry


def _talk(row: Row[Any]) -> CalendarEntryDraft:
    """Something that happened; it rings no more."""
    return CalendarEntryDraft(
        uid=f"{row.uid}@kith",
        title=row.title or _TALK_TITLES.get(row.kind, "With {}").format(row.people),
        description=f"With {row.people}" if row.title else "",
        day=date.fromisoformat(row.day),
        starts_at=datetime.fromisoformat(row.began_at) if row.began_at else None,
        zone=row.zone or "",
        minutes=row.minutes or 60,
        location=row.place or "",
        categories=["Kith"],
        made_at=_aware(row.created_at),
    )


def _aware(stored: str) -> datetime:
    return datetime.fromisoformat(stored).replace(tzinfo=UTC)
