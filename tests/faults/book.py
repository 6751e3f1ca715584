"""A small book with awkward words in it, and how to tell one state of it from another."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

from desktop.domain.drafts import PersonDraft
from desktop.domain.follow_ups import FollowUpDraft
from desktop.domain.progress import Progress
from desktop.domain.talk import LoopDraft, TalkDraft
from desktop.services import follow_ups, interactions
from desktop.services.checking.looking import look_at_store
from desktop.services.journey.defaults import plant_stages
from desktop.services.people import adding, fields, knowledge
from desktop.storage import driver, search
from desktop.storage.database import Database
from desktop.storage.store import open_store
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW, TODAY

AWKWARD = (
    'it\'s "so"; DROP TABLE person;--',
    "🧁👩‍👩‍👧 ʼn",
    "%_[]*",
    "a\u202eb\ufeff",
    "İ ß ﬁ é é",
)
NAMES = ("Ana Moreau", "Łukasz O'Connor", "李小龙", "Ζωή", "Bo", "Rose 🌹", "Ünal", "Old Ghost")

State = dict[str, list[tuple[Any, ...]]]


def fill(folder: Path) -> None:
    """Make the book: eight people with notes, talks and plans, one of them in the trash."""
    with open_store(folder, now=NOW) as db:
        plant_stages(db)
        for name in NAMES:
            adding.add(db, PersonDraft(name=name), now=NOW, in_practice=True)
        for person, words in enumerate(AWKWARD, 1):
            fields.change_field(db, person, "intention", words, now=NOW)
            knowledge.add_note(db, person, f"{words} noted", today=TODAY)
        for person in (1, 2, 3):
            draft = TalkDraft(people=[person], day=TODAY, words=AWKWARD[0])
            draft.loops.append(LoopDraft("ask again"))
            interactions.log(db, draft, now=NOW)
        follow_ups.plan(db, FollowUpDraft(day=TODAY, person_id=2, rule="FREQ=WEEKLY"), now=NOW)
        adding.delete_people(db, [len(NAMES)], now=NOW - timedelta(days=40))


def state_of(path: Path) -> State:
    """Every row of every table but for numbers made by chance, and what indexes there are.
    The file must be whole."""
    with closing(driver.open_file(path, "mode=rw")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.text_factory = bytes  # a lone surrogate is no text for Python
        made = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index'")
        state = {table: _rows(connection, table) for table in _tables(connection)}
        return state | {"sqlite_master": sorted(made, key=repr)}


def _tables(connection: sqlite3.Connection) -> list[str]:
    found = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main'"
        " AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite%'"
    )
    return [name.decode() for (name,) in found]


def _rows(connection: sqlite3.Connection, table: str) -> list[tuple[Any, ...]]:
    columns = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
    shown = ", ".join(f'"{name.decode()}"' for (name,) in columns if name != b"uid")
    return sorted(connection.execute(f"SELECT {shown} FROM {table}"), key=repr)


def sound(folder: Path) -> State:
    """Its state after a start: it opens, all is whole, and the search knows what it would
    know if it were made anew."""
    path = folder / FILE_NAME
    with open_store(folder, now=NOW) as db:
        assert [one for one in look_at_store(db, Progress()) if not one.is_well] == []
        before = state_of(path)
        _search_is_as_made_anew(db)
    return before


def _search_is_as_made_anew(db: Database) -> None:
    words = "SELECT rowid, * FROM person_text"
    with db._writer.begin() as transaction:
        found = db._writer.exec_driver_sql(words).fetchall()
        search.index_everyone(db._writer)
        anew = db._writer.exec_driver_sql(words).fetchall()
        transaction.rollback()
    assert sorted(map(tuple, found)) == sorted(map(tuple, anew))
