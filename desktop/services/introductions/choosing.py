"""Whom a wish for an introduction means: their names, and whether they are on their way."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.introductions.rows import PairPerson, more_to_lose
from desktop.domain.introductions.rules import Side
from desktop.services.introductions.board import people_of

_NAMES = """
SELECT id, name FROM person
 WHERE +deleted_at IS NULL AND id IN (SELECT value FROM json_each(:ids))
"""


def names_of(session: Session, ids: Sequence[int]) -> dict[int, str]:
    rows = session.connection().execute(text(_NAMES), {"ids": json.dumps(list(ids))})
    return {row.id: row.name for row in rows}


def in_kind_order(session: Session, one: int, other: int, *, today: date) -> tuple[int, int]:
    """Both, first the one who has more to lose; as they were named where nothing tells."""
    known: dict[int, PairPerson] = people_of(session, (one, other), today=today)
    if one not in known or other not in known:
        return one, other
    swap = more_to_lose(known[one], known[other], today) == Side.SECOND
    return (other, one) if swap else (one, other)
