"""Where cards stand in their column: a rank between two neighbours for each.

One row is written for a drop. Only when the ranks between two neighbours run
out is a column numbered anew.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.journey import RANK_STEP, ranks_between

# The order of a column; who has no rank yet stands at its end, by name.
COLUMN_ORDER = "p.stage_rank IS NULL, p.stage_rank, p.sort_key, p.id"

_OTHERS = """
    p.stage_id = :stage AND p.deleted_at IS NULL
    AND p.id NOT IN (SELECT value FROM json_each(:moving))
"""
_UNRANKED = f"SELECT 1 FROM person p WHERE {_OTHERS} AND p.stage_rank IS NULL LIMIT 1"
_RANK_OF = f"SELECT p.stage_rank FROM person p WHERE {_OTHERS} AND p.id = :before"
_RANK_BELOW = (
    f"SELECT max(p.stage_rank) FROM person p WHERE {_OTHERS}"
    " AND (:high IS NULL OR p.stage_rank < :high OR (p.stage_rank = :high AND"
    " (p.sort_key, p.id) < (SELECT sort_key, id FROM person WHERE id = :before)))"
)
_NUMBER_ANEW = f"""
UPDATE person SET stage_rank = placed.number * {RANK_STEP}
  FROM (SELECT p.id, row_number() OVER (ORDER BY {COLUMN_ORDER}) AS number
          FROM person p WHERE {_OTHERS}) AS placed
 WHERE person.id = placed.id
"""


def ranks_for(
    session: Session, stage_id: int, moving: Sequence[int], *, before: int | None
) -> list[float]:
    """A rank for each of these people, in their order, before that card.

    Without ``before``, or when it is not in this column, they go to its end.
    """
    place = {"stage": stage_id, "moving": json.dumps(list(moving)), "before": before}
    connection = session.connection()
    if connection.execute(text(_UNRANKED), place).first() is not None:
        connection.execute(text(_NUMBER_ANEW), place)
    found = _between(session, place, len(moving))
    if found is None:
        connection.execute(text(_NUMBER_ANEW), place)
        found = _between(session, place, len(moving))
    assert found is not None, "a column numbered anew has room"
    return found


def _between(session: Session, place: dict[str, object], count: int) -> list[float] | None:
    connection = session.connection()
    high = connection.execute(text(_RANK_OF), place).scalar()
    low = connection.execute(text(_RANK_BELOW), {**place, "high": high}).scalar()
    return ranks_between(low, high, count)
