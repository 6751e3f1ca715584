"""Which calendars are read along: asked at each start, so that no reader is imported for it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.subscriptions import CalendarRow

_LISTED = """
SELECT c.id, c.name, c.path, c.text_hash, c.read_at, c.trouble,
       (SELECT count(*) FROM evidence e WHERE e.calendar_id = c.id AND e.state = 'waiting') waiting,
       (SELECT count(*) FROM evidence e WHERE e.calendar_id = c.id AND e.state = 'kept') kept
  FROM subscribed_calendar c ORDER BY c.name, c.id
"""


def listed(session: Session) -> tuple[CalendarRow, ...]:
    """The calendars that are read along, by name."""
    rows = session.connection().execute(text(_LISTED))
    return tuple(
        CalendarRow(row.id, row.name, row.path, row.text_hash, _aware(row.read_at), row.trouble,
                    row.waiting, row.kept)
        for row in rows
    )  # fmt: skip


def _aware(stored: Any) -> datetime | None:
    return datetime.fromisoformat(str(stored)).replace(tzinfo=UTC) if stored else None
