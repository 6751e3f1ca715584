"""What the questions of the calendar share: their span of days, short names, days as stored."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlmodel import Session

from desktop.storage.rows import stored_rows

KEPT = 8_192
"""Entries that are not made anew from rows in which all is as it was: after a change, or
to and fro between months, these are nearly all."""


def rows_between(session: Session, query: str, first: date, last: date) -> list[Any]:
    """The rows of a question about the days from first to last, both included; their own
    days and moments as text, for ``day_of`` and ``moment_of``."""
    values = {"first": first.isoformat(), "last": last.isoformat()}
    used = {name: value for name, value in values.items() if f":{name}" in query}
    return stored_rows(session.connection(), query, used)


def called(row: Any) -> str:
    """The short name: the given one, else the whole."""
    return str(row.given or row.name or "")


@lru_cache(maxsize=1_024)
def day_of(stored: str | None) -> date | None:
    """Kept, since a month of thousands has few days."""
    return date.fromisoformat(stored) if stored else None


def moment_of(stored: str | None) -> datetime | None:
    return datetime.fromisoformat(stored) if stored else None
