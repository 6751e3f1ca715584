"""What has a time today or tomorrow, as the clock on the wall shows it."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Date, DateTime, text
from sqlmodel import Session

from desktop.domain.today import AppointmentRow

_APPOINTMENTS = text(
    """
SELECT f.id, f.starts_at, f.zone, f.title, f.reason, f.size, f.minutes, f.place,
       f.person_id, coalesce(p.name, '') AS name, photo.small AS photo
  FROM follow_up f LEFT JOIN person p ON p.id = f.person_id
  LEFT JOIN photo ON photo.person_id = f.person_id
 WHERE f.state = 'planned' AND f.shape = 'appointment' AND f.rule = ''
   AND f.starts_at IS NOT NULL AND f.day BETWEEN :first AND :last
   AND (f.person_id IS NULL OR p.deleted_at IS NULL)
"""
).columns(starts_at=DateTime())
_LAST_WORDS = text(
    """
SELECT person_id, words, ask_next, day FROM (
    SELECT ip.person_id, i.words, i.ask_next, i.day, row_number() OVER (
               PARTITION BY ip.person_id ORDER BY i.day DESC, i.id DESC) AS place
      FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
     WHERE NOT i.confided AND i.words <> ''
       AND ip.person_id IN (SELECT value FROM json_each(:ids)))
 WHERE place = 1
"""
).columns(day=Date())


def appointments_near(session: Session, *, now: datetime) -> list[AppointmentRow]:
    """Appointments of today and tomorrow where I am, each with their last words."""
    today = now.date()
    values = {"first": _day(today, -1), "last": _day(today, 2)}
    rows = session.connection().execute(_APPOINTMENTS, values).all()
    moments = {row.id: _local(row, now) for row in rows}
    near = [row for row in rows if today <= moments[row.id].date() <= today + timedelta(days=1)]
    near.sort(key=lambda row: (moments[row.id], row.id))
    people = [row.person_id for row in near if row.person_id is not None]
    said = {
        row.person_id: row
        for row in session.connection().execute(_LAST_WORDS, {"ids": json.dumps(people)})
    }
    return [_row(row, moments[row.id], said.get(row.person_id)) for row in near]


def _row(row: Any, starts_at: datetime, said: Any) -> AppointmentRow:
    return AppointmentRow(
        follow_up_id=row.id,
        starts_at=starts_at,
        title=row.title or row.reason,
        person_id=row.person_id,
        name=row.name,
        photo=row.photo,
        size=row.size,
        minutes=row.minutes,
        place=row.place,
        words=said.words if said else "",
        words_on=said.day if said else None,
        ask_next=said.ask_next if said else "",
    )


def _local(row: Any, now: datetime) -> datetime:
    """Its wall time where I am now, without a zone."""
    try:
        zone = ZoneInfo(row.zone) if row.zone else now.tzinfo
    except (ZoneInfoNotFoundError, ValueError, OSError):
        zone = now.tzinfo
    moment: datetime = row.starts_at
    return moment.replace(tzinfo=zone).astimezone(now.tzinfo).replace(tzinfo=None)


def _day(today: date, days: int) -> str:
    return (today + timedelta(days=days)).isoformat()
