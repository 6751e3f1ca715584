"""Hard seasons: for a while softer words, lighter and closer check-ins, no asks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import ColumnElement, or_
from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import Season
from desktop.domain.text import clean_line
from desktop.domain.vocabulary import SeasonKind
from desktop.services.people.presence import present
from desktop.storage.database import Database


def begin_hard(
    db: Database,
    person_id: int,
    *,
    today: date,
    note: str = "",
    review_on: date | None = None,
) -> Changes:
    """A hard season begins for this person; one that is on takes the new words."""
    with db.change() as change:
        name = present(change.session, person_id).name
        season = _on(change.session, person_id, today) or Season(
            person_id=person_id, kind=SeasonKind.HARD, begins_on=today
        )
        season.note = clean_line(note) or season.note
        season.review_on = review_on or season.review_on
        change.session.add(season)
        change.label = f"A hard season for {name}"
    return change.changes


def end_hard(db: Database, person_id: int, *, today: date) -> Changes:
    """It is over; the days of it stay known. Today no longer belongs to it."""
    with db.change() as change:
        change.label = f"The hard season of {present(change.session, person_id).name} is over"
        season = _on(change.session, person_id, today)
        if season is not None:
            season.ends_on = today
    return change.changes


def in_hard_season(session: Session, ids: Iterable[int], *, today: date) -> set[int]:
    """Which of these people are in a hard season today."""
    wanted = set(ids)
    query = select(Season.person_id).where(col(Season.person_id).is_not(None), *_now(today))
    return {person for person in session.exec(query) if person is not None and person in wanted}


def _on(session: Session, person_id: int, today: date) -> Season | None:
    query = select(Season).where(col(Season.person_id) == person_id, *_now(today))
    return session.exec(query.order_by(col(Season.id).desc())).first()


def _now(today: date) -> tuple[ColumnElement[bool], ...]:
    return (
        col(Season.kind) == SeasonKind.HARD,
        col(Season.begins_on) <= today,
        or_(col(Season.ends_on).is_(None), col(Season.ends_on) > today),
    )
