"""Bringing what files tell of into the tray, and what was kept of it up to date."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import text
from sqlmodel import Session, SQLModel

from desktop.domain.entities import Evidence
from desktop.domain.found import FoundPlan
from desktop.domain.happenings import HappeningDraft, as_json
from desktop.domain.text import clean_line
from desktop.domain.vocabulary import EvidenceState
from desktop.services.evidence.beside import lay_beside
from desktop.services.evidence.rows import rows_of
from desktop.services.evidence.up_to_date import bring_up_to_date
from desktop.services.importing.gathering import stored_moment
from desktop.services.importing.rows import Rows
from desktop.storage.database import Change

_TOLD = (
    "form", "text_hash", "origin", "path", "kind", "day", "last_day", "year_known", "began_at",
    "zone", "minutes", "title", "place", "rule", "messages",
)  # fmt: skip
_COLUMNS: dict[type[SQLModel], tuple[str, ...]] = {
    Evidence: (
        "uid", "format", "key", *_TOLD, "except_days", "with_whom", "calendar_id", "found_at",
    )
}  # fmt: skip
_TITLE_LIMIT = 1_000

_AHEAD = """calendar_id = :calendar AND state IN ('waiting', 'kept')
   AND (day >= :today OR rule <> '')"""
_NOT_THERE = "key NOT IN (SELECT value FROM json_each(:keys))"
_NO_LONGER_THERE = f"UPDATE evidence SET state = 'gone' WHERE {_AHEAD} AND {_NOT_THERE}"
_HOW_MANY_ARE_MISSED = (
    f"SELECT count(*), coalesce(sum({_NOT_THERE}), 0) FROM evidence WHERE {_AHEAD}"
)
_OF_THIS_CALENDAR = """
UPDATE evidence SET calendar_id = :calendar
 WHERE calendar_id IS NULL AND id IN (
       SELECT e.id FROM json_each(:keys) j CROSS JOIN evidence e
           ON e.format = j.value ->> 0 AND e.key = j.value ->> 1)
"""


def take_in(
    change: Change,
    happenings: Sequence[HappeningDraft],
    *,
    now: datetime,
    calendar_id: int | None = None,
    whole: bool = False,
) -> FoundPlan:
    """Take happenings into the tray within a change under way; what that did.

    Call it when the people of the same import stand in the book. With ``whole`` these
    are all that the calendar holds: what it no longer holds, from today on, is gone.
    """
    plan = lay_beside(change.session, happenings)
    rows = Rows(_COLUMNS)
    for index in plan.new:
        rows.add(Evidence, *_row(happenings[index], calendar_id, now))
    rows.write(change)
    _bring_changed(change, happenings, plan, now)
    if plan.gone:
        _mark_gone(change, list(plan.gone.values()))
    if calendar_id is not None:
        _belongs_to(change, happenings, calendar_id)
        if whole:
            _miss(change, happenings, calendar_id, now)
    change.session.expire_all()
    return plan


def _row(draft: HappeningDraft, calendar_id: int | None, now: datetime) -> tuple[Any, ...]:
    told = _told(draft)
    return (
        str(uuid4()),
        draft.format,
        draft.key,
        *(_stored(told[name]) for name in _TOLD),
        _days(draft),
        as_json(draft.with_whom),
        calendar_id,
        stored_moment(now.astimezone(UTC)),
    )


def _told(draft: HappeningDraft) -> dict[str, Any]:
    values = {name: getattr(draft, name) for name in _TOLD}
    for name in ("title", "place"):
        values[name] = clean_line(values[name])[:_TITLE_LIMIT]
    return values


def _stored(value: Any) -> Any:
    """A value as SQLite keeps it."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat(" ", "microseconds")
    return value.isoformat() if hasattr(value, "isoformat") else value


def _days(draft: HappeningDraft) -> str:
    return " ".join(day.isoformat() for day in sorted(draft.except_days))


def _bring_changed(
    change: Change, happenings: Sequence[HappeningDraft], plan: FoundPlan, now: datetime
) -> None:
    """Let rows say what their source says now; what was kept of them follows."""
    session = change.session
    rows = rows_of(session, plan.changed.values())
    for index, row_id in plan.changed.items():
        row, draft = rows[row_id], happenings[index]
        before = Evidence(**row.model_dump())
        for name, value in _told(draft).items():
            setattr(row, name, value)
        row.except_days, row.with_whom = _days(draft), as_json(draft.with_whom)
        if row.state == EvidenceState.GONE:
            row.state = _state_again(row)
        if row.state == EvidenceState.KEPT:
            bring_up_to_date(session, before, row, now)
    session.flush()


def _state_again(row: Evidence) -> str:
    """Of what had gone and is there again."""
    kept = row.interaction_id or row.follow_up_id or row.occasion_id
    return EvidenceState.KEPT if kept else EvidenceState.WAITING


def _mark_gone(change: Change, ids: Sequence[int]) -> None:
    """What waits need not be looked at; of what was kept it is asked, not done."""
    change.session.connection().execute(
        text(
            "UPDATE evidence SET state = 'gone' WHERE state <> 'set_aside'"
            " AND id IN (SELECT value FROM json_each(:ids))"
        ),
        {"ids": json.dumps(ids)},
    )


def _belongs_to(change: Change, happenings: Sequence[HappeningDraft], calendar_id: int) -> None:
    """What came in by hand before belongs to the calendar that is read again."""
    change.session.connection().execute(
        text(_OF_THIS_CALENDAR),
        {"calendar": calendar_id, "keys": json.dumps([[o.format, o.key] for o in happenings])},
    )


def _miss(
    change: Change, happenings: Sequence[HappeningDraft], calendar_id: int, now: datetime
) -> None:
    change.session.connection().execute(
        text(_NO_LONGER_THERE), _of_what_is_ahead(happenings, calendar_id, now)
    )


def would_miss(
    session: Session, happenings: Sequence[HappeningDraft], calendar_id: int, now: datetime
) -> tuple[int, int]:
    """How much of this calendar is ahead, and how much of that it no longer holds."""
    values = _of_what_is_ahead(happenings, calendar_id, now)
    ahead, missed = session.connection().execute(text(_HOW_MANY_ARE_MISSED), values).one()
    return int(ahead), int(missed)


def _of_what_is_ahead(
    happenings: Sequence[HappeningDraft], calendar_id: int, now: datetime
) -> dict[str, Any]:
    return {
        "calendar": calendar_id,
        "today": now.date().isoformat(),
        "keys": json.dumps([one.key for one in happenings]),
    }
