"""Where we are on the journey, and which paths were taken."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.reflect.pictures import OnStage, Path, Stages
from desktop.domain.reflect.span import Days
from desktop.domain.vocabulary import StageKind
from desktop.services.journey.ranks import COLUMN_ORDER
from desktop.storage.rows import named_rows

_STAGES = text("""
SELECT id, kind, name, icon FROM stage
 ORDER BY CASE kind WHEN 'noticed' THEN 0 WHEN 'stage' THEN 1 ELSE 2 END, position, id
""")
# The plus keeps SQLite from walking the whole address book by the index on deleted_at.
_PEOPLE = text(f"""
SELECT p.id, p.stage_id, p.name FROM person p
 WHERE +p.deleted_at IS NULL AND p.stage_id IN (SELECT id FROM stage)
 ORDER BY p.stage_id, {COLUMN_ORDER}
""")
_MOVES = text("""
SELECT m.person_id, p.name, m.from_stage_id, m.to_stage_id
  FROM move m JOIN person p ON p.id = m.person_id AND p.deleted_at IS NULL
  JOIN stage s ON s.id = m.to_stage_id
 WHERE m.moved_on BETWEEN :first AND :last AND m.from_stage_id IS NOT m.to_stage_id
   AND (m.from_stage_id IS NOT NULL OR m.from_name = '')
 ORDER BY m.moved_on, m.id
""")


def stages(session: Session, days: Days) -> Stages:
    """Everybody who has a stage now, and the moves of these days between stages that are
    still there."""
    people: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for row in named_rows(session.connection().execute(_PEOPLE)):
        people[row.stage_id].append((row.id, row.name))
    places = tuple(
        OnStage(row.id, StageKind(row.kind), row.name, row.icon, tuple(people[row.id]))
        for row in named_rows(session.connection().execute(_STAGES))
    )
    return Stages(places, _paths(session, days))


def _paths(session: Session, days: Days) -> tuple[Path, ...]:
    """Somebody who went the same way twice is on it once."""
    values = {"first": days.first.isoformat(), "last": days.last.isoformat()}
    taken: dict[tuple[int | None, int], dict[int, str]] = defaultdict(dict)
    for row in named_rows(session.connection().execute(_MOVES, values)):
        taken[row.from_stage_id, row.to_stage_id][row.person_id] = row.name
    return tuple(Path(start, end, tuple(people.items())) for (start, end), people in taken.items())
