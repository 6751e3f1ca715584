"""Giving, both ways: what I gave and what I received in these days."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.reflect.pictures import BothWays, Given
from desktop.domain.reflect.span import Days
from desktop.domain.vocabulary import Direction, GivingKind
from desktop.storage.rows import named_rows

_GIVEN = text("""
SELECT g.person_id, p.name, g.direction, g.kind, coalesce(g.day, i.day) AS day,
       CASE WHEN coalesce(i.confided, 0) THEN '' ELSE g.text END AS text
  FROM giving g
  JOIN person p ON p.id = g.person_id AND p.deleted_at IS NULL
  LEFT JOIN interaction i ON i.id = g.interaction_id
 WHERE g.state IN ('done', 'thanked') AND coalesce(g.day, i.day) BETWEEN :first AND :last
 ORDER BY coalesce(g.day, i.day) DESC, g.id DESC
""").columns(day=Date())


def both_ways(session: Session, days: Days) -> BothWays:
    """Only what was really given: neither ideas nor offers. What was confided keeps its
    words to itself."""
    values = {"first": days.first.isoformat(), "last": days.last.isoformat()}
    found = [_given(row) for row in named_rows(session.connection().execute(_GIVEN, values))]
    return BothWays(
        tuple(one for one in found if one.direction is Direction.GIVEN),
        tuple(one for one in found if one.direction is Direction.RECEIVED),
    )


def _given(row: Any) -> Given:
    direction, kind = Direction(row.direction), GivingKind(row.kind)
    return Given(row.person_id, row.name, direction, kind, row.text, row.day)
