"""The gatherings of yesterday, today and tomorrow."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import Date, DateTime, text
from sqlmodel import Session

from desktop.domain.gatherings.rows import GatheringFacts

_NEAR = text(
    """
SELECT id, name, day, last_day, starts_at, minutes, place, about, finished_on FROM gathering
 WHERE day <= :tomorrow AND (day >= :yesterday OR last_day >= :yesterday) AND finished_on IS NULL
 ORDER BY day, starts_at IS NULL, starts_at, id
"""
).columns(day=Date(), last_day=Date(), starts_at=DateTime(), finished_on=Date())


def gatherings_near(session: Session, *, today: date) -> list[GatheringFacts]:
    """Those that fall on today or tomorrow, or ended yesterday, and were not looked back on
    yet: it is asked for on one day only."""
    values = {
        "yesterday": (today - timedelta(days=1)).isoformat(),
        "tomorrow": (today + timedelta(days=1)).isoformat(),
    }
    return [GatheringFacts(*row) for row in session.connection().execute(_NEAR, values)]
