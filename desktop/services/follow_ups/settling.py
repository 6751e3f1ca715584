"""What became of a plan: kept, missed, let go, put off."""

from __future__ import annotations

from datetime import date, datetime, time

from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import FollowUp, FollowUpGuest, Person
from desktop.domain.follow_ups import Scope, Snooze, snoozed_day
from desktop.domain.language import tr
from desktop.domain.talk import TalkDraft
from desktop.domain.vocabulary import FollowUpState, InteractionKind, Size, Who
from desktop.services import interactions
from desktop.services.follow_ups.series import named, note_move, set_time, shift, the_row
from desktop.storage.database import Database

_KINDS = {
    Size.LINE: InteractionKind.MESSAGE,
    Size.CALL: InteractionKind.CALL,
    Size.TIME_TOGETHER: InteractionKind.IN_PERSON,
}


def keep(
    db: Database,
    follow_up_id: int,
    *,
    now: datetime,
    occurrence: date | None = None,
    kind: str | None = None,
) -> Changes:
    """It took place: it is written down as a contact, and the rhythm begins again.

    What is kept already, with its talk, stays as it is.
    """
    with db.change() as change:
        session = change.session
        if _is_kept(the_row(session, follow_up_id, occurrence)):
            return change.changes
        row = took_place(session, follow_up_id, occurrence, today=now.date())
        change.label = tr("Kept {what}").format(what=named(session, row))
        people = _people(session, row)
        if people:
            draft = TalkDraft(
                people=people,
                kind=kind or _KINDS[Size(row.size)],
                day=row.day,
                began_at=row.starts_at,
                zone=row.zone,
                minutes=row.minutes if row.starts_at else None,
                place=row.place,
                title=row.title,
                began_by=Who.THEM if row.asked_by_them_on else "",
            )
            row.interaction_id = interactions.record(session, draft, now=now)
    return change.changes


def _is_kept(row: FollowUp) -> bool:
    return row.state == FollowUpState.KEPT and row.interaction_id is not None


def took_place(
    session: Session, follow_up_id: int, occurrence: date | None, *, today: date
) -> FollowUp:
    """Settle a plan as kept within a change under way; the talk itself is not written
    down. Returns its row, on the day on which it happened."""
    row = the_row(session, follow_up_id, occurrence)
    _settle(row, FollowUpState.KEPT, today)
    row.answer_by = None  # a wish to meet that came true needs no answer any more
    _bring_forward(row, today)
    return row


def _bring_forward(row: FollowUp, today: date) -> None:
    """What was kept ahead of its day stands on the day it happened, without an hour."""
    if row.day > today:
        row.moved_from = row.moved_from or row.day
        set_time(row, None, "")
        row.day = today


def miss(
    db: Database, follow_up_id: int, by: Who, *, today: date, occurrence: date | None = None
) -> Changes:
    """It did not take place: I missed it, or they did. No contact, no blame."""
    with db.change() as change:
        row = the_row(change.session, follow_up_id, occurrence)
        change.label = tr("Missed {what}").format(what=named(change.session, row))
        missed = FollowUpState.MISSED_BY_ME if by == Who.ME else FollowUpState.MISSED_BY_THEM
        _settle(row, missed, today)
    return change.changes


def let_go(
    db: Database,
    follow_up_id: int,
    *,
    today: date,
    occurrence: date | None = None,
) -> Changes:
    """It need not be. It stays known, and asks for nothing."""
    with db.change() as change:
        row = the_row(change.session, follow_up_id, occurrence)
        change.label = tr("Let go of {what}").format(what=named(change.session, row))
        _settle(row, FollowUpState.LET_GO, today)
    return change.changes


def plan_again(db: Database, follow_up_id: int) -> Changes:
    """What was settled is planned again; a contact written down for it stays.

    A request to meet that I had not said yes to waits for my answer again.
    """
    with db.change() as change:
        row = the_row(change.session, follow_up_id, None)
        change.label = tr("Planned {what} again").format(what=named(change.session, row))
        waits = row.answer_by is not None
        row.state = FollowUpState.ASKED if waits else FollowUpState.PLANNED
        row.settled_on = None
    return change.changes


def snooze(
    db: Database,
    follow_up_id: int,
    to: Snooze,
    *,
    today: date,
    zone: str,
    occurrence: date | None = None,
    scope: Scope = "this",
) -> Changes:
    """Put it off to a human time."""
    with db.change() as change:
        row = the_row(change.session, follow_up_id, occurrence, scope)
        change.label = tr("Put {what} off").format(what=named(change.session, row))
        day, hour = snoozed_day(to, today)
        note_move(row, day)
        _put_off(row, day, hour, zone)
    return change.changes


def _put_off(row: FollowUp, day: date, hour: time | None, zone: str) -> None:
    if hour is not None and row.starts_at is None:
        set_time(row, datetime.combine(day, hour), zone)
        return
    shift(row, day - row.day)
    if hour is not None and row.starts_at is not None:
        row.starts_at = datetime.combine(day, hour)


def _settle(row: FollowUp, state: FollowUpState, today: date) -> None:
    row.state, row.settled_on = state, today


def _people(session: Session, row: FollowUp) -> list[int]:
    guests = session.exec(
        select(FollowUpGuest.person_id).where(FollowUpGuest.follow_up_id == row.id)
    )
    wished = [person for person in (row.person_id, *guests) if person is not None]
    here = select(Person.id).where(col(Person.id).in_(wished), col(Person.deleted_at).is_(None))
    known = set(session.exec(here))
    return [person for person in wished if person in known]
