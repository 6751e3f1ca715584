"""Who gave me something and has no thanks for it yet; and saying that they have it now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.language import tr
from desktop.domain.reflect.mirror import Named
from desktop.domain.reflect.moments import Moment, MomentTable
from desktop.services.people.presence import present
from desktop.services.reflect.mirror.whom import CONFIDED, between, whom
from desktop.services.talk_effects import give_thanks
from desktop.storage.database import Database

_UNTHANKED = text(
    f"""
SELECT g.id, g.person_id, g.day, g.kind,
       CASE WHEN {CONFIDED.format(talk="g.interaction_id")} THEN '' ELSE g.text END AS words
  FROM giving g
 WHERE g.direction = 'received' AND g.state = 'done' AND g.thanked_on IS NULL
   AND g.day BETWEEN :first AND :last
 ORDER BY g.day DESC, g.id DESC LIMIT 100
"""
).columns(day=Date())


def without_thanks(session: Session, first: date, last: date, *, today: date) -> tuple[Named, ...]:
    """Those who gave me something on these days and were not thanked, the newest first.

    Each stands once, with all they gave as moments; ``words`` is the newest of it.
    """
    rows = session.connection().execute(_UNTHANKED, between(first, min(last, today))).all()
    named = whom(session, (row.person_id for row in rows), day=min(last, today))
    found: dict[int, Named] = {}
    for row in rows:
        if row.person_id not in named:
            continue
        one = found.get(row.person_id) or replace(
            named[row.person_id], words=row.words, since=row.day
        )
        moment = Moment(MomentTable.GIVING, row.id, row.day, row.person_id, row.kind)
        found[row.person_id] = replace(one, moments=(*one.moments, moment))
    return tuple(found.values())


def say_thanked(db: Database, person_id: int, givings: Sequence[int], *, today: date) -> Changes:
    """They were thanked for all of this; one act."""
    with db.change() as change:
        name = present(change.session, person_id).name
        give_thanks(change.session, givings, today)
        change.label = tr("Thanked {name}").format(name=name)
    return change.changes
