"""Who began it: for each circle, how many talks came from me and how many from them."""

from __future__ import annotations

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.reflect.pictures import Begun
from desktop.domain.reflect.span import Days
from desktop.domain.vocabulary import Who
from desktop.services.reflect.pictures.trash import TRASH
from desktop.storage.rows import named_rows

# A talk with several people of a circle is one talk of that circle.
_BEGUN = text(f"""
SELECT c.id AS circle_id, coalesce(c.name, '') AS name, i.began_by, count(DISTINCT i.id) AS talks
  FROM interaction i
  JOIN interaction_person ip ON ip.interaction_id = i.id
  LEFT JOIN circle_member m ON m.person_id = ip.person_id
  LEFT JOIN circle c ON c.id = m.circle_id
 WHERE i.day BETWEEN :first AND :last AND ip.person_id NOT IN {TRASH}
 GROUP BY c.id, i.began_by
 ORDER BY c.id IS NULL, c.position, c.id
""")
_COLUMNS = {Who.ME: "me", Who.THEM: "them", Who.BOTH: "both"}


def who_began(session: Session, days: Days) -> tuple[Begun, ...]:
    """Circles in their order, people in none at the end; where nobody spoke, no row."""
    values = {"first": days.first.isoformat(), "last": days.last.isoformat()}
    counts: dict[int | None, dict[str, int]] = {}
    names: dict[int | None, str] = {}
    for row in named_rows(session.connection().execute(_BEGUN, values)):
        names[row.circle_id] = row.name
        column = _COLUMNS.get(row.began_by, "unknown")
        found = counts.setdefault(row.circle_id, {})
        found[column] = found.get(column, 0) + row.talks
    return tuple(Begun(circle, names[circle], **found) for circle, found in counts.items())
