"""Editing the journey itself: its stages, their texts, order, number and limits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from sqlalchemy import insert, text
from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import Move, Person, Stage, StageLine
from desktop.domain.errors import BadInputError
from desktop.domain.language import mark, tr
from desktop.domain.sentences import ordinal_word
from desktop.domain.typed import as_line, as_name, as_note
from desktop.domain.vocabulary import Size, StageKind, StageLineKind
from desktop.services.journey.defaults import TEXTS, default_lines, default_stages, plant_stages
from desktop.services.journey.ranks import COLUMN_ORDER, ranks_for
from desktop.storage.database import Database

__all__ = [
    "add_line", "add_stage", "delete_line", "edit_line", "edit_text", "move_line", "move_stage",
    "plant_stages", "put_back_words", "remove_stage", "rename", "set_limit", "set_line_size",
]  # fmt: skip

StageText = Literal["purpose", "asks", "here_when"]
_GONE = mark("That stage is no longer there. Nothing was changed.")


def rename(db: Database, stage_id: int, name: str) -> Changes:
    """Give a stage another name. Raises BadInputError for an empty one."""
    name = as_name(name)
    if not name:
        raise BadInputError(tr("A stage needs a name. It keeps the one it had."))
    with db.change() as change:
        stage = _stage(change.session, stage_id)
        change.label = tr("Renamed {stage} to {name}").format(stage=stage.name, name=name)
        stage.name = name
    return change.changes


def edit_text(db: Database, stage_id: int, which: StageText, words: str) -> Changes:
    """Change a stage's purpose, what it asks, or when one is here."""
    said = as_note(words)
    with db.change() as change:
        stage = _stage(change.session, stage_id)
        change.label = tr("Changed the words of {stage}").format(stage=stage.name)
        setattr(stage, which, said)
    return change.changes


def set_limit(db: Database, stage_id: int, limit: int | None) -> Changes:
    """How many I can hold here; over it the board asks. None: as many as come."""
    if limit is not None and limit < 1:
        raise BadInputError(tr("A limit begins at one. Without one, as many come as come."))
    with db.change() as change:
        stage = _stage(change.session, stage_id)
        change.label = tr("Set how many I can hold in {stage}").format(stage=stage.name)
        stage.card_limit = limit
    return change.changes


def add_stage(db: Database, name: str, *, after: int | None = None) -> Changes:
    """A stage of one's own, behind that one (None: as the last)."""
    name = as_name(name)
    if not name:
        raise BadInputError(tr("A stage needs a name."))
    with db.change(tr("Added the stage {name}").format(name=name)) as change:
        session = change.session
        order = _stages(session)
        place = next((n + 1 for n, stage in enumerate(order) if stage.id == after), len(order))
        order.insert(place, Stage(kind=StageKind.STAGE, name=name, icon="signpost", position=0))
        _set_order(session, order)
    return change.changes


def move_stage(db: Database, stage_id: int, by: int) -> Changes:
    """Move a stage so many places on along the journey, or back."""
    with db.change() as change:
        order = _stages(change.session)
        place = next((n for n, stage in enumerate(order) if stage.id == stage_id), None)
        if place is None:
            raise BadInputError(tr("The trays stay where they are."))
        stage = order.pop(place)
        place = min(max(place + by, 0), len(order))
        order.insert(place, stage)
        change.label = tr("Made {stage} the {ordinal_word} stage").format(
            stage=stage.name, ordinal_word=ordinal_word(place + 1)
        )
        _set_order(change.session, order)
    return change.changes


def remove_stage(db: Database, stage_id: int, *, to_stage_id: int, now: datetime) -> Changes:
    """Take a stage away; its people go to the end of another, each move recorded.

    Raises BadInputError for the trays, and for the last stage.
    """
    with db.change() as change:
        session = change.session
        stage, target = _stage(session, stage_id), _stage(session, to_stage_id)
        _refuse_removal(session, stage, target)
        change.label = tr("Removed the stage {stage}").format(stage=stage.name)
        _move_everyone(session, stage, target, now)
        session.flush()
        session.delete(stage)
        session.flush()
        _set_order(session, _stages(session))
    return change.changes


def put_back_words(db: Database, stage_id: int) -> Changes:
    """Kith's own name, texts and lines again; lines I added stay, after them."""
    with db.change() as change:
        session = change.session
        stage = _stage(session, stage_id)
        default = next((d for d in default_stages() if d["key"] == stage.key), None)
        if default is None:
            raise BadInputError(tr("This stage is your own: Kith has no words for it."))
        for name in TEXTS:
            setattr(stage, name, default[name])
        kept = [line for line in _lines(session, stage_id) if line.own]
        _delete_lines(session, stage_id)
        fresh = default_lines(default, stage_id)
        for line in kept:
            line.position += len(fresh)
        session.add_all(fresh)
        change.label = tr("Put back Kith’s words for {stage}").format(stage=stage.name)
    return change.changes


