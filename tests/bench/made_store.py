"""Stores of any size, full of people who never were; the same each time."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from sqlmodel import SQLModel, insert, select

from desktop.domain.entities import (
    Circle,
    CircleMember,
    ContactPoint,
    FollowUp,
    Interaction,
    InteractionPerson,
    Occasion,
    Person,
    Stage,
)
from desktop.domain.text import fold
from desktop.services.journey.defaults import plant_stages
from desktop.storage.database import Database
from desktop.storage.store import open_store
from tests.builders import NOW, TODAY

# fmt: off
GIVEN = [
    "Ada", "Amir", "Ana", "Åsa", "Ben", "Bea", "Callum", "Chloé", "Dafydd", "Dunja", "Elif",
    "Emeka", "Farah", "Finn", "Goran", "Greta", "Hana", "Hugo", "Ines", "Ivan", "Jonas", "Jun",
    "Kaito", "Kofi", "Leila", "Luca", "Maja", "Malik", "Mei", "Noor", "Oskar", "Paz", "Quinn",
    "Rosa", "Sami", "Sven", "Tariq", "Uma", "Vera", "Wen", "Ximena", "Yara", "Zoë", "Łukasz",
]  # fmt: skip
FAMILY = [
    "Abara", "Bauer", "Castro", "Dubois", "Eriksen", "Ferrari", "Gruber", "Haddad", "Ito",
    "Jensen", "Kowalski", "Lima", "Müller", "Novák", "Okafor", "Petrov", "Quist", "Rossi",
    "Silva", "Tanaka", "Ueda", "Vogel", "Walsh", "Xu", "Young", "Zając",
]  # fmt: skip
WORDS = [
    "bread", "choir", "garden", "visa", "river", "piano", "winter", "harbour", "question",
    "recipe", "letter", "mountain", "school", "brother", "kitchen", "train", "lantern", "orchard",
    "silence", "window",
]  # fmt: skip
IN_PRACTICE = 0.02  # of all people, and at most this many:
MOST_IN_PRACTICE = 2_000
_BATCH = 20_000


def make_store(folder: Path, people: int, *, talks_each: int = 5, entries: int = 0) -> Database:
    """An open store of so many people, each with a few talks behind them.

    ``entries`` follow-ups lie around today, on people in practice.
    """
    db = open_store(folder, now=NOW)
    plant_stages(db)
    dice = random.Random(people)
    practised = min(MOST_IN_PRACTICE, max(20, int(people * IN_PRACTICE)))
    with db.change("made", undoable=False) as change:
        session = change.session
        stages = list(session.exec(select(Stage.id).where(Stage.kind == "stage")))
        tables: tuple[tuple[type[SQLModel], Iterator[dict[str, Any]]], ...] = (
            (Circle, ({"uid": f"c{n}", "name": f"Circle {n}"} for n in range(5))),
            (Person, _people(dice, people, practised, stages)),
            (ContactPoint, _points(people)),
            (
                CircleMember,
                ({"circle_id": n % 5 + 1, "person_id": n} for n in range(1, people, 50)),
            ),
            (Interaction, _talks(dice, people * talks_each)),
            (InteractionPerson, _met(people, people * talks_each)),
            (Occasion, _birthdays(dice, people)),
            (FollowUp, _entries(dice, entries, practised)),
        )
        for table, rows in tables:
            while batch := list(islice(rows, _BATCH)):
                session.execute(insert(table.__table__), batch)  # type: ignore[attr-defined]
    return db


def _people(
    dice: random.Random, people: int, practised: int, stages: list[int | None]
) -> Iterator[dict[str, Any]]:
    for number in range(1, people + 1):
        given, family = dice.choice(GIVEN), f"{dice.choice(FAMILY)}{number % 97}"
        chosen = number <= practised
        yield {
            "id": number,
            "uid": f"p{number}",
            "name": f"{given} {family}",
            "given": given,
            "family": family,
            "sort_key": fold(f"{family} {given}"),
            "title": dice.choice(WORDS).capitalize(),
            "in_practice_since": TODAY - timedelta(days=200) if chosen else None,
            "stage_id": stages[number % len(stages)] if chosen else None,
            "stage_rank": number * 1024.0 if chosen else None,
            "last_contact_on": TODAY - timedelta(days=dice.randrange(1, 400)),
            "created_at": NOW,
            "updated_at": NOW,
        }


def _members(people: int) -> Iterator[dict[str, Any]]:
    for number in range(1, people + 1, 50):
        yield {"circle_id": number % 5 + 1, "person_id": number}


def _points(people: int) -> Iterator[dict[str, Any]]:
    for number in range(1, people + 1):
        mail = f"person{number}@example.org"
        yield {"person_id": number, "kind": "email", "value": mail, "key": mail}
        phone = f"+44770{number:07d}"
        yield {"person_id": number, "kind": "phone", "value": phone, "key": phone}


def _talks(dice: random.Random, count: int) -> Iterator[dict[str, Any]]:
    for number in range(1, count + 1):
        yield {
            "id": number,
            "uid": f"i{number}",
            "kind": "call",
            "day": TODAY - timedelta(days=dice.randrange(1, 7_300)),
            "words": " ".join(dice.choices(WORDS, k=6)),
            "created_at": NOW,
        }


def _met(people: int, count: int) -> Iterator[dict[str, Any]]:
    for number in range(1, count + 1):
        yield {"interaction_id": number, "person_id": (number - 1) % people + 1}


def _birthdays(dice: random.Random, people: int) -> Iterator[dict[str, Any]]:
    for number in range(1, people + 1, 4):
        yield {
            "person_id": number,
            "kind": "birthday",
            "month": dice.randrange(1, 13),
            "day": dice.randrange(1, 29),
        }


def _entries(dice: random.Random, count: int, practised: int) -> Iterator[dict[str, Any]]:
    for number in range(1, count + 1):
        yield {
            "uid": f"f{number}",
            "person_id": number % practised + 1,
            "day": TODAY + timedelta(days=dice.randrange(-15, 15)),
            "reason": f"Ask about the {dice.choice(WORDS)}",
            "created_at": NOW,
        }
