"""How we came together: how much of it no plan stood behind, and who always begins."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.reflect.mirror import Begun, Named, Unprompted
from desktop.domain.reflect.moments import Moment, MomentTable
from desktop.domain.talk import SUGGESTED
from desktop.services.reflect.mirror.whom import PRACTISED, READ_ELSEWHERE, between, whom

_MOST = 200  # moments that are handed on
# A talk with several of them is one.
_TOUCHES = text(
    f"""
SELECT * FROM (
SELECT i.id, i.day, i.kind,
       (SELECT min(ip.person_id) FROM interaction_person ip
         WHERE ip.interaction_id = i.id AND +ip.person_id IN {PRACTISED}) AS person_id,
       i.unprompted OR i.origin <> :suggested
         AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.interaction_id = i.id) AS free
  FROM interaction i
 WHERE i.day BETWEEN :first AND :last AND i.began_by <> 'them' AND i.kind <> 'gathering'
   AND i.origin NOT IN {READ_ELSEWHERE})
 WHERE person_id IS NOT NULL ORDER BY day DESC, id DESC
"""
).columns(day=Date())
_FEWEST = 4  # contacts from which "always" may be said
_BEGAN = text(
    """
SELECT ip.person_id, i.began_by, count(*) AS times, i.id AS talk, max(i.day) AS day
  FROM person p CROSS JOIN interaction_person ip ON ip.person_id = p.id
 CROSS JOIN interaction i ON i.id = ip.interaction_id
 WHERE p.deleted_at IS NULL AND p.in_practice_since > '' AND p.last_contact_on >= :first
   AND i.day BETWEEN :first AND :last AND i.kind <> 'gathering'
 GROUP BY ip.person_id
HAVING count(*) >= :fewest AND count(DISTINCT i.began_by) = 1 AND i.began_by IN ('me', 'them')
 ORDER BY times DESC, ip.person_id
"""
).columns(day=Date())


def unprompted_share(session: Session, first: date, last: date, *, today: date) -> Unprompted:
    """Of the contacts with those in practice that I did not leave to them to begin: how many
    had no plan behind them, and no word of Today. Gatherings and what a file tells of say
    nothing of it."""
    values = between(first, min(last, today), suggested=SUGGESTED)
    rows = session.connection().execute(_TOUCHES, values).all()
    free = [row for row in rows if row.free]
    moments: dict[int, list[Moment]] = defaultdict(list)
    for row in free[:_MOST]:
        moment = Moment(MomentTable.INTERACTION, row.id, row.day, row.person_id, row.kind)
        moments[row.person_id].append(moment)
    named = whom(session, moments, day=min(last, today))
    people = (
        replace(named[person], moments=tuple(found))
        for person, found in moments.items()
        if person in named
    )
    return Unprompted(len(free), len(rows), tuple(people))


def always_began(session: Session, first: date, last: date, *, today: date) -> tuple[Named, ...]:
    """Those in practice with whom it was always me, or always they, who began (``way`` is
    Begun); of every contact of these days it must be written who did. In a hard season it
    is right that I begin."""
    values = between(first, min(last, today), fewest=_FEWEST)
    rows = session.connection().execute(_BEGAN, values).all()
    named = whom(session, (row.person_id for row in rows), day=min(last, today))
    found = []
    for row in rows:
        one = named.get(row.person_id)
        if one is not None and not (one.hard and row.began_by == Begun.ME):
            moment = Moment(MomentTable.INTERACTION, row.talk, row.day, one.person_id)
            found.append(replace(one, way=Begun(row.began_by), moments=(moment,)))
    return tuple(found)
