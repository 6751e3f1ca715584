"""A list of people with the ways to reach them, for paper."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import text
from sqlmodel import Session

MOST = 1_000
"""People on paper: some forty pages."""

_NAMES = """
SELECT p.id, p.name, p.organisation FROM json_each(:ids) j CROSS JOIN person p ON p.id = j.value
 ORDER BY j.key
"""
_POINTS = """
SELECT person_id, kind, value FROM contact_point
 WHERE person_id IN (SELECT value FROM json_each(:ids)) AND kind IN ('phone', 'email')
 ORDER BY person_id, kind DESC, preferred DESC, position, id
"""


@dataclass(frozen=True, slots=True)
class ReachRow:
    """``ways`` are telephones first, then addresses of mail."""

    name: str
    organisation: str
    ways: Sequence[str]


def reach_rows(session: Session, people: Sequence[int]) -> list[ReachRow]:
    """In their order, no more than ``MOST``; two statements, however many they are."""
    values = {"ids": json.dumps(list(people[:MOST]))}
    run = session.connection().execute
    ways: dict[int, list[str]] = {}
    for row in run(text(_POINTS), values):
        ways.setdefault(row.person_id, []).append(row.value)
    return [
        ReachRow(row.name, row.organisation or "", tuple(ways.get(row.id, ())))
        for row in run(text(_NAMES), values)
    ]
