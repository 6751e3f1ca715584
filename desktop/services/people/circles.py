"""Circles and tags: made, renamed, joined, left; favourites within a circle."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import text
from sqlmodel import Session, col, func, select

from desktop.domain.changes import Changes
from desktop.domain.entities import Circle, CircleMember, PersonTag, Tag
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.people import CircleRow, TagRow
from desktop.domain.text import fold
from desktop.domain.typed import as_name
from desktop.services.people.adding import who
from desktop.services.people.presence import present
from desktop.storage.database import Database

_LISTED = """
SELECT c.id, c.name, c.colour, count(p.id) AS held
  FROM circle c LEFT JOIN circle_member m ON m.circle_id = c.id
  LEFT JOIN person p ON p.id = m.person_id AND p.deleted_at IS NULL
 GROUP BY c.id ORDER BY c.position, c.id
"""


def listed(session: Session) -> list[CircleRow]:
    """All circles in their order, with how many people are in each."""
    return [CircleRow(*row) for row in session.connection().execute(text(_LISTED))]


def tags_listed(session: Session) -> list[TagRow]:
    """All tags by name."""
    rows = session.exec(select(Tag.id, Tag.name).order_by(col(Tag.key)))
    return [TagRow(tag_id, name) for tag_id, name in rows if tag_id is not None]


def add_circle(db: Database, name: str, *, people: Sequence[int] = ()) -> Changes:
    """A new circle, with these people in it. Raises BadInputError without a name."""
    name = _checked(name)
    with db.change(tr("Made the circle {name}").format(name=name)) as change:
        session = change.session
        last = session.exec(select(func.max(Circle.position))).one()
        position = 0 if last is None else last + 1
        circle = Circle(name=name, colour=position % 8, position=position)
        session.add(circle)
        session.flush()
        assert circle.id is not None
        for person_id in people:
            session.add(CircleMember(circle_id=circle.id, person_id=person_id))
        if len(people) == 1:
            who = present(session, people[0]).name
            change.label = tr("Put {who} into the new circle {name}").format(who=who, name=name)
    return change.changes


def rename_circle(db: Database, circle_id: int, name: str) -> Changes:
    name = _checked(name)
    with db.change() as change:
        circle = _circle(change.session, circle_id)
        change.label = tr("Renamed the circle {circle} to {name}").format(
            circle=circle.name, name=name
        )
        circle.name = name
    return change.changes


def delete_circle(db: Database, circle_id: int) -> Changes:
    """The circle goes; its people stay."""
    with db.change() as change:
        circle = _circle(change.session, circle_id)
        change.label = tr("Dissolved the circle {circle}").format(circle=circle.name)
        change.session.delete(circle)
    return change.changes


def join(db: Database, people: Sequence[int], circle_id: int) -> Changes:
    """Put people into a circle; who is in it stays."""
    with db.change() as change:
        session = change.session
        circle = _circle(session, circle_id)
        found = [present(session, person_id) for person_id in people]
        change.label = tr("Put {who} into {circle}").format(who=who(found), circle=circle.name)
        inside = set(
            session.exec(select(CircleMember.person_id).where(CircleMember.circle_id == circle_id))
        )
        for person_id in people:
            if person_id not in inside:
                session.add(CircleMember(circle_id=circle_id, person_id=person_id))
    return change.changes


def leave(db: Database, people: Sequence[int], circle_id: int) -> Changes:
    with db.change() as change:
        session = change.session
        circle = _circle(session, circle_id)
        found = [present(session, person_id) for person_id in people]
        change.label = tr("Took {who} out of {circle}").format(who=who(found), circle=circle.name)
        for member in _members(session, circle_id, people):
            session.delete(member)
    return change.changes


def favour(db: Database, person_id: int, circle_id: int, *, favourite: bool) -> Changes:
    """Let a person stand first in that circle, or no longer."""
    with db.change() as change:
        circle = _circle(change.session, circle_id)
        name = present(change.session, person_id).name
        for member in _members(change.session, circle_id, [person_id]):
            member.favourite = favourite
        stands = tr("stands first") if favourite else tr("stands with the others")
        change.label = tr("{name} {stands} in {circle}").format(
            name=name, stands=stands, circle=circle.name
        )
    return change.changes


def tag(db: Database, people: Sequence[int], name: str) -> Changes:
    """Put a tag on people; it is made when there is none of that name."""
    name = _checked(name)
    with db.change() as change:
        session = change.session
        found = [present(session, person_id) for person_id in people]
        change.label = tr("Tagged {who} with {name}").format(who=who(found), name=name)
        label = _tag_of(session, name)
        assert label.id is not None
        for person_id in people:
            stands = select(PersonTag.id).where(
                PersonTag.person_id == person_id, PersonTag.tag_id == label.id
            )
            if session.exec(stands).first() is None:
                session.add(PersonTag(person_id=person_id, tag_id=label.id))
    return change.changes


def untag(db: Database, people: Sequence[int], tag_id: int) -> Changes:
    """Take a tag off people; a tag that nobody has is gone."""
    with db.change() as change:
        session = change.session
        label = session.get(Tag, tag_id)
        if label is None:
            raise BadInputError(tr("That tag is no longer here. Nothing was changed."))
        found = [present(session, person_id) for person_id in people]
        change.label = tr("Took the tag {label} off {who}").format(label=label.name, who=who(found))
        rows = select(PersonTag).where(
            PersonTag.tag_id == tag_id, col(PersonTag.person_id).in_(people)
        )
        for row in session.exec(rows):
            session.delete(row)
        session.flush()
        if session.exec(select(PersonTag.id).where(PersonTag.tag_id == tag_id)).first() is None:
            session.delete(label)
    return change.changes


def _tag_of(session: Session, name: str) -> Tag:
    key = fold(name)
    found = session.exec(select(Tag).where(Tag.key == key)).first()
    if found is None:
        found = Tag(name=name, key=key)
        session.add(found)
        session.flush()
    return found


def _members(session: Session, circle_id: int, people: Sequence[int]) -> Sequence[CircleMember]:
    query = select(CircleMember).where(
        CircleMember.circle_id == circle_id, col(CircleMember.person_id).in_(people)
    )
    return session.exec(query).all()


def _circle(session: Session, circle_id: int) -> Circle:
    found = session.get(Circle, circle_id)
    if found is None:
        raise BadInputError(tr("That circle is no longer here. Nothing was changed."))
    return found


def _checked(name: str) -> str:
    cleaned = as_name(name)
    if not cleaned:
        raise BadInputError(tr("It needs a name."))
    return cleaned
