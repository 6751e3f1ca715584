"""The fields of a person, edited in place one at a time."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.entities import Person
from desktop.domain.errors import BadInputError
from desktop.domain.language import mark, tr
from desktop.domain.name_order import sort_key, split_name, whole_name
from desktop.domain.typed import as_lines, as_name
from desktop.services.people.presence import present
from desktop.storage.database import Database

# What a person may edit, and how the toast names it.
_LABELS = {
    "name": "Renamed {name}",
    "prefix": mark("Changed the names of {name}"),
    "given": mark("Changed the names of {name}"),
    "additional": mark("Changed the names of {name}"),
    "family": mark("Changed the names of {name}"),
    "suffix": mark("Changed the names of {name}"),
    "phonetic": mark("Changed how {name} is said"),
    "nickname": mark("Changed the nickname of {name}"),
    "pronouns": mark("Changed the pronouns of {name}"),
    "organisation": mark("Changed where {name} works"),
    "department": mark("Changed where {name} works"),
    "title": mark("Changed what {name} does"),
    "intention": mark("Changed why {name}, in your words"),
    "met_on": mark("Changed when you met {name}"),
    "met_where": mark("Changed where you met {name}"),
    "met_how": mark("Changed how you met {name}"),
}
_NAME_PARTS = frozenset({"prefix", "given", "additional", "family", "suffix"})


def change_field(db: Database, person_id: int, field: str, value: str, *, now: datetime) -> Changes:
    """Set one field. Raises BadInputError for an empty name or an unknown field."""
    if field not in _LABELS:
        raise BadInputError(tr("A person has no field {field}.").format(field=field))
    cleaned = as_lines(value) if field == "intention" else as_name(value)
    with db.change() as change:
        person = present(change.session, person_id)
        change.label = tr(_LABELS[field]).format(name=person.name)
        if getattr(person, field) == cleaned:
            return change.changes
        set_field(person, field, cleaned)
        person.updated_at = now.astimezone(UTC)
    return change.changes


def set_field(person: Person, field: str, value: str) -> None:
    """Set a field that was cleaned, and what follows from it."""
    if field == "name":
        if not value:
            raise BadInputError(
                tr("A person needs a name, even a first one. The old one was kept.")
            )
        person.name, person.name_made = value, False
        person.given, person.family = split_name(value)
    else:
        setattr(person, field, value)
        if field not in _NAME_PARTS:
            return
        person.name = _whole(person) or person.name
    person.sort_key = sort_key(person.name, person.given, person.family)


def _whole(person: Person) -> str:
    return whole_name(person.prefix, person.given, person.additional, person.family, person.suffix)


def set_introducer(
    db: Database, person_id: int, introducer: int | str | None, *, now: datetime
) -> Changes:
    """Through whom we met: somebody of the book (an id), a name, or nobody."""
    with db.change() as change:
        person = present(change.session, person_id)
        person.introduced_by_id = None
        person.introduced_by_name = ""
        if isinstance(introducer, int):
            if introducer == person_id:
                raise BadInputError(
                    tr("Nobody introduces themselves to you. Choose somebody else.")
                )
            person.introduced_by_id = present(change.session, introducer).id
        elif introducer:
            person.introduced_by_name = as_name(introducer)
        person.updated_at = now.astimezone(UTC)
        change.label = tr("Changed through whom you met {name}").format(name=person.name)
    return change.changes


def called(session: Session, person_id: int) -> str:
    """Their name, for labels."""
    return present(session, person_id).name
