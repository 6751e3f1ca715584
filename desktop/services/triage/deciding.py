"""What is decided about somebody of the address book: each one change, taken back by undo."""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import select

from desktop.domain.changes import Changes
from desktop.domain.entities import Circle
from desktop.domain.language import tr
from desktop.domain.text import fold
from desktop.domain.typed import as_lines
from desktop.services.people import circles
from desktop.services.people.adding import take_into_practice
from desktop.services.people.presence import present
from desktop.storage.database import Database


def into_practice(db: Database, person_id: int, why: str = "", *, now: datetime) -> Changes:
    """Be intentional with this person; ``why`` may be said later."""
    with db.change() as change:
        person = present(change.session, person_id)
        change.label = tr("Chose {name} to be intentional with").format(name=person.name)
        take_into_practice(change.session, [person], now)
        if intention := as_lines(why):
            person.intention = intention
    return change.changes


def into_circle(db: Database, person_id: int, circle_id: int) -> Changes:
    return circles.join(db, [person_id], circle_id)


def into_new_circle(db: Database, person_id: int, name: str) -> Changes:
    """A circle of that name; one that is there already is meant, however it is written."""
    with db.read() as session:
        known = session.exec(select(Circle.id, Circle.name)).all()
    same = next((number for number, named in known if fold(named) == fold(name.strip())), None)
    if same is not None:
        return into_circle(db, person_id, same)
    return circles.add_circle(db, name, people=[person_id])


def leave_be(db: Database, person_id: int, *, today: date) -> Changes:
    """They stay in the address book, quietly, and are not asked about again."""
    with db.change() as change:
        person = present(change.session, person_id)
        change.label = tr("Left {name} be").format(name=person.name)
        person.sorted_on = today
    return change.changes
