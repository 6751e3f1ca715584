"""What I wrote to others that may be like what I write now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.compose.checks.alike import (
    ENOUGH,
    LEAST_LETTERS,
    comparable,
    core,
    likeness,
)
from desktop.domain.compose.message import EarlierMessage
from desktop.domain.compose.preferred import Alike
from desktop.storage.rows import named_rows

# Of a message to several people the one is named who comes first; the trash is left out.
# Who it went to is gathered without the texts, which are long; the plus keeps SQLite from
# walking everyone by the index on deleted_at.
_EARLIER = """
WITH went AS MATERIALIZED (
    SELECT dp.draft_id, min(p.id) AS person_id
      FROM draft_person dp JOIN person p ON p.id = dp.person_id
     WHERE +p.deleted_at IS NULL
     GROUP BY dp.draft_id HAVING max(p.id IS :person) = 0)
SELECT d.id, went.person_id, p.name, coalesce(d.sent_on, date(d.updated_at)) AS day, d.text
  FROM went CROSS JOIN draft d ON d.id = went.draft_id CROSS JOIN person p ON p.id = went.person_id
 WHERE d.id IS NOT :draft AND d.state <> 'let_go' AND length(d.text) >= :least
"""
_MOST = 50
_LEAST = 20  # letters of an earlier message: a few words that somebody may repeat


def earlier_like(
    session: Session,
    written: str,
    sentences: Sequence[str],
    *,
    person_id: int | None,
    draft_id: int | None,
    alike: Alike,
) -> tuple[EarlierMessage, ...]:
    """Those that are nearly the same, or hold one of the ``sentences``; the newest first."""
    mine, enough = core(written), ENOUGH[alike]
    if len(mine) < LEAST_LETTERS and not sentences:
        return ()
    found = []
    for row in _all(session, person_id, draft_id):
        theirs = comparable(row.text)
        if any(one in theirs for one in sentences) or _near(mine, row.text, enough):
            found.append(EarlierMessage(row.id, row.person_id, row.name, row.day, row.text))
    return tuple(sorted(found, key=lambda one: (one.day, one.draft_id), reverse=True)[:_MOST])


def _near(mine: str, theirs: str, enough: float) -> bool:
    """Told by their lengths in most cases."""
    if len(mine) < LEAST_LETTERS or not 0.5 * len(mine) < len(theirs) < 2 * len(mine) + 100:
        return False
    return likeness(mine, core(theirs), enough) >= enough


def _all(session: Session, person_id: int | None, draft_id: int | None) -> list[Any]:
    values = {"person": person_id, "draft": draft_id, "least": _LEAST}
    typed = text(_EARLIER).columns(day=Date())
    return named_rows(session.connection().execute(typed, values))
