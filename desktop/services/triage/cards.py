"""What the cards of a few unsorted people say, in a fixed number of statements."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC
from typing import Any

from sqlalchemy import Date, DateTime, text
from sqlmodel import Session

from desktop.domain.pronouns import pronoun_of
from desktop.domain.triage import (
    Acquaintances,
    BothWays,
    CameFrom,
    Contacts,
    Reach,
    TriageCard,
    Words,
)
from desktop.storage.rows import named_rows

_FEW = 9
_NAMES = 2  # of those they know

_PEOPLE = text(
    """
SELECT p.id, p.name, p.title, p.organisation, p.pronouns, p.last_contact_on,
       coalesce(nullif(p.met_how, ''), p.met_where) AS met, photo.large AS photo,
       s.format, s.origin, s.read_at
  FROM person p LEFT JOIN photo ON photo.person_id = p.id
  LEFT JOIN source s ON s.id = (SELECT max(id) FROM source WHERE person_id = p.id)
 WHERE p.id IN (SELECT value FROM json_each(:ids)) AND +p.deleted_at IS NULL
"""
).columns(last_contact_on=Date(), read_at=DateTime())
_TALKS = text(
    """
SELECT ip.person_id, count(*) AS held, max(i.day) AS until,
       max(i.began_by = 'me') AS mine, max(i.began_by = 'them') AS theirs,
       max(i.began_by = 'both') AS both, min(i.kind IN ('message', 'letter')) AS messages
  FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
 WHERE ip.person_id IN (SELECT value FROM json_each(:ids))
 GROUP BY ip.person_id
"""
).columns(until=Date())
_WORDS = text(
    """
SELECT person_id, words, day, kind FROM (
    SELECT ip.person_id, i.words, i.day, i.kind, row_number() OVER (
               PARTITION BY ip.person_id ORDER BY i.day DESC, i.id DESC) AS place
      FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
     WHERE i.words <> '' AND NOT i.confided
       AND ip.person_id IN (SELECT value FROM json_each(:ids)))
 WHERE place = 1
"""
).columns(day=Date())
_TIES = text(
    """
SELECT t.person_id AS id, coalesce(o.name, t.other_name) AS name,
       o.in_practice_since IS NOT NULL AS practised
  FROM tie t LEFT JOIN person o ON o.id = t.other_id AND o.deleted_at IS NULL
 WHERE t.person_id IN (SELECT value FROM json_each(:ids))
 UNION ALL
SELECT t.other_id, p.name, p.in_practice_since IS NOT NULL
  FROM tie t JOIN person p ON p.id = t.person_id AND p.deleted_at IS NULL
 WHERE t.other_id IN (SELECT value FROM json_each(:ids))
"""
)
# Those in practice at the same employer: of the same house, without a tie written down.
_COLLEAGUES = text(
    """
SELECT p.id, o.name, 1 AS practised
  FROM person o JOIN person p ON p.organisation = o.organisation AND o.id <> p.id
 WHERE p.id IN (SELECT value FROM json_each(:ids)) AND o.organisation <> ''
   AND o.in_practice_since > '' AND o.deleted_at IS NULL
 ORDER BY o.sort_key, o.id
"""
)
_POINTS = text(
    """
SELECT person_id, kind, value FROM (
    SELECT person_id, kind, value, row_number() OVER (PARTITION BY person_id
               ORDER BY kind NOT IN ('email', 'phone'), preferred DESC, position, id) AS place
      FROM contact_point WHERE person_id IN (SELECT value FROM json_each(:ids)))
 WHERE place = 1
"""
)


def cards(session: Session, ids: Sequence[int]) -> dict[int, TriageCard]:
    """The cards of these people; who is gone is left out. In six statements."""
    talks = {row.person_id: row for row in _rows(session, _TALKS, ids)}
    words = {row.person_id: row for row in _rows(session, _WORDS, ids)}
    points = {row.person_id: row for row in _rows(session, _POINTS, ids)}
    ties, beside = _names(session, _TIES, ids), _names(session, _COLLEAGUES, ids)
    found = {}
    for row in _rows(session, _PEOPLE, ids):
        found[row.id] = TriageCard(
            person_id=row.id,
            name=row.name,
            title=row.title,
            organisation=row.organisation,
            pronoun=pronoun_of(row.pronouns),
            photo=row.photo or None,
            came_from=_came_from(row),
            met=row.met or "",
            words=_words(words.get(row.id)),
            contacts=_contacts(talks.get(row.id)),
            knows=_knows(ties.get(row.id, ()), beside.get(row.id, ())),
            reach=_reach(points.get(row.id), used=row.id in talks),
        )
    return found


def _rows(session: Session, query: Any, ids: Sequence[int]) -> list[Any]:
    return named_rows(session.connection().execute(query, {"ids": json.dumps(list(ids))}))


def _names(session: Session, query: Any, ids: Sequence[int]) -> Mapping[int, list[str]]:
    """Whom each of them knows, those in practice first."""
    found: dict[int, list[str]] = defaultdict(list)
    for row in sorted(_rows(session, query, ids), key=lambda row: not row.practised):
        if row.name and row.name not in found[row.id]:
            found[row.id].append(row.name)
    return found


def _came_from(row: Any) -> CameFrom | None:
    if row.format is None:
        return None
    return CameFrom(row.format, row.origin, row.read_at.replace(tzinfo=UTC).date())


def _words(row: Any) -> Words | None:
    if row is None:
        return None
    return Words(row.words, row.day, row.kind in ("message", "letter"))


def _contacts(row: Any) -> Contacts | None:
    if row is None:
        return None
    ways = BothWays.OPEN
    if row.both or (row.mine and row.theirs):
        ways = BothWays.BOTH
    elif row.mine or row.theirs:
        ways = BothWays.ME if row.mine else BothWays.THEM
    return Contacts(ways, row.held <= _FEW, bool(row.messages), row.until)


def _knows(ties: Sequence[str], beside: Sequence[str]) -> Acquaintances | None:
    names = ties or beside
    return Acquaintances(tuple(names[:_NAMES]), tied=bool(ties)) if names else None


def _reach(row: Any, *, used: bool) -> Reach | None:
    return None if row is None else Reach(row.kind, row.value, used)
