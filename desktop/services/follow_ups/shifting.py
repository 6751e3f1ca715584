"""Moving a planned contact to another day or time, or giving it another length."""

from __future__ import annotations

from datetime import date, datetime

from desktop.domain.changes import Changes
from desktop.domain.entities import FollowUp
from desktop.domain.errors import BadInputError
from desktop.domain.follow_ups import Scope
from desktop.domain.language import tr
from desktop.domain.recurrence import checked_rule, moved_rule
from desktop.domain.said_days import name_day, name_moment
from desktop.services.follow_ups.planning import LONGEST, set_window
from desktop.services.follow_ups.series import named, note_move, set_time, shift, the_row
from desktop.storage.database import Database


def move_to_day(
    db: Database,
    follow_up_id: int,
    day: date,
    *,
    occurrence: date | None = None,
    scope: Scope = "this",
) -> Changes:
    """Another day, at the same hour; a window moves as a whole."""
    with db.change() as change:
        row = the_row(change.session, follow_up_id, occurrence, scope)
        change.label = tr("Moved {what} to {day}").format(
            what=named(change.session, row), day=name_day(day)
        )
        note_move(row, day)
        begins_on(row, day)
    return change.changes


def move_to_time(
    db: Database,
    follow_up_id: int,
    starts_at: datetime | None,
    *,
    day: date | None = None,
    zone: str = "",
    occurrence: date | None = None,
    scope: Scope = "this",
) -> Changes:
    """Another wall time, or with None any time of ``day`` (its own without one)."""
    with db.change() as change:
        row = the_row(change.session, follow_up_id, occurrence, scope)
        target = starts_at.date() if starts_at else (day or row.day)
        note_move(row, target)
        begins_on(row, target)
        set_time(row, starts_at, zone or row.zone)
        change.label = tr("Moved {what} to {day}").format(
            what=named(change.session, row), day=name_moment(target, starts_at)
        )
    return change.changes


def set_length(
    db: Database,
    follow_up_id: int,
    minutes: int,
    *,
    starts_at: datetime | None = None,
    zone: str = "",
    occurrence: date | None = None,
    scope: Scope = "this",
) -> Changes:
    """How long an appointment lasts, in minutes; with ``starts_at`` it begins then."""
    with db.change() as change:
        row = the_row(change.session, follow_up_id, occurrence, scope)
        if not 1 <= minutes <= LONGEST:
            raise BadInputError(tr("It lasts from one minute to a week."))
        row.minutes = minutes
        if starts_at is not None:
            begins_on(row, starts_at.date())
            set_time(row, starts_at, zone or row.zone)
        change.label = tr("Changed how long {what} lasts").format(what=named(change.session, row))
    return change.changes


def move_window(
    db: Database,
    follow_up_id: int,
    first: date,
    last: date,
    *,
    occurrence: date | None = None,
    scope: Scope = "this",
) -> Changes:
    """A window from first to last, both included. Moved as a whole, its best day goes along."""
    with db.change() as change:
        row = the_row(change.session, follow_up_id, occurrence, scope)
        if row.window_from is not None and row.window_to is not None:
            by, end_by = first - row.window_from, last - row.window_to
            if by == end_by:
                begins_on(row, row.day + by)
        set_window(row, first, last)
        change.label = tr("Moved the window of {what}").format(what=named(change.session, row))
    return change.changes


def begins_on(row: FollowUp, day: date) -> None:
    """Move it to that day by whole days; a series repeats from there on."""
    old = row.day
    if day == old:
        return
    shift(row, day - old)
    if row.rule:
        row.rule = checked_rule(moved_rule(row.rule, old, day), day)
