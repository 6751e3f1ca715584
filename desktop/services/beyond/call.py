"""The surprise call: somebody whom nothing asks for now, and that is the point."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.beyond import QUIET_FOR, CallOffer, by_lot
from desktop.domain.dates import PartialDate
from desktop.domain.pronouns import pronoun_of
from desktop.storage.rows import named_rows

_NEAR = timedelta(days=14)

# Nothing planned, nothing open that comes up, no hard season, no waiting news.
_FREE = text(
    """
SELECT p.id FROM person p
 WHERE p.id IN (SELECT value FROM json_each(:ids)) AND +p.deleted_at IS NULL
   AND p.last_contact_on <= :quiet
   AND EXISTS (SELECT 1 FROM contact_point c WHERE c.person_id = p.id AND c.kind = 'phone')
   AND NOT EXISTS (SELECT 1 FROM season h WHERE h.person_id = p.id AND h.kind = 'hard'
                    AND h.begins_on <= :today AND (h.ends_on IS NULL OR h.ends_on > :today))
   AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.person_id = p.id
                    AND f.state IN ('planned', 'asked') AND (f.day <= :near OR f.rule > ''))
   AND NOT EXISTS (SELECT 1 FROM loop l WHERE l.person_id = p.id AND l.closed_on IS NULL
                    AND l.about_on <= :near)
   AND NOT EXISTS (SELECT 1 FROM news n WHERE n.person_id = p.id AND n.state = 'waiting')
"""
)
_TENDER = text(
    """
SELECT person_id, month, day, leap_rule FROM occasion
 WHERE kind IN ('hard_day', 'death') AND month IS NOT NULL AND day IS NOT NULL
   AND person_id IN (SELECT value FROM json_each(:ids))
"""
)
_WHO = text(
    """
SELECT p.id, p.name, p.pronouns, photo.small AS photo,
       (SELECT value FROM contact_point WHERE person_id = p.id AND kind = 'phone'
         ORDER BY preferred DESC, position, id LIMIT 1) AS phone,
       (SELECT text FROM facet f WHERE f.person_id = p.id AND f.kind = 'interest'
           AND NOT EXISTS (SELECT 1 FROM interaction i WHERE i.id = f.interaction_id
                            AND i.confided)
         ORDER BY f.noted_on DESC, f.id DESC LIMIT 1) AS likes,
       w.words, w.day
  FROM person p LEFT JOIN photo ON photo.person_id = p.id
  LEFT JOIN interaction w ON w.id = (
        SELECT i.id FROM interaction i JOIN interaction_person ip ON ip.interaction_id = i.id
         WHERE ip.person_id = p.id AND i.words <> '' AND NOT i.confided
         ORDER BY i.day DESC, i.id DESC LIMIT 1)
 WHERE p.id = :person
"""
).columns(day=Date())


def surprise_call(
    session: Session, unasked: Sequence[int], *, today: date, chosen: int | None = None
) -> CallOffer | None:
    """Whom to ring, of those whose turn is not yet; None where nobody is free for it.

    ``chosen`` is the one who was offered earlier today: they stay while it holds.
    """
    free = _free(session, unasked, today)
    if chosen is not None:
        return _offer(session, chosen) if chosen in free else None
    first = next(iter(by_lot(free, today)), None)
    return _offer(session, first) if first is not None else None


def _free(session: Session, people: Sequence[int], today: date) -> set[int]:
    values = {
        "ids": json.dumps(list(people)),
        "today": today.isoformat(),
        "quiet": (today - QUIET_FOR).isoformat(),
        "near": (today + _NEAR).isoformat(),
    }
    free = set(session.connection().execute(_FREE, values).scalars())
    dates = session.connection().execute(_TENDER, {"ids": json.dumps(sorted(free))})
    return free - {row.person_id for row in named_rows(dates) if _is_near(row, today)}


def _is_near(row: Any, today: date) -> bool:
    """Whether a tender day is a fortnight away, before or after."""
    day = PartialDate(None, row.month, row.day).next_on_or_after(today - _NEAR, row.leap_rule)
    return day is not None and day <= today + _NEAR


def _offer(session: Session, person_id: int) -> CallOffer:
    row = session.connection().execute(_WHO, {"person": person_id}).one()
    return CallOffer(
        row.id, row.name, row.phone, pronoun_of(row.pronouns), row.photo, row.words or "",
        row.day, row.likes or "",
    )  # fmt: skip
