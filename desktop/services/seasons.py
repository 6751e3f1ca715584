"""Hard seasons of somebody: for a while softer words, lighter and closer check-ins, no asks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import literal_column
from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import Person, Season
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.seasons import HardSeason
from desktop.domain.typed import as_line
from desktop.domain.vocabulary import SeasonKind
from desktop.services.breaks import on_that_day
from desktop.services.people.presence import present
from desktop.storage.database import Database

# The plus keeps SQLite from walking everyone by the index on deleted_at.
_PRESENT = literal_column("+person.deleted_at").is_(None)


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
        season.note = as_line(note) or season.note
        season.review_on = review_on or season.review_on
        change.session.add(season)
        change.label = tr("A hard season for {name}").format(name=name)
    return change.changes


def end_hard(db: Database, person_id: int, *, today: date) -> Changes:
    """It is over; the days of it stay known. Today no longer belongs to it."""
    with db.change() as change:
        change.label = tr("The hard season of {name} is over").format(
            name=present(change.session, person_id).name
        )
        season = _on(change.session, person_id, today)
        if season is not None:
            season.ends_on = today
    return change.changes


def look_again(db: Database, season_id: int, review_on: date, *, today: date) -> Changes:
    """It goes on; I mean to look again on that day. ``end_hard`` says that it is over."""
    if review_on <= today:
        raise BadInputError(tr("Choose a day still to come for looking again."))
    with db.change() as change:
        season, name = _the(change.session, season_id)
        season.review_on = review_on
        change.label = tr("The hard season of {name} goes on").format(name=name)
    return change.changes


def say_season(db: Database, season_id: int, note: str) -> Changes:
    """What it is, in other words; they may be emptied."""
    with db.change() as change:
        season, name = _the(change.session, season_id)
        season.note = as_line(note)
        change.label = tr("Changed the words for the hard season of {name}").format(name=name)
    return change.changes


def in_hard_season(session: Session, ids: Iterable[int], *, today: date) -> set[int]:
    """Which of these people are in a hard season today."""
    wanted = set(ids)
    query = select(Season.person_id).where(col(Season.person_id).is_not(None), *_hard(today))
    return {person for person in session.exec(query) if person is not None and person in wanted}


def hard_season_of(session: Session, person_id: int, *, today: date) -> HardSeason | None:
    """The hard season that this person is in today, if any."""
    query = _with_names(today).where(col(Season.person_id) == person_id)
    return next((_row(season, name) for season, name in session.exec(query)), None)


def hard_seasons_to_review(session: Session, *, today: date) -> list[HardSeason]:
    """Those that are on and whose day for looking again has come; the longest due first."""
    query = _with_names(today).where(col(Season.review_on) <= today)
    ordered = query.order_by(col(Season.review_on), col(Season.id))
    return [_row(season, name) for season, name in session.exec(ordered)]


def _the(session: Session, season_id: int) -> tuple[Season, str]:
    """A season, and the name of its person."""
    season = session.get(Season, season_id)
    if season is None or season.person_id is None:
        raise BadInputError(tr("That season is no longer here. Nothing was changed."))
    return season, present(session, season.person_id).name


def _with_names(today: date) -> Any:
    joined = select(Season, Person.name).join(Person, col(Person.id) == col(Season.person_id))
    return joined.where(_PRESENT, *_hard(today))


def _row(season: Season, name: str) -> HardSeason:
    assert season.id is not None
    assert season.person_id is not None
    return HardSeason(
        season.id, season.person_id, name, season.note, season.begins_on, season.review_on
    )


def _on(session: Session, person_id: int, today: date) -> Season | None:
    query = select(Season).where(col(Season.person_id) == person_id, *_hard(today))
    return session.exec(query.order_by(col(Season.id).desc())).first()


def _hard(today: date) -> tuple[Any, ...]:
    return on_that_day(SeasonKind.HARD, today)
