"""What a year held, read from all over the book; never what was confided."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.reflect.letter import AT_MOST, spread
from desktop.domain.reflect.review import NEXT_WEEK
from desktop.domain.reflect.span import year_of
from desktop.domain.reflect.year import Table, Told, Year
from desktop.services.reflect.mirror.meeting import first_met
from desktop.services.reflect.mirror.whom import between
from desktop.storage.rows import named_rows

_QUOTED = 7  # words of theirs
_MOST = 400  # rows of one kind; a letter tells of a few
_CONFIDED = "EXISTS (SELECT 1 FROM interaction t WHERE t.id = {talk} AND t.confided)"
_GIVEN = f"""
SELECT p.name, g.day, g.text AS words, '' AS more FROM giving g JOIN person p ON p.id = g.person_id
 WHERE g.direction = '{{direction}}' AND g.state IN ('done', 'thanked')
   AND g.day BETWEEN :first AND :last AND +p.deleted_at IS NULL
   AND NOT {_CONFIDED.format(talk="g.interaction_id")}
   AND NOT (g.kind = 'introduction' AND EXISTS (
       SELECT 1 FROM introduction i WHERE g.person_id IN (i.first_id, i.second_id)
          AND i.state IN ('introduced', 'landed', 'thanked')))
 ORDER BY g.day, g.id LIMIT {_MOST}
"""
# Each gives rows of (name, day, words, more), in their order.
_TOLD = {
    "chosen": """
SELECT name, in_practice_since AS day, intention AS words, '' AS more FROM person
 WHERE deleted_at IS NULL AND in_practice_since BETWEEN :first AND :last
 ORDER BY in_practice_since, sort_key, id
""",
    # Of those in practice; whose words are meant is known where nobody else was there.
    "words": """
SELECT p.name, max(i.day) AS day, i.words, '' AS more
  FROM person p CROSS JOIN interaction_person ip ON ip.person_id = p.id
 CROSS JOIN interaction i ON i.id = ip.interaction_id
 WHERE p.deleted_at IS NULL AND p.in_practice_since > '' AND p.last_contact_on >= :first
   AND i.day BETWEEN :first AND :last AND i.words <> '' AND NOT i.confided
   AND (SELECT count(*) FROM interaction_person o WHERE o.interaction_id = i.id) = 1
 GROUP BY p.id ORDER BY day, p.id
""",
    "given": _GIVEN.format(direction="given"),
    "received": _GIVEN.format(direction="received"),
    "kept": f"""
SELECT p.name, l.closed_on AS day, l.text AS words,
       CASE l.kind WHEN 'i_promised' THEN 'mine' ELSE 'theirs' END AS more
  FROM loop l JOIN person p ON p.id = l.person_id
 WHERE l.closed_on BETWEEN :first AND :last AND l.kind IN ('i_promised', 'they_promised')
   AND +p.deleted_at IS NULL AND NOT {_CONFIDED.format(talk="l.opened_by_id")}
 ORDER BY l.closed_on, l.id LIMIT {_MOST}
""",
    "steps": """
SELECT p.name, m.moved_on AS day, m.sign AS words, m.to_name AS more
  FROM move m JOIN person p ON p.id = m.person_id
  LEFT JOIN stage f ON f.id = m.from_stage_id JOIN stage t ON t.id = m.to_stage_id
 WHERE m.moved_on BETWEEN :first AND :last AND m.sign <> '' AND +p.deleted_at IS NULL
   AND t.kind = 'stage' AND (f.position IS NULL OR f.position < t.position)
 ORDER BY m.moved_at, m.id
""",
    "introduced": """
SELECT a.name, i.state_on AS day, i.outcome AS words, b.name AS more
  FROM introduction i JOIN person a ON a.id = i.first_id JOIN person b ON b.id = i.second_id
 WHERE i.state IN ('landed', 'thanked') AND i.state_on BETWEEN :first AND :last
   AND a.deleted_at IS NULL AND b.deleted_at IS NULL
 ORDER BY i.state_on, i.id
