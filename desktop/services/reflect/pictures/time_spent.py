"""Where my time went, by circle."""

from __future__ import annotations

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.reflect.pictures import TimeSpent, by_share
from desktop.domain.reflect.span import Days
from desktop.domain.vocabulary import InteractionKind as Kind
from desktop.services.reflect.pictures.trash import TRASH
from desktop.storage.rows import named_rows

USUAL_MINUTES = {
    Kind.IN_PERSON: 60,
    Kind.COFFEE: 60,
    Kind.MEAL: 90,
    Kind.WALK: 60,
    Kind.CALL: 25,
    Kind.VIDEO: 40,
    Kind.MESSAGE: 5,
    Kind.LETTER: 30,
    Kind.GATHERING: 90,
    Kind.OTHER: 20,
}
_KINDS = " ".join(f"WHEN '{kind.value}' THEN {usual}" for kind, usual in USUAL_MINUTES.items())

# The minutes of a talk are shared by those who were there, and those of each person by
# their circles. A member of none counts as of one: the row without a circle.
# The order of the parts (by day) is that of the index.
_SPENT = text(f"""
WITH there AS (
  SELECT i.id, ip.person_id,
         coalesce(i.minutes, CASE i.kind {_KINDS} ELSE 20 END) * 1.0
         / count(*) OVER (PARTITION BY i.day, i.id) AS minutes
    FROM interaction i
    JOIN interaction_person ip ON ip.interaction_id = i.id
   WHERE i.day BETWEEN :first AND :last AND ip.person_id NOT IN {TRASH}),
each AS (SELECT person_id, sum(minutes) AS minutes FROM there GROUP BY person_id),
parts AS (
  SELECT m.circle_id, e.minutes / count(*) OVER (PARTITION BY e.person_id) AS minutes
    FROM each e LEFT JOIN circle_member m ON m.person_id = e.person_id)
SELECT c.id AS circle_id, coalesce(c.name, '') AS name, coalesce(c.colour, 0) AS colour,
       sum(s.minutes) AS minutes
  FROM parts s LEFT JOIN circle c ON c.id = s.circle_id
 GROUP BY c.id
""")


def time_spent(session: Session, days: Days) -> tuple[TimeSpent, ...]:
    """The minutes that each circle had of me, the most first, people in none at the end.

    A talk whose length is not known counts as long as its kind usually is.
    """
    values = {"first": days.first.isoformat(), "last": days.last.isoformat()}
    found = named_rows(session.connection().execute(_SPENT, values))
    return by_share(
        tuple(TimeSpent(row.circle_id, row.name, row.colour, row.minutes) for row in found)
    )
