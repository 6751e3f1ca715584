"""From a typed name to a person of the book, by the search index.

Folded like the index itself, so that accents and case do not matter; nicknames and
given names count. Who is in practice or was spoken to lately comes first.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.names import CircleMatch, NameMatch, ResolvedName
from desktop.domain.text import clean, clean_line, fold
from desktop.services.people.circle_names import circle_named, circles_like
from desktop.storage.rows import first_of, many_ids

_MOST = 50  # candidates looked at; people in practice stand first among them
_FEW = 200  # of so many matches every row is read
_OFFERED = 6
_CALLED_SO = 3  # at least the given name is this

_COLUMNS = """
SELECT p.id, p.name, p.nickname, p.given, p.family, p.last_contact_on,
       p.in_practice_since IS NOT NULL AS in_practice, photo.small AS photo,
       coalesce((SELECT c.name FROM circle_member m JOIN circle c ON c.id = m.circle_id
                  WHERE m.person_id = p.id ORDER BY c.position, c.id LIMIT 1),
                nullif(p.organisation, ''), p.title) AS second
"""
_ORDER = """
 ORDER BY p.in_practice_since IS NULL, p.last_contact_on IS NULL, p.last_contact_on DESC,
          p.sort_key, p.id
 LIMIT :most
"""
_OF_THESE = f"""
WITH found AS MATERIALIZED (
    SELECT p.id FROM json_each(:ids) f CROSS JOIN person p ON p.id = f.value
     WHERE p.deleted_at IS NULL {_ORDER})
{_COLUMNS} FROM found JOIN person p ON p.id = found.id
  LEFT JOIN photo ON photo.person_id = p.id {_ORDER}
"""
_CALLED = "SELECT rowid FROM person_text WHERE person_text MATCH :query"
_PRACTISED = "SELECT id FROM person WHERE deleted_at IS NULL AND in_practice_since IS NOT NULL"
_THEIR_NAMES = """
SELECT p.id, p.name || ' ' || p.nickname || ' ' || p.given || ' ' || p.family AS names
  FROM person p WHERE p.deleted_at IS NULL AND p.in_practice_since IS NOT NULL
"""
_LAST_IN_TOUCH = """
SELECT id FROM person WHERE deleted_at IS NULL AND last_contact_on IS NOT NULL
 ORDER BY last_contact_on DESC
"""


def resolve(session: Session, typed: Sequence[str]) -> tuple[ResolvedName, ...]:
    """Who is meant by each of these names, or which circle."""
    return tuple(_resolve_one(session, name) for name in typed)


def complete_any(session: Session, typed: str) -> tuple[NameMatch | CircleMatch, ...]:
    """People and, after them, circles whose name goes on like this."""
    return *complete(session, typed), *circles_like(session, typed)


def complete(session: Session, typed: str, limit: int = _OFFERED) -> tuple[NameMatch, ...]:
    """People whose name goes on like this, those I am with the most first."""
    folded = _plain(typed)
    if not folded:
        return ()
    ranked = sorted(_unfinished(session, folded), key=lambda row: -_likeness(row, folded))
    return tuple(_match(row) for row in ranked[:limit])


def by_id(session: Session, ids: Sequence[int]) -> tuple[NameMatch, ...]:
    """These people as matches, in the order of the ids."""
    found = {row.id: _match(row) for row in _of_these(session, ids, most=-1)}
    return tuple(found[person] for person in ids if person in found)


def _resolve_one(session: Session, typed: str) -> ResolvedName:
    folded = _plain(typed)
    rows = _called(session, _query(folded, unfinished=False)) or _unfinished(session, folded)
    likely = sorted(rows, key=lambda row: -_likeness(row, folded))
    sure = bool(likely) and _likeness(likely[0], folded) > 1 and _stands_out(likely, folded)
    circle = circle_named(session, typed)
    if circle is not None and likely and _likeness(likely[0], folded) < _CALLED_SO:
        sure = False  # that circle is nearer than somebody with such a word in their name
    return ResolvedName(typed, tuple(_match(row) for row in likely[:_OFFERED]), sure, circle)


def _unfinished(session: Session, folded: str) -> list[Any]:
    """Whose names go on like this. Of a single letter only people in practice:
    a third of a large book begins with it, and nobody can be meant by it."""
    if len(folded) == 1:
        named = session.connection().exec_driver_sql(_THEIR_NAMES).all()
        begun = [person for person, names in named if f" {folded}" in f" {_plain(names)}"]
        return _of_these(session, begun)
    return _called(session, _query(folded, unfinished=True))


def _called(session: Session, query: str) -> list[Any]:
    """Of those whose names match, the nearest."""
    called = many_ids(session.connection(), _CALLED, {"query": query}) if query else []
    return _of_these(session, called if len(called) <= _FEW else _nearest(session, set(called)))


def _nearest(session: Session, called: set[int]) -> Collection[int]:
    """Of very many, those among whom the first are: their rows need not all be read."""
    connection = session.connection()
    practised = called.intersection(many_ids(connection, _PRACTISED))
    if len(practised) >= _MOST:
        return practised
    in_touch = first_of(connection, _LAST_IN_TOUCH, called, _MOST)
    return practised.union(in_touch) if len(in_touch) == _MOST else called


def _stands_out(rows: Sequence[Any], folded: str) -> bool:
    """Whether the first is meant: alone at its likeness, or alone in practice at it."""
    best = _likeness(rows[0], folded)
    equals = [row for row in rows if _likeness(row, folded) == best]
    return len(equals) == 1 or (equals[0].in_practice and not equals[1].in_practice)


def _likeness(row: Any, folded: str) -> int:
    """How a typed name stands to a person: whole, called so, given, of whole words, only
    begun, or not at all."""
    name, nickname = _plain(row.name), _plain(row.nickname)
    given, family = _plain(row.given), _plain(row.family)
    if folded in (name, f"{given} {family}", f"{family} {given}", f"{nickname} {family}"):
        return 5
    if folded == nickname:
        return 4
    if folded in (given, given.split(" ")[0], name.split(" ")[0]):
        return 3
    words = _words(row)
    if all(typed in words for typed in folded.split()):
        return 2
    return 1 if _begins(row, folded) else 0


def _begins(row: Any, folded: str) -> bool:
    words = _words(row)
    return all(any(word.startswith(typed) for word in words) for typed in folded.split())


def _words(row: Any) -> list[str]:
    return _plain(f"{row.name} {row.nickname} {row.given} {row.family}").split()


@lru_cache(maxsize=8192)
def _plain(name: str) -> str:
    """Kept, since with each letter much the same names are looked at again."""
    return clean_line(fold(clean(name)))


def _query(folded: str, *, unfinished: bool) -> str:
    """Every word within the names; the last may go on."""
    words = ['"' + word.replace('"', '""') + '"' for word in folded.split()]
    words = [word for word in words if any(c.isalnum() for c in word)]
    if not words:
        return ""
    return "names : (" + " AND ".join(words) + (" *" if unfinished else "") + ")"


def _of_these(session: Session, people: Collection[int], most: int = _MOST) -> list[Any]:
    """Their rows, those first whom I am with the most; who was deleted is left out."""
    if not people:
        return []
    query = text(_OF_THESE).columns(last_contact_on=Date())
    values = {"ids": json.dumps(list(people)), "most": most}
    return list(session.connection().execute(query, values))


def _match(row: Any) -> NameMatch:
    return NameMatch(
        row.id, row.name, row.second or "", bool(row.in_practice), row.last_contact_on, row.photo
    )