""",
    "reached": """
SELECT '' AS name, done_on AS day, text AS words, '' AS more FROM profile_line
 WHERE done_on BETWEEN :first AND :last AND kind <> 'story' ORDER BY done_on, position, id
""",
    "hard": """
SELECT p.name, min(s.begins_on) AS day, '' AS words, '' AS more
  FROM season s JOIN person p ON p.id = s.person_id
 WHERE s.kind = 'hard' AND s.begins_on BETWEEN :first AND :last AND +p.deleted_at IS NULL
 GROUP BY p.id ORDER BY day, p.id
""",
}
_MOURNED = text(
    """
SELECT p.name, o.month FROM occasion o JOIN person p ON p.id = o.person_id
 WHERE o.kind = 'death' AND o.year = :year AND +p.deleted_at IS NULL
 ORDER BY o.month IS NULL, o.month, o.day, o.id
"""
)
_GATHERINGS = text(
    """
SELECT g.id, g.name, g.day, coalesce(p.name, gp.name) AS met
  FROM gathering g LEFT JOIN gathering_person gp ON gp.gathering_id = g.id AND gp.role = 'met'
  LEFT JOIN person p ON p.id = gp.person_id AND p.deleted_at IS NULL
 WHERE g.day BETWEEN :first AND :last ORDER BY g.day, g.id, gp.position, gp.id
"""
).columns(day=Date)
_LINES = text(
    "SELECT week_of, answers FROM review WHERE week_of BETWEEN :first AND :last ORDER BY week_of"
).columns(week_of=Date)


def year_facts(session: Session, year: int, *, today: date) -> Year:
    """All that is to be told of a year, up to today; in a fixed number of statements."""
    days = year_of(year)
    first, last = days.first, min(days.last, today)
    values = between(first, last)
    told = {name: _told(session, query, values) for name, query in _TOLD.items()}
    told["words"] = spread(told["words"], _QUOTED)
    return Year(
        year,
        met=_met(session, first, last, today),
        gatherings=_gatherings(session, values),
        lines=_lines(session, values),
        mourned=_mourned(session, year, last),
        is_over=days.last < today,
        **told,
    )


def _told(session: Session, query: str, values: dict[str, Any]) -> tuple[Told, ...]:
    rows = named_rows(session.connection().execute(text(query).columns(day=Date), values))
    return tuple(Told(row.name, row.day, row.words, row.more) for row in rows)


def _met(session: Session, first: date, last: date, today: date) -> tuple[Told, ...]:
    """In the order in which I met them."""
    found = first_met(session, first, last, today=today)
    return tuple(Told(one.name, one.since or first) for one in reversed(found))


def _gatherings(session: Session, values: dict[str, Any]) -> tuple[Table, ...]:
    tables: dict[int, tuple[str, date]] = {}
    met: dict[int, list[str]] = defaultdict(list)
    for row in named_rows(session.connection().execute(_GATHERINGS, values)):
        tables[row.id] = (row.name, row.day)
        if row.met:
            met[row.id].append(row.met)
    return tuple(Table(name, day, tuple(met[id])) for id, (name, day) in tables.items())


def _lines(session: Session, values: dict[str, Any]) -> tuple[Told, ...]:
    rows = named_rows(session.connection().execute(_LINES, values))
    said = ((row.week_of, json.loads(row.answers or "{}").get(NEXT_WEEK, "")) for row in rows)
    return spread([Told("", day, words) for day, words in said if words], AT_MOST)


def _mourned(session: Session, year: int, last: date) -> tuple[Told, ...]:
    rows = named_rows(session.connection().execute(_MOURNED, {"year": year}))
    return tuple(
        Told(row.name, date(year, row.month or 1, 1), more="" if row.month else "some_time")
        for row in rows
        if date(year, row.month or 1, 1) <= last
    )
