"""Everybody of the book as the comparison sees them, in a handful of statements."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from desktop.services.matching.facts import Facts
from desktop.services.matching.latin import latin
from desktop.services.matching.names import generation, named

_PEOPLE = """
SELECT id, name, given, family, nickname, suffix, organisation, connected_on, kind, uid,
       date(created_at), substr(additional, 1, 1)
  FROM person WHERE deleted_at IS NULL ORDER BY id
"""
_POINTS = """
SELECT person_id, kind, key FROM contact_point
 WHERE key <> '' AND kind IN ('email', 'phone', 'profile')
"""
_BORN = """
SELECT person_id, year, month, day FROM occasion
 WHERE kind = 'birthday' AND month IS NOT NULL AND day IS NOT NULL
"""
_ADDRESSES = "SELECT person_id, locality, street FROM address"
_BOOKS = """
SELECT person_id, origin FROM source
 WHERE person_id IS NOT NULL AND format NOT LIKE '%/story'
"""
_DECISIONS = "SELECT first_uid, second_uid FROM match_decision"


def decisions(session: Session) -> set[tuple[str, str]]:
    """Pairs of UIDs, in order, of which somebody said that they are two people."""
    return {(one, two) for one, two in session.connection().execute(text(_DECISIONS))}


@dataclass(slots=True)
class KnownPeople:
    """Everybody of the book as the comparison sees them; all lists in one order."""

    ids: list[int] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    since: list[date] = field(default_factory=list)
    facts: list[Facts] = field(default_factory=list)


def people(session: Session) -> KnownPeople:
    """The facts of everybody who is not in the trash."""
    run = session.connection()
    points: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for person_id, kind, key in run.execute(text(_POINTS)):
        points[person_id][kind].append(key)
    born: dict[int, Any] = {row[0]: tuple(row[1:]) for row in run.execute(text(_BORN))}
    places: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for person_id, locality, street in run.execute(text(_ADDRESSES)):
        places[person_id].append((latin(locality), latin(street)))
    books = dict(tuple(row) for row in run.execute(text(_BOOKS)))
    known = KnownPeople()
    for row in run.execute(text(_PEOPLE)):
        person_id = row[0]
        own = points.get(person_id, _NONE)
        lived = places.get(person_id, ())
        known.ids.append(person_id)
        known.names.append(row[1])
        known.since.append(date.fromisoformat(row[10]))
        known.facts.append(
            Facts(
                name=named(row[2], row[3], row[1], row[4]),
                middle=latin(row[11]),
                generation=generation(row[5], "" if row[3] else row[1]),
                emails=tuple(own.get("email", ())),
                phones=tuple(own.get("phone", ())),
                profiles=tuple(own.get("profile", ())),
                born=born.get(person_id),
                organisation=latin(row[6]),
                places=tuple(place for place, _ in lived if place),
                streets=tuple(street for _, street in lived if street),
                connected=_day(row[7]),
                kind=row[8],
                uid=row[9],
                book=books.get(person_id, ""),
            )
        )
    return known


_NONE: dict[str, list[str]] = {}


def _day(stored: str | None) -> tuple[int, int, int] | None:
    if not stored:
        return None
    day = date.fromisoformat(stored)
    return day.year, day.month, day.day
