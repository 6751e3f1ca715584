"""Planning a contact, putting the plan right, taking it back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlmodel import Session, col, select
from sqlmodel import delete as delete_rows

from desktop.domain.changes import Changes
from desktop.domain.entities import FollowUp, FollowUpGuest
from desktop.domain.errors import BadInputError
from desktop.domain.follow_ups import FollowUpDraft, Scope
from desktop.domain.language import tr
from desktop.domain.meanwhile import Read, put_right
from desktop.domain.recurrence import checked_rule, ended_before, shortened
from desktop.domain.said_days import name_day
from desktop.domain.text import clean_line
from desktop.domain.typed import as_lines, as_name
from desktop.domain.vocabulary import FollowUpShape, FollowUpState, Size
from desktop.services.follow_ups.series import leave_out, named, note_move, set_time, the_row
from desktop.services.people.presence import present
from desktop.storage.database import Database

LONGEST = 7 * 24 * 60  # minutes of one appointment
_EDITABLE = frozenset({"title", "reason", "size", "place", "minutes", "rule", "person_id"})


def plan(db: Database, draft: FollowUpDraft, *, now: datetime) -> Changes:
    """Plan a contact. Raises BadInputError without anybody or anything to do."""
    return plan_all(db, [draft], now=now)


def plan_all(db: Database, drafts: Sequence[FollowUpDraft], *, now: datetime) -> Changes:
    """Plan several contacts as one act: several people dropped on a day."""
    with db.change() as change:
        rows = [plan_in(change.session, draft, now) for draft in drafts]
        if rows:
            change.label = tr("Planned {what}").format(what=named(change.session, rows[0]))
        if len(rows) > 1:
            change.label += tr(", and {what} more").format(what=len(rows) - 1)
    return change.changes


_TOGETHER = (
    ("person_id", "guests"),
    ("day", "starts_at", "zone", "minutes", "window_from", "window_to", "rule"),
)


def revise(
    db: Database,
    follow_up_id: int,
    draft: FollowUpDraft,
    *,
    occurrence: date | None = None,
    scope: Scope = "this",
    read: Read[FollowUpDraft] | None = None,
) -> Changes:
    """Put a plan right as a whole. One of a series, revised alone, repeats no more.

    ``read`` is what was put right: what changed meanwhile is not written over. Raises
    ChangedMeanwhileError where both wrote the same.
    """
    with db.change() as change:
        session = change.session
        now = drafted(session, follow_up_id, occurrence)
        if now is not None:
            draft = put_right(read, now, draft, together=_TOGETHER)
        check_who(session, draft)
        row = the_row(session, follow_up_id, occurrence, scope)
        if not draft.rule:
            note_move(row, draft.day)
        fill(row, draft, repeats=row.series_id is None)
        assert row.id is not None
        seat(session, row.id, row.person_id, draft.guests)
        change.label = tr("Changed {what}").format(what=named(session, row))
    return change.changes


def drafted(
    session: Session, follow_up_id: int, occurrence: date | None = None
) -> FollowUpDraft | None:
    """A plan as the draft it could have come from, to be put right; None if it is gone."""
    row = session.get(FollowUp, follow_up_id)
    if row is None:
        return None
    by = occurrence - row.day if occurrence else timedelta()
    return FollowUpDraft(
        day=row.day + by,
        person_id=row.person_id,
        guests=tuple(guest.person_id for guest in _guests(session, follow_up_id)),
        title=row.title,
        reason=row.reason,
        size=row.size,
        starts_at=row.starts_at + by if row.starts_at else None,
        zone=row.zone,
        minutes=row.minutes,
        window_from=row.window_from + by if row.window_from else None,
        window_to=row.window_to + by if row.window_to else None,
        place=row.place,
        rule=shortened(row.rule, row.day, occurrence) if row.rule and occurrence else row.rule,
        stage_id=row.stage_id,
        origin=row.origin,
    )


def plan_in(session: Session, draft: FollowUpDraft, now: datetime) -> FollowUp:
    """Plan within a change under way; the row."""
    check_who(session, draft)
    row = FollowUp(
        day=draft.day,
        stage_id=draft.stage_id,
        origin=draft.origin,
        created_at=now.astimezone(UTC),
    )
    fill(row, draft, repeats=True)
    session.add(row)
    session.flush()
    assert row.id is not None
    seat(session, row.id, row.person_id, draft.guests)
    return row


def check_who(session: Session, draft: FollowUpDraft) -> None:
    """Raises BadInputError without anybody or anything to do."""
    if draft.person_id is not None:
        present(session, draft.person_id)
    elif not clean_line(draft.title):
        raise BadInputError(tr("With whom, or what? One of the two is enough."))


def fill(row: FollowUp, draft: FollowUpDraft, *, repeats: bool) -> None:
    """Write all of the draft but its guests; whether it may repeat."""
    row.person_id = draft.person_id
    row.title = as_name(draft.title)
    row.reason = as_lines(draft.reason)
    row.place = as_name(draft.place)
    row.size = Size(draft.size)
    row.day = draft.day
    row.minutes = _checked_minutes(draft.minutes)
    if draft.starts_at is None and draft.window_from is not None and draft.window_to is not None:
        set_window(row, draft.window_from, draft.window_to)
    else:
        starts_at = draft.starts_at.replace(tzinfo=None) if draft.starts_at else None
        set_time(row, starts_at, draft.zone)
    _repeat(row, draft.rule if repeats else "")


def _repeat(row: FollowUp, rule: str) -> None:
    """By this rule from its day on; where a single plan was moved from is no matter then."""
    new = checked_rule(rule, row.day)
    if new and not row.rule:
        row.except_days = ""
    row.rule = new


def set_window(row: FollowUp, first: date, last: date) -> None:
    """Make it a window; its best day is kept inside."""
    if last < first:
        raise BadInputError(tr("A window ends after it begins."))
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
        raise BadInputError(
            tr("A follow-up has no {what}.").format(what=", ".join(sorted(unknown)))
        )
    with db.change() as change:
        session = change.session
        row = the_row(session, follow_up_id, occurrence, scope)
        for name, value in changed.items():
            _set(session, row, name, value)
        change.label = tr("Changed {what}").format(what=named(session, row))
    return change.changes


def _set(session: Session, row: FollowUp, name: str, value: Any) -> None:
    match name:
        case "rule":
            _repeat(row, value)
        case "minutes":
            row.minutes = _checked_minutes(value)
        case "person_id":
            row.person_id = None if value is None else present(session, value).id
        case "size":
            row.size = Size(value)
        case _:
            setattr(row, name, as_lines(value))


def set_guests(db: Database, follow_up_id: int, people: Sequence[int]) -> Changes:
    """Who else will be there."""
    with db.change() as change:
        row = the_row(change.session, follow_up_id, None)
        change.label = tr("Changed who comes to {what}").format(what=named(change.session, row))
        seat(change.session, follow_up_id, row.person_id, people)
    return change.changes


def seat(session: Session, follow_up_id: int, person_id: int | None, people: Sequence[int]) -> None:
    """These are the guests; rows of who was one already stay."""
    wished = [person for person in dict.fromkeys(people) if person != person_id]
    here = _guests(session, follow_up_id)
    for guest in here:
        if guest.person_id not in wished:
            session.delete(guest)
    known = {guest.person_id for guest in here}
    for person in wished:
        if person not in known:
            present(session, person)
            session.add(FollowUpGuest(follow_up_id=follow_up_id, person_id=person))


def _guests(session: Session, follow_up_id: int) -> Sequence[FollowUpGuest]:
    return session.exec(
        select(FollowUpGuest).where(FollowUpGuest.follow_up_id == follow_up_id)
    ).all()


def delete(
    db: Database, follow_up_id: int, *, occurrence: date | None = None, scope: Scope = "this"
) -> Changes:
    """Take it off the calendar: one occurrence, all that follow, or the whole."""
    with db.change() as change:
        session = change.session
        row = session.get(FollowUp, follow_up_id)
        if row is None:
            return change.changes
        change.label = tr("Took {what} off the calendar").format(what=named(session, row))
        if not row.rule or occurrence is None or (scope == "following" and occurrence <= row.day):
            session.delete(row)
        elif scope == "this":
            leave_out(row, occurrence)
        else:
            row.rule = ended_before(row.rule, occurrence)
            session.execute(
                delete_rows(FollowUp).where(
                    col(FollowUp.series_id) == follow_up_id,
                    col(FollowUp.occurrence_on) >= occurrence,
                    col(FollowUp.state) == FollowUpState.PLANNED,
                )
            )
    return change.changes


def skip(db: Database, follow_up_id: int, occurrence: date) -> Changes:
    """Leave one of a series out: neither kept nor missed, and asked for by nobody."""
    with db.change() as change:
        series = change.session.get(FollowUp, follow_up_id)
        if series is None or not series.rule:
            raise BadInputError(tr("That is no longer on the calendar. Nothing was changed."))
        leave_out(series, occurrence)
        change.label = tr("Skipped {what} on {day}").format(
            what=named(change.session, series), day=name_day(occurrence)
        )
    return change.changes


def _checked_minutes(minutes: int | None) -> int | None:
    if minutes is None:
        return None
    if not 1 <= minutes <= LONGEST:
        raise BadInputError(tr("It lasts from one minute to a week."))
    return minutes
