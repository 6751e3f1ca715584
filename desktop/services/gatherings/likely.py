"""Who of the book may be one of those I met, and why: for all of their names at once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.contact_points import point_key
from desktop.domain.gatherings.met_line import reach_kind
from desktop.domain.gatherings.rows import Alike, MaybeThem
from desktop.domain.text import clean_line, fold
from desktop.services.matching.likeness import CLOSE, SAME, Named, likeness
from desktop.services.matching.names import named

_OFFERED = 3  # for one name
_BEGINNING = 3  # letters of a given name that may be written otherwise
_MOST = 600  # people looked at, for all names together
_COLUMNS = """
SELECT p.id, p.name, p.given, p.family, p.nickname, found.key,
       coalesce((SELECT c.name FROM circle_member m JOIN circle c ON c.id = m.circle_id
                  WHERE m.person_id = p.id ORDER BY c.position, c.id LIMIT 1),
                nullif(p.organisation, ''), p.title) AS second
  FROM found JOIN person p ON p.id = found.id
"""
_BY_NAME = text(
    f"""
WITH found AS MATERIALIZED (
    SELECT p.id, '' AS key FROM person_text f JOIN person p ON p.id = f.rowid
     WHERE person_text MATCH :query AND p.deleted_at IS NULL
     ORDER BY p.in_practice_since IS NULL, p.last_contact_on IS NULL, p.last_contact_on DESC, p.id
     LIMIT :most)
{_COLUMNS}
"""
)
_BY_REACH = text(
    f"""
WITH found AS MATERIALIZED (
    SELECT k.person_id AS id, k.kind || ':' || k.key AS key
      FROM json_each(:keys) wanted
      JOIN contact_point k ON k.kind = wanted.value ->> 0 AND k.key = wanted.value ->> 1
     LIMIT :most)
{_COLUMNS} WHERE p.deleted_at IS NULL
"""
)
_ORDER = (
    Alike.SAME_MAIL, Alike.SAME_PHONE, Alike.SAME_NAME, Alike.NEAR_NAME, Alike.CALLED_SO,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Met:
    """A name without a person yet, and how to reach them, if known."""

    row: int
    name: str
    reach: str = ""


@dataclass(frozen=True, slots=True)
class _Known:
    """Somebody of the book, with their name as it is compared."""

    row: Any
    name: Named


def likely(
    session: Session, met: Sequence[Met], *, taken: Iterable[int] = (), region: str = ""
) -> dict[int, tuple[MaybeThem, ...]]:
    """Who may be meant by each, the likeliest first. ``taken`` are people who were met
    already. In three statements, whatever the number of names."""
    if not met:
        return {}
    gone = set(taken)
    reached = _reached(session, met, region)
    called = [known for known in _called(session, met) if known.row.id not in gone]
    found = {}
    for one in met:
        maybe = [_them(row, alike) for row, alike in reached.get(one.row, ())]
        maybe += _alike(one, called)
        unique = {them.person_id: them for them in reversed(maybe) if them.person_id not in gone}
        ordered = sorted(unique.values(), key=lambda them: _ORDER.index(them.alike))
        if ordered:
            found[one.row] = tuple(ordered[:_OFFERED])
    return found


def _reached(
    session: Session, met: Sequence[Met], region: str
) -> Mapping[int, list[tuple[Any, Alike]]]:
    """Those who are reached by the very same address or number."""
    wanted: dict[int, tuple[str, str]] = {}
    for one in met:
        kind = reach_kind(one.reach)
        key = point_key(kind, one.reach, region) if kind else ""
        if kind and key:
            wanted[one.row] = (str(kind), key)
    if not wanted:
        return {}
    values = {"keys": json.dumps(list(wanted.values())), "most": _MOST}
    rows = session.connection().execute(_BY_REACH, values).all()
    found: dict[int, list[tuple[Any, Alike]]] = {}
    for row, (way, key) in wanted.items():
        alike = Alike.SAME_PHONE if way == "phone" else Alike.SAME_MAIL
        found[row] = [(them, alike) for them in rows if them.key == f"{way}:{key}"]
    return found


def _called(session: Session, met: Sequence[Met]) -> list[_Known]:
    """Those whose names hold all words of one of these names, or its family name and how the
    given one begins."""
    queries = [_queries(one.name) for one in met]
    whole = [query for several in queries if len(several) > 1 for query in several]
    single = [query for several in queries if len(several) == 1 for query in several]
    found = {row.id: row for asked in (whole, single) for row in _found(session, asked)}
    return [
        _Known(row, named(row.given, row.family, row.name, row.nickname)) for row in found.values()
    ]


def _found(session: Session, asked: Sequence[str]) -> Sequence[Any]:
    """Whole names are asked for apart: a first name alone may be that of thousands."""
    if not asked:
        return ()
    query = " OR ".join(f"({one})" for one in dict.fromkeys(asked))
    return session.connection().execute(_BY_NAME, {"query": query, "most": _MOST}).all()


def _queries(name: str) -> list[str]:
    words = [_word(word) for word in _plain(name).split()]
    words = [word for word in words if any(sign.isalnum() for sign in word)]
    if not words:
        return []
    whole = " AND ".join(f'names : "{word}"' for word in words)
    if len(words) == 1:
        return [whole]
    return [whole, f'names : "{words[-1]}" AND names : "{words[0][:_BEGINNING]}" *']


def _word(word: str) -> str:
    return word.replace('"', "")


def _plain(name: str) -> str:
    return clean_line(fold(name))


def _alike(one: Met, people: Sequence[_Known]) -> list[MaybeThem]:
    """Of these people those whose names are like it."""
    mine, folded = named("", "", one.name), _plain(one.name)
    judge = _whole_name if " " in folded else _first_name
    found = []
    for known in people:
        if mine.initials & known.name.initials:
            alike = judge(mine, folded, known)
            if alike is not None:
                found.append(_them(known.row, alike))
    return found


def _first_name(_mine: Named, folded: str, known: _Known) -> Alike | None:
    row = known.row
    called = (_plain(row.nickname), *_plain(row.given).split()[:1], _plain(row.name))
    return Alike.CALLED_SO if folded in called else None


def _whole_name(mine: Named, folded: str, known: _Known) -> Alike | None:
    how = likeness(mine, known.name)
    if how.value >= SAME or folded == _plain(known.row.name):
        return Alike.SAME_NAME
    return Alike.NEAR_NAME if how.value >= CLOSE else None


def _them(row: Any, alike: Alike) -> MaybeThem:
    return MaybeThem(row.id, row.name, row.second or "", alike)
