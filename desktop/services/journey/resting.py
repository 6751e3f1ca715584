"""Who comes to rest is left in peace: what was planned with them is let go, and kept.

It is not planned again by itself when they come back; it is offered.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import Date, text
from sqlmodel import Session, col, select

from desktop.domain.entities import FollowUp
from desktop.domain.journey import OldPlan
from desktop.domain.recurrence import next_occurrence
from desktop.domain.vocabulary import FollowUpState
from desktop.services.follow_ups.series import left_out, the_row
from desktop.services.follow_ups.shifting import begins_on

_LET_GO = text(
    """
SELECT f.id, f.person_id, coalesce(nullif(f.title, ''), f.reason) AS words, f.size, f.day
  FROM follow_up f JOIN (
        SELECT m.person_id, (SELECT max(r.moved_on) FROM move r
                              WHERE r.person_id = m.person_id AND r.to_stage_id = m.from_stage_id
                            ) AS rested_on
          FROM move m JOIN stage s ON s.id = m.from_stage_id AND s.kind = 'resting'
         WHERE m.id IN (SELECT value FROM json_each(:ids))) AS back
    ON back.person_id = f.person_id AND f.settled_on = back.rested_on
 WHERE f.state = 'let_go' AND f.origin <> 'not_now' AND f.answer_by IS NULL
 ORDER BY f.day, f.id
"""
).columns(day=Date())


def let_plans_go(session: Session, people: Sequence[int], today: date) -> int:
    """Let go what is planned with these people, of a series what is still to come; how
    many that was. What they asked me for still waits for my answer."""
    planned = session.exec(
        select(FollowUp).where(
            col(FollowUp.person_id).in_(people), col(FollowUp.state) == FollowUpState.PLANNED
        )
    ).all()
    count = 0
    for row in planned:
        ahead = _ahead(session, row, today) if row.rule else row
        if ahead is not None:
            ahead.state, ahead.settled_on = FollowUpState.LET_GO, today
            count += 1
    return count


def _ahead(session: Session, series: FollowUp, today: date) -> FollowUp | None:
    """A series of its own of what is still to come; None where it has ended."""
    yesterday = today - timedelta(days=1)
    coming = next_occurrence(series.rule, series.day, yesterday, left_out(series.except_days))
    if coming is None or series.id is None:
        return None
    return the_row(session, series.id, coming, "following")


def plans_let_go(session: Session, move_ids: Sequence[int]) -> tuple[OldPlan, ...]:
    """What was let go when those rested whom these moves brought back."""
    found = session.connection().execute(_LET_GO, {"ids": json.dumps(list(move_ids))})
    return tuple(OldPlan(*row) for row in found)


def plan_again(session: Session, days: Mapping[int, date]) -> None:
    """Plan again what was let go, each from that day on."""
    for follow_up_id, day in days.items():
        row = session.get(FollowUp, follow_up_id)
        if row is not None and row.state == FollowUpState.LET_GO:
            row.state, row.settled_on = FollowUpState.PLANNED, None
            begins_on(row, day)
