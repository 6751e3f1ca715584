"""Whom I met for the first time, who came back, whom I saw, whom I only wrote to."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.reflect.mirror import Named
from desktop.domain.reflect.moments import Moment, MomentTable
from desktop.services.reflect.mirror.whom import PRACTISED, between, whom

_LONG = timedelta(days=300)  # of silence, after which somebody comes back
_MOST = 60  # people; more would be a list and no sentence
_ONLY_WROTE = 2  # messages from which "only" may be said
_SEEN = "('in_person', 'coffee', 'meal', 'walk', 'gathering')"
# The first talk there is of those on whose card it is written that we met then: somebody who
# is only new to the book may be an old friend. The plus: to walk the table is quicker than to
# look up by an index nearly all of it.
_FIRST = text(
    f"""
SELECT p.id AS person_id, p.met_on,
       (SELECT i.id FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
         WHERE ip.person_id = p.id ORDER BY i.day, i.id LIMIT 1) AS talk
  FROM person p
 WHERE +p.deleted_at IS NULL AND p.last_contact_on >= :first
   AND p.met_on BETWEEN :month AND :last
   AND (p.in_practice_since IS NULL OR p.in_practice_since >= :first)
 ORDER BY p.last_contact_on DESC LIMIT {_MOST}
"""
)
_TALKS = text(
    f"""
SELECT i.id, i.day, i.kind FROM interaction i
 WHERE i.id IN (SELECT value FROM json_each(:talks))
   AND i.day BETWEEN :first AND :last AND i.kind IN {_SEEN}
"""
).columns(day=Date())
# The first contact of these days, and the last before them.
_BACK = text(
    f"""
SELECT person_id, id, day, kind, silent_since FROM (
SELECT ip.person_id, i.id, min(i.day) AS day, i.kind,
       (SELECT max(o.day) FROM interaction_person op
         CROSS JOIN interaction o ON o.id = op.interaction_id
         WHERE op.person_id = ip.person_id AND o.day < :first) AS silent_since
  FROM interaction i CROSS JOIN interaction_person ip ON ip.interaction_id = i.id
 WHERE i.day BETWEEN :first AND :last AND +ip.person_id IN {PRACTISED}
 GROUP BY ip.person_id)
 WHERE julianday(day) - julianday(silent_since) >= :long
 ORDER BY day DESC LIMIT {_MOST}
"""
).columns(day=Date(), silent_since=Date())
# Each with the last contact of these days, where we saw each other that one: the other
# columns are those of the row that has the greatest.
_MET = text(
    f"""
SELECT ip.person_id, i.id, i.day, i.kind, max((i.kind IN {_SEEN}) || i.day) AS greatest,
       sum(i.kind IN {_SEEN}) AS seen, sum(i.kind IN ('message', 'letter')) AS written,
       count(*) AS times
  FROM interaction i CROSS JOIN interaction_person ip ON ip.interaction_id = i.id
 WHERE i.day BETWEEN :first AND :last AND +ip.person_id IN {PRACTISED}
 GROUP BY ip.person_id HAVING seen OR (written = times AND times >= {_ONLY_WROTE})
 ORDER BY greatest DESC, ip.person_id LIMIT 300
"""
).columns(day=Date())


def first_met(session: Session, first: date, last: date, *, today: date) -> tuple[Named, ...]:
    """Whom I saw for the first time on these days, the last met first."""
    day = min(last, today)
    month = first.isoformat()[:7]
    rows = session.connection().execute(_FIRST, between(first, day, month=month)).all()
    met = {row.talk: row.person_id for row in rows if row.talk is not None}
    talks = session.connection().execute(_TALKS, between(first, day, talks=json.dumps(list(met))))
    found = [
        Moment(MomentTable.INTERACTION, talk.id, talk.day, met[talk.id], talk.kind)
        for talk in talks
    ]
    named = whom(session, met.values(), day=day)
    found.sort(key=lambda moment: (moment.day, moment.id), reverse=True)
    return tuple(
        replace(named[one.person_id], moments=(one,), since=one.day)
        for one in found
        if one.person_id in named
    )


def came_back(session: Session, first: date, last: date, *, today: date) -> tuple[Named, ...]:
    """Those in practice with whom a long silence ended on these days; ``since`` is the last
    contact before it."""
    values = between(first, min(last, today), long=_LONG.days)
    rows = session.connection().execute(_BACK, values).all()
    named = whom(session, (row.person_id for row in rows), day=min(last, today))
    return tuple(
        replace(
            named[row.person_id],
            moments=(Moment(MomentTable.INTERACTION, row.id, row.day, row.person_id, row.kind),),
            since=row.silent_since,
        )
        for row in rows
        if row.person_id in named
    )


def seen_or_written(
    session: Session, first: date, last: date, *, today: date
) -> tuple[tuple[Named, ...], tuple[Named, ...]]:
    """Of those in practice: whom I saw, and with whom there was nothing but messages."""
    rows = session.connection().execute(_MET, between(first, min(last, today))).all()
    named = whom(session, (row.person_id for row in rows), day=min(last, today))
    seen: list[Named] = []
    written: list[Named] = []
    for row in rows:
        if row.person_id in named:
            moment = Moment(MomentTable.INTERACTION, row.id, row.day, row.person_id, row.kind)
            one = replace(named[row.person_id], moments=(moment,))
            (seen if row.seen else written).append(one)
    return tuple(seen), tuple(written)
