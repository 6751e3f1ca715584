"""What lies on the desk: drafts in the making, letters that wait, those that went."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import Date, DateTime, text
from sqlmodel import Session

from desktop.domain.compose.letters import Desk, DraftRow, opening_of
from desktop.domain.text import clean, fold
from desktop.domain.vocabulary import DraftForm, DraftState
from desktop.storage import search
from desktop.storage.rows import named_rows

SHOWN = 40  # of those that went, before somebody asks for more

_ROWS = """
SELECT d.id, d.form, d.state, d.subject, d.why_now, d.sent_on, d.went_by, d.ask_on, d.landed,
       d.landed_on, d.updated_at, substr(d.text, 1, 400) AS begins, p.id AS person_id, p.name,
       p.given, p.nickname, photo.small AS photo
  FROM draft d
  LEFT JOIN draft_person dp ON dp.draft_id = d.id
  LEFT JOIN person p ON p.id = dp.person_id
  LEFT JOIN photo ON photo.person_id = p.id
"""
_UNSENT = f"{_ROWS} WHERE d.state <> 'sent' ORDER BY d.updated_at DESC, d.id DESC"
_WAITING = f"""{_ROWS}
 WHERE d.state = 'sent' AND d.landed_on IS NULL AND d.ask_on IS NOT NULL
 ORDER BY d.ask_on, d.id"""
_SENT = f"""{_ROWS}
 WHERE d.state = 'sent' AND (d.landed_on IS NOT NULL OR d.ask_on IS NULL)
 ORDER BY d.sent_on DESC, d.id DESC LIMIT :most"""
_NAMED = f"{_ROWS} WHERE d.id IN (SELECT value FROM json_each(:ids)) ORDER BY d.id DESC"
# Of people whose words hold it, and of nobody any more.
_LOOKED_IN = """
SELECT d.id, coalesce(p.name, '') || ' ' || d.subject || ' ' || d.text || ' ' || d.why_now
       || ' ' || d.means_to_me || ' ' || d.landed AS whole
  FROM draft d LEFT JOIN draft_person dp ON dp.draft_id = d.id
  LEFT JOIN person p ON p.id = dp.person_id
 WHERE d.state = 'sent'
   AND (p.id IS NULL OR p.deleted_at IS NOT NULL
        OR p.id IN (SELECT value FROM json_each(:people)))
 ORDER BY d.sent_on DESC, d.id DESC
"""
_DUE = f"""{_ROWS}
 WHERE d.state = 'sent' AND d.landed_on IS NULL AND d.ask_on <= :today
   AND p.deleted_at IS NULL AND p.id IS NOT NULL
 ORDER BY d.ask_on, d.id LIMIT 3"""


def desk(session: Session, *, find: str = "", most: int = SHOWN) -> Desk:
    """All that is not sent, all that waits for a word on how it landed, and the latest of
    those sent, or those that hold every word of ``find``."""
    unsent = _rows(session, _UNSENT)
    sent = _found(session, find, most + 1) if find.strip() else _rows(session, _SENT, most=most + 1)
    return Desk(
        writing=tuple(row for row in unsent if row.state == DraftState.WRITING),
        waiting=tuple(_rows(session, _WAITING)),
        sent=tuple(sent[:most]),
        put_away=tuple(row for row in unsent if row.state == DraftState.LET_GO),
        sent_goes_on=len(sent) > most,
    )


def due(session: Session, *, today: date) -> tuple[DraftRow, ...]:
    """Those of which one may ask today how they landed; three at most."""
    return tuple(_rows(session, _DUE, today=today.isoformat()))


def _found(session: Session, typed: str, most: int) -> list[DraftRow]:
    """The latest that hold every word, without reading on once there are enough."""
    words = fold(clean(typed)).split()
    people = search.find(session.connection(), typed)
    looked_in = session.connection().execute(text(_LOOKED_IN), {"people": json.dumps(people)})
    holding = (row.id for row in looked_in if _holds(fold(row.whole), words))
    ids = list(islice(holding, most))
    found = _rows(session, _NAMED, ids=json.dumps(ids))
    return sorted(found, key=lambda row: row.day, reverse=True)


def _holds(whole: str, words: Sequence[str]) -> bool:
    return all(word in whole for word in words)


def _rows(session: Session, query: str, **values: Any) -> list[DraftRow]:
    typed = text(query).columns(
        sent_on=Date(), ask_on=Date(), landed_on=Date(), updated_at=DateTime()
    )
    return [_row(row) for row in named_rows(session.connection().execute(typed, values))]


def _row(row: Any) -> DraftRow:
    return DraftRow(
        draft_id=row.id,
        form=DraftForm(row.form),
        state=row.state,
        opening=row.subject or opening_of(row.begins),
        why_now=row.why_now,
        day=row.sent_on or row.updated_at.date(),
        person_id=row.person_id,
        name=row.name or "",
        called=row.nickname or row.given or row.name or "",
        photo=row.photo or None,
        went_by=row.went_by,
        ask_on=row.ask_on if row.landed_on is None else None,
        landed=row.landed,
    )
