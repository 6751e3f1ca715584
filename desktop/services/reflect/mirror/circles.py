"""Which circles had none of my time."""

from __future__ import annotations

from datetime import date

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.reflect.mirror import CircleNamed
from desktop.services.reflect.mirror.whom import between

# Only circles that I mean to be with: those with a rhythm, or with somebody in practice.
_IDLE = text(
    """
SELECT c.id, c.name FROM circle c LEFT JOIN rhythm r ON r.circle_id = c.id
 WHERE coalesce(r.none_needed, 0) = 0
   AND EXISTS (SELECT 1 FROM circle_member m CROSS JOIN person p ON p.id = m.person_id
                WHERE m.circle_id = c.id AND +p.deleted_at IS NULL
                  AND (r.id IS NOT NULL OR p.in_practice_since IS NOT NULL)
                  AND p.created_at < :first)
   AND NOT EXISTS (
       SELECT 1 FROM circle_member m CROSS JOIN person p ON p.id = m.person_id
        WHERE m.circle_id = c.id AND +p.deleted_at IS NULL AND p.last_contact_on >= :first
          AND (p.last_contact_on <= :last OR EXISTS (
               SELECT 1 FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
                WHERE ip.person_id = p.id AND i.day BETWEEN :first AND :last)))
 ORDER BY c.position, c.name
"""
)


def circles_without_time(
    session: Session, first: date, last: date, *, today: date
) -> tuple[CircleNamed, ...]:
    """The circles of which I was in touch with nobody on these days."""
    values = between(first, min(last, today))
    return tuple(CircleNamed(*row) for row in session.connection().execute(_IDLE, values))
