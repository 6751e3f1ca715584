"""What the store knows already, as an import asks for it: each question one statement."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from desktop.services.matching.facts import Facts, generation, latin, named

_SOURCES = """
SELECT s.format, s.key, s.text_hash, s.person_id, s.circle_id, p.deleted_at IS NOT NULL
  FROM json_each(:keys) j
  CROSS JOIN source s ON s.format = :format AND s.key = j.value
  LEFT JOIN person p ON p.id = s.person_id
"""
_UIDS = """
SELECT p.uid, p.id, p.deleted_at IS NOT NULL FROM json_each(:keys) j
 CROSS JOIN person p ON p.uid = j.value
"""
_PEOPLE = """
SELECT id, name, given, family, nickname, suffix, organisation, connected_on, kind, uid,
       date(created_at)
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
_BOOKS = "SELECT person_id, origin FROM source WHERE person_id IS NOT NULL"
_DECISIONS = "SELECT first_uid, second_uid FROM match_decision"


@dataclass(slots=True)
class KnownSource:
    """Where a record of this key went before: hashes of its texts, and whose it is."""

    hashes: set[str] = field(default_factory=set)
    person_id: int | None = None
    circle_id: int | None = None
    in_trash: bool = False


def sources(session: Session, kind: str, keys: Iterable[str]) -> dict[str, KnownSource]:
    """The records of this format that came before, by key."""
    found: dict[str, KnownSource] = defaultdict(KnownSource)
    rows = session.connection().execute(
        text(_SOURCES), {"format": kind, "keys": json.dumps(list(keys))}
    )
    for _, key, text_hash, person_id, circle_id, in_trash in rows:
        known = found[key]
        known.hashes.add(text_hash)
        if person_id is not None and (known.person_id is None or known.in_trash):
            known.person_id, known.in_trash = person_id, bool(in_trash)
        known.circle_id = circle_id if known.circle_id is None else known.circle_id
    return dict(found)


def people_by_uid(session: Session, uids: Iterable[str]) -> dict[str, tuple[int, bool]]:
    """(id, whether in the trash) of those whose UID is among these."""
    rows = session.connection().execute(text(_UIDS), {"keys": json.dumps(list(uids))})
    return {uid: (person_id, bool(in_trash)) for uid, person_id, in_trash in rows}


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
        given, family, whole = named(row[2], row[3], row[1])
        own = points.get(person_id, _NONE)
        lived = places.get(person_id, ())
        known.ids.append(person_id)
        known.names.append(row[1])
        known.since.append(date.fromisoformat(row[10]))
        known.facts.append(
            Facts(
                given=given,
                family=family,
                whole=whole,
                nickname=latin(row[4]),
                generation=generation(row[5]),
                emails=frozenset(own.get("email", ())),
                phones=frozenset(own.get("phone", ())),
                profiles=frozenset(own.get("profile", ())),
                born=born.get(person_id),
                organisation=latin(row[6]),
                places=frozenset(place for place, _ in lived if place),
                streets=frozenset(street for _, street in lived if street),
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


def present_people(session: Session, ids: Iterable[int]) -> set[int]:
    """Those of these ids that the book holds, also in the trash."""
    rows = session.connection().execute(
        text("SELECT p.id FROM json_each(:ids) j CROSS JOIN person p ON p.id = j.value"),
        {"ids": json.dumps(list(ids))},
    )
    return set(rows.scalars())
