"""What Kith says by itself: asked of the store when the time for it may have come."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain import notices
from desktop.domain.notices import Coming, Due, Often, Told, Wishes
from desktop.domain.rhythm.capacity import Capacity
from desktop.services.breaks import current_break
from desktop.services.rhythm.planning import practice_plan
from desktop.services.today.appointments import moment_of
from desktop.services.today.page import today_view
from desktop.services.today.planned import Planned, planned_until

_DAY = timedelta(days=1)
_WEEK = 6 * _DAY  # from its first day to its last
_NAMES = text("SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(:ids))")


def look(session: Session, *, now: datetime, wishes: Wishes, told: Told, capacity: Capacity) -> Due:
    """What is to be said now, and when to look again.

    Whom to name is asked for only when a digest is due: those of Today, or for a
    weekly one those of the seven days that begin today.
    """
    people: tuple[str, ...] = ()
    on_break = False
    if notices.digest_is_due(now, wishes, told):
        on_break = current_break(session, today=now.date()) is not None
        whom = of_the_week if wishes.digest is Often.WEEKLY else of_today
        people = whom(session, now, capacity)
    coming = coming_up(session, now=now)
    return notices.due(now, wishes, told, people=people, coming=coming, on_break=on_break)


def of_today(session: Session, now: datetime, capacity: Capacity) -> tuple[str, ...]:
    """The names of whom Today shows."""
    view = today_view(session, now=now, capacity=capacity)
    return tuple(person.name for person in view.turn_to)


def of_the_week(session: Session, now: datetime, capacity: Capacity) -> tuple[str, ...]:
    """The names of whom the plan, or I myself, have put on one of seven days; in their order."""
    today = now.date()
    plan = practice_plan(session, today=today, capacity=capacity)
    days = {person: day for person, day in plan.days.items() if day <= today + _WEEK}
    for each in planned_until(session, today, today + _WEEK):
        if each.person_id is not None and not each.is_appointment:
            days[each.person_id] = max(each.day, today)
    return _names(session, days)


def coming_up(session: Session, *, now: datetime) -> list[Coming]:
    """The appointments of today and tomorrow that have not begun, the nearest first."""
    today = now.date()
    planned = planned_until(session, today - _DAY, today + 2 * _DAY)
    found = [_coming(plan, now) for plan in planned if plan.is_appointment]
    near = (one for one in found if now < one.starts_at and one.starts_at.date() <= today + _DAY)
    return sorted(near, key=lambda one: (one.starts_at, one.follow_up_id))


def _coming(plan: Planned, now: datetime) -> Coming:
    occurrence = plan.day if plan.repeats else None
    return Coming(plan.id, moment_of(plan, now), plan.name, occurrence)


def _names(session: Session, days: dict[int, date]) -> tuple[str, ...]:
    values = {"ids": json.dumps(list(days))}
    names = {row.id: row.name for row in session.connection().execute(_NAMES, values)}
    return tuple(names[p] for p in sorted(names, key=lambda person: (days[person], person)))
