"""Builders with defaults, so that a test says only what matters to it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlmodel import SQLModel

from desktop.domain.entities import Interaction, InteractionPerson, Person
from desktop.domain.text import fold
from desktop.storage.database import Database

NOW = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
TODAY = NOW.date()


def add(db: Database, *rows: SQLModel) -> list[int]:
    """Keep these rows in one change; their ids."""
    with db.change("built") as change:
        for row in rows:
            change.session.add(row)
        change.session.flush()
        return [row.id for row in rows]  # type: ignore[attr-defined]


def a_person(name: str = "Ana Moreau", **fields: Any) -> Person:
    given, _, family = name.partition(" ")
    values = {
        "name": name,
        "given": given,
        "family": family,
        "sort_key": fold(f"{family} {given}".strip()),
        "created_at": NOW,
        "updated_at": NOW,
    }
    return Person(**{**values, **fields})


def a_talk(db: Database, *people: int, day: date = TODAY, **fields: Any) -> int:
    """An interaction with these people, straight into the tables; its id."""
    with db.change("built") as change:
        talk = Interaction(**{"kind": "call", "day": day, "created_at": NOW, **fields})
        change.session.add(talk)
        change.session.flush()
        assert talk.id is not None
        for person in people:
            change.session.add(InteractionPerson(interaction_id=talk.id, person_id=person))
            found = change.session.get(Person, person)
            assert found is not None
            found.last_contact_on = max(day, found.last_contact_on or day)
        return talk.id
