"""What the store holds about the people of a meeting, one statement for each kind."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Boolean, Date, text
from sqlmodel import Session

from desktop.storage.rows import named_rows

_WHO = """
SELECT p.id, p.name, p.given, p.nickname, p.pronouns, p.intention, p.last_contact_on,
       p.in_practice_since, photo.large AS photo, s.id AS stage_id, s.key AS stage_key,
       s.name AS stage, s.icon, s.purpose, s.kind AS stage_kind,
       (SELECT count(*) FROM stage b WHERE b.kind = 'stage' AND b.position <= s.position) AS place,
       (SELECT count(*) FROM stage b WHERE b.kind = 'stage') AS stages,
       EXISTS (SELECT 1 FROM tie t WHERE t.person_id = p.id OR t.other_id = p.id) AS has_people
  FROM person p LEFT JOIN photo ON photo.person_id = p.id LEFT JOIN stage s ON s.id = p.stage_id
 WHERE p.id IN (SELECT value FROM json_each(:ids)) AND +p.deleted_at IS NULL
"""
# The last talk of each, and the last in which they said something, or felt something.
_TALKS = """
SELECT * FROM (
SELECT ip.person_id, i.kind, i.day, i.about, i.words, i.feeling, i.ask_next, i.interrupted,
       i.advised, i.confided,
       row_number() OVER (PARTITION BY ip.person_id ORDER BY i.day DESC, i.id DESC) AS place,
       row_number() OVER (PARTITION BY ip.person_id
                          ORDER BY i.words = '', i.day DESC, i.id DESC) AS said,
       row_number() OVER (PARTITION BY ip.person_id
                          ORDER BY i.feeling = '', i.day DESC, i.id DESC) AS felt
  FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
 WHERE ip.person_id IN (SELECT value FROM json_each(:ids)))
 WHERE place = 1 OR said = 1 OR felt = 1
"""
_LOOPS = """
SELECT l.id, l.person_id, l.kind, l.text, l.opened_on, l.about_on,
       coalesce(i.confided, 0) AS confided
  FROM loop l LEFT JOIN interaction i ON i.id = l.opened_by_id
 WHERE l.closed_on IS NULL AND l.person_id IN (SELECT value FROM json_each(:ids))
 ORDER BY l.about_on IS NULL, l.about_on, l.id
"""
_FACETS = """
SELECT f.person_id, f.kind, f.text, f.noted_on, coalesce(i.confided, 0) AS confided
  FROM facet f LEFT JOIN interaction i ON i.id = f.interaction_id
 WHERE f.person_id IN (SELECT value FROM json_each(:ids))
 ORDER BY f.noted_on DESC, f.id DESC
"""
_OCCASIONS = """
SELECT person_id, kind, label, year, month, day, leap_rule, lead_days FROM occasion
 WHERE month IS NOT NULL AND day IS NOT NULL
   AND person_id IN (SELECT value FROM json_each(:ids))
"""
_THANKS = """
SELECT g.person_id, g.kind, g.text, g.day, coalesce(i.confided, 0) AS confided
  FROM giving g LEFT JOIN interaction i ON i.id = g.interaction_id
 WHERE g.direction = 'received' AND g.state = 'done'
   AND g.person_id IN (SELECT value FROM json_each(:ids))
 ORDER BY g.day DESC, g.id DESC
"""
_POINTS = """
SELECT person_id, kind, value FROM contact_point
 WHERE kind IN ('phone', 'email') AND person_id IN (SELECT value FROM json_each(:ids))
 ORDER BY preferred DESC, position, id
"""
_LINES = """
SELECT stage_id, text FROM stage_line
 WHERE kind = 'question' AND stage_id IN (SELECT value FROM json_each(:ids))
 ORDER BY position, id
"""
_TYPES: dict[str, Any] = {
    "last_contact_on": Date(), "in_practice_since": Date(), "opened_on": Date(),
    "about_on": Date(), "noted_on": Date(), "about": Boolean(), "confided": Boolean(),
}  # fmt: skip

Rows = dict[int, list[Any]]


def who(session: Session, ids: Sequence[int]) -> list[Any]:
    """Those who are still in the book, in the order asked for."""
    found = {row.id: row for row in _ask(session, _WHO, ids)}
    return [found[id] for id in ids if id in found]


def talks(session: Session, ids: Sequence[int]) -> Rows:
    """The last talk of each (``place`` 1), with words (``said`` 1), with a feeling."""
    return _by_person(_ask(session, _TALKS, ids, day=Date()))


def loops(session: Session, ids: Sequence[int]) -> Rows:
    return _by_person(_ask(session, _LOOPS, ids))


def facets(session: Session, ids: Sequence[int]) -> Rows:
    return _by_person(_ask(session, _FACETS, ids))


def occasions(session: Session, ids: Sequence[int]) -> Rows:
    return _by_person(_ask(session, _OCCASIONS, ids))


def thanks(session: Session, ids: Sequence[int]) -> Rows:
    """What they gave, and was not thanked for yet."""
    return _by_person(_ask(session, _THANKS, ids, day=Date()))


def points(session: Session, ids: Sequence[int]) -> Rows:
    return _by_person(_ask(session, _POINTS, ids))


def questions(session: Session, stages: Sequence[int]) -> dict[int, list[str]]:
    """The questions of these stages, by stage."""
    found: dict[int, list[str]] = defaultdict(list)
    for row in _ask(session, _LINES, stages):
        found[row.stage_id].append(row.text)
    return found


def _by_person(rows: Sequence[Any]) -> Rows:
    found: Rows = defaultdict(list)
    for row in rows:
        found[row.person_id].append(row)
    return found


def _ask(session: Session, query: str, ids: Sequence[int], **types: Any) -> list[Any]:
    used = {name: kind for name, kind in {**_TYPES, **types}.items() if _selects(query, name)}
    typed = text(query).columns(**used)
    return named_rows(session.connection().execute(typed, {"ids": json.dumps(list(ids))}))


def _selects(query: str, name: str) -> bool:
    return f".{name}" in query or f" {name}" in query
