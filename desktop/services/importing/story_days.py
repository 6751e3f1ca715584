"""What a file tells of us as it stands today: some of it was written down long ago."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from desktop.domain.errors import BadInputError
from desktop.domain.recurrence import checked_rule, next_occurrence, shortened
from desktop.domain.stories import InteractionTold, PlanTold, Told
from desktop.domain.vocabulary import FollowUpState, InteractionKind, Size

_SIZES = {
    InteractionKind.CALL: Size.CALL,
    InteractionKind.VIDEO: Size.CALL,
    InteractionKind.MESSAGE: Size.LINE,
    InteractionKind.LETTER: Size.LINE,
}
_ONE_DAY = timedelta(days=1)


def as_of(told: Told, today: date) -> Told:
    """A talk still to come is a plan; a plan that lies behind is let go or comes again."""
    if isinstance(told, InteractionTold) and told.day > today:
        return _ahead(told)
    if isinstance(told, PlanTold) and told.state == FollowUpState.PLANNED:
        return _plan(told, today)
    return told


def _ahead(told: InteractionTold) -> PlanTold:
    return PlanTold(
        day=told.day,
        title=told.title,
        reason=told.mine or told.words,
        size=_SIZES.get(InteractionKind(told.kind), Size.TIME_TOGETHER),
        starts_at=told.began_at,
        zone=told.zone,
        minutes=told.minutes,
        place=told.place,
        origin=told.origin or "import",
    )


def _plan(told: PlanTold, today: date) -> PlanTold:
    rule = _rule(told)
    if told.day >= today:
        return replace(told, rule=rule)
    again = next_occurrence(rule, told.day, today - _ONE_DAY, ()) if rule else None
    if again is None:
        return replace(
            told, rule="", state=FollowUpState.LET_GO, settled_on=told.settled_on or told.day
        )
    starts_at = told.starts_at + (again - told.day) if told.starts_at else None
    return replace(told, rule=shortened(rule, told.day, again), day=again, starts_at=starts_at)


def _rule(told: PlanTold) -> str:
    """The rule where it is one; a plan without stays a plan of one day."""
    try:
        return checked_rule(told.rule, told.day)
    except BadInputError:
        return ""
