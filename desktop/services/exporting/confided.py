"""What was told in confidence: left out unless it was asked for."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.leaving import Form

_AMONG = "IN (SELECT value FROM json_each(:ids))"
_NOTES = "SELECT person_id, text FROM note WHERE confided AND person_id " + _AMONG
_COUNT_NOTES = """
SELECT count(*) FROM note n JOIN person p ON p.id = n.person_id
 WHERE n.confided AND p.deleted_at IS NULL AND (:ids IS NULL OR p.id {among})
"""
_COUNT_TALKS = """
SELECT count(DISTINCT i.id) FROM interaction i
  JOIN interaction_person ip ON ip.interaction_id = i.id JOIN person p ON p.id = ip.person_id
 WHERE i.confided AND p.deleted_at IS NULL AND (:ids IS NULL OR p.id {among})
"""


def confided_notes(session: Session, ids: Sequence[int]) -> dict[int, list[str]]:
    """The words of the notes about each of these people that are told in confidence."""
    found: dict[int, list[str]] = defaultdict(list)
    rows = session.connection().execute(text(_NOTES), {"ids": json.dumps(list(ids))})
    for person, words in rows:
        found[person].append(words)
    return found


def count_confided(session: Session, ids: Sequence[int] | None, form: Form) -> int:
    """How many notes, and where the form has them talks, are told in confidence."""
    values = {"ids": None if ids is None else json.dumps(list(ids))}
    queries = [_COUNT_NOTES, *([_COUNT_TALKS] if form is Form.PAGES else [])]
    run = session.connection().execute
    return sum(int(run(text(one.format(among=_AMONG)), values).scalar_one()) for one in queries)
