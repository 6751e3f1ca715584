"""Which intention I have not lived."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.reflect.mirror import Named
from desktop.domain.reflect.moments import Moment, MomentTable
from desktop.domain.rhythm.rules import Standing, window_of
from desktop.services.reflect.mirror.whom import between, whom
from desktop.services.rhythm.standing import standings
from desktop.storage.rows import named_rows

_MOST = 100  # of the longest silent; more would be a list and no sentence
# The last contact up to the day that is looked at, which a later one may have hidden.
_LAST = text(
    """
SELECT ip.person_id, max(i.day) AS day FROM interaction_person ip
  JOIN interaction i ON i.id = ip.interaction_id
 WHERE ip.person_id IN (SELECT value FROM json_each(:ids)) AND i.day <= :last
 GROUP BY ip.person_id
"""
).columns(day=Date())
# Where they let a meeting fall through, or something is arranged, it is not for want of will.
_WORDS = text(
    """
SELECT p.id, p.intention,
       (SELECT i.id FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
         WHERE ip.person_id = p.id AND i.day <= :last
         ORDER BY i.day DESC, i.id DESC LIMIT 1) AS talk
  FROM person p WHERE p.id IN (SELECT value FROM json_each(:ids)) AND p.intention <> ''
   AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.person_id = p.id
                    AND ((f.state = 'missed_by_them' AND f.day BETWEEN :first AND :last)
                         OR (f.state = 'planned' AND f.shape = 'appointment' AND f.day >= :last)))
"""
)


def unlived_intentions(
    session: Session, first: date, last: date, *, today: date
) -> tuple[Named, ...]:
    """Those in practice with an intention whom I did not meet on these days, though their
    rhythm would have had it; the longest silent first.

    ``words`` is the intention, ``since`` the day of the last contact. A break and a fresh
    start of mine hold nothing against me, nor a rhythm that asks for nothing.
    """
    day = min(last, today)
    silent = {
        person: standing
        for person, standing in _as_of(session, day).items()
        if _is_silent(standing, first, day)
    }
    longest = sorted(silent, key=lambda person: silent[person].last_contact_on or date.min)
    values = between(first, day, ids=json.dumps(longest[:_MOST]))
    rows = named_rows(session.connection().execute(_WORDS, values))
    named = whom(session, (row.id for row in rows), day=day)
    found = [_unlived(named[row.id], row, silent[row.id]) for row in rows if row.id in named]
    return tuple(sorted(found, key=lambda one: (one.since or date.min, one.name)))


def _as_of(session: Session, day: date) -> dict[int, Standing]:
    """How everybody in practice stood on that day."""
    now = standings(session, today=day)
    later = [p for p, s in now.items() if s.last_contact_on is not None and s.last_contact_on > day]
    values = {"ids": json.dumps(later), "last": day.isoformat()}
    last = {row.person_id: row.day for row in session.connection().execute(_LAST, values)}
    return now | {p: replace(now[p], last_contact_on=last.get(p)) for p in later}


def _is_silent(standing: Standing, first: date, day: date) -> bool:
    since = standing.in_practice_since
    if since is None or since >= first:
        return False  # the intention is as young as these days
    if standing.last_contact_on is not None and standing.last_contact_on >= first:
        return False
    window = window_of(standing)
    return window is not None and window.closes < day


def _unlived(one: Named, row: Any, standing: Standing) -> Named:
    last = standing.last_contact_on
    moments: tuple[Moment, ...] = ()
    if last is not None and row.talk is not None:
        moments = (Moment(MomentTable.INTERACTION, row.talk, last, one.person_id),)
    return replace(one, words=row.intention, since=last, moments=moments)
