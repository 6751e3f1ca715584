"""How everybody stands: whose window opens when, and how near they are."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlmodel import Session

from desktop.domain.rhythm.rules import RhythmRule, Standing, Window, window_of
from desktop.domain.rhythm.rules import warmth_of as warmth_rule
from desktop.domain.warmth import Warmth
from desktop.services.breaks import stillness
from desktop.storage.rows import day_of, stored_rows

# {who} narrows to people; every question below is one statement for any number of them.
_PEOPLE = """
SELECT p.id, p.last_contact_on, p.in_practice_since, coalesce(s.kind = 'resting', 0) AS resting,
       r.id AS own, r.none_needed, r.earliest, r.latest, r.unit,
       EXISTS (SELECT 1 FROM season h WHERE h.person_id = p.id AND h.kind = 'hard'
               AND h.begins_on <= :today AND (h.ends_on IS NULL OR h.ends_on > :today)) AS hard
  FROM person p LEFT JOIN stage s ON s.id = p.stage_id LEFT JOIN rhythm r ON r.person_id = p.id
 WHERE {who}
"""
_CIRCLES = """
SELECT m.person_id, r.none_needed, r.earliest, r.latest, r.unit
  FROM rhythm r JOIN circle_member m ON m.circle_id = r.circle_id
  JOIN person p ON p.id = m.person_id
 WHERE p.in_practice_since IS NOT NULL AND {who}
"""
# The plus keeps SQLite from walking everyone by the index on deleted_at.
_NAMED = "p.id IN (SELECT value FROM json_each(:ids)) AND +p.deleted_at IS NULL"
# Compared with a text, the index leads to those in practice alone.
_PROMPTED = (
    "p.id IN (SELECT id FROM person WHERE deleted_at IS NULL AND in_practice_since > ''"
    " UNION SELECT person_id FROM rhythm WHERE person_id IS NOT NULL) AND +p.deleted_at IS NULL"
)


def windows(
    session: Session, ids: Iterable[int] | None = None, *, today: date
) -> dict[int, Window]:
    """The window of each of these people (of everyone, without ids) who has one."""
    found = standings(session, ids, today=today)
    made = ((person, window_of(standing)) for person, standing in found.items())
    return {person: window for person, window in made if window is not None}


def warmth_of(session: Session, ids: Iterable[int], *, today: date) -> dict[int, Warmth]:
    """How near each of these people is, by their own rhythm."""
    found = standings(session, ids, today=today)
    return {person: warmth_rule(standing, today=today) for person, standing in found.items()}


def standings(
    session: Session, ids: Iterable[int] | None = None, *, today: date
) -> dict[int, Standing]:
    """What the rules need to know of these people (of all who may be prompted,
    without ids), in three statements."""
    who = _PROMPTED if ids is None else _NAMED
    values: dict[str, Any] = {"today": today.isoformat()}
    if ids is not None:
        values["ids"] = json.dumps(list(ids))
    circles = _rules_of_circles(session, who, values)
    still = stillness(session, today=today)
    return {
        row.id: Standing(
            last_contact_on=day_of(row.last_contact_on),
            in_practice_since=day_of(row.in_practice_since),
            own=_rule(row) if row.own is not None else None,
            circles=tuple(circles.get(row.id, ())),
            resting=bool(row.resting),
            hard=bool(row.hard),
            pauses=still.pauses,
            fresh_starts=still.fresh_starts,
        )
        for row in stored_rows(session.connection(), _PEOPLE.format(who=who), values)
    }


def _rules_of_circles(
    session: Session, who: str, values: dict[str, Any]
) -> dict[int, list[RhythmRule]]:
    rules: dict[int, list[RhythmRule]] = defaultdict(list)
    for row in stored_rows(session.connection(), _CIRCLES.format(who=who), values):
        rules[row.person_id].append(_rule(row))
    return rules


def _rule(row: Any) -> RhythmRule:
    return RhythmRule(row.earliest, row.latest, row.unit, bool(row.none_needed))
