"""Setting aside what was found, taking it back, and parting from what is gone."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime

from sqlalchemy import text

from desktop.domain.changes import Changes
from desktop.domain.entities import FollowUp
from desktop.domain.language import counted, tr
from desktop.domain.vocabulary import EvidenceState, FollowUpState
from desktop.services.evidence.rows import the_row
from desktop.services.follow_ups.series import named
from desktop.services.importing.gathering import stored_moment
from desktop.storage.database import Change, Database

_SET = """
UPDATE evidence SET state = :state, decided_at = :moment
 WHERE state = :before AND id IN (SELECT value FROM json_each(:ids))
"""


def set_aside(db: Database, ids: Sequence[int], *, now: datetime) -> Changes:
    """They need not be kept. They stay known, and do not wait any more."""
    with db.change(tr("Set {who} aside").format(who=_said(len(ids)))) as change:
        _move(change, ids, EvidenceState.WAITING, EvidenceState.SET_ASIDE, now)
    return change.changes


def take_back(db: Database, ids: Sequence[int]) -> Changes:
    """What was set aside waits again."""
    with db.change(tr("Took {who} back to look through").format(who=_said(len(ids)))) as change:
        _move(change, ids, EvidenceState.SET_ASIDE, EvidenceState.WAITING, None)
    return change.changes


def let_go_with_source(db: Database, evidence_id: int, *, today: date) -> Changes:
    """Its calendar no longer holds it: the appointment that was kept is let go too."""
    with db.change() as change:
        plan = change.session.get(FollowUp, the_row(change.session, evidence_id).follow_up_id)
        if plan is not None:
            change.label = tr("Let go of {what}").format(what=named(change.session, plan))
            plan.state, plan.settled_on = FollowUpState.LET_GO, today
    return change.changes


def keep_without_source(db: Database, evidence_id: int) -> Changes:
    """Its calendar no longer holds it; the appointment stays, and is mine from now on."""
    with db.change() as change:
        row = the_row(change.session, evidence_id)
        plan = change.session.get(FollowUp, row.follow_up_id)
        row.state, row.follow_up_id = EvidenceState.SET_ASIDE, None
        if plan is not None:
            change.label = tr("Kept {what} on the calendar").format(
                what=named(change.session, plan)
            )
    return change.changes


def _said(count: int) -> str:
    return counted(count, "one thing", "{count} things", about="found")


def _move(
    change: Change, ids: Sequence[int], before: str, after: str, now: datetime | None
) -> None:
    moment = stored_moment(now.astimezone(UTC)) if now else None
    change.session.connection().execute(
        text(_SET),
        {"ids": json.dumps(list(ids)), "state": after, "before": before, "moment": moment},
    )
