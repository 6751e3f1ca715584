"""Once a message went: it is kept in the story and the next step is planned, as one change;
later, how it landed."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.compose.letters import Gone, Typed
from desktop.domain.entities import Draft
from desktop.domain.errors import BadInputError
from desktop.domain.follow_ups import FollowUpDraft
from desktop.domain.language import tr
from desktop.domain.talk import TalkDraft
from desktop.domain.typed import as_note
from desktop.domain.vocabulary import DraftState, InteractionKind, Who
from desktop.services import interactions
from desktop.services.compose.drafts import fill, named, person_of, the
from desktop.services.follow_ups.planning import plan_in
from desktop.services.news import take_up
from desktop.storage.database import Database

ORIGIN = "compose"


def went(
    db: Database, draft_id: int, gone: Gone, *, typed: Typed | None = None, now: datetime
) -> Changes:
    """It has gone: the story says so, thanks are given, the news it took up waits no more,
    the next step is planned.

    ``typed`` are its words as they went. One that went before is not kept twice.
    """
    with db.change() as change:
        session = change.session
        draft = the(session, draft_id)
        if draft.state == DraftState.SENT:
            return change.changes
        if typed is not None:
            fill(draft, typed)
        draft.state, draft.went_by, draft.sent_on = DraftState.SENT, gone.went_by, gone.day
        draft.ask_on, draft.updated_at = gone.ask_on, now.astimezone(UTC)
        _into_the_story(session, draft, gone, now)
        change.label = tr("Kept that {what} went").format(what=named(session, draft))
    return change.changes


def landed(
    db: Database,
    draft_id: int,
    line: str = "",
    *,
    answer: str = "",
    answered_by: InteractionKind = InteractionKind.MESSAGE,
    now: datetime,
) -> Changes:
    """How it landed, in a line, or left unsaid; it is not asked again. Their ``answer``
    becomes something they said, begun by them."""
    with db.change() as change:
        session = change.session
        draft = _sent(session, draft_id)
        draft.landed, draft.landed_on = as_note(line), now.date()
        person = person_of(session, draft)
        if answer.strip() and person is not None and person.id is not None:
            talk = TalkDraft(
                people=[person.id], day=now.date(), kind=answered_by, words=as_note(answer),
                began_by=Who.THEM, origin=ORIGIN,
            )  # fmt: skip
            interactions.record(session, talk, now=now)
        told = draft.landed or answer.strip()
        change.label = (
            tr("Kept how {what} landed").format(what=named(session, draft))
            if told
            else tr("Left unsaid how it landed")
        )
    return change.changes


def ask_again(db: Database, draft_id: int, day: date) -> Changes:
    """Ask on another day how it landed."""
    with db.change() as change:
        draft = _sent(change.session, draft_id)
        draft.ask_on, draft.landed, draft.landed_on = day, "", None
        change.label = tr("Kith asks later how {what} landed").format(
            what=named(change.session, draft)
        )
    return change.changes


def _into_the_story(session: Session, draft: Draft, gone: Gone, now: datetime) -> None:
    """The contact it was, with whoever is still in the book."""
    person = person_of(session, draft)
    if person is None or person.id is None or person.deleted_at is not None:
        return
    talk = TalkDraft(
        people=[person.id], day=gone.day, kind=gone.kind, mine=gone.mine,
        began_by=gone.began_by, asked=gone.asked, unprompted=gone.unprompted,
        thanks=list(gone.thanks), origin=ORIGIN,
    )  # fmt: skip
    draft.interaction_id = interactions.record(session, talk, now=now)
    take_up(session, person.id, draft.why_now, draft.interaction_id, gone.day)
    if gone.next_step is not None:
        step = gone.next_step
        planned = FollowUpDraft(
            step.day, person.id, reason=step.reason, size=step.size, origin=ORIGIN
        )
        draft.follow_up_id = plan_in(session, planned, now).id


def _sent(session: Session, draft_id: int) -> Draft:
    draft = the(session, draft_id)
    if draft.state != DraftState.SENT:
        raise BadInputError(tr("That letter has not gone yet. Nothing was changed."))
    return draft
