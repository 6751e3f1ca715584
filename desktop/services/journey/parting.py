"""Letting somebody rest with thanks, and welcoming them back."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import Move, Note, Stage
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.typed import as_note
from desktop.domain.vocabulary import StageKind
from desktop.services.journey.moving import called, carry
from desktop.services.people.presence import present
from desktop.storage.database import Database


def let_rest(
    db: Database, person_id: int, *, now: datetime, grateful: str = "", kind_word: str = ""
) -> Changes:
    """Let somebody go to Resting, and what was planned with them; one act.

    What I am grateful for stands as the why of the move, a last kind word as a note.
    """
    thanks, word = as_note(grateful), as_note(kind_word)
    with db.change() as change:
        session = change.session
        person = present(session, person_id)
        resting = _tray(session, StageKind.RESTING)
        told = carry(session, [person_id], resting, now=now, why=thanks)
        if word:
            session.add(Note(person_id=person_id, text=word, written_on=now.date()))
        with_thanks = tr("Let {name} rest, with thanks").format(name=called(person))
        change.label = with_thanks if thanks or word else told
    return change.changes


def welcome_back(db: Database, person_id: int, *, now: datetime) -> Changes:
    """Take somebody out of Resting again, to the step they left, where it still is."""
    with db.change() as change:
        session = change.session
        person = present(session, person_id)
        stage_id = _step_left(session, person_id) or _tray(session, StageKind.NOTICED)
        carry(session, [person_id], stage_id, now=now)
        stage = session.get(Stage, stage_id)
        assert stage is not None
        change.label = tr("Welcomed {name} back, to {stage}").format(
            name=called(person), stage=stage.name
        )
    return change.changes


def _step_left(session: Session, person_id: int) -> int | None:
    """From where they last went to rest."""
    rested = select(Stage.id).where(Stage.kind == StageKind.RESTING)
    query = (
        select(Move.from_stage_id)
        .join(Stage, col(Stage.id) == col(Move.from_stage_id))
        .where(Move.person_id == person_id, col(Move.to_stage_id).in_(rested))
        .order_by(col(Move.id).desc())
    )
    return session.exec(query).first()


def _tray(session: Session, kind: StageKind) -> int:
    found = session.exec(select(Stage.id).where(Stage.kind == kind)).first()
    if found is None:
        raise BadInputError(tr("That place is no longer there. Nothing was moved."))
    return found
