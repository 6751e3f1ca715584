"""What the questions of the calendar share: their span of days, short names, days as stored."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlmodel import Session

from desktop.storage.rows import stored_rows

KEPT = 8_192
"""Entries that are not made anew from rows in which all is as it was: after a change, or
to and fro between months, these are nearly all."""


def rows_between(session: Session, query: str, first: date, last: date) -> list[Any]:
    """The rows of a question about the days from first to last, both included, as stored."""
    values = {"first": first.isoformat(), "last": last.isoformat()}
    return stored_rows(session.connection(), query, values)


def called(row: Any) -> str:
    """The short name: the given one, else the whole."""
    return str(row.given or row.name or "")
