"""What the store knows already, as an import asks for it: each question one statement."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.text import fold

_SOURCES = """
SELECT s.format, s.key, s.text_hash, s.person_id, s.circle_id, p.deleted_at IS NOT NULL
  FROM json_each(:keys) j
  CROSS JOIN source s ON s.format = :format AND s.key = j.value
  LEFT JOIN person p ON p.id = s.person_id
"""
_UIDS = """
SELECT p.uid, coalesce(k.id, p.id), p.deleted_at IS NOT NULL AND k.id IS NULL
  FROM json_each(:keys) j CROSS JOIN person p ON p.uid = j.value
  LEFT JOIN person k ON k.id = p.merged_into_id AND k.deleted_at IS NULL
"""
_NAMES = """
SELECT p.id, p.name, EXISTS (
       SELECT 1 FROM source s WHERE s.person_id = p.id AND s.format = 'linkedin')
  FROM person p WHERE p.deleted_at IS NULL
"""
_PROFILES = """
SELECT c.key, min(p.id) FROM json_each(:keys) j
  CROSS JOIN contact_point c ON c.key = j.value AND c.kind = 'profile'
  JOIN person p ON p.id = c.person_id AND p.deleted_at IS NULL
 GROUP BY c.key
"""


_AT_ONCE = 5_000


@dataclass(slots=True)
class KnownSource:
    """Where a record of this key went before: hashes of its texts, and whose it is."""

    hashes: set[str] = field(default_factory=set)
    person_id: int | None = None
    circle_id: int | None = None
    in_trash: bool = False


def _asked(
    session: Session, query: str, keys: Iterable[str], **values: str
) -> Iterator[tuple[Any, ...]]:
    """The answers for very many keys, some at a time: one long list would hold others up."""
    waiting = iter(keys)
    while some := list(islice(waiting, _AT_ONCE)):
        yield from (
            tuple(row)
            for row in session.connection().execute(
                text(query), {"keys": json.dumps(some), **values}
            )
        )


def sources(session: Session, kind: str, keys: Iterable[str]) -> dict[str, KnownSource]:
    """The records of this format that came before, by key."""
    found: dict[str, KnownSource] = defaultdict(KnownSource)
    rows = _asked(session, _SOURCES, keys, format=kind)
    for _, key, text_hash, person_id, circle_id, in_trash in rows:
        known = found[key]
        known.hashes.add(text_hash)
        if person_id is not None and (known.person_id is None or known.in_trash):
            known.person_id, known.in_trash = person_id, bool(in_trash)
        known.circle_id = circle_id if known.circle_id is None else known.circle_id
    return dict(found)


def people_by_uid(session: Session, uids: Iterable[str]) -> dict[str, tuple[int, bool]]:
    """(id, whether in the trash) of those whose UID is among these; who was joined into
    somebody counts as them."""
    rows = _asked(session, _UIDS, uids)
    return {uid: (person_id, bool(in_trash)) for uid, person_id, in_trash in rows}


def people_by_profile(session: Session, keys: Iterable[str]) -> dict[str, int]:
    """The ids of those whose profile has one of these keys; of several the first to come,
    who are one person that nobody joined yet."""
    rows = session.connection().execute(text(_PROFILES), {"keys": json.dumps(list(keys))})
    return {row[0]: row[1] for row in rows}


def people_by_name(session: Session, names: Iterable[str]) -> dict[str, int]:
    """The ids of those of these folded names, where only one person has it, or only one of
    them came from LinkedIn, which names people so."""
    wanted = set(names)
    found: dict[str, list[tuple[int, bool]]] = defaultdict(list)
    if wanted:
        for person_id, name, linked in session.connection().execute(text(_NAMES)):
            if (folded := fold(name)) in wanted:
                found[folded].append((person_id, bool(linked)))
    chosen = {name: only_one(same) for name, same in found.items()}
    return {name: person_id for name, person_id in chosen.items() if person_id is not None}


def only_one(same: list[tuple[int, bool]]) -> int | None:
    """Of (number, whether from LinkedIn) the one that must be meant, if any."""
    linked = [number for number, is_linked in same if is_linked]
    if len(same) == 1:
        return same[0][0]
    return linked[0] if len(linked) == 1 else None


def present_people(session: Session, ids: Iterable[int]) -> set[int]:
    """Those of these ids that the book holds, also in the trash."""
    rows = session.connection().execute(
        text("SELECT p.id FROM json_each(:ids) j CROSS JOIN person p ON p.id = j.value"),
        {"ids": json.dumps(list(ids))},
    )
    return set(rows.scalars())
