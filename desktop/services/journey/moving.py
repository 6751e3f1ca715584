"""Moves on the board: to another stage, within a column, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import FollowUp, Move, Person, Stage
from desktop.domain.errors import BadInputError
from desktop.domain.journey import PlannedAct, said_names
from desktop.domain.language import tr, trn
from desktop.domain.sentences import count_word
from desktop.domain.typed import as_line, as_lines, as_note
from desktop.domain.vocabulary import FollowUpShape, StageKind
from desktop.services.journey.ranks import ranks_for
from desktop.services.journey.resting import let_plans_go, plan_again
from desktop.storage.database import Database


def move(
    db: Database, person_ids: Sequence[int], stage_id: int, *, before: int | None, now: datetime
) -> Changes:
    """Lay these people, in this order, before a card of that stage (None: at its end).

    A change of stage is recorded as a Move and begins "in this stage since" anew;
    within a column only the order changes. Who comes onto the board comes into
    practice; who comes to rest, what was planned with them is let go. ``now`` is in
    the person's own zone: its day is the day of the move.
    """
    with db.change() as change:
        change.label = carry(change.session, person_ids, stage_id, before=before, now=now)
    return change.changes


def rest(db: Database, person_ids: Sequence[int], *, now: datetime) -> Changes:
    """Let these people rest: prompts stop, what is planned is let go, history stays."""
    with db.change() as change:
        tray = change.session.exec(select(Stage).where(Stage.kind == StageKind.RESTING)).one()
        assert tray.id is not None
        change.label = carry(change.session, person_ids, tray.id, now=now)
    return change.changes


def carry(
    session: Session,
    person_ids: Sequence[int],
    stage_id: int,
    *,
    before: int | None = None,
    now: datetime,
    sign: str = "",
    why: str = "",
) -> str:
    """Move within a change under way, by the ``sign`` that was seen and for the reason
    ``why``; what happened, in words. See ``move``."""
    stage = session.get(Stage, stage_id)
    if stage is None:
        raise BadInputError(tr("That stage is no longer there. Nothing was moved."))
    people = _people(session, person_ids)
    arriving = [person for person in people if person.stage_id != stage_id]
    ranks = ranks_for(session, stage_id, [_id(p) for p in people], before=before)
    for person in arriving:
        moved = _arrive(session, person, stage, now)
        moved.sign, moved.why = as_line(sign), as_note(why)
    for person, rank in zip(people, ranks, strict=True):
        person.stage_rank = rank
    rests = stage.kind == StageKind.RESTING
    gone = let_plans_go(session, [_id(p) for p in arriving], now.date()) if rests else 0
    return _label(people, arriving, stage) + _let_go(gone)


def _let_go(plans: int) -> str:
    if not plans:
        return ""
    what = trn("a plan", "{count} plans", plans, about="let go").format(count=count_word(plans))
    return tr(", and let {what} go").format(what=what)


def explain(
    db: Database,
    move_ids: Sequence[int],
    *,
    sign: str = "",
    why: str = "",
    plans: Sequence[PlannedAct] = (),
    again: Mapping[int, date] | None = None,
    intention: str | None = None,
    now: datetime,
) -> Changes:
    """Keep what was said of moves just made: one act, taken back as a whole.

    The sign that was seen and why now stand with each move, the plans become
    follow-ups with each person, the intention (None: as it was) is theirs. ``again``
    are follow-ups that were let go for a rest, planned again for these days.
    """
    with db.change() as change:
        session = change.session
        moves = _moves(session, move_ids)
        people = _people(session, [moved.person_id for moved in moves])
        for moved in moves:
            moved.sign, moved.why = as_line(sign), as_note(why)
            session.add_all(_follow_up(moved, act, now) for act in plans)
        for person in people:
            if intention is not None:
                person.intention = as_lines(intention)
        plan_again(session, again or {})
        if people:
            words = [act.words for act in plans] + _words_of(session, again or {})
            change.label = _told(said_names([called(p) for p in people]), words)
    return change.changes


def _follow_up(moved: Move, act: PlannedAct, now: datetime) -> FollowUp:
    """The one place where an act of a stage becomes a planned contact."""
    return FollowUp(
        person_id=moved.person_id,
        title=act.words,
        size=act.size,
        shape=FollowUpShape.DAY,
        day=act.day,
        origin="journey",
        stage_id=moved.to_stage_id,
        created_at=now,
    )


def _words_of(session: Session, again: Mapping[int, date]) -> list[str]:
    rows = session.exec(select(FollowUp).where(col(FollowUp.id).in_(again)))
    return [row.title or row.reason for row in rows]


def _told(names: str, plans: Sequence[str]) -> str:
    if not plans:
        return tr("Kept why {names} moved").format(names=names)
    if len(plans) == 1:
        return (
            tr("Planned with {names}: {what}").format(names=names, what=plans[0])
            if plans[0]
            else tr("Planned with {names} again").format(names=names)
        )
    return tr("Planned {count} things with {names}").format(
        count=count_word(len(plans)), names=names
    )


def called(person: Person) -> str:
    """What one calls them in passing: the given name, else the whole."""
    return person.given or person.name


def _arrive(session: Session, person: Person, stage: Stage, now: datetime) -> Move:
    left = session.get(Stage, person.stage_id) if person.stage_id is not None else None
    moved = Move(
        person_id=_id(person),
        from_stage_id=person.stage_id,
        to_stage_id=stage.id,
        from_name=left.name if left else "",
        to_name=stage.name,
        moved_on=now.date(),
        moved_at=now,
    )
    session.add(moved)
    person.stage_id = stage.id
    person.stage_since = now.date()
    if person.in_practice_since is None and stage.kind != StageKind.RESTING:
        person.in_practice_since = now.date()
    return moved


def _label(people: list[Person], arriving: list[Person], stage: Stage) -> str:
    if not people:
        return ""
    if arriving:
        return tr("Moved {names} to {stage}").format(
            names=said_names([called(p) for p in arriving]), stage=stage.name
        )
    return tr("Moved {names} within {stage}").format(
        names=said_names([called(p) for p in people]), stage=stage.name
    )


def _people(session: Session, ids: Sequence[int]) -> list[Person]:
    """Those who are still there, in the order asked for."""
    found = session.exec(
        select(Person).where(col(Person.id).in_(ids), col(Person.deleted_at).is_(None))
    )
    by_id = {_id(person): person for person in found}
    return [by_id[id] for id in dict.fromkeys(ids) if id in by_id]


def _moves(session: Session, ids: Sequence[int]) -> list[Move]:
    return list(session.exec(select(Move).where(col(Move.id).in_(ids))))


def _id(person: Person) -> int:
    assert person.id is not None
    return person.id
