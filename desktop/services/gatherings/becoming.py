"""What somebody I met becomes: a person of the book, matched or made, or just a name.

Nobody has to become anything. Who comes into the book does so with when and where we met.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlmodel import Session, col, func, select

from desktop.domain.changes import Changes
from desktop.domain.contact_points import point_key
from desktop.domain.entities import (
    ContactPoint,
    Gathering,
    GatheringPerson,
    InteractionPerson,
    Person,
    Stage,
)
from desktop.domain.gatherings.met_line import introduced_by, reach_kind
from desktop.domain.language import mark, tr
from desktop.domain.vocabulary import Becomes, StageKind
from desktop.services.gatherings import contacts
from desktop.services.gatherings.keeping import the
from desktop.services.gatherings.names import becomes_already, the_row
from desktop.services.journey.moving import carry
from desktop.services.people.adding import take_into_practice
from desktop.services.people.names import resolve
from desktop.services.people.newcomers import come_in
from desktop.services.people.presence import present
from desktop.storage.database import Database

_SAID = {
    Becomes.PRACTICE: mark("{name} comes into practice"),
    Becomes.NOTICED: "Noticed {name}",
    Becomes.BOOK: mark("{name} rests in the address book"),
    Becomes.NOBODY: mark("Left {name} as a name"),
}


def become(
    db: Database, row_id: int, becomes: Becomes, *, region: str = "", now: datetime
) -> Changes:
    """In practice, noticed, in the address book, or nobody: somebody new is made of a name.

    ``region`` is the country of a number written without one.
    """
    with db.change() as change:
        session = change.session
        row = the_row(session, row_id)
        if becomes is Becomes.NOBODY:
            _leave(session, row, now)
        else:
            person = bring_into_book(session, row, region=region, now=now)
            _lay(session, person, becomes, now)
        row.becomes = becomes
        change.label = tr(_SAID[becomes]).format(name=row.name)
    return change.changes


def match(db: Database, row_id: int, person_id: int, *, region: str = "", now: datetime) -> Changes:
    """It was this person of the book: we met, and how to reach them is theirs too."""
    with db.change() as change:
        session = change.session
        row = the_row(session, row_id)
        person = present(session, person_id)
        contacts.take_back(session, row)
        row.person_id, row.name = person.id, person.name
        row.becomes = becomes_already(person)
        gathering = the(session, row.gathering_id)
        if not (person.met_on or person.met_where or person.last_contact_on):
            _say_how_we_met(session, person, gathering, row)
        _reach(session, person, row.reach, region)
        contacts.note(session, gathering, row, now=now)
        change.label = tr("Met {name}").format(name=person.name)
    return change.changes


def unmatch(db: Database, row_id: int) -> Changes:
    """It was somebody else after all: the name stays, undecided."""
    with db.change() as change:
        row = the_row(change.session, row_id)
        contacts.take_back(change.session, row)
        row.person_id, row.becomes = None, ""
        change.label = tr("It was another {row}").format(row=row.name)
    return change.changes


def bring_into_book(
    session: Session, row: GatheringPerson, *, region: str = "", now: datetime
) -> Person:
    """The person of this row, within a change under way; made of the name where there is
    none yet."""
    if row.person_id is not None:
        return present(session, row.person_id)
    gathering = the(session, row.gathering_id)
    person = session.get_one(Person, come_in(session, row.name, now=now))
    _say_how_we_met(session, person, gathering, row)
    _reach(session, person, row.reach, region)
    row.person_id = person.id
    row.becomes = row.becomes or Becomes.BOOK
    contacts.note(session, gathering, row, now=now)
    return person


def _say_how_we_met(
    session: Session, person: Person, gathering: Gathering, row: GatheringPerson
) -> None:
    person.met_on, person.met_where = gathering.day.isoformat(), gathering.name
    name = introduced_by(row.line)
    if not name:
        return
    [found] = resolve(session, [name])
    if found.sure and found.matches:
        person.introduced_by_id = found.matches[0].id
    else:
        person.introduced_by_name = name


def _reach(session: Session, person: Person, reach: str, region: str) -> None:
    """The number or address they gave me, unless it is known."""
    kind = reach_kind(reach)
    if kind is None:
        return
    key = point_key(kind, reach, region)
    known = session.exec(select(ContactPoint).where(col(ContactPoint.person_id) == person.id)).all()
    if any(point.kind == kind and (point.key or point.value) == (key or reach) for point in known):
        return
    place = max((point.position for point in known), default=-1) + 1
    assert person.id is not None
    session.add(ContactPoint(person_id=person.id, kind=kind, value=reach, key=key, position=place))


def _lay(session: Session, person: Person, becomes: Becomes, now: datetime) -> None:
    """Onto the board (in practice at its first stage, noticed in its tray), or off it again
    where it was today that they came. Who has a place further on keeps it."""
    assert person.id is not None
    stage = session.get(Stage, person.stage_id) if person.stage_id is not None else None
    if becomes is Becomes.BOOK:
        if person.in_practice_since == now.date():
            person.in_practice_since = None
            person.stage_id = person.stage_rank = person.stage_since = None
        return
    wished = StageKind.STAGE if becomes is Becomes.PRACTICE else StageKind.NOTICED
    if stage is not None and stage.kind in (wished, StageKind.STAGE):
        return
    query = select(Stage.id).where(Stage.kind == wished).order_by(col(Stage.position))
    first = session.exec(query).first()
    if first is None:
        take_into_practice(session, [person], now)
    else:
        carry(session, [person.id], first, now=now)


def _leave(session: Session, row: GatheringPerson, now: datetime) -> None:
    """A name of this gathering only. Who was made of it, and of nothing else, goes to the
    trash."""
    if row.person_id is None:
        return
    person = session.get(Person, row.person_id)
    contacts.take_back(session, row)
    if person is not None and _is_of(session, person, row):
        person.deleted_at = now.astimezone(UTC)
    row.person_id = None


def _is_of(session: Session, person: Person, row: GatheringPerson) -> bool:
    """Whether this gathering is all there is of them."""
    gathering = the(session, row.gathering_id)
    if (person.met_where, person.met_on) != (gathering.name, gathering.day.isoformat()):
        return False
    talks = session.exec(
        select(func.count())
        .select_from(InteractionPerson)
        .where(col(InteractionPerson.person_id) == person.id)
    ).one()
    return talks == 0
