"""All that a person's page tells, read for many people at once."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

_BATCH = 200
_AMONG = "IN (SELECT value FROM json_each(:ids))"
_PEOPLE = f"""
SELECT p.*, s.name AS stage, coalesce(i.name, nullif(p.introduced_by_name, '')) AS introduced_by,
       r.earliest, r.latest, r.unit, r.none_needed
  FROM person p LEFT JOIN stage s ON s.id = p.stage_id
  LEFT JOIN person i ON i.id = p.introduced_by_id
  LEFT JOIN rhythm r ON r.person_id = p.id
 WHERE p.id {_AMONG}
"""
# What came of a talk that was confided is confided with it.
_CONFIDED = "EXISTS (SELECT 1 FROM interaction i WHERE i.id IN ({}) AND i.confided) AS confided"
# What belongs to each person, in the order in which it is told: (person_id, columns…).
_THEIRS = {
    "circles": "SELECT m.person_id, c.name FROM circle_member m JOIN circle c ON c.id = m.circle_id"
    f" WHERE m.person_id {_AMONG} ORDER BY c.position, c.id",
    "tags": "SELECT t.person_id, g.name FROM person_tag t JOIN tag g ON g.id = t.tag_id"
    f" WHERE t.person_id {_AMONG} ORDER BY g.key",
    "points": f"SELECT * FROM contact_point WHERE person_id {_AMONG} ORDER BY position, id",
    "addresses": f"SELECT * FROM address WHERE person_id {_AMONG} ORDER BY position, id",
    "occasions": f"SELECT * FROM occasion WHERE person_id {_AMONG}"
    " ORDER BY kind <> 'birthday', month, day, id",
    "ties": "SELECT t.*, coalesce(nullif(t.other_name, ''), o.name, '') AS name FROM tie t"
    f" LEFT JOIN person o ON o.id = t.other_id WHERE t.person_id {_AMONG}"
    " ORDER BY t.position, t.id",
    "facets": f"SELECT f.*, {_CONFIDED.format('f.interaction_id')} FROM facet f"
    f" WHERE person_id {_AMONG} ORDER BY position, noted_on, id",
    "loops": f"SELECT l.*, {_CONFIDED.format('l.opened_by_id, l.closed_by_id')} FROM loop l"
    f" WHERE person_id {_AMONG} ORDER BY opened_on, id",
    "givings": f"SELECT g.*, {_CONFIDED.format('g.interaction_id')} FROM giving g"
    f" WHERE person_id {_AMONG} ORDER BY day IS NULL, day, id",
    "notes": f"SELECT * FROM note WHERE person_id {_AMONG} ORDER BY written_on, id",
    "moves": f"SELECT * FROM move WHERE person_id {_AMONG} ORDER BY moved_at, id",
    "moments": f"SELECT * FROM trust_moment WHERE person_id {_AMONG} ORDER BY day, id",
    "seasons": f"SELECT * FROM season WHERE person_id {_AMONG} ORDER BY begins_on, id",
    "plans": f"SELECT * FROM follow_up WHERE person_id {_AMONG}"
    " AND state IN ('planned', 'asked') ORDER BY day, starts_at, id",
    "news": f"SELECT * FROM news WHERE person_id {_AMONG} ORDER BY noticed_on, id",
    "letters": "SELECT dp.person_id, d.* FROM draft_person dp JOIN draft d ON d.id = dp.draft_id"
    f" WHERE dp.person_id {_AMONG} AND d.state = 'sent' ORDER BY d.sent_on, d.id",
    "gatherings": "SELECT gp.person_id, gp.role, gp.line, gp.next_step, g.name, g.day, g.place"
    " FROM gathering_person gp JOIN gathering g ON g.id = gp.gathering_id"
    f" WHERE gp.person_id {_AMONG} ORDER BY g.day, g.id, gp.role, gp.id",
    "introductions": "SELECT l.value AS person_id, i.state, i.state_on, i.why, i.outcome,"
    " o.name AS other FROM introduction i JOIN json_each(:ids) l"
    " ON l.value IN (i.first_id, i.second_id)"
    " JOIN person o ON o.id = i.first_id + i.second_id - l.value"
    " WHERE i.first_id <> i.second_id ORDER BY i.state_on, i.id",
    "talks": "SELECT ip.person_id, i.*, (SELECT group_concat(o.name, char(31)) FROM"
    " interaction_person x JOIN person o ON o.id = x.person_id WHERE x.interaction_id = i.id"
    " AND x.person_id <> ip.person_id AND o.deleted_at IS NULL) AS others"
    " FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id"
    f" WHERE ip.person_id {_AMONG} ORDER BY i.day DESC, i.began_at DESC, i.id DESC",
}
_PHOTOS = f"SELECT person_id, large, original FROM photo WHERE person_id {_AMONG}"


@dataclass(slots=True)
class PageFacts:
    """One person: the row, and what belongs to them by the name it has here."""

    person: Any
    photo: bytes = b""
    theirs: dict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))

    def told(self, name: str, *, with_confided: bool = True) -> list[Any]:
        """Without what was told in confidence, when it is to stay."""
        rows = self.theirs[name]
        return rows if with_confided else [row for row in rows if not row.confided]


def page_facts(session: Session, ids: Sequence[int]) -> Iterator[PageFacts]:
    """These people in their order, two hundred at a time."""
    waiting = iter(ids)
    while batch := list(islice(waiting, _BATCH)):
        found = {row.id: PageFacts(row) for row in _rows(session, _PEOPLE, batch)}
        for name, query in _THEIRS.items():
            for row in _rows(session, query, batch):
                found[row.person_id].theirs[name].append(row)
        for row in _rows(session, _PHOTOS, batch):
            found[row.person_id].photo = bytes(row.large or row.original or b"")
        yield from (found[person] for person in batch if person in found)


def _rows(session: Session, query: str, ids: Sequence[int]) -> list[Any]:
    return list(session.connection().execute(text(query), {"ids": json.dumps(list(ids))}))
