"""One of a series, or all that follow: which row an act is about."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy import update
from sqlmodel import Session, col, select

from desktop.domain.entities import FollowUp, FollowUpGuest, Person
from desktop.domain.errors import BadInputError
from desktop.domain.follow_ups import Scope
from desktop.domain.language import mark, tr
from desktop.domain.recurrence import ended_before, shortened
from desktop.domain.sentences import quoted
from desktop.domain.vocabulary import FollowUpShape, Size

_OWN_TO_A_ROW = {"id", "uid", "series_id", "occurrence_on"}

_SIZES = {
    Size.LINE: mark("a line to {name}"),
    Size.CALL: mark("a call with {name}"),
    Size.TIME_TOGETHER: mark("time together with {name}"),
}


def the_row(
    session: Session, follow_up_id: int, occurrence: date | None, scope: Scope = "this"
) -> FollowUp:
    """The row to write on.

    Of a series it is, for ``this``, the row of its own that takes the place of one
    occurrence, made when there is none yet; for ``following``, a new series from that
    occurrence on. Raises BadInputError when it is gone.
    """
    found = session.get(FollowUp, follow_up_id)
    if found is None:
        raise BadInputError(tr("That is no longer on the calendar. Nothing was changed."))
    if not found.rule or occurrence is None:
        return found
    if scope == "this":
        return _one_of(session, found, occurrence)
    return found if occurrence <= found.day else _rest_of(session, found, occurrence)


def _one_of(session: Session, series: FollowUp, occurrence: date) -> FollowUp:
    found = select(FollowUp).where(
        col(FollowUp.series_id) == series.id, col(FollowUp.occurrence_on) == occurrence
    )
    if (stands_already := session.exec(found).first()) is not None:
        return stands_already
    leave_out(series, occurrence)
    single = _copy(session, series, occurrence)
    single.rule = ""
    single.series_id, single.occurrence_on = series.id, occurrence
    session.flush()
    return single


def _rest_of(session: Session, series: FollowUp, occurrence: date) -> FollowUp:
    rest = _copy(session, series, occurrence)
    rest.rule = shortened(series.rule, series.day, occurrence)
    later = sorted(day for day in left_out(series.except_days) if day >= occurrence)
    rest.except_days = " ".join(day.isoformat() for day in later)
    series.rule = ended_before(series.rule, occurrence)
    session.flush()
    session.execute(
        update(FollowUp)
        .where(col(FollowUp.series_id) == series.id, col(FollowUp.occurrence_on) >= occurrence)
        .values(series_id=rest.id)
    )
    return rest


def _copy(session: Session, source: FollowUp, day: date) -> FollowUp:
    row = FollowUp(**source.model_dump(exclude=_OWN_TO_A_ROW))
    row.except_days = ""
    shift(row, day - source.day)
    session.add(row)
    session.flush()
    assert row.id is not None
    guests = select(FollowUpGuest.person_id).where(FollowUpGuest.follow_up_id == source.id)
    for person_id in session.exec(guests).all():
        session.add(FollowUpGuest(follow_up_id=row.id, person_id=person_id))
    return row


def shift(row: FollowUp, by: timedelta) -> None:
    """Move a row by whole days; its hour and the length of its window stay.

    What a series leaves out goes along.
    """
    row.day += by
    if row.rule:
        days = sorted(day + by for day in left_out(row.except_days))
        row.except_days = " ".join(day.isoformat() for day in days)
    if row.starts_at is not None:
        row.starts_at += by
    if row.window_from is not None and row.window_to is not None:
        row.window_from += by
        row.window_to += by


def note_move(row: FollowUp, day: date) -> None:
    """A single plan that goes to that day remembers the one it leaves; a series does not."""
    if day != row.day and not row.rule:
        row.moved_from = row.moved_from or row.day
        leave_out(row, row.day)


def leave_out(series: FollowUp, occurrence: date) -> None:
    """The series, or the plan that was moved, no longer falls on that day."""
    days = {*series.except_days.split(), occurrence.isoformat()}
    series.except_days = " ".join(sorted(days))


def left_out(except_days: str) -> set[date]:
    """The days a series does not fall on, or from which a single plan was moved."""
    return {date.fromisoformat(day) for day in except_days.split()}


def set_time(row: FollowUp, starts_at: datetime | None, zone: str) -> None:
    """Make it an appointment at that wall time, or something for any time of its day."""
    row.starts_at = starts_at
    row.zone = zone if starts_at else ""
    if starts_at is not None:
        row.day = starts_at.date()
        row.minutes = row.minutes or 60
    row.window_from = row.window_to = None
    row.shape = FollowUpShape.APPOINTMENT if starts_at else FollowUpShape.DAY


def named(session: Session, row: FollowUp) -> str:
    """It, in a few words: “Tea with Margit”, or "a call with Margit"."""
    person = session.get(Person, row.person_id) if row.person_id is not None else None
    if row.title:
        return quoted(row.title)
    if person is None:
        return quoted(row.reason) if row.reason else tr("what was planned")
    return tr(_SIZES[Size(row.size)]).format(name=person.name)
