"""All of Today in one question, of a fixed number of statements."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.entities import Person
from desktop.domain.rhythm.rules import Window
from desktop.domain.today import LoopRow, TodayView, choose
from desktop.services import rhythm
from desktop.services.today import choice
from desktop.services.today.appointments import appointments_near
from desktop.services.today.occasions import occasions_near
from desktop.services.today.planned import planned_until
from desktop.services.today.turn_to import turn_to

_MOST_BESIDES = 6  # occasions and loops at the side; the calendar has all of them

_LOOPS = text(
    """
SELECT l.id, l.person_id, p.name, l.kind, l.text, l.opened_on, l.about_on
  FROM loop l JOIN person p ON p.id = l.person_id
 WHERE l.closed_on IS NULL AND l.about_on <= :today AND p.deleted_at IS NULL
 ORDER BY l.about_on DESC, l.id LIMIT :most
"""
).columns(opened_on=Date(), about_on=Date())
_NEXT_PLAN = text(
    """
SELECT p.name, min(coalesce(f.window_from, f.day)) AS day
  FROM follow_up f JOIN person p ON p.id = f.person_id
 WHERE f.state = 'planned' AND coalesce(f.window_from, f.day) > :today AND p.deleted_at IS NULL
"""
).columns(day=Date())
_ANYONE = text(
    """
SELECT EXISTS (SELECT 1 FROM person WHERE deleted_at IS NULL) AS here,
       EXISTS (SELECT 1 FROM person
                WHERE deleted_at IS NULL AND in_practice_since IS NOT NULL) AS in_practice
"""
)


def today_view(session: Session, *, now: datetime, most: int = 3) -> TodayView:
    """Everything that Today shows. ``now`` is in the person's zone."""
    today = now.date()
    windows = rhythm.windows(session, today=today)
    planned = planned_until(session, today - timedelta(days=1), today + timedelta(days=2))
    heard = choice.heard(session, today=today)
    met = len(heard | choice.put_off(session, today=today))
    occasions = occasions_near(session, today=today)
    possible = choice.candidates(
        session, today=today, windows=windows, planned=planned, occasions=occasions
    )
    chosen = choose(possible, most=most, met=met)
    next_name, next_day = _next(session, windows, today)
    anyone = session.connection().execute(_ANYONE).one()
    return TodayView(
        turn_to=turn_to(session, chosen, occasions, today=today),
        appointments=appointments_near(session, planned, now=now),
        occasions=occasions[:_MOST_BESIDES],
        loops=_loops(session, today),
        heard=len(heard),
        anyone_here=bool(anyone.here),
        anyone_in_practice=bool(anyone.in_practice),
        next_name=next_name,
        next_day=next_day,
    )


def _loops(session: Session, today: date) -> list[LoopRow]:
    rows = session.connection().execute(_LOOPS, {"today": today.isoformat(), "most": _MOST_BESIDES})
    return [LoopRow(*row) for row in rows]


def _next(session: Session, windows: dict[int, Window], today: date) -> tuple[str, date | None]:
    """Whose window opens next, or with whom something is planned sooner."""
    coming = min(
        ((window.opens, person) for person, window in windows.items() if window.opens > today),
        default=None,
    )
    plan = session.connection().execute(_NEXT_PLAN, {"today": today.isoformat()}).one()
    if coming is None or (plan.day is not None and plan.day < coming[0]):
        return plan.name or "", plan.day
    return session.get_one(Person, coming[1]).name, coming[0]
