"""Where a few people belong, and who is meant by a name begun to be typed."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.people import Belonging, TagRow
from desktop.domain.text import fold

_NAMED = 3  # names are for a sentence: two, or "and 4 others"

_IN = "IN (SELECT value FROM json_each(:ids))"
_PEOPLE = f"""
SELECT id, name, in_practice_since IS NOT NULL AS practised, stage_id,
       deleted_at IS NOT NULL AS deleted
  FROM person WHERE id {_IN}
"""
_CIRCLES = f"SELECT circle_id, person_id, favourite FROM circle_member WHERE person_id {_IN}"
_TAGS = f"""
SELECT DISTINCT t.id, t.name, t.key FROM tag t JOIN person_tag pt ON pt.tag_id = t.id
 WHERE pt.person_id {_IN} ORDER BY t.key
"""
_BEGUN = """
SELECT id FROM person
 WHERE deleted_at IS NULL AND sort_key >= :begun AND sort_key < :beyond
UNION
SELECT rowid FROM person_text WHERE person_text MATCH :query
"""


def belonging(session: Session, ids: Sequence[int]) -> Belonging:
    """What these people have in common, in three questions."""
    connection, values = session.connection(), {"ids": json.dumps(list(ids))}
    found = {row.id: row for row in connection.execute(text(_PEOPLE), values)}
    people = [found[person] for person in ids if person in found]
    inside: dict[int, set[int]] = defaultdict(set)
    favoured = set()
    for circle, person, favourite in connection.execute(text(_CIRCLES), values):
        inside[circle].add(person)
        if favourite and len(people) == 1:
            favoured.add(circle)
    return Belonging(
        ids=[row.id for row in people],
        names=[row.name for row in people[:_NAMED]],
        in_practice=sum(bool(row.practised) for row in people),
        circles=frozenset(inside),
        shared_circles=frozenset(c for c, held in inside.items() if len(held) == len(people)),
        favoured=frozenset(favoured),
        tags=[TagRow(row.id, row.name) for row in connection.execute(text(_TAGS), values)],
        stage_id=people[0].stage_id if len(people) == 1 else None,
        deleted=any(row.deleted for row in people),
    )


def begun(session: Session, typed: str) -> frozenset[int]:
    """Whose family name, or any word of whose names, begins with what was typed."""
    sought = " ".join(fold(typed).split())
    words = [word.replace('"', "") for word in sought.split()]
    words = [word for word in words if any(c.isalnum() for c in word)]
    if not words:
        return frozenset()
    query = "names : (" + " AND ".join(f'"{word}"*' for word in words) + ")"
    values = {"begun": sought, "beyond": f"{sought}\U0010ffff", "query": query}
    return frozenset(session.connection().execute(text(_BEGUN), values).scalars())
