"""Capacity said aloud: how many touches a month I have promised, and how many I live."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.dates import add_months
from desktop.domain.reflect.promised import Promised, lived_a_month, total
from desktop.domain.rhythm.pauses import counted_days
from desktop.domain.rhythm.rules import rule_of
from desktop.services.breaks import current_break, stillness
from desktop.services.reflect.mirror.whom import between
from desktop.services.rhythm.standing import standings

_MONTHS = 3  # that are looked back on
# Several messages to somebody on one day are one touch.
_LIVED = text(
    """
SELECT count(*) FROM (
SELECT DISTINCT ip.person_id, i.day
  FROM person p CROSS JOIN interaction_person ip ON ip.person_id = p.id
 CROSS JOIN interaction i ON i.id = ip.interaction_id
 WHERE p.deleted_at IS NULL AND p.in_practice_since > '' AND p.last_contact_on >= :first
   AND i.day BETWEEN :first AND :last)
"""
)


def promised_and_lived(session: Session, *, today: date) -> Promised:
    """By the rhythms of those in practice, and by the contacts with them in the last three
    months; the days of a break do not count against me, nor those before I began."""
    practised = {
        person: standing
        for person, standing in standings(session, today=today).items()
        if standing.in_practice_since is not None and not standing.resting
    }
    promised = total([rule_of(standing) for standing in practised.values()])
    begun = min((s.in_practice_since or today for s in practised.values()), default=today)
    first = max(begun, add_months(today, -_MONTHS) + timedelta(days=1))
    touches = session.connection().execute(_LIVED, between(first, today)).scalar_one()
    still = stillness(session, today=today)
    days = counted_days(first - timedelta(days=1), today, still.pauses)
    on_break = current_break(session, today=today) is not None
    return Promised(promised, lived_a_month(touches, days), on_break)
