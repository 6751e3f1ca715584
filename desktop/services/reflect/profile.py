"""My own side: its lines written, put right, ordered, linked to people, reached."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import ProfileAimPerson, ProfileLine
from desktop.domain.errors import BadInputError
from desktop.domain.journey import Named
from desktop.domain.language import mark, tr
from desktop.domain.reflect.profile import REACHABLE, Profile, ProfileRow
from desktop.domain.vocabulary import ProfileKind
from desktop.services.people.own_rows import words
from desktop.services.people.presence import present
from desktop.storage.database import Database
from desktop.storage.rows import named_rows

_LINES = text(
    "SELECT id, kind, text, written_on, done_on FROM profile_line ORDER BY position, id"
).columns(written_on=Date, done_on=Date)
_LINKED = text(
    "SELECT a.profile_line_id, p.id, p.name FROM profile_aim_person a"
    " JOIN person p ON p.id = a.person_id WHERE p.deleted_at IS NULL ORDER BY a.id"
)
_KINDS = {
    ProfileKind.VALUE: mark("what you hold dear"),
    ProfileKind.AIM: mark("where you are going"),
    ProfileKind.HOPE_TO_MEET: mark("whom you hope to meet"),
    ProfileKind.OFFER: mark("what you can give"),
    ProfileKind.NEED: mark("what you need"),
    ProfileKind.STORY: mark("a story worth telling"),
}
_REACHED = {
    ProfileKind.AIM: mark("Reached “{title}”"),
    ProfileKind.HOPE_TO_MEET: mark("Met “{title}”"),
    ProfileKind.NEED: mark("Found “{title}”"),
}
_TITLE = 60  # letters of a line that a label repeats


def profile(session: Session) -> Profile:
    """All of it, in two statements."""
    people: dict[int, list[Named]] = defaultdict(list)
    for link in named_rows(session.connection().execute(_LINKED)):
        people[link.profile_line_id].append(Named(link.id, link.name))
    return Profile(
        tuple(
            ProfileRow(
                row.id, ProfileKind(row.kind), row.text, row.written_on, row.done_on,
                tuple(people[row.id]),
            )
            for row in named_rows(session.connection().execute(_LINES))
        )
    )  # fmt: skip


def add_line(db: Database, kind: str, typed: str, *, today: date) -> Changes:
    """A line at the end of its kind. Raises BadInputError for an empty one."""
    kind = ProfileKind(kind)
    said = _said(kind, typed)
    with db.change(tr("Wrote down {what}").format(what=tr(_KINDS[kind]))) as change:
        position = max((line.position for line in _lines(change.session, kind)), default=-1) + 1
        change.session.add(ProfileLine(kind=kind, text=said, position=position, written_on=today))
    return change.changes


def edit_line(db: Database, line_id: int, typed: str) -> Changes:
    """Other words for it. Raises BadInputError for none."""
    with db.change() as change:
        line = _line(change.session, line_id)
        line.text = _said(ProfileKind(line.kind), typed)
        change.label = tr("Changed {kind}").format(kind=_kind(line))
    return change.changes


def delete_line(db: Database, line_id: int) -> Changes:
    with db.change() as change:
        line = _line(change.session, line_id)
        change.label = tr("Took “{title}” away").format(title=_title(line))
        change.session.delete(line)
    return change.changes


def move_line(db: Database, line_id: int, *, before: int | None) -> Changes:
    """Lay a line before another of its kind (None: at the end)."""
    with db.change() as change:
        line = _line(change.session, line_id)
        order = [other for other in _lines(change.session, line.kind) if other.id != line_id]
        place = next((n for n, other in enumerate(order) if other.id == before), len(order))
        order.insert(place, line)
        for position, other in enumerate(order):
            other.position = position
        change.label = tr("Changed the order of {kind}").format(kind=_kind(line))
    return change.changes


def reach(db: Database, line_id: int, day: date | None) -> Changes:
    """An aim was reached, a hope or a need met on that day; None: it is open again.

    Raises BadInputError for a line that cannot be reached.
    """
    with db.change() as change:
        line = _line(change.session, line_id)
        kind = ProfileKind(line.kind)
        if kind not in REACHABLE:
            raise BadInputError(tr("That stays as it is: there is nothing in it to be reached."))
        line.done_on = day
        said = tr(_REACHED[kind]) if day is not None else tr("“{title}” is open again")
        change.label = said.format(title=_title(line))
    return change.changes


def link(db: Database, line_id: int, person_id: int) -> Changes:
    """This aim is with, or through, this person. Twice is as once."""
    with db.change() as change:
        line = _line(change.session, line_id)
        name = present(change.session, person_id).name
        change.label = tr("“{title}”, with {name}").format(title=_title(line), name=name)
        if not _linked(change.session, line_id, person_id):
            change.session.add(ProfileAimPerson(profile_line_id=line_id, person_id=person_id))
    return change.changes


def unlink(db: Database, line_id: int, person_id: int) -> Changes:
    with db.change() as change:
        line = _line(change.session, line_id)
        for row in _linked(change.session, line_id, person_id):
            change.session.delete(row)
        name = present(change.session, person_id).name
        change.label = tr("“{title}”, without {name}").format(title=_title(line), name=name)
    return change.changes


def _said(kind: ProfileKind, typed: str) -> str:
    return words(
        typed,
        lines=kind == ProfileKind.STORY,
        empty=tr("A few words are needed. Nothing was changed."),
    )


def _line(session: Session, line_id: int) -> ProfileLine:
    line = session.get(ProfileLine, line_id)
    if line is None:
        raise BadInputError(tr("That line is no longer there. Nothing was changed."))
    return line


def _lines(session: Session, kind: str) -> list[ProfileLine]:
    query = select(ProfileLine).where(col(ProfileLine.kind) == kind)
    return list(session.exec(query.order_by(col(ProfileLine.position), col(ProfileLine.id))))


def _linked(session: Session, line_id: int, person_id: int) -> list[Any]:
    query = select(ProfileAimPerson).where(
        col(ProfileAimPerson.profile_line_id) == line_id,
        col(ProfileAimPerson.person_id) == person_id,
    )
    return list(session.exec(query))


def _kind(line: ProfileLine) -> str:
    return tr(_KINDS[ProfileKind(line.kind)])


def _title(line: ProfileLine) -> str:
    title = line.text.partition("\n")[0]
    return title if len(title) <= _TITLE else f"{title[: _TITLE - 1].rstrip()}…"
