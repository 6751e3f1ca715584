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
from desktop.services.matching.likeness import CLOSE, SAME, likeness
from desktop.services.matching.names import named

_OFFERED = 3  # for one name
_MOST = 400  # people looked at, for all names together
_SECOND = """
       coalesce((SELECT c.name FROM circle_member m JOIN circle c ON c.id = m.circle_id
                  WHERE m.person_id = p.id ORDER BY c.position, c.id LIMIT 1),
                nullif(p.organisation, ''), p.title) AS second
"""
_BY_NAME = text(
    f"""
SELECT p.id, p.name, p.given, p.family, p.nickname, '' AS key,
       p.in_practice_since IS NOT NULL AS near, {_SECOND}
  FROM person_text f JOIN person p ON p.id = f.rowid
 WHERE person_text MATCH :query AND p.deleted_at IS NULL
 ORDER BY near DESC, p.last_contact_on IS NULL, p.last_contact_on DESC, p.id LIMIT :most
"""
)
_BY_REACH = text(
    f"""
SELECT p.id, p.name, p.given, p.family, p.nickname, k.kind || ':' || k.key AS key,
       p.in_practice_since IS NOT NULL AS near, {_SECOND}
  FROM json_each(:keys) wanted
  JOIN contact_point k ON k.kind = wanted.value ->> 0 AND k.key = wanted.value ->> 1
  JOIN person p ON p.id = k.person_id AND p.deleted_at IS NULL
 LIMIT :most
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


def likely(
    session: Session, met: Sequence[Met], *, taken: Iterable[int] = (), region: str = ""
) -> dict[int, tuple[MaybeThem, ...]]:
    """Who may be meant by each, the likeliest first. ``taken`` are people who were met
    already. In two statements, whatever the number of names."""
    if not met:
        return {}
    gone = set(taken)
    reached = _reached(session, met, region)
    called = [row for row in _called(session, met) if row.id not in gone]
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


def _called(session: Session, met: Sequence[Met]) -> Sequence[Any]:
    """Those whose names hold all words of one of these names, or its family name and the
    letter the given one begins with."""
    asked = [query for one in met for query in _queries(one.name)]
    if not asked:
        return ()
    values = {"query": " OR ".join(f"({query})" for query in dict.fromkeys(asked)), "most": _MOST}
    return session.connection().execute(_BY_NAME, values).all()


def _queries(name: str) -> list[str]:
    words = [_word(word) for word in _plain(name).split()]
    words = [word for word in words if any(sign.isalnum() for sign in word)]
    if not words:
        return []
    whole = " AND ".join(f'names : "{word}"' for word in words)
    if len(words) == 1:
        return [whole]
    return [whole, f'names : "{words[-1]}" AND names : "{words[0][0]}" *']


def _word(word: str) -> str:
    return word.replace('"', "")


def _plain(name: str) -> str:
    return clean_line(fold(name))


def _alike(one: Met, people: Sequence[Any]) -> list[MaybeThem]:
    """Of these people those whose names are like it."""
    mine, folded = named("", "", one.name), _plain(one.name)
    found = []
    for row in people:
        alike = None
        if " " not in folded:
            if folded in (_plain(row.nickname), *_plain(row.given).split()[:1], _plain(row.name)):
                alike = Alike.CALLED_SO
        else:
            how = likeness(mine, named(row.given, row.family, row.name, row.nickname))
            if how.value >= SAME or folded == _plain(row.name):
                alike = Alike.SAME_NAME
            elif how.value >= CLOSE:
                alike = Alike.NEAR_NAME
        if alike is not None:
            found.append(_them(row, alike))
    return found


def _them(row: Any, alike: Alike) -> MaybeThem:
    return MaybeThem(row.id, row.name, row.second or "", alike)
