"""What the questions of the calendar share: their span of days, and short names."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from desktop.storage.rows import named_rows


def rows_between(session: Session, query: str, first: date, last: date, **types: Any) -> Any:
    """The rows of a question about the days from first to last, both included."""
    values = {"first": first.isoformat(), "last": last.isoformat()}
    used = {name: value for name, value in values.items() if f":{name}" in query}
    return named_rows(session.connection().execute(text(query).columns(**types), used))


def called(row: Any) -> str:
    """The short name: the given one, else the whole."""
    return str(row.given or row.name or "")
