"""Lists of people: ids at once, in order; their rows page by page, as they are seen."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, DateTime, text
from sqlmodel import Session

from desktop.domain.people import ListFilter, PersonRow
from desktop.domain.text import fold
from desktop.services.rhythm import warmth_of
from desktop.services.triage.unsorted import UNSORTED
from desktop.storage import search
from desktop.storage.documents import spaced
from desktop.storage.rows import many_ids, named_rows

# The only columns by which a list can stand; nothing typed ever reaches ORDER BY.
_ORDERS = {
    "name": "p.sort_key, p.id",
    "last_contact": "p.last_contact_on IS NULL, p.last_contact_on DESC, p.sort_key, p.id",
    "added": "p.created_at DESC, p.id DESC",
}

_GONE = "SELECT id FROM person WHERE deleted_at IS NOT NULL LIMIT :most"
_MANY_GONE = 2_000  # from here on the store tells them apart faster

_ROWS = """
SELECT p.id, p.name, p.title, p.organisation, p.last_contact_on, p.met_where,
       p.in_practice_since IS NOT NULL AS practised, ph.person_id IS NOT NULL AS has_photo,
       s.name AS stage, f.title AS next_title, f.reason AS next_reason, f.day AS next_day,
       f.starts_at,
       (SELECT locality FROM address a WHERE a.person_id = p.id AND a.locality <> ''
         ORDER BY a.position LIMIT 1) AS town,
       EXISTS (SELECT 1 FROM circle_member m WHERE m.person_id = p.id AND m.favourite
               AND m.circle_id = :circle) AS starred
  FROM person p
  LEFT JOIN photo ph ON ph.person_id = p.id
  LEFT JOIN stage s ON s.id = p.stage_id
  LEFT JOIN follow_up f ON f.id = (
        SELECT n.id FROM follow_up n WHERE n.person_id = p.id AND n.state = 'planned'
         AND n.day >= :today ORDER BY n.day, n.id LIMIT 1)
 WHERE p.id IN (SELECT value FROM json_each(:ids))
"""


def listing(session: Session, shown: ListFilter, *, today: date) -> list[int]:
    """The ids of whom the list shows, in its order.

    What was searched for stands by how well it matches, unless another order than
    by name was chosen.
    """
    if shown.text.strip():
        found = search.find(session.connection(), shown.text)
        return _of_these(session, found, shown, today)
    return _ordered(session, shown, today, "person p", _ORDERS[shown.sort], {})


def beginning_of(
    session: Session, shown: ListFilter, *, today: date, sight: int, known: Collection[int]
) -> tuple[list[int], list[PersonRow]]:
    """Whom the list shows, and the rows of the first who are in sight, of those not known."""
    ids = listing(session, shown, today=today)
    wanted = [person for person in ids[:sight] if person not in known]
    if not wanted:
        return ids, []
    return ids, rows(session, wanted, today=today, circle_id=shown.circle_id)


def _of_these(session: Session, found: Sequence[int], shown: ListFilter, today: date) -> list[int]:
    """Those of the found whom the list shows; where it shows everyone, all but the deleted."""
    if shown == ListFilter(text=shown.text):
        gone = many_ids(session.connection(), _GONE, {"most": _MANY_GONE})
        if len(gone) < _MANY_GONE:
            away = set(gone)
            return [person for person in found if person not in away]
    order = "f.key" if shown.sort == "name" else _ORDERS[shown.sort]
    source = "json_each(:found) f CROSS JOIN person p ON p.id = f.value"
    return _ordered(session, shown, today, source, order, {"found": json.dumps(found)})


def _ordered(
    session: Session,
    shown: ListFilter,
    today: date,
    source: str,
    order: str,
    values: dict[str, Any],
) -> list[int]:
    where, narrowing = _narrowed(shown, today)
    if shown.circle_id is not None:
        order = (
            "NOT EXISTS (SELECT 1 FROM circle_member m WHERE m.person_id = p.id"
            f" AND m.circle_id = :circle AND m.favourite), {order}"
        )
    query = f"SELECT p.id FROM {source} WHERE {' AND '.join(where)} ORDER BY {order}"
    return many_ids(session.connection(), query, values | narrowing)


def _narrowed(shown: ListFilter, today: date) -> tuple[list[str], dict[str, Any]]:
    # Nearly everyone is unsorted at first: the plus has the table walked, not its index.
    column = "+p.deleted_at" if shown.unsorted else "p.deleted_at"
    where = [f"{column} IS {'NOT NULL' if shown.trash else 'NULL'}"]
    values: dict[str, Any] = {}
    if shown.trash:
        where.append("p.merged_into_id IS NULL")
    if shown.in_practice:
        where.append("p.in_practice_since IS NOT NULL")
    if shown.circle_id is not None:
        where.append("p.id IN (SELECT person_id FROM circle_member WHERE circle_id = :circle)")
        values["circle"] = shown.circle_id
    if shown.tag_id is not None:
        where.append("p.id IN (SELECT person_id FROM person_tag WHERE tag_id = :tag)")
        values["tag"] = shown.tag_id
    if shown.unsorted:
        where.append(UNSORTED)
    if shown.quiet_days is not None:
        where.append("(p.last_contact_on IS NULL OR p.last_contact_on <= :quiet)")
        values["quiet"] = (today - timedelta(days=shown.quiet_days)).isoformat()
    return where, values


def rows(
    session: Session, ids: Sequence[int], *, today: date, circle_id: int | None = None
) -> list[PersonRow]:
    """The rows of these people, in the order of ``ids``; who is gone is left out."""
    query = text(_ROWS).columns(last_contact_on=Date(), next_day=Date(), starts_at=DateTime())
    values = {"ids": json.dumps(list(ids)), "today": today.isoformat(), "circle": circle_id}
    found = {row.id: row for row in named_rows(session.connection().execute(query, values))}
    practised = [person for person, row in found.items() if row.practised]
    warmth = warmth_of(session, practised, today=today) if practised else {}
    return [
        PersonRow(
            id=person,
            name=row.name,
            second=_second_line(row),
            warmth=warmth.get(person),
            starred=bool(row.starred),
            has_photo=bool(row.has_photo),
            last_contact_on=row.last_contact_on,
            stage=row.stage or "",
            next_on=row.next_day if row.next_title or row.next_reason else None,
            next_at=row.starts_at,
        )
        for person in ids
        if (row := found.get(person)) is not None
    ]


def beginning(session: Session, typed: str) -> frozenset[int]:
    """Who is named with a word that begins like this, for going to a name by typing it."""
    words = ['"' + word.replace('"', '""') + '"' for word in spaced(fold(typed)).split()]
    if not any(c.isalnum() for c in typed):
        return frozenset()
    query = text("SELECT rowid FROM person_text WHERE person_text MATCH :query")
    match = f"names : ({' AND '.join(words)} *)"
    return frozenset(session.connection().execute(query, {"query": match}).scalars())


def _second_line(row: Any) -> str:
    """What comes next with them; else who they are."""
    if row.next_reason or row.next_title:
        return str(row.next_title or row.next_reason)
    work = ", ".join(part for part in (row.title, row.organisation or row.town) if part)
    return work or str(row.met_where or "")
