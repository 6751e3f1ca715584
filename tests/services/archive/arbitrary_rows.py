"""A store filled with whatever its tables take: odd words, edges of numbers, old days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from random import Random
from typing import Any

from hypothesis import strategies as st
from sqlalchemy import Column, Table, text
from sqlalchemy.dialects.sqlite import dialect
from sqlmodel import SQLModel

from desktop.services.archive.row_schema import BOUNDS, FORMATS, VOCABULARIES
from desktop.storage.database import Database

_WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
_NASTY = [
    "", "\x00", "a\x00b", "'; DROP TABLE person; --", '"', "\\", "\u2028", "\ufeff", "\U0001f469",
    "=1+1", "\r\n", "ا ل", "{}", "null", "NaN", "é", "e\u0301", "\uffff", " ",
]  # fmt: skip
_OF_A_FORMAT = {
    "kith-rule": ["", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", "FREQ=YEARLY;UNTIL=19991231T235959"],
    "kith-days": ["", "2024-02-29", "0001-01-01 9999-12-31"],
}


@dataclass(frozen=True)
class Pools:
    """What values are taken from, and the seed by which they are."""

    seed: int
    words: list[str]
    numbers: list[int]
    fractions: list[float]
    days: list[date]
    moments: list[datetime]
    contents: list[bytes]


POOLS = st.builds(
    Pools,
    st.integers(0, 2**32),
    st.lists(_WORDS, min_size=3, max_size=8),
    st.lists(st.integers(-(2**63), 2**63 - 1), min_size=2, max_size=5),
    st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=2, max_size=5),
    st.lists(st.dates(), min_size=2, max_size=4),
    st.lists(st.datetimes(), min_size=2, max_size=4),
    st.lists(st.binary(max_size=200), min_size=2, max_size=4),
)


def fill(db: Database, pools: Pools, rows: int = 4) -> None:
    """Some rows in every table, each pointing to rows that are there."""
    chance = Random(pools.seed)
    there: dict[str, list[int]] = {}
    with db.change("filled") as change:
        run = change.session.connection()
        for table in SQLModel.metadata.sorted_tables:
            there[table.name] = []
            for number in range(1, rows + 1):
                row = {
                    column.name: _value(column, table, number, pools, chance, there)
                    for column in table.columns
                }
                names = ", ".join(f'"{name}"' for name in row)
                marks = ", ".join(f":{name}" for name in row)
                run.execute(
                    text(f'INSERT OR IGNORE INTO "{table.name}" ({names}) VALUES ({marks})'), row
                )
                found = run.execute(text(f'SELECT rowid FROM "{table.name}"')).scalars()
                there[table.name] = list(found)


def _value(
    column: Column[Any],
    table: Table,
    number: int,
    pools: Pools,
    chance: Random,
    there: dict[str, list[int]],
) -> Any:
    key = next(iter(column.foreign_keys), None)
    if column.primary_key:
        return number
    if column.nullable and chance.random() < 0.3:
        return None
    if key is not None:
        found = there[key.column.table.name]
        return chance.choice(found) if found else None
    if column.unique and _kind(column) == "VARCHAR":
        return f"{chance.choice(pools.words)}-{number}"
    if bounds := BOUNDS.get((table.name, column.name)):
        return chance.randint(bounds[0], min(bounds[1], 28 if column.name == "day" else bounds[1]))
    if words := VOCABULARIES.get((table.name, column.name)):
        return chance.choice(words)
    if format_ := FORMATS.get((table.name, column.name)):
        return chance.choice(_OF_A_FORMAT[format_])
    return _any(column, pools, chance)


def _any(column: Column[Any], pools: Pools, chance: Random) -> Any:
    match _kind(column):
        case "INTEGER":
            return chance.choice(pools.numbers)
        case "FLOAT":
            return chance.choice(pools.fractions)
        case "BOOLEAN":
            return chance.randint(0, 1)
        case "DATE":
            return chance.choice(pools.days).isoformat()
        case "DATETIME":
            return chance.choice(pools.moments).isoformat(" ", "microseconds")
        case "BLOB":
            return chance.choice(pools.contents)
    return chance.choice([*pools.words, *_NASTY])


def _kind(column: Column[Any]) -> str:
    return column.type.compile(dialect())
