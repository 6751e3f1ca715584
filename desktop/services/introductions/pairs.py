"""Which pairs of people are not to be suggested, and of whom to be careful."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.suggestions import Caution, SaidLine, Why
from desktop.storage.rows import named_rows

# Who knows each other already, is on the way, or was set aside. An introduction that was
# let go long ago may be thought of again. Everything is asked for these people alone.
_KNOWN = """
WITH them AS (SELECT value AS id FROM json_each(:ids))
SELECT person_id AS one, other_id AS other FROM tie
 WHERE person_id IN (SELECT id FROM them) AND other_id IN (SELECT id FROM them)
 UNION
SELECT id, introduced_by_id FROM person
 WHERE id IN (SELECT id FROM them) AND introduced_by_id IN (SELECT id FROM them)
 UNION
SELECT first_id, second_id FROM not_these_two
 WHERE first_id IN (SELECT id FROM them) AND second_id IN (SELECT id FROM them)
 UNION
SELECT first_id, second_id FROM introduction
 WHERE first_id IN (SELECT id FROM them) AND second_id IN (SELECT id FROM them)
   AND NOT (state = 'let_go' AND state_on < :long_ago)
 UNION
SELECT a.person_id, b.person_id
  FROM interaction_person a JOIN interaction_person b
    ON b.interaction_id = a.interaction_id AND b.person_id > a.person_id
 WHERE a.person_id IN (SELECT id FROM them) AND b.person_id IN (SELECT id FROM them)
"""
_STATE = """
SELECT p.id, p.last_contact_on,
       EXISTS (SELECT 1 FROM season h WHERE h.person_id = p.id AND h.kind = 'hard'
                  AND h.begins_on <= :today AND (h.ends_on IS NULL OR h.ends_on > :today)) AS hard
  FROM person p WHERE p.id IN (SELECT value FROM json_each(:ids))
"""
_AGAIN = timedelta(days=365)
_SILENCE = timedelta(days=120)


@dataclass(frozen=True, slots=True)
class State:
    last_contact_on: date | None
    hard: bool


def not_to_suggest(session: Session, people: Iterable[int], *, today: date) -> set[frozenset[int]]:
    """Pairs among these people."""
    long_ago = (today - _AGAIN).isoformat()
    rows = _rows(session, text(_KNOWN), people, long_ago=long_ago)
    return {frozenset((row.one, row.other)) for row in rows}


def states(session: Session, people: Iterable[int], *, today: date) -> dict[int, State]:
    typed = text(_STATE).columns(last_contact_on=Date())
    rows = _rows(session, typed, people, today=today.isoformat())
    return {row.id: State(row.last_contact_on, bool(row.hard)) for row in rows}


def cautions(
    lines: Iterable[SaidLine], known: dict[int, State], *, today: date
) -> tuple[Caution, ...]:
    """A hard season goes before a long silence."""
    found = []
    for line in lines:
        state = known[line.person_id]
        since = state.last_contact_on
        if state.hard:
            found.append(Caution(line.person_id, line.given or line.name, Why.HARD_SEASON))
        elif since is None or today - since > _SILENCE:
            found.append(Caution(line.person_id, line.given or line.name, Why.LONG_SILENCE, since))
    return tuple(found)


def _rows(session: Session, query: Any, people: Iterable[int], **values: Any) -> list[Any]:
    values["ids"] = json.dumps(sorted(people))
    return named_rows(session.connection().execute(query, values))
