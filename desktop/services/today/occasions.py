"""Days in their lives whose lead time has come."""

from __future__ import annotations

import json
from datetime import date, timedelta

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.dates import PartialDate
from desktop.domain.today import OccasionRow

_FARTHEST = 62  # days; nobody prepares a birthday for longer

_OCCASIONS = text(
    """
SELECT o.id, o.person_id, p.name, o.kind, o.label, o.year, o.month, o.day, o.leap_rule, o.lead_days
  FROM occasion o JOIN person p ON p.id = o.person_id LEFT JOIN stage s ON s.id = p.stage_id
 WHERE p.deleted_at IS NULL AND p.in_practice_since IS NOT NULL
   AND coalesce(s.kind, '') <> 'resting'
   AND o.day IS NOT NULL AND o.month IN (SELECT value FROM json_each(:months))
"""
)


def occasions_near(session: Session, *, today: date) -> list[OccasionRow]:
    """Of people in practice, those that come within their own lead time; soonest first."""
    months = {(today + timedelta(days=ahead)).month for ahead in range(0, _FARTHEST + 1, 20)}
    found = []
    for row in session.connection().execute(_OCCASIONS, {"months": json.dumps(sorted(months))}):
        when = PartialDate(row.year, row.month, row.day)
        day = when.next_on_or_after(today, row.leap_rule)
        if day is None or (day - today).days > min(row.lead_days, _FARTHEST):
            continue
        years = day.year - row.year if row.year and row.year < day.year else None
        found.append(OccasionRow(row.id, row.person_id, row.name, row.kind, row.label, day, years))
    return sorted(found, key=lambda occasion: (occasion.day, occasion.name, occasion.occasion_id))
