"""After a plan was settled: a line about it, a next step, or another day for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.entities import FollowUp, Interaction, Person
from desktop.domain.errors import BadInputError
from desktop.domain.follow_ups import AGAIN, FollowUpDraft
from desktop.domain.language import tr
from desktop.domain.meeting_effects import Aftermath
from desktop.domain.said_days import name_day
from desktop.domain.talk import NextStep
from desktop.domain.text import clean
from desktop.domain.typed import as_note
from desktop.domain.vocabulary import FollowUpState
from desktop.services.follow_ups.missed import last_missed
from desktop.services.follow_ups.planning import drafted, plan_in
from desktop.services.follow_ups.series import named
from desktop.storage.database import Database


def aftermath(session: Session, follow_up_id: int, today: date) -> Aftermath | None:
    """What one may want to do now; None without a person, for there is nothing to ask."""
    row = session.get(FollowUp, follow_up_id)
    draft = drafted(session, follow_up_id)
    person = session.get(Person, row.person_id) if row is not None and row.person_id else None
    if row is None or draft is None or person is None or person.deleted_at is not None:
        return None
    return Aftermath(
        follow_up_id=follow_up_id,
        person_id=draft.person_id or 0,
        name=person.name,
        called=person.given or person.name,
        draft=draft,
        is_kept=row.state == FollowUpState.KEPT,
        missed=last_missed(session, follow_up_id, draft.person_id or 0, today),
    )


def tell(
    db: Database,
    follow_up_id: int,
    *,
    note: str = "",
    next_step: NextStep | None = None,
    now: datetime,
) -> Changes:
    """Keep a line about a meeting that was kept, and plan what comes next, as one act."""
    with db.change() as change:
        session = change.session
        row = _the(session, follow_up_id)
        talk = session.get(Interaction, row.interaction_id) if row.interaction_id else None
        if talk is not None and clean(note):
            talk.mine = as_note("\n".join(filter(None, (talk.mine, note))))
        if next_step is not None:
            draft = FollowUpDraft(
                next_step.day, row.person_id, reason=next_step.reason, size=next_step.size,
                origin="talk",
            )  # fmt: skip
            plan_in(session, draft, now)
        change.label = tr("Kept what was said of {what}").format(what=named(session, row))
    return change.changes


def plan_anew(db: Database, follow_up_id: int, draft: FollowUpDraft, *, now: datetime) -> Changes:
    """Another day for what did not take place. It is known that it was moved there."""
    with db.change() as change:
        before = _the(change.session, follow_up_id)
        row = plan_in(change.session, replace(draft, rule="", origin=AGAIN), now)
        row.moved_from = before.day
        row.asked_by_them_on = before.asked_by_them_on
        change.label = tr("Planned {what} anew, on {day}").format(
            what=named(change.session, row), day=name_day(row.day)
        )
    return change.changes


def _the(session: Session, follow_up_id: int) -> FollowUp:
    found = session.get(FollowUp, follow_up_id)
    if found is None:
        raise BadInputError(tr("That is no longer on the calendar. Nothing was changed."))
    return found
