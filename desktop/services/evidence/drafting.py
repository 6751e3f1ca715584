"""Rows of evidence as the drafts of what they become."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from desktop.domain.entities import Evidence
from desktop.domain.errors import BadInputError
from desktop.domain.follow_ups import FollowUpDraft
from desktop.domain.recurrence import checked_rule, occurrences, shortened
from desktop.domain.talk import TalkDraft
from desktop.domain.vocabulary import InteractionKind, Size
from desktop.services.follow_ups.planning import LONGEST

_SIZES = {
    InteractionKind.MESSAGE: Size.LINE,
    InteractionKind.LETTER: Size.LINE,
    InteractionKind.CALL: Size.CALL,
    InteractionKind.VIDEO: Size.CALL,
}
_AHEAD = timedelta(days=366 * 5)  # within which a series is looked for


def talk_of(row: Evidence, people: Sequence[int], began_by: str, now: datetime) -> TalkDraft:
    """The talk that a row tells of. A zone ahead of mine may name a day too late."""
    return TalkDraft(
        people=list(people),
        day=min(row.day, now.date()),
        kind=row.kind,
        began_at=row.began_at,
        zone=row.zone,
        minutes=row.minutes,
        title=row.title,
        place=row.place,
        began_by=began_by,
        origin=row.format,
    )


def plan_draft(row: Evidence, people: Sequence[int], now: datetime) -> FollowUpDraft:
    """The plan that a meeting ahead becomes; of a series, from its next time on."""
    rule, day = next_of_series(row, now.date())
    by = day - row.day
    return FollowUpDraft(
        day=day,
        person_id=people[0],
        guests=people[1:],
        title=row.title,
        size=_SIZES.get(InteractionKind(row.kind), Size.TIME_TOGETHER),
        starts_at=row.began_at + by if row.began_at else None,
        zone=row.zone,
        minutes=checked_length(row.minutes),
        place=row.place,
        rule=rule,
        origin=row.format,
    )


def next_of_series(row: Evidence, today: date) -> tuple[str, date]:
    """(rule, day): what Kith can repeat by, and the day on which it comes round next.

    What it cannot repeat by, or what comes round no more, stands once, on its own day.
    """
    try:
        rule = checked_rule(row.rule, row.day)
        if not rule or row.day >= today:
            return rule, row.day
        left_out = [date.fromisoformat(day) for day in row.except_days.split()]
        ahead = occurrences(rule, row.day, today, today + _AHEAD, without=left_out, most=1)
        return (shortened(rule, row.day, ahead[0]), ahead[0]) if ahead else ("", row.day)
    except (BadInputError, ValueError, TypeError, OverflowError):
        return "", row.day


def checked_length(minutes: int | None) -> int | None:
    """The length where a plan can have it: a minute to a week."""
    return minutes if minutes is not None and 1 <= minutes <= LONGEST else None
