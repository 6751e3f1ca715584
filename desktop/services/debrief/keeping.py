"""Keeping a debrief: the talk, the plan it fulfils, loops, the next step, a move: one change."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.debrief import NextStage
from desktop.domain.entities import FollowUp, Interaction
from desktop.domain.language import tr
from desktop.domain.meetings import Meeting
from desktop.domain.talk import TalkDraft
from desktop.services import interactions
from desktop.services.follow_ups.settling import took_place
from desktop.services.journey import moving
from desktop.storage.database import Database

_WRITTEN = (
    "kind", "minutes", "began_by", "words", "feeling", "shared", "ask_next", "interrupted",
    "advised", "asked", "confided",
)  # fmt: skip
_CONTACT = ("kind", "minutes", "began_by")


def keep(
    db: Database,
    meeting: Meeting,
    talk: TalkDraft,
    *,
    now: datetime,
    move_to: NextStage | None = None,
) -> Changes:
    """Keep all that was written after a meeting; one undo takes it back.

    What was planned is kept with it, on its own day without a ``talk.day``. A meeting
    kept before takes the words onto the talk that stands there: nothing is doubled.
    """
    with db.change() as change:
        session = change.session
        talk_id = _record(session, meeting, talk, _WRITTEN, now)
        if move_to is not None:
            moving.carry(session, talk.people, move_to.id, now=now, sign=move_to.sign)
        change.label = tr("Kept {what}").format(what=interactions.named(session, talk_id))
    return change.changes


def keep_contact(db: Database, meeting: Meeting, talk: TalkDraft, *, now: datetime) -> Changes:
    """Keep only that it happened."""
    with db.change() as change:
        talk_id = _record(change.session, meeting, talk, _CONTACT, now)
        change.label = tr("Kept {what}").format(what=interactions.named(change.session, talk_id))
    return change.changes


def _record(
    session: Session, meeting: Meeting, talk: TalkDraft, fields: tuple[str, ...], now: datetime
) -> int:
    """The id of the talk, written down or written on."""
    if meeting.follow_up_id is None:
        return interactions.record(session, talk, now=now)
    row = took_place(session, meeting.follow_up_id, meeting.occurrence, today=now.date())
    before = session.get(Interaction, row.interaction_id) if row.interaction_id else None
    if before is not None and before.id is not None:
        interactions.amend(session, before.id, talk, fields, now=now)
        return before.id
    _take_time(talk, row)
    row.interaction_id = interactions.record(session, talk, now=now)
    return row.interaction_id


def _take_time(talk: TalkDraft, row: FollowUp) -> None:
    """It happened when it was planned, unless another day was said."""
    if talk.day is None:
        talk.day, talk.began_at, talk.zone = row.day, row.starts_at, row.zone
