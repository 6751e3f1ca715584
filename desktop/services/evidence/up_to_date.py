"""What was kept follows its source: a moved meeting moves the appointment.

Only what still says what the source said before is changed; what somebody has put right
by hand since stays as it is.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from desktop.domain.entities import Evidence, FollowUp, Interaction, InteractionPerson, Occasion
from desktop.domain.vocabulary import FollowUpState
from desktop.services.evidence.drafting import checked_length, next_of_series
from desktop.services.follow_ups.series import note_move, set_time
from desktop.services.follow_ups.shifting import begins_on
from desktop.services.interactions import settle_last_contact


def bring_up_to_date(session: Session, before: Evidence, row: Evidence, now: datetime) -> None:
    """Let what a row became follow it, within a change under way."""
    talk = session.get(Interaction, row.interaction_id) if row.interaction_id else None
    plan = session.get(FollowUp, row.follow_up_id) if row.follow_up_id else None
    occasion = session.get(Occasion, row.occasion_id) if row.occasion_id else None
    if talk is not None and talk.origin == row.format:
        _follow_talk(session, talk, before, row, now)
    if plan is not None and plan.state == FollowUpState.PLANNED:
        _follow_plan(plan, before, row, now)
    if occasion is not None and (occasion.month, occasion.day) == _yearly(before):
        occasion.month, occasion.day = _yearly(row)
        if row.year_known:
            occasion.year = row.day.year


def _yearly(row: Evidence) -> tuple[int, int]:
    return row.day.month, row.day.day


def _follow_talk(
    session: Session, talk: Interaction, before: Evidence, row: Evidence, now: datetime
) -> None:
    for name in ("title", "place", "minutes", "began_at", "zone"):
        _follow(talk, name, getattr(before, name), getattr(row, name))
    if talk.day == before.day and row.day != before.day and row.day <= now.date():
        talk.day = row.day
        people = select(InteractionPerson.person_id).where(
            col(InteractionPerson.interaction_id) == talk.id
        )
        settle_last_contact(session, session.exec(people).all())


def _follow_plan(plan: FollowUp, before: Evidence, row: Evidence, now: datetime) -> None:
    _follow(plan, "title", before.title, row.title)
    _follow(plan, "place", before.place, row.place)
    _follow(plan, "minutes", checked_length(before.minutes), checked_length(row.minutes))
    _, was_on = next_of_series(before, plan.day)
    stood = (was_on, before.began_at.time() if before.began_at else None)
    if (plan.day, plan.starts_at.time() if plan.starts_at else None) != stood:
        return
    rule, day = next_of_series(row, now.date())
    note_move(plan, day)
    begins_on(plan, day)
    plan.rule = rule
    if rule:
        plan.except_days = row.except_days
    starts_at = datetime.combine(day, row.began_at.time()) if row.began_at else None
    if (starts_at, row.zone if starts_at else "") != (plan.starts_at, plan.zone):
        set_time(plan, starts_at, row.zone)


def _follow(stands: Any, name: str, before: Any, now: Any) -> None:
    if getattr(stands, name) == before:
        setattr(stands, name, now)
