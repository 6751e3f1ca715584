"""People of the book as drafts: how they leave it, and how they are compared."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import Row, text
from sqlmodel import Session

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import (
    AddressDraft,
    ContactPointDraft,
    OccasionDraft,
    PersonDraft,
    PhotoDraft,
    SourceDraft,
    TieDraft,
)

_BATCH = 500
_AMONG = "IN (SELECT value FROM json_each(:ids))"
_PEOPLE = f"""
SELECT p.id, p.uid, p.kind, p.name, p.name_made, p.prefix, p.given, p.additional, p.family,
       p.suffix, p.phonetic, p.nickname, p.pronouns, p.organisation, p.department, p.title,
       p.connected_on, p.intention, p.in_practice_since, s.name AS stage, p.met_on,
       p.met_where, p.met_how, coalesce(i.name, p.introduced_by_name) AS introduced_by
  FROM person p LEFT JOIN stage s ON s.id = p.stage_id
  LEFT JOIN person i ON i.id = p.introduced_by_id
 WHERE p.id {_AMONG}
"""
_POINTS = f"""
SELECT person_id, kind, value, label, service, preferred FROM contact_point
 WHERE person_id {_AMONG} ORDER BY position, id
"""
_ADDRESSES = f"""
SELECT person_id, label, po_box, extended, street, locality, region, postcode, country,
       text, preferred FROM address WHERE person_id {_AMONG} ORDER BY position, id
"""
_OCCASIONS = f"""
SELECT person_id, kind, year, month, day, text, label FROM occasion
 WHERE person_id {_AMONG} ORDER BY id
"""
_TIES = f"""
SELECT t.person_id, t.kind, CASE WHEN t.other_uid <> '' THEN t.other_name
       ELSE coalesce(nullif(t.other_name, ''), o.name, '') END,
       CASE WHEN t.other_uid <> '' THEN t.other_uid ELSE coalesce(o.uid, '') END
  FROM tie t LEFT JOIN person o ON o.id = t.other_id
 WHERE t.person_id {_AMONG} ORDER BY t.position, t.id
"""
_TAGS = f"""
SELECT pt.person_id, t.name FROM person_tag pt JOIN tag t ON t.id = pt.tag_id
 WHERE pt.person_id {_AMONG} ORDER BY pt.id
"""
_NOTES = f"SELECT person_id, text FROM note WHERE person_id {_AMONG} ORDER BY written_on, id"
_PHOTOS = f"SELECT person_id, large, original, made_from FROM photo WHERE person_id {_AMONG}"
_SOURCES = f"""
SELECT person_id, format, text, key, origin, line FROM source
 WHERE person_id {_AMONG} AND format NOT LIKE '%/story' ORDER BY format <> 'vcard', id
"""
_TEXTS = (
    "uid", "kind", "name", "prefix", "given", "additional", "family", "suffix", "phonetic",
    "nickname", "pronouns", "organisation", "department", "title",
)  # fmt: skip

# What Kith keeps and vCard has no word for, by the name it has there.
EXTRAS = {
    "intention": "intention",
    "practice-since": "in_practice_since",
    "stage": "stage",
    "met-on": "met_on",
    "met-where": "met_where",
    "met-how": "met_how",
    "introduced-by": "introduced_by",
}

# Those of them that are mere words, by their column.
EXTRA_TEXTS = {
    "intention": "intention",
    "met-on": "met_on",
    "met-where": "met_where",
    "met-how": "met_how",
    "introduced-by": "introduced_by_name",
}


def drafts_of(session: Session, ids: Iterable[int]) -> Iterator[tuple[int, PersonDraft]]:
    """(id, draft) of these people in their order, with the first of their sources.

    A handful of statements for each five hundred.
    """
    waiting = iter(ids)
    while batch := list(islice(waiting, _BATCH)):
        found = _batch(session, batch)
        for person_id in batch:
            if person_id in found:
                yield person_id, found[person_id]


def sources_of(session: Session, ids: Sequence[int]) -> dict[int, list[SourceDraft]]:
    """All records these people were read from, cards first."""
    found: dict[int, list[SourceDraft]] = defaultdict(list)
    for row in _rows(session, _SOURCES, ids):
        found[row[0]].append(SourceDraft(*row[1:]))
    return found


def _rows(session: Session, query: str, ids: Sequence[int]) -> Iterable[Any]:
    return session.connection().execute(text(query), {"ids": json.dumps(list(ids))})


def _batch(session: Session, ids: Sequence[int]) -> dict[int, PersonDraft]:
    found = {row.id: _person(row) for row in _rows(session, _PEOPLE, ids)}
    for owner, kind, value, label, service, preferred in _rows(session, _POINTS, ids):
        found[owner].points.append(ContactPointDraft(kind, value, label, service, bool(preferred)))
    for owner, *parts in _rows(session, _ADDRESSES, ids):
        address = AddressDraft(*parts)
        address.preferred = bool(address.preferred)
        found[owner].addresses.append(address)
    for owner, kind, year, month, day, words, label in _rows(session, _OCCASIONS, ids):
        when = PartialDate(year, month, day, words)
        found[owner].occasions.append(OccasionDraft(kind, when, label))
    for owner, kind, name, uid in _rows(session, _TIES, ids):
        found[owner].ties.append(TieDraft(kind, name, uid))
    for owner, name in _rows(session, _TAGS, ids):
        found[owner].tags.append(name)
    for owner, words in _rows(session, _NOTES, ids):
        found[owner].notes.append(words)
    for owner, large, original, made_from in _rows(session, _PHOTOS, ids):
        found[owner].photo = _photo(large, original, made_from)
    for owner, sources in sources_of(session, ids).items():
        found[owner].source = sources[0]
    return found


def _person(row: Row[Any]) -> PersonDraft:
    draft = PersonDraft(name_made=bool(row.name_made))
    for name in _TEXTS:
        setattr(draft, name, getattr(row, name))
    if row.connected_on:
        day = date.fromisoformat(row.connected_on)
        draft.connected_on = PartialDate(day.year, day.month, day.day)
    draft.extras = {
        name: getattr(row, column) for name, column in EXTRAS.items() if getattr(row, column)
    }
    return draft


def _photo(large: bytes, original: bytes | None, made_from: str) -> PhotoDraft:
    content = bytes(large) or bytes(original or b"")
    return PhotoDraft(content, made_from=made_from if large else "")
