"""What the store holds, read from its file as another program would; and the way back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from desktop.storage.store_file import FILE_NAME

from .person import Person
from .program import Kith


def ask(folder: Path, query: str) -> list[tuple[object, ...]]:
    """What stands in the file, read as another program would."""

    with sqlite3.connect(folder / FILE_NAME) as connection:
        rows = connection.execute(query).fetchall()
    connection.close()
    return rows


def undo_to_the_beginning(kith: Kith, person: Person) -> None:
    _press_while(kith, person, "ctrl+z", lambda: kith.window.can("undo"))


def redo_to_the_end(kith: Kith, person: Person) -> None:
    _press_while(kith, person, "ctrl+shift+z", lambda: kith.window.can("redo"))


def _press_while(kith: Kith, person: Person, chord: str, more: Callable[[], bool]) -> None:
    for _ in range(200):
        if not more():
            return
        person.key(chord)
        kith.wait_until_done()
    raise AssertionError(f"{chord} never came to an end")


def everything(kith: Kith) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of the store's file."""
    tables = ask(
        kith.folder,
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'",
    )
    return {
        str(name): sorted(ask(kith.folder, f"SELECT * FROM {name}"), key=repr)
        for (name,) in tables
        if not str(name).startswith("sqlite")
    }
