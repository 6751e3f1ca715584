"""What I promised, kept or not, and what of theirs I never came back to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.reflect.mirror import Named
from desktop.domain.reflect.moments import Moment, MomentTable
from desktop.services.reflect.mirror.whom import CONFIDED, between, whom
from desktop.services.rhythm.standing import windows

_A_YEAR = timedelta(days=366)  # what is older than that is another time
_A_MOMENT = timedelta(days=3)  # after their day, before it can be said that I never asked
_NOT_YET = timedelta(weeks=6)  # after a talk, before what I meant to ask was forgotten
_ALOUD = f"CASE WHEN {CONFIDED.format(talk='l.opened_by_id')} THEN '' ELSE l.text END AS words"
_OPEN = text(
    f"""
SELECT l.id, l.person_id, l.about_on AS day, l.kind, {_ALOUD} FROM loop l
 WHERE l.closed_on IS NULL AND l.about_on >= :since AND l.about_on < :last AND l.kind = 'i_promised'
 ORDER BY l.about_on DESC, l.id DESC LIMIT 100
"""
).columns(day=Date())
_KEPT = text(
    f"""
SELECT l.id, l.person_id, l.closed_on AS day, l.kind, {_ALOUD} FROM loop l
 WHERE l.closed_on BETWEEN :first AND :last AND l.kind = 'i_promised'
 ORDER BY l.closed_on DESC, l.id DESC LIMIT 100
"""
).columns(day=Date())
_CHAPTERS = text(
    f"""
SELECT l.id, l.person_id, l.about_on AS day, l.kind, {_ALOUD}
  FROM loop l CROSS JOIN person p ON p.id = l.person_id
 WHERE l.closed_on IS NULL AND l.about_on BETWEEN :since AND :until AND l.kind = 'their_chapter'
   AND (p.last_contact_on IS NULL OR p.last_contact_on < l.about_on)
 ORDER BY l.about_on DESC, l.id DESC LIMIT 100
"""
).columns(day=Date())
# The plus lets SQLite begin with those in practice, who are fewer than those met of late.
_TO_ASK = text(
    """
SELECT i.id, p.id AS person_id, i.day, i.kind, i.ask_next AS words
  FROM person p CROSS JOIN interaction_person ip ON ip.person_id = p.id
 CROSS JOIN interaction i ON i.id = ip.interaction_id
 WHERE p.deleted_at IS NULL AND p.in_practice_since > ''
   AND +p.last_contact_on BETWEEN :since AND :until
   AND i.day = p.last_contact_on AND i.ask_next <> '' AND NOT i.confided
 ORDER BY i.day DESC, i.id DESC LIMIT 100
"""
).columns(day=Date())

CHAPTER, ASK = "chapter", "ask"


def promises(
    session: Session, first: date, last: date, *, today: date
) -> tuple[tuple[Named, ...], tuple[Named, ...]]:
    """Whose promise I kept on these days, and whose is open though its day has come."""
    day = min(last, today)
    values = between(first, day, since=day - _A_YEAR)
    run = session.connection().execute
    kept, still = run(_KEPT, values).all(), run(_OPEN, values).all()
    named = whom(session, (row.person_id for row in (*kept, *still)), day=day)
    return _once(kept, MomentTable.LOOP, named), _once(still, MomentTable.LOOP, named)


def never_asked(session: Session, first: date, last: date, *, today: date) -> tuple[Named, ...]:
    """Whose chapter had its day without a contact since (``way`` is CHAPTER), and whom I
    meant to ask something that I never did, though the rhythm has had its time (ASK)."""
    day = min(last, today)
    since = min(first, day - timedelta(weeks=6))
    run = session.connection().execute
    chapters = run(_CHAPTERS, between(first, last, since=since, until=day - _A_MOMENT)).all()
    ask = between(first, last, since=min(first, day - _A_YEAR / 2), until=day - _NOT_YET)
    to_ask = run(_TO_ASK, ask).all()
    closed = windows(session, {row.person_id for row in to_ask}, today=day)
    to_ask = [r for r in to_ask if r.person_id in closed and closed[r.person_id].closes < day]
    named = whom(session, (row.person_id for row in (*chapters, *to_ask)), day=day)
    found = _once(chapters, MomentTable.LOOP, named, CHAPTER)
    known = {one.person_id for one in found}
    rest = [row for row in to_ask if row.person_id not in known]
    return (*found, *_once(rest, MomentTable.INTERACTION, named, ASK))


def _once(rows: Iterable[Any], table: MomentTable, named: Any, way: str = "") -> tuple[Named, ...]:
    """Each person once, with the words of their first row and a moment for every one."""
    found: dict[int, Named] = {}
    for row in rows:
        if row.person_id not in named:
            continue
        one = found.get(row.person_id) or replace(
            named[row.person_id], words=row.words, since=row.day, way=way
        )
        moment = Moment(table, row.id, row.day, row.person_id, row.kind)
        found[row.person_id] = replace(one, moments=(*one.moments, moment))
    return tuple(found.values())
