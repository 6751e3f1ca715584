"""People who come into the book by their name alone, while something else is kept."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlmodel import Session

from desktop.domain.entities import Person
from desktop.domain.text import fold


def come_in(session: Session, name: str, *, now: datetime, intention: str | None = None) -> int:
    """Add somebody within a change under way; the id. With an intention, even an
    empty one, they come into practice too."""
    given, _, family = name.rpartition(" ")
    if not given:
        given, family = name, ""
    moment = now.astimezone(UTC)
    person = Person(
        name=name,
        given=given,
        family=family,
        sort_key=fold(f"{family} {given}".strip()),
        intention=intention or "",
        in_practice_since=None if intention is None else now.date(),
        created_at=moment,
        updated_at=moment,
    )
    session.add(person)
    session.flush()
    assert person.id is not None
    return person.id
