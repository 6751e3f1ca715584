"""What Kith says by itself: asked of the store when the time for it may have come."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlmodel import Session

from desktop.domain import notices
from desktop.domain.notices import Coming, Due, Told, Wishes
from desktop.services.today.appointments import moment_of
from desktop.services.today.page import today_view
from desktop.services.today.planned import Planned, planned_until

_DAY = timedelta(days=1)


def look(session: Session, *, now: datetime, wishes: Wishes, told: Told, most: int) -> Due:
    """What is to be said now, and when to look again. ``most`` is how many people
    the day may bring; whom Today shows is asked for only when a digest is due."""
    people: tuple[str, ...] = ()
    if notices.digest_is_due(now, wishes, told):
        view = today_view(session, now=now, most=most)
        people = tuple(person.name for person in view.turn_to)
    coming = coming_up(session, now=now)
    return notices.due(now, wishes, told, people=people, coming=coming)


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
