"""The web of people: those in practice, and those they are tied to."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.reflect.pictures_web import Web, WebCircle, WebPerson, WebTie
from desktop.services.reflect.pictures.trash import TRASH
from desktop.storage.rows import named_rows

_A_YEAR = timedelta(days=365)
_CROWD = 12  # of more people at once, one cannot say that they met each other

# Compared with a text, the index leads to those in practice alone. The plus below keeps
# SQLite from walking everyone by the index on deleted_at.
_IN_PRACTICE = "SELECT id FROM person WHERE deleted_at IS NULL AND in_practice_since > ''"

_RELATED = text("""
SELECT t.person_id, t.other_id, t.kind, t.reverse_kind
  FROM tie t JOIN person a ON a.id = t.person_id JOIN person b ON b.id = t.other_id
 WHERE t.other_id IS NOT NULL AND +a.deleted_at IS NULL AND +b.deleted_at IS NULL
   AND (a.in_practice_since > '' OR b.in_practice_since > '')
 ORDER BY t.person_id, t.position, t.id
""")
_BROUGHT = text("""
SELECT p.id, p.introduced_by_id
  FROM person p JOIN person b ON b.id = p.introduced_by_id
 WHERE p.introduced_by_id > 0 AND +p.deleted_at IS NULL AND +b.deleted_at IS NULL
   AND (p.in_practice_since > '' OR b.in_practice_since > '')
""")
_THOUGHTS = text("""
SELECT n.first_id, n.second_id, max(n.state IN ('introduced', 'landed', 'thanked')) AS introduced
  FROM introduction n JOIN person a ON a.id = n.first_id JOIN person b ON b.id = n.second_id
 WHERE n.state <> 'let_go' AND n.first_id <> n.second_id
   AND +a.deleted_at IS NULL AND +b.deleted_at IS NULL
 GROUP BY n.first_id, n.second_id
""")
_TOGETHER = text(f"""
WITH practice AS ({_IN_PRACTICE}),
shared AS (
  SELECT ip.interaction_id AS of, i.day
    FROM interaction i JOIN interaction_person ip ON ip.interaction_id = i.id
   WHERE i.day BETWEEN :since AND :until
   GROUP BY ip.interaction_id HAVING count(*) BETWEEN 2 AND {_CROWD}),
crowds AS (
  SELECT gp.gathering_id AS of, g.day
    FROM gathering g JOIN gathering_person gp ON gp.gathering_id = g.id
   WHERE g.day BETWEEN :since AND :until AND gp.role = 'met' AND gp.person_id IS NOT NULL
   GROUP BY gp.gathering_id HAVING count(*) BETWEEN 2 AND {_CROWD}),
pairs AS (
  SELECT a.person_id AS first_id, b.person_id AS second_id, s.day
    FROM shared s JOIN interaction_person a ON a.interaction_id = s.of
    JOIN interaction_person b ON b.interaction_id = s.of AND a.person_id < b.person_id
  UNION ALL
  SELECT a.person_id, b.person_id, s.day
    FROM crowds s JOIN gathering_person a ON a.gathering_id = s.of AND a.role = 'met'
    JOIN gathering_person b ON b.gathering_id = s.of AND b.role = 'met'
     AND a.person_id < b.person_id)
SELECT p.first_id, p.second_id, count(DISTINCT p.day) AS days, max(p.day) AS last_on
  FROM pairs p
 WHERE (p.first_id IN practice OR p.second_id IN practice)
   AND p.first_id NOT IN {TRASH} AND p.second_id NOT IN {TRASH}
 GROUP BY p.first_id, p.second_id
""").columns(last_on=Date())
_PEOPLE = text(f"""
SELECT p.id, p.name, p.given, p.in_practice_since IS NOT NULL AS in_practice,
       (SELECT count(*) FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
         WHERE ip.person_id = p.id AND i.day BETWEEN :since AND :until) AS talks
  FROM person p
 WHERE p.id IN ({_IN_PRACTICE} UNION SELECT value FROM json_each(:tied))
   AND +p.deleted_at IS NULL
 ORDER BY p.id
""")
_MEMBERS = text(f"""
SELECT person_id, circle_id FROM circle_member
 WHERE person_id IN ({_IN_PRACTICE} UNION SELECT value FROM json_each(:tied))
""")
_CIRCLES = text("SELECT id, name, colour FROM circle ORDER BY position, id")

_Pair = tuple[int, int]


def web(session: Session, *, today: date) -> Web:
    """Everybody in practice and whom they are tied to, as it was in the last year; seven
    statements for a book of any size."""
    values: dict[str, Any] = {
        "since": (today - _A_YEAR).isoformat(),
        "until": today.isoformat(),
    }
    ties = _ties(session, values)
    values["tied"] = str(sorted({person for pair in ties for person in pair}))
    circles: dict[int, set[int]] = defaultdict(set)
    for row in _rows(session, _MEMBERS, {"tied": values["tied"]}):
        circles[row.person_id].add(row.circle_id)
    people = tuple(
        WebPerson(
            row.id, row.name, row.given, bool(row.in_practice), row.talks,
            frozenset(circles.get(row.id, ())),
        )
        for row in _rows(session, _PEOPLE, values)
    )  # fmt: skip
    named = tuple(WebCircle(row.id, row.name, row.colour) for row in _rows(session, _CIRCLES))
    return Web(people, tuple(ties.values()), named)


def _ties(session: Session, values: dict[str, Any]) -> dict[_Pair, WebTie]:
    found: dict[_Pair, WebTie] = {}

    def note(one: int, other: int, **known: Any) -> None:
        pair = (min(one, other), max(one, other))
        if one != other:
            before = found.get(pair)
            found[pair] = replace(before, **known) if before else WebTie(*pair, **known)

    for row in _rows(session, _RELATED):
        forth, back = row.kind, row.reverse_kind
        if row.person_id > row.other_id:
            forth, back = back, forth
        note(row.person_id, row.other_id, related=True, kind=forth, reverse_kind=back)
    for row in _rows(session, _BROUGHT):
        note(row.id, row.introduced_by_id, by_id=row.introduced_by_id)
    for row in _rows(session, _TOGETHER, values):
        note(row.first_id, row.second_id, together=row.days, together_on=row.last_on)
    for row in _rows(session, _THOUGHTS):
        known = {"introduced": True} if row.introduced else {"might": True}
        note(row.first_id, row.second_id, **known)
    return dict(sorted(found.items()))


def _rows(session: Session, question: Any, values: dict[str, Any] | None = None) -> list[Any]:
    return named_rows(session.connection().execute(question, values or {}))
