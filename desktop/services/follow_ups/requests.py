"""Somebody asks to meet: it waits for my answer, and only a yes makes it a plan of mine.

Decision 19 says how it is kept.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.entities import FollowUp, Person
from desktop.domain.errors import BadInputError
from desktop.domain.follow_ups import FollowUpDraft, RequestDraft, RequestRow
from desktop.domain.language import tr
from desktop.domain.meanwhile import Read, put_right
from desktop.domain.said_days import name_day
from desktop.domain.typed import as_lines
from desktop.domain.vocabulary import FollowUpState, Size
from desktop.services.follow_ups.planning import check_who, fill, seat
from desktop.services.follow_ups.series import set_time
from desktop.services.people.presence import present
from desktop.storage.database import Database

REMEMBERED = timedelta(days=31)  # past the day to answer by; then only the calendar has it

# The plus keeps SQLite from walking everyone by the index on deleted_at.
_REQUEST = """
SELECT f.id, f.person_id, p.name, f.asked_by_them_on, f.answer_by, f.reason, f.size,
       coalesce((SELECT value FROM contact_point WHERE person_id = p.id AND kind = 'email'
                  ORDER BY preferred DESC, position, id LIMIT 1), '') AS mail
  FROM follow_up f JOIN person p ON p.id = f.person_id
 WHERE f.state = 'asked' AND +p.deleted_at IS NULL AND {which}
 ORDER BY f.answer_by, f.id
"""


def requests_waiting(session: Session, today: date) -> list[RequestRow]:
    """Who asked to meet and waits for an answer, those to be answered soonest first."""
    since = (today - REMEMBERED).isoformat()
    return _requests(session, "f.day >= :since", since=since)


def request(session: Session, follow_up_id: int) -> RequestRow | None:
    """This one, if it still waits for an answer."""
    return next(iter(_requests(session, "f.id = :id", id=follow_up_id)), None)


def _requests(session: Session, which: str, **values: Any) -> list[RequestRow]:
    query = text(_REQUEST.format(which=which))
    typed = query.columns(asked_by_them_on=Date(), answer_by=Date())
    return [RequestRow(*row) for row in session.connection().execute(typed, values)]


def note_request(db: Database, draft: RequestDraft, *, now: datetime) -> Changes:
    """They asked to meet. It stands on the day it is to be answered by."""
    if draft.answer_day < draft.asked_on:
        raise BadInputError(tr("The day to answer by comes after the one on which they asked."))
    with db.change() as change:
        name = present(change.session, draft.person_id).name
        change.session.add(
            FollowUp(
                person_id=draft.person_id,
                reason=as_lines(draft.about),
                size=Size(draft.size),
                day=draft.answer_day,
                state=FollowUpState.ASKED,
                asked_by_them_on=draft.asked_on,
                answer_by=draft.answer_day,
                origin="asked",
                created_at=now.astimezone(UTC),
            )
        )
        change.label = tr("Noted that {name} asked to meet").format(name=name)
    return change.changes


def edit_request(
    db: Database,
    follow_up_id: int,
    draft: RequestDraft,
    *,
    read: Read[RequestDraft] | None = None,
) -> Changes:
    """Put right what they asked for, or until when it is to be answered. ``read`` and what
    is raised as with plans."""
    with db.change() as change:
        row = _waiting(change.session, follow_up_id)
        now = request(change.session, follow_up_id)
        if now is not None:
            draft = put_right(read, now.draft(), draft, together=(("asked_on", "answer_by"),))
        row.person_id = present(change.session, draft.person_id).id
        row.reason, row.size = as_lines(draft.about), Size(draft.size)
        row.asked_by_them_on = draft.asked_on
        row.day = row.answer_by = draft.answer_day
        change.label = tr("Changed what {name} asked for").format(name=_name(change.session, row))
    return change.changes


def accept(db: Database, follow_up_id: int, draft: FollowUpDraft) -> Changes:
    """Yes, then: it is planned as the draft says, and known to have been their wish."""
    with db.change() as change:
        session = change.session
        row = _waiting(session, follow_up_id)
        check_who(session, draft)
        fill(row, draft, repeats=True)
        seat(session, follow_up_id, row.person_id, draft.guests)
        change.label = _said_yes(session, row)
    return change.changes


def accept_on(
    db: Database, follow_up_id: int, day: date, *, starts_at: datetime | None = None, zone: str = ""
) -> Changes:
    """Yes, on that day: at that wall time, or at any time of it."""
    with db.change() as change:
        row = _waiting(change.session, follow_up_id)
        row.day = day
        set_time(row, starts_at, zone)
        change.label = _said_yes(change.session, row)
    return change.changes


def decline(db: Database, follow_up_id: int, *, today: date, word: str = "") -> Changes:
    """Not now, kindly. The word that goes with it is kept below what they asked."""
    with db.change() as change:
        row = _waiting(change.session, follow_up_id)
        row.reason = as_lines("\n".join(filter(None, (row.reason, word))))
        row.state, row.settled_on = FollowUpState.LET_GO, today
        change.label = tr("Not now for what {name} asked").format(name=_name(change.session, row))
    return change.changes


def withdraw(db: Database, follow_up_id: int, *, today: date) -> Changes:
    """They took it back."""
    with db.change() as change:
        row = _waiting(change.session, follow_up_id)
        row.state, row.settled_on = FollowUpState.WITHDRAWN, today
        change.label = tr("{name} took it back").format(name=_name(change.session, row))
    return change.changes


def _waiting(session: Session, follow_up_id: int) -> FollowUp:
    row = session.get(FollowUp, follow_up_id)
    if row is None or row.state != FollowUpState.ASKED:
        raise BadInputError(tr("That was answered already. Nothing was changed."))
    return row


def _said_yes(session: Session, row: FollowUp) -> str:
    """From now on it is a plan of mine; the label says so."""
    row.state, row.answer_by = FollowUpState.PLANNED, None
    return tr("Said yes to {name}, on {day}").format(
        name=_name(session, row), day=name_day(row.day)
    )


def _name(session: Session, row: FollowUp) -> str:
    person = session.get(Person, row.person_id) if row.person_id is not None else None
    return person.name if person is not None else "somebody"
