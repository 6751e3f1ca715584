"""Two people in the book, and short ways to say what is done with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import event

from desktop.domain.introductions.rows import Pair, PairsBoard
from desktop.services.introductions import board as reading
from desktop.services.introductions import thinking
from desktop.storage.database import Database
from tests.builders import TODAY, a_person, add


@pytest.fixture
def two(db: Database) -> tuple[int, int]:
    first, second = add(db, a_person("Callum Reid"), a_person("Margit Halloran"))
    return first, second


@pytest.fixture
def pair_id(db: Database, two: tuple[int, int]) -> int:
    changes = thinking.think_of(db, *two, today=TODAY, why="He looks for the old hymns.")
    return changes.created["introduction"][0]


@pytest.fixture
def ask(db: Database) -> Callable[..., Any]:
    """Runs a query: ``ask(fn, …)``."""

    def run(query: Callable[..., Any], *args: Any, **named: Any) -> Any:
        with db.read() as session:
            return query(session, *args, **named)

    return run


@pytest.fixture
def shown(ask: Callable[..., Any]) -> Callable[[int], Pair]:
    """The pair as the board shows it."""

    def of(pair_id: int) -> Pair:
        board: PairsBoard = ask(reading.board, today=TODAY)
        found = board.pair(pair_id)
        assert found is not None
        return found

    return of


@pytest.fixture
def count_statements(db: Database) -> Callable[..., int]:
    """How many questions a query asks of the store."""

    def count(query: Callable[..., Any], *args: Any, **named: Any) -> int:
        seen: list[str] = []
        with db.read() as session:
            connection = session.connection()
            event.listen(connection, "before_cursor_execute", lambda *a: seen.append(a[2]))
            query(session, *args, **named)
        return len(seen)

    return count
