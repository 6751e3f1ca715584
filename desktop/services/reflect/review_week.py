"""What is laid beside the questions of a week: the people of it, thanks owed, intentions."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.dates import add_months
from desktop.domain.journey import Named
from desktop.domain.reflect.review import AtHand, Met, Owed, Unlived
from desktop.domain.reflect.span import Days
from desktop.services.reflect.mirror.beginning import unprompted_share
from desktop.services.reflect.mirror.intentions import unlived_intentions
from desktop.services.reflect.mirror.needing import only_when_needed
from desktop.services.reflect.mirror.whom import between
from desktop.storage.rows import named_rows

_MOST = 40  # people of one week that are offered; others are found by name
_INTENTIONS = 5  # the longest unlived
_MONTHS = 3  # back to which thanks and asking are looked at

# The last contact of each: the other columns are those of the row with the greatest day.
_MET = text(
    """
SELECT p.id, p.name, i.kind, max(i.day) AS day
  FROM interaction i CROSS JOIN interaction_person ip ON ip.interaction_id = i.id
 CROSS JOIN person p ON p.id = ip.person_id
 WHERE i.day BETWEEN :first AND :last AND +p.deleted_at IS NULL
 GROUP BY p.id ORDER BY p.in_practice_since IS NULL, day DESC, p.sort_key LIMIT :most
"""
).columns(day=Date)
_OWED = text(
    """
SELECT g.id, g.person_id, p.name, g.day,
       CASE WHEN i.confided THEN '' ELSE g.text END AS text
  FROM giving g JOIN person p ON p.id = g.person_id
  LEFT JOIN interaction i ON i.id = g.interaction_id
 WHERE g.direction = 'received' AND g.state = 'done' AND g.thanked_on IS NULL
   AND coalesce(g.day, :last) BETWEEN :since AND :last AND p.deleted_at IS NULL
 ORDER BY g.day DESC, g.id DESC LIMIT 8
"""
).columns(day=Date)


def at_hand(session: Session, days: Days, *, today: date) -> AtHand:
    """The people of the week, whom I owe thanks, and what the mirror knows besides."""
    last = min(days.last, today)
    since = add_months(last, -_MONTHS)
    values = {"first": days.first, "last": last, "since": since, "most": _MOST}
    share = unprompted_share(session, *days, today=today)
    needed = only_when_needed(session, since, last, today=today)
    return AtHand(
        met=tuple(Met(row.id, row.name, row.kind, row.day) for row in _rows(session, _MET, values)),
        needed=tuple(Named(one.person_id, one.name) for one in needed),
        owed=tuple(
            Owed(row.id, row.person_id, row.name, row.text, row.day)
            for row in _rows(session, _OWED, values)
        ),
        unlived=tuple(
            Unlived(one.person_id, one.name, one.words, one.hard)
            for one in unlived_intentions(session, *days, today=today)[:_INTENTIONS]
        ),
        unprompted=share.count,
        contacts=share.of,
    )


def _rows(session: Session, query: Any, values: dict[str, Any]) -> list[Any]:
    return named_rows(session.connection().execute(query, between(**values)))
