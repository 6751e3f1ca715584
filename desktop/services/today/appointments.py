"""What has a time today or tomorrow, as the clock on the wall shows it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.pronouns import pronoun_of
from desktop.domain.today import AppointmentRow
from desktop.services.people.photos import small_photos
from desktop.services.today.planned import Planned

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


def appointments_near(
    session: Session, planned: Sequence[Planned], *, now: datetime
) -> list[AppointmentRow]:
    """Of what is planned, the appointments of today and tomorrow where I am, each with
    the photo and the last words of its person."""
    today = now.date()
    moments = [(_local(plan, now), plan) for plan in planned if plan.starts_at is not None]
    near = sorted(
        ((at, plan) for at, plan in moments if 0 <= (at.date() - today).days <= 1),
        key=lambda found: (found[0], found[1].id),
    )
    ids = json.dumps([plan.person_id for _, plan in near if plan.person_id is not None])
    said = {r.person_id: r for r in session.connection().execute(_LAST_WORDS, {"ids": ids})}
    people = [plan.person_id for _, plan in near if plan.person_id is not None]
    photos = small_photos(session, people)
    return [_row(plan, at, said.get(plan.person_id), photos) for at, plan in near]


def _row(plan: Planned, starts_at: datetime, said: Any, photos: dict[int, bytes]) -> AppointmentRow:
    return AppointmentRow(
        follow_up_id=plan.id,
        starts_at=starts_at,
        title=plan.title or plan.reason,
        person_id=plan.person_id,
        name=plan.name,
        photo=photos.get(plan.person_id) if plan.person_id is not None else None,
        size=plan.size,
        minutes=plan.minutes,
        place=plan.place,
        words=said.words if said else "",
        words_on=said.day if said else None,
        ask_next=said.ask_next if said else "",
        occurrence=plan.day if plan.repeats else None,
        pronoun=pronoun_of(plan.pronouns),
    )


def moment_of(plan: Planned, now: datetime) -> datetime:
    """When that appointment begins, in the zone where I am now."""
    try:
        zone = ZoneInfo(plan.zone) if plan.zone else now.tzinfo
    except (ZoneInfoNotFoundError, ValueError, OSError):
        zone = now.tzinfo
    assert plan.starts_at is not None
    return plan.starts_at.replace(tzinfo=zone).astimezone(now.tzinfo)


def _local(plan: Planned, now: datetime) -> datetime:
    """Its wall time where I am now, without a zone."""
    return moment_of(plan, now).replace(tzinfo=None)
