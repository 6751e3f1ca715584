"""The rhythms of circles, all at once."""

from __future__ import annotations

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.rhythm.circles import CircleRhythm
from desktop.domain.rhythm.rules import RhythmRule
from desktop.storage.rows import named_rows

_CIRCLES = text(
    """
SELECT c.id, c.name, c.colour, r.id AS own, r.earliest, r.latest, r.unit, r.none_needed
  FROM circle c LEFT JOIN rhythm r ON r.circle_id = c.id
 ORDER BY c.position, c.id
"""
)


def of_circles(session: Session) -> list[CircleRhythm]:
    """Each circle in its order, with the rhythm that was set for it."""
    return [
        CircleRhythm(
            row.id,
            row.name,
            row.colour,
            None
            if row.own is None
            else RhythmRule(row.earliest, row.latest, row.unit, bool(row.none_needed)),
        )
        for row in named_rows(session.connection().execute(_CIRCLES))
    ]
