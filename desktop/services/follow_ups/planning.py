"""Planning a contact, putting the plan right, taking it back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlmodel import Session, col, select
from sqlmodel import delete as delete_rows

from desktop.domain.changes import Changes
from desktop.domain.drafts import LINE_LIMIT, NAME_LIMIT
from desktop.domain.entities import FollowUp, FollowUpGuest
from desktop.domain.errors import BadInputError
from desktop.domain.follow_ups import FollowUpDraft, Scope
from desktop.domain.recurrence import checked_rule, ended_before
from desktop.domain.text import clean, clean_line
from desktop.domain.vocabulary import FollowUpShape, Size
from desktop.services.follow_ups.series import leave_out, named, set_time, the_row
from desktop.services.people.presence import present
from desktop.storage.database import Database

LONGEST = 7 * 24 * 60  # minutes of one appointment
_EDITABLE = frozenset({"title", "reason", "size", "place", "minutes", "rule", "person_id"})


def plan(db: Database, draft: FollowUpDraft, *, now: datetime) -> Changes:
    """Plan a contact. Raises BadInputError without anybody or anything to do."""
    with db.change() as change:
        session = change.session
        if draft.person_id is not None:
            present(session, draft.person_id)
        elif not clean_line(draft.title):
            raise BadInputError("With whom, or what? One of the two is enough.")
        row = _row(draft, now)
        session.add(row)
        session.flush()
        assert row.id is not None
        for person_id in draft.guests:
            if person_id != draft.person_id:
                session.add(FollowUpGuest(follow_up_id=row.id, person_id=person_id))
        change.label = f"Planned {named(session, row)}"
    return change.changes


def _row(draft: FollowUpDraft, now: datetime) -> FollowUp:
    row = FollowUp(
        person_id=draft.person_id,
        title=clean_line(draft.title)[:NAME_LIMIT],
        reason=clean(draft.reason)[:LINE_LIMIT],
        size=Size(draft.size),
        day=draft.day,
        place=clean_line(draft.place)[:NAME_LIMIT],
        minutes=_checked_minutes(draft.minutes),
        stage_id=draft.stage_id,
        origin=draft.origin,
        created_at=now.astimezone(UTC),
    )
    if draft.starts_at is not None:
        set_time(row, draft.starts_at.replace(tzinfo=None), draft.zone)
    elif draft.window_from is not None and draft.window_to is not None:
        set_window(row, draft.window_from, draft.window_to)
    row.rule = checked_rule(draft.rule, row.day)
    return row


def set_window(row: FollowUp, first: date, last: date) -> None:
    """Make it a window; its best day is kept inside."""
    if last < first:
        raise BadInputError("A window ends after it begins.")
    row.window_from, row.window_to = first, last
    row.day = min(max(row.day, first), last)
    row.starts_at, row.zone, row.shape = None, "", FollowUpShape.WINDOW


def edit(
    db: Database,
    follow_up_id: int,
    *,
    occurrence: date | None = None,
    scope: Scope = "this",
    **changed: Any,
) -> Changes:
    """Change title, reason, size, place, minutes, rule or person_id; the rest stays."""
    unknown = changed.keys() - _EDITABLE
    if unknown:
        raise BadInputError(f"A follow-up has no {', '.join(sorted(unknown))}.")
    with db.change() as change:
        session = change.session
        row = the_row(session, follow_up_id, occurrence, scope)
        for name, value in changed.items():
            _set(session, row, name, value)
        change.label = f"Changed {named(session, row)}"
    return change.changes


def _set(session: Session, row: FollowUp, name: str, value: Any) -> None:
    match name:
        case "rule":
            row.rule = checked_rule(value, row.day)
        case "minutes":
            row.minutes = _checked_minutes(value)
        case "person_id":
            row.person_id = None if value is None else present(session, value).id
        case "size":
            row.size = Size(value)
        case _:
            setattr(row, name, clean(value)[:LINE_LIMIT])


def set_guests(db: Database, follow_up_id: int, people: Sequence[int]) -> Changes:
    """Who else will be there."""
    with db.change() as change:
        session = change.session
        row = the_row(session, follow_up_id, None)
        change.label = f"Changed who comes to {named(session, row)}"
        wished = [person for person in people if person != row.person_id]
        here = session.exec(
            select(FollowUpGuest).where(FollowUpGuest.follow_up_id == follow_up_id)
        ).all()
        for guest in here:
            if guest.person_id not in wished:
                session.delete(guest)
        known = {guest.person_id for guest in here}
        for person_id in wished:
            if person_id not in known:
                present(session, person_id)
                session.add(FollowUpGuest(follow_up_id=follow_up_id, person_id=person_id))
    return change.changes


def delete(
    db: Database, follow_up_id: int, *, occurrence: date | None = None, scope: Scope = "this"
) -> Changes:
    """Take it off the calendar: one occurrence, all that follow, or the whole."""
    with db.change() as change:
        session = change.session
        row = session.get(FollowUp, follow_up_id)
        if row is None:
            return change.changes
        change.label = f"Took {named(session, row)} off the calendar"
        if not row.rule or occurrence is None or (scope == "following" and occurrence <= row.day):
            session.delete(row)
        elif scope == "this":
            leave_out(row, occurrence)
        else:
            row.rule = ended_before(row.rule, occurrence)
            later = col(FollowUp.occurrence_on) >= occurrence
            session.execute(
                delete_rows(FollowUp).where(col(FollowUp.series_id) == follow_up_id, later)
            )
    return change.changes


def _checked_minutes(minutes: int | None) -> int | None:
    if minutes is None:
        return None
    if not 1 <= minutes <= LONGEST:
        raise BadInputError("It lasts from one minute to a week.")
    return minutes
