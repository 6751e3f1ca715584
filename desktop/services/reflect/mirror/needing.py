"""To whom I turned only when I needed something."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.reflect.mirror import Named
from desktop.domain.reflect.moments import Moment, MomentTable
from desktop.domain.reflect.needing import Turned, only_needed
from desktop.services.reflect.mirror.whom import AMONG_FEW, between, whom

# Whoever got anything from me in these days was not only asked.
_CONTACTS = text(
    f"""
WITH asked AS MATERIALIZED (
    SELECT ip.person_id FROM interaction i
     CROSS JOIN interaction_person ip ON ip.interaction_id = i.id
     WHERE i.day BETWEEN :first AND :last AND i.asked AND i.began_by = 'me' AND NOT i.confided
     GROUP BY ip.person_id HAVING count(*) > 1)
SELECT i.id, i.day, i.kind, ip.person_id, i.began_by,
       i.asked AND NOT i.confided AND i.kind <> 'gathering' AND {AMONG_FEW} AS asked
  FROM asked a CROSS JOIN interaction_person ip ON ip.person_id = a.person_id
 CROSS JOIN interaction i ON i.id = ip.interaction_id
 WHERE i.day BETWEEN :first AND :last
   AND NOT EXISTS (SELECT 1 FROM giving g
                    WHERE g.person_id = a.person_id AND g.direction = 'given'
                      AND g.state <> 'idea' AND coalesce(g.day, :last) BETWEEN :first AND :last)
"""
).columns(day=Date())


def only_when_needed(
    session: Session, first: date, last: date, *, today: date
) -> tuple[Named, ...]:
    """Those to whom I turned on these days for nothing but what I asked of them, with the
    moments in which I did; ``since`` is the first. Nobody in a hard season."""
    contacts: dict[int, list[Turned]] = defaultdict(list)
    for row in session.connection().execute(_CONTACTS, between(first, last)):
        moment = Moment(MomentTable.INTERACTION, row.id, row.day, row.person_id, row.kind)
        contacts[row.person_id].append(Turned(moment, row.began_by, bool(row.asked)))
    needed = {
        person: moments for person, talks in contacts.items() if (moments := only_needed(talks))
    }
    named = whom(session, needed, day=min(last, today))
    found = (
        replace(named[person], moments=moments, since=moments[-1].day)
        for person, moments in needed.items()
        if person in named and not named[person].hard
    )
    return tuple(sorted(found, key=lambda one: (-len(one.moments), one.name)))
