"""What may be settled or stays when one has spoken: loops, thanks owed, plans."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.still_open import NextPlanned, Standing, StillOpen

_MOST = 9  # of what is open; more could not be told apart by a number

# The people lead, hence CROSS JOIN: of the calendar's indices none leads to so few rows.
_HERE = "WITH here AS (SELECT value FROM json_each(:people))"
_OPEN = text(f"""
{_HERE}
SELECT l.id, 1 AS is_loop, l.person_id, p.name, l.kind, l.text, l.about_on,
       coalesce(l.about_on, l.opened_on) AS since,
       EXISTS (SELECT 1 FROM interaction i WHERE i.id = l.opened_by_id AND i.confided) AS confided
  FROM here CROSS JOIN loop l ON l.person_id = here.value CROSS JOIN person p ON p.id = l.person_id
 WHERE +l.closed_on IS NULL AND p.deleted_at IS NULL
UNION ALL
SELECT g.id, 0, g.person_id, p.name, g.kind, g.text, NULL, coalesce(g.day, ''),
       EXISTS (SELECT 1 FROM interaction i WHERE i.id = g.interaction_id AND i.confided)
  FROM here CROSS JOIN giving g ON g.person_id = here.value
 CROSS JOIN person p ON p.id = g.person_id
 WHERE g.direction = 'received' AND g.state = 'done' AND p.deleted_at IS NULL
 ORDER BY is_loop DESC, since, 1 LIMIT :most
""").columns(about_on=Date())
_PLANNED = text(f"""
{_HERE}
SELECT f.person_id, p.name, min(f.day) AS day, f.size
  FROM here CROSS JOIN follow_up f ON f.person_id = here.value
 CROSS JOIN person p ON p.id = f.person_id
 WHERE f.state = 'planned' AND +f.rule = '' AND coalesce(f.window_from, f.day) > :day
 GROUP BY f.person_id ORDER BY day, f.person_id
""").columns(day=Date())


def standing(session: Session, people: Sequence[int], day: date) -> Standing:
    """What is open with these people, and which plans a talk on that day leaves."""
    ids = json.dumps(list(people))
    run = session.connection().execute
    found = run(_OPEN, {"people": ids, "most": _MOST})
    planned = run(_PLANNED, {"people": ids, "day": day.isoformat()})
    return Standing(
        tuple(
            StillOpen(row.id, bool(row.is_loop), row.person_id, row.name, row.kind, row.text,
                      row.about_on, bool(row.confided))
            for row in found
        ),
        tuple(NextPlanned(row.person_id, row.name, row.day, row.size) for row in planned),
    )  # fmt: skip
