"""The people of a gathering: hoped for before it, met on the day."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, col, func, select

from desktop.domain.changes import Changes
from desktop.domain.entities import GatheringPerson, Person
from desktop.domain.errors import BadInputError
from desktop.domain.gatherings.met_line import MetLine
from desktop.domain.language import tr
from desktop.domain.text import fold
from desktop.domain.typed import as_line, as_name
from desktop.domain.vocabulary import Becomes, GatheringRole, Size
from desktop.services.gatherings import contacts
from desktop.services.gatherings.keeping import the
from desktop.services.people.presence import present
from desktop.storage.database import Database


def hope_for(
    db: Database, gathering_id: int, name: str, *, person_id: int | None = None, why: str = ""
) -> Changes:
    """Somebody of the book, or a name alone. Who is hoped for already stays as they are."""
    with db.change() as change:
        session = change.session
        gathering = the(session, gathering_id)
        called = _name_of(session, name, person_id)
        if _there(session, gathering_id, GatheringRole.HOPED_FOR, called, person_id) is None:
            row = _row(session, gathering_id, GatheringRole.HOPED_FOR, called, person_id)
            row.line = as_line(why)
            session.add(row)
            change.label = tr("Hoped to meet {called} at {gathering}").format(
                called=called, gathering=gathering.name
            )
    return change.changes


def say_why(db: Database, row_id: int, words: str) -> Changes:
    """Why I hope to meet them; it may be empty."""
    with db.change() as change:
        row = the_row(change.session, row_id)
        row.line = as_line(words)
        change.label = tr("Changed why I hope to meet {row}").format(row=row.name)
    return change.changes


def meet(
    db: Database,
    gathering_id: int,
    met: MetLine,
    *,
    person_id: int | None = None,
    now: datetime,
) -> Changes:
    """Somebody was met: a name, perhaps a line and how to reach them.

    ``person_id`` is whom of the book was chosen; else somebody of the book who was hoped
    for by this very name. With somebody of the book it is kept at once that we met.
    """
    with db.change() as change:
        session = change.session
        gathering = the(session, gathering_id)
        name = _name_of(session, met.name, person_id)
        person_id = person_id or _hoped_as(session, gathering_id, name)
        row = _row(session, gathering_id, GatheringRole.MET, name, person_id)
        row.line, row.reach = _clean_words(met)
        if person_id is not None:
            row.becomes = becomes_already(present(session, person_id))
        session.add(row)
        session.flush()
        contacts.note(session, gathering, row, now=now)
        change.label = tr("Met {name}").format(name=name)
    return change.changes


def put_right(
    db: Database, row_id: int, met: MetLine, *, person_id: int | None = None, now: datetime
) -> Changes:
    """Another name, line, or way to reach somebody who was met. Of somebody of the book
    the name is theirs; with ``person_id`` it was somebody else."""
    with db.change() as change:
        session = change.session
        row = the_row(session, row_id)
        before = row.line
        if person_id is not None and person_id != row.person_id:
            contacts.take_back(session, row)
            row.person_id, row.becomes = person_id, becomes_already(present(session, person_id))
        if row.person_id is None or person_id is not None:
            row.name = _name_of(session, met.name, person_id)
        row.line, row.reach = _clean_words(met)
        contacts.note(session, the(session, row.gathering_id), row, now=now)
        contacts.follow_line(session, row, before)
        change.label = tr("Changed what you remember of {row}").format(row=row.name)
    return change.changes


def say_line(db: Database, row_id: int, words: str) -> Changes:
    """What I want to remember of them; it may be empty."""
    with db.change() as change:
        row = the_row(change.session, row_id)
        before, row.line = row.line, as_line(words)
        contacts.follow_line(change.session, row, before)
        change.label = tr("Changed what you remember of {row}").format(row=row.name)
    return change.changes


def say_next(db: Database, row_id: int, words: str) -> Changes:
    """A reason to come back to them; it may be empty, then nothing is planned."""
    with db.change() as change:
        row = the_row(change.session, row_id)
        row.next_step = as_line(words)
        row.size = row.size or Size.LINE
        change.label = tr("Changed what comes next with {row}").format(row=row.name)
    return change.changes


def size_next(db: Database, row_id: int, size: Size) -> Changes:
    """A line, a call, or time together."""
    with db.change() as change:
        row = the_row(change.session, row_id)
        row.size = size
        change.label = tr("Changed what comes next with {row}").format(row=row.name)
    return change.changes


def remove(db: Database, row_id: int) -> Changes:
    """Not hoped for, or not met after all. A person stays in the book."""
    with db.change() as change:
        row = the_row(change.session, row_id)
        if row.role == GatheringRole.MET:
            contacts.take_back(change.session, row)
            change.label = tr("Did not meet {row}").format(row=row.name)
        else:
            change.label = tr("Took {row} off those hoped for").format(row=row.name)
        change.session.delete(row)
    return change.changes


def the_row(session: Session, row_id: int) -> GatheringPerson:
    """This row. Raises BadInputError when it is gone."""
    found = session.get(GatheringPerson, row_id)
    if found is None:
        raise BadInputError(tr("That name is no longer here. Nothing was changed."))
    return found


def becomes_already(person: Person) -> Becomes:
    """What somebody of the book is to me as it stands."""
    return Becomes.PRACTICE if person.in_practice_since is not None else Becomes.BOOK


def _row(
    session: Session, gathering_id: int, role: GatheringRole, name: str, person_id: int | None
) -> GatheringPerson:
    last = session.exec(
        select(func.max(col(GatheringPerson.position))).where(
            col(GatheringPerson.gathering_id) == gathering_id, col(GatheringPerson.role) == role
        )
    ).one()
    place = 0 if last is None else int(last) + 1
    return GatheringPerson(
        gathering_id=gathering_id, person_id=person_id, name=name, role=role, position=place
    )


def _name_of(session: Session, name: str, person_id: int | None) -> str:
    if person_id is not None:
        return present(session, person_id).name
    cleaned = as_name(name)
    if not cleaned:
        raise BadInputError(tr("A name is needed, even a first one."))
    return cleaned


def _clean_words(met: MetLine) -> tuple[str, str]:
    return as_line(met.line), as_line(met.reach)


def _hoped_as(session: Session, gathering_id: int, name: str) -> int | None:
    """Who of the book was hoped for by this name, unless they were met already."""
    hoped = _there(session, gathering_id, GatheringRole.HOPED_FOR, name, None)
    if hoped is None or hoped.person_id is None:
        return None
    met = _there(session, gathering_id, GatheringRole.MET, name, hoped.person_id)
    return hoped.person_id if met is None else None


def _there(
    session: Session, gathering_id: int, role: GatheringRole, name: str, person_id: int | None
) -> GatheringPerson | None:
    """Somebody who stands there in this role: the person, or else one of that name."""
    rows = session.exec(
        select(GatheringPerson).where(
            col(GatheringPerson.gathering_id) == gathering_id, col(GatheringPerson.role) == role
        )
    ).all()
    if person_id is not None:
        return next((row for row in rows if row.person_id == person_id), None)
    return next((row for row in rows if fold(row.name) == fold(name)), None)
