"""Stores of any size, full of people who never were; the same each time."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
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
from desktop.storage.connection import make_engine
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
MOST_IN_PRACTICE = 2_000
_BATCH = 20_000
_A_MONTH_ON = date(2026, 4, 1)  # TODAY lies in March 2026


def make_store(folder: Path, people: int, *, talks_each: int = 5, entries: int = 5_000) -> Database:
    """An open store of so many people, each with a few talks behind them.

    Of ``entries`` follow-ups, all on people in practice, two in five lie in the coming month,
    the rest around today; most of the past ones were kept. Up to a fifth of all people
    are in practice.
    """
    db = open_store(folder, now=NOW)
    plant_stages(db)
    with db.read() as session:
        stages = list(session.exec(select(Stage.id).where(Stage.kind == "stage")))
    dice = random.Random(people)
    practised = min(MOST_IN_PRACTICE, max(20, people // 5))
    tables: tuple[tuple[type[SQLModel], Iterator[dict[str, Any]]], ...] = (
        (Circle, ({"uid": f"c{n}", "name": f"Circle {n}"} for n in range(5))),
        (Person, _people(dice, people, practised, stages)),
        (ContactPoint, _points(people)),
        (CircleMember, _members(people)),
        (Interaction, _talks(dice, people * talks_each)),
        (InteractionPerson, _met(people, people * talks_each)),
        (Occasion, _birthdays(dice, people)),
        (FollowUp, _entries(dice, entries, practised)),
    )
    _write(db.path, tables)
    db.rebuild_search()
    return db


def _write(path: Path, tables: Iterable[tuple[type[SQLModel], Iterator[dict[str, Any]]]]) -> None:
    """By a connection of its own, where no journal notes each row."""
    engine = make_engine(path, "write")
    with engine.begin() as connection:
        for table, rows in tables:
            while batch := list(islice(rows, _BATCH)):
                connection.execute(insert(table.__table__), batch)  # type: ignore[attr-defined]
    engine.dispose()


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
        day = _day_of(dice, coming=number % 5 < 2)
        done = day < TODAY and dice.random() < 0.9
        yield {
            "uid": f"f{number}",
            "person_id": number % practised + 1,
            "day": day,
            "state": "kept" if done else "planned",
            "reason": f"Ask about the {dice.choice(WORDS)}",
            "created_at": NOW,
        }


def _day_of(dice: random.Random, *, coming: bool) -> date:
    if coming:
        return _A_MONTH_ON + timedelta(days=dice.randrange(30))
    return TODAY + timedelta(days=dice.randrange(-11, 19))