def add_line(
    db: Database,
    stage_id: int,
    kind: StageLineKind,
    words: str,
    *,
    size: Size | Literal[""] = "",
    icon: str = "",
) -> Changes:
    """A question, act or sign of my own, at the end of its kind."""
    words = as_line(words)
    if not words:
        raise BadInputError(tr("There was nothing written, so nothing was added."))
    with db.change() as change:
        session = change.session
        stage = _stage(session, stage_id)
        if kind == StageLineKind.ACT:
            size, icon = size or Size.LINE, icon or "footprints"
        position = max((line.position for line in _lines(session, stage_id)), default=-1) + 1
        session.add(
            StageLine(
                stage_id=stage_id, kind=kind, text=words, size=size, icon=icon,
                position=position, own=True,
            )
        )  # fmt: skip
        change.label = tr("Added a line to {stage}").format(stage=stage.name)
    return change.changes


def edit_line(db: Database, line_id: int, words: str) -> Changes:
    """Change a line's words; without any it goes."""
    words = as_line(words)
    if not words:
        return delete_line(db, line_id)
    with db.change() as change:
        line, stage = _line(change.session, line_id)
        line.text = words
        change.label = tr("Changed a line of {stage}").format(stage=stage.name)
    return change.changes


def set_line_size(db: Database, line_id: int, size: Size) -> Changes:
    """What an act asks: a line, a call, time together."""
    with db.change() as change:
        line, stage = _line(change.session, line_id)
        line.size = size
        change.label = tr("Changed a line of {stage}").format(stage=stage.name)
    return change.changes


def delete_line(db: Database, line_id: int) -> Changes:
    with db.change() as change:
        line, stage = _line(change.session, line_id)
        change.session.delete(line)
        change.label = tr("Took a line out of {stage}").format(stage=stage.name)
    return change.changes


def move_line(db: Database, line_id: int, *, before: int | None) -> Changes:
    """Move a line before another of its kind (None: to the end)."""
    with db.change() as change:
        line, stage = _line(change.session, line_id)
        order = [
            other
            for other in _lines(change.session, line.stage_id)
            if other.kind == line.kind and other.id != line_id
        ]
        place = next((n for n, other in enumerate(order) if other.id == before), len(order))
        order.insert(place, line)
        for position, other in enumerate(order):
            other.position = position
        change.label = tr("Changed the order of lines in {stage}").format(stage=stage.name)
    return change.changes


def _stage(session: Session, stage_id: int) -> Stage:
    stage = session.get(Stage, stage_id)
    if stage is None:
        raise BadInputError(tr(_GONE))
    return stage


def _line(session: Session, line_id: int) -> tuple[StageLine, Stage]:
    line = session.get(StageLine, line_id)
    if line is None:
        raise BadInputError(tr("That line is no longer there. Nothing was changed."))
    return line, _stage(session, line.stage_id)


def _stages(session: Session) -> list[Stage]:
    """The stages between the trays, in their order."""
    query = select(Stage).where(col(Stage.kind) == StageKind.STAGE)
    return list(session.exec(query.order_by(col(Stage.position), col(Stage.id))))


def _lines(session: Session, stage_id: int) -> list[StageLine]:
    query = select(StageLine).where(col(StageLine.stage_id) == stage_id)
    return list(session.exec(query.order_by(col(StageLine.position), col(StageLine.id))))


def _delete_lines(session: Session, stage_id: int) -> None:
    for line in _lines(session, stage_id):
        if not line.own:
            session.delete(line)
    session.flush()


def _set_order(session: Session, order: Sequence[Stage]) -> None:
    """Noticed is 0, the stages count from 1, Resting comes after them."""
    for position, stage in enumerate(order, 1):
        stage.position = position
        session.add(stage)
    resting = select(Stage).where(col(Stage.kind) == StageKind.RESTING)
    for tray in session.exec(resting):
        tray.position = len(order) + 1


def _refuse_removal(session: Session, stage: Stage, target: Stage) -> None:
    if stage.kind != StageKind.STAGE:
        raise BadInputError(tr("The two trays stay. Only stages between them can be removed."))
    if len(_stages(session)) == 1:
        raise BadInputError(tr("One stage has to stay. Rename it instead."))
    if stage.id == target.id:
        raise BadInputError(tr("Its people need another place to go to."))


def _move_everyone(session: Session, stage: Stage, target: Stage, now: datetime) -> None:
    """Everyone of this stage to the end of the other; who is in the trash goes along."""
    query = f"SELECT id FROM person p WHERE stage_id = :stage AND deleted_at IS NULL \
        ORDER BY {COLUMN_ORDER}"
    ids = list(session.connection().execute(text(query), {"stage": stage.id}).scalars())
    assert target.id is not None
    ranks = ranks_for(session, target.id, ids, before=None)
    people = Person.__table__  # type: ignore[attr-defined]
    if ids:
        moves = [
            {
                "person_id": id, "from_stage_id": stage.id, "to_stage_id": target.id,
                "from_name": stage.name, "to_name": target.name,
                "moved_on": now.date(), "moved_at": now, "sign": "", "why": "",
            }
            for id in ids
        ]  # fmt: skip
        session.execute(insert(Move.__table__), moves)  # type: ignore[attr-defined]
    for id, rank in zip(ids, ranks, strict=True):
        session.execute(
            people.update()
            .where(people.c.id == id)
            .values(stage_id=target.id, stage_rank=rank, stage_since=now.date())
        )
    left = people.update().where(people.c.stage_id == stage.id).values(stage_id=target.id)
    session.execute(left)
