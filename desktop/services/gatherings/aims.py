"""What I go for: plain lines, in my order, looked back on afterwards."""

from __future__ import annotations

from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import GatheringAim
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.typed import as_line
from desktop.services.gatherings.keeping import the
from desktop.storage.database import Database


def add(db: Database, gathering_id: int, words: str) -> Changes:
    """One more, at the end. Raises BadInputError when it is empty."""
    text = _filled(words)
    with db.change() as change:
        gathering = the(change.session, gathering_id)
        others = _aims(change.session, gathering_id)
        place = others[-1].position + 1 if others else 0
        change.session.add(GatheringAim(gathering_id=gathering_id, text=text, position=place))
        change.label = tr("Added an aim for {gathering}").format(gathering=gathering.name)
    return change.changes


def edit(db: Database, aim_id: int, words: str) -> Changes:
    """Say it otherwise. Raises BadInputError when it is empty."""
    text = _filled(words)
    with db.change() as change:
        aim = _the(change.session, aim_id)
        aim.text = text
        change.label = tr("Changed an aim: {text}").format(text=text)
    return change.changes


def move(db: Database, aim_id: int, place: int) -> Changes:
    """To that place among the others, counted from 0."""
    with db.change() as change:
        aim = _the(change.session, aim_id)
        others = [one for one in _aims(change.session, aim.gathering_id) if one.id != aim_id]
        others.insert(max(0, min(place, len(others))), aim)
        for position, one in enumerate(others):
            one.position = position
        change.label = tr("Moved an aim: {text}").format(text=aim.text)
    return change.changes


def reach(db: Database, aim_id: int, reached: bool) -> Changes:
    with db.change() as change:
        aim = _the(change.session, aim_id)
        aim.reached = reached
        change.label = (
            tr("Reached: {text}").format(text=aim.text)
            if reached
            else tr("Not this time: {text}").format(text=aim.text)
        )
    return change.changes


def say_outcome(db: Database, aim_id: int, words: str) -> Changes:
    """How it went, in a line; it may be empty."""
    with db.change() as change:
        aim = _the(change.session, aim_id)
        aim.outcome = as_line(words)
        change.label = tr("Looked back on an aim: {text}").format(text=aim.text)
    return change.changes


def remove(db: Database, aim_id: int) -> Changes:
    with db.change() as change:
        aim = _the(change.session, aim_id)
        change.label = tr("Took an aim away: {text}").format(text=aim.text)
        change.session.delete(aim)
    return change.changes


def _aims(session: Session, gathering_id: int) -> list[GatheringAim]:
    query = select(GatheringAim).where(col(GatheringAim.gathering_id) == gathering_id)
    return sorted(session.exec(query), key=lambda aim: (aim.position, aim.id or 0))


def _the(session: Session, aim_id: int) -> GatheringAim:
    found = session.get(GatheringAim, aim_id)
    if found is None:
        raise BadInputError(tr("That aim is no longer here. Nothing was changed."))
    return found


def _filled(words: str) -> str:
    text = as_line(words)
    if not text:
        raise BadInputError(tr("That was empty. Nothing was changed."))
    return text
