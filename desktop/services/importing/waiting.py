"""What an import leaves to be looked at."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import text
from sqlmodel import Session

from desktop.services import evidence

_PAIRS = """
SELECT count(*) FROM match_proposal m
  JOIN person a ON a.id = m.first_id AND a.deleted_at IS NULL
  JOIN person b ON b.id = m.second_id AND b.deleted_at IS NULL
"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many pairs may be one person, and how much that happened is in the tray."""

    pairs: int
    found: int


def what_waits(session: Session) -> Waiting:
    pairs = session.connection().execute(text(_PAIRS)).scalar_one()
    return Waiting(pairs, evidence.waiting(session))
