"""People who come into the book by their name alone, while something else is kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.entities import Person
from desktop.domain.errors import BadInputError
from desktop.domain.language import counted, tr
from desktop.domain.name_order import sort_key, split_name
from desktop.domain.typed import as_line, as_name
from desktop.services.people.adding import take_into_practice
from desktop.storage.database import Database


def come_in(session: Session, name: str, *, now: datetime) -> int:
    """Add somebody within a change under way; the id."""
    return _id(_come_in(session, name, now))


def begin_with(db: Database, people: Sequence[tuple[str, str]], *, now: datetime) -> Changes:
    """The first people: a name and why, for each. They come into practice together.

    Raises BadInputError when none has a name.
    """
    named = [(as_name(name), as_line(why)) for name, why in people]
    named = [(name, why) for name, why in named if name]
    if not named:
        raise BadInputError(tr("A name is needed: who would you like to be closer to?"))
    with db.change() as change:
        begun = [_come_in(change.session, name, now) for name, _ in named]
        for person, (_, why) in zip(begun, named, strict=True):
            person.intention = why
        take_into_practice(change.session, begun, now)
        names = (
            begun[0].name
            if len(begun) == 1
            else counted(len(begun), "one person", "{count} people")
        )
        change.label = tr("Began with {names}").format(names=names)
    return change.changes


def _come_in(session: Session, name: str, now: datetime) -> Person:
    given, family = split_name(name)
    moment = now.astimezone(UTC)
    person = Person(
        name=name,
        given=given,
        family=family,
        sort_key=sort_key(name, given, family),
        created_at=moment,
        updated_at=moment,
    )
    session.add(person)
    session.flush()
    return person


def _id(person: Person) -> int:
    assert person.id is not None
    return person.id
