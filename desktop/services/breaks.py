"""Breaks and fresh starts of mine: everything waits, or everything that had passed begins anew.

Each is one row without a person, so each is one undo.
"""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import ColumnElement, Date, or_, text
from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import Season
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.rhythm.pauses import Pause, in_order
from desktop.domain.seasons import Break, Stillness
from desktop.domain.vocabulary import SeasonKind
from desktop.storage.database import Database

_MINE = text("SELECT kind, begins_on, ends_on FROM season WHERE person_id IS NULL").columns(
    begins_on=Date(), ends_on=Date()
)


def begin_break(
    db: Database, *, today: date, back_on: date | None = None, begins_on: date | None = None
) -> Changes:
    """A break from ``begins_on`` (today) up to ``back_on``, the first day that is as usual.

    Without ``back_on`` it lasts until ``end_break``. One that is on takes the new end.
    Raises BadInputError when it would end before it begins.
    """
    first = begins_on or today
    if back_on is not None and back_on <= first:
        raise BadInputError(tr("A break ends after it begins: choose a later day to be back."))
    gone_by = back_on is not None and back_on <= today
    with db.change(tr("It was a break") if gone_by else tr("A break begins")) as change:
        found = _on(change.session, first) or Season(kind=SeasonKind.BREAK, begins_on=first)
        found.ends_on = back_on
        change.session.add(found)
    return change.changes


def end_break(db: Database, *, today: date) -> Changes:
    """I am back: today is as usual again. The days of the break stay known."""
    with db.change(tr("Back from the break")) as change:
        while (found := _on(change.session, today)) is not None:
            if found.begins_on < today:
                found.ends_on = today
            else:
                change.session.delete(found)
            change.session.flush()
    return change.changes


def current_break(session: Session, *, today: date) -> Break | None:
    """The break that is on today, if any."""
    found = _on(session, today)
    if found is None:
        return None
    assert found.id is not None
    return Break(found.id, found.begins_on, found.ends_on)


def fresh_start(db: Database, *, today: date) -> Changes:
    """Let all windows that had passed before today go: they begin anew today."""
    with db.change(tr("A fresh start")) as change:
        query = select(Season).where(*_of_mine(SeasonKind.FRESH_START))
        if change.session.exec(query.where(col(Season.begins_on) == today)).first() is None:
            change.session.add(Season(kind=SeasonKind.FRESH_START, begins_on=today, ends_on=today))
    return change.changes


def stillness(session: Session, *, today: date) -> Stillness:
    """All breaks and fresh starts, as the rules want them, in one statement."""
    found = session.connection().execute(_MINE).all()
    tomorrow = today + timedelta(days=1)
    breaks = (
        Pause(begins, ends or max(begins, tomorrow))
        for kind, begins, ends in found
        if kind == SeasonKind.BREAK
    )
    anew = sorted(begins for kind, begins, _ in found if kind == SeasonKind.FRESH_START)
    return Stillness(in_order(breaks), tuple(anew))


def on_that_day(kind: SeasonKind, day: date) -> tuple[ColumnElement[bool], ...]:
    """Seasons of a kind that hold a day; the day on which one ends is none of it."""
    return (
        col(Season.kind) == kind,
        col(Season.begins_on) <= day,
        or_(col(Season.ends_on).is_(None), col(Season.ends_on) > day),
    )


def _on(session: Session, day: date) -> Season | None:
    query = select(Season).where(col(Season.person_id).is_(None))
    return session.exec(query.where(*on_that_day(SeasonKind.BREAK, day))).first()


def _of_mine(kind: SeasonKind) -> tuple[ColumnElement[bool], ...]:
    return (col(Season.person_id).is_(None), col(Season.kind) == kind)
