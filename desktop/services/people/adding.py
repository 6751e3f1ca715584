"""People come in, are chosen, rest, go to the trash and come back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlmodel import Session, col, func, select

from desktop.domain.changes import Changes
from desktop.domain.contact_points import point_key
from desktop.domain.drafts import PersonDraft
from desktop.domain.entities import (
    Address,
    CircleMember,
    ContactPoint,
    Facet,
    Note,
    Occasion,
    Person,
    PersonTag,
    Photo,
    Rhythm,
    Stage,
    Tie,
)
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.name_order import sort_key, split_name
from desktop.domain.sentences import say_some
from desktop.domain.shortening import shorten
from desktop.domain.typed import as_name, too_long
from desktop.domain.vocabulary import StageKind
from desktop.services.journey.ranks import ranks_for
from desktop.services.people.presence import present
from desktop.storage.database import Database

_NAME_PARTS = (
    "prefix", "given", "additional", "family", "suffix", "phonetic", "nickname", "pronouns",
    "organisation", "department", "title",
)  # fmt: skip


def add(db: Database, draft: PersonDraft, *, now: datetime, in_practice: bool = False) -> Changes:
    """Add somebody. Raises BadInputError without a name."""
    as_name(draft.name)
    draft = draft.cleaned()
    if cuts := shorten(draft):
        raise BadInputError(too_long(cuts[0].kept))
    if not draft.name:
        raise BadInputError(tr("A person needs a name, even a first one."))
    with db.change(tr("Added {draft}").format(draft=draft.name)) as change:
        person = _fill(Person(name=draft.name, created_at=now, updated_at=now), draft, now)
        change.session.add(person)
        change.session.flush()
        assert person.id is not None
        _add_points(change.session, person.id, draft)
        if in_practice:
            take_into_practice(change.session, [person], now)
    return change.changes


def _fill(person: Person, draft: PersonDraft, now: datetime) -> Person:
    for name in _NAME_PARTS:
        setattr(person, name, getattr(draft, name))
    if not person.given and not person.family:
        person.given, person.family = split_name(draft.name)
    person.sort_key = sort_key(person.name, person.given, person.family)
    person.created_at = person.updated_at = now.astimezone(UTC)
    return person


def _add_points(session: Session, person_id: int, draft: PersonDraft) -> None:
    for position, point in enumerate(draft.points):
        session.add(
            ContactPoint(
                person_id=person_id,
                kind=point.kind,
                value=point.value,
                key=point_key(point.kind, point.value),
                label=point.label,
                service=point.service,
                preferred=point.preferred,
                position=position,
            )
        )


def choose(db: Database, ids: Sequence[int], *, now: datetime) -> Changes:
    """Bring people into practice; who has no place on the board is laid into Noticed."""
    with db.change() as change:
        people = _several(change.session, ids)
        take_into_practice(change.session, people, now)
        change.label = tr("Chose {who} to be intentional with").format(who=who(people))
    return change.changes


def take_into_practice(session: Session, people: Sequence[Person], now: datetime) -> None:
    """Within a change under way: from today on, and into Noticed without another place."""
    noticed = session.exec(select(Stage.id).where(Stage.kind == StageKind.NOTICED)).first()
    for person in people:
        if person.in_practice_since is None:
            person.in_practice_since = now.date()
    unplaced = [person for person in people if person.stage_id is None]
    if noticed is None or not unplaced:
        return
    moving = [person.id for person in unplaced if person.id is not None]
    for person, rank in zip(
        unplaced, ranks_for(session, noticed, moving, before=None), strict=True
    ):
        person.stage_id, person.stage_rank, person.stage_since = noticed, rank, now.date()


def leave_be(db: Database, ids: Sequence[int]) -> Changes:
    """Back to the quiet address book: out of practice, off the board; all else stays."""
    with db.change() as change:
        people = _several(change.session, ids)
        for person in people:
            person.in_practice_since = None
            person.stage_id = person.stage_rank = person.stage_since = None
        change.label = tr("Left {who} be").format(who=who(people))
    return change.changes


def delete_people(db: Database, ids: Sequence[int], *, now: datetime) -> Changes:
    """To the trash, with everything of theirs, for 30 days."""
    with db.change() as change:
        people = _several(change.session, ids)
        for person in people:
            person.deleted_at = now.astimezone(UTC)
        change.label = tr("Deleted {who}").format(who=who(people))
    return change.changes


def restore(db: Database, ids: Sequence[int]) -> Changes:
    """Out of the trash again, as they were."""
    with db.change() as change:
        people = list(change.session.exec(select(Person).where(col(Person.id).in_(ids))))
        for person in people:
            person.deleted_at = None
        change.label = tr("Brought {who} back").format(who=who(people))
    return change.changes


_COPIED: tuple[type[Any], ...] = (
    ContactPoint, Address, Occasion, Facet, Tie, CircleMember, PersonTag, Note, Rhythm,
)  # fmt: skip


def duplicate(db: Database, person_id: int, *, now: datetime) -> Changes:
    """A second person with the same facts; the story and the plans stay with the first."""
    with db.change() as change:
        session = change.session
        first = present(session, person_id)
        change.label = tr("Duplicated {first}").format(first=first.name)
        values = first.model_dump(exclude={"id", "uid", "stage_id", "stage_rank", "stage_since"})
        copy = Person(**values)
        copy.name = f"{first.name} (2)"
        copy.last_contact_on = None
        copy.created_at = copy.updated_at = now.astimezone(UTC)
        session.add(copy)
        session.flush()
        assert copy.id is not None
        for table in _COPIED:
            for row in session.exec(select(table).where(table.person_id == person_id)):
                session.add(table(**row.model_dump(exclude={"id", "person_id"}), person_id=copy.id))
        photo = session.get(Photo, person_id)
        if photo is not None:
            session.add(Photo(**photo.model_dump(exclude={"person_id"}), person_id=copy.id))
    return change.changes


def count(session: Session) -> int:
    """How many people are in the book."""
    query = select(func.count()).select_from(Person).where(col(Person.deleted_at).is_(None))
    return session.exec(query).one()


def _several(session: Session, ids: Sequence[int]) -> list[Person]:
    return [present(session, person_id) for person_id in ids]


def who(people: Sequence[Person]) -> str:
    """Their names in a sentence: "Ana", "Ana and Ben", "Ana and 4 others"."""
    names = [person.name for person in people]
    if not names:
        return tr("nobody")
    return say_some(names)
