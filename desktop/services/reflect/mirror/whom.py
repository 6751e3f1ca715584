"""Whom a sentence of the mirror may name, and what every one of its questions shares."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.reflect.mirror import Named
from desktop.storage.rows import named_rows

# Read from a file: that it happened is known, but not how it came about.
READ_ELSEWHERE = (
    "('ical', 'whatsapp', 'mbox', 'linkedin_messages', 'linkedin_invitations', 'Monica', 'import')"
)
FEW = 2  # people with me in a talk that is about each of them
# Of the talk i: not more than a few were there.
AMONG_FEW = f"(SELECT count(*) FROM interaction_person o WHERE o.interaction_id = i.id) <= {FEW}"
# Of a row that came from a talk: that talk was confided.
CONFIDED = "EXISTS (SELECT 1 FROM interaction t WHERE t.id = {talk} AND t.confided)"
# Compared with a text, the index leads to those in practice alone. Ask for
# +ip.person_id in it, or SQLite looks for each of them in every talk.
PRACTISED = "(SELECT id FROM person WHERE deleted_at IS NULL AND in_practice_since > '')"
# The plus keeps SQLite from walking everyone by the index on deleted_at.
_WHOM = text(
    """
SELECT p.id, p.name, coalesce(nullif(p.nickname, ''), nullif(p.given, ''), p.name) AS called,
       p.pronouns,
       EXISTS (SELECT 1 FROM season h WHERE h.person_id = p.id AND h.kind = 'hard'
               AND h.begins_on <= :day AND (h.ends_on IS NULL OR h.ends_on > :day)) AS hard
  FROM person p LEFT JOIN stage s ON s.id = p.stage_id
 WHERE p.id IN (SELECT value FROM json_each(:ids)) AND +p.deleted_at IS NULL
   AND coalesce(s.kind, '') <> 'resting'
"""
)


def whom(session: Session, ids: Iterable[int], *, day: date) -> Mapping[int, Named]:
    """These people, so far as they may be named: nobody of the trash, nobody who rests.

    ``day`` is the one for which a hard season counts.
    """
    wanted = json.dumps(sorted(set(ids)))
    found = session.connection().execute(_WHOM, {"ids": wanted, "day": day.isoformat()})
    return {
        row.id: Named(row.id, row.name, row.called, row.pronouns, hard=bool(row.hard))
        for row in named_rows(found)
    }


def between(first: date, last: date, **more: Any) -> dict[str, Any]:
    """The days of a question, as SQLite compares them."""
    days = {"first": first, "last": last, **more}
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in days.items()
    }
