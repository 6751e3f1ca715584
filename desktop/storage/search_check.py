"""Whether the search index says what it should: compared with what is kept, word for word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from desktop.storage import driver
from desktop.storage.documents import documents_of, whose


def unlike(connection: Connection, people: Sequence[int]) -> int:
    """Of how many of these people (at most some thousand) the index says something else than
    it should, and how many in it are nobody's."""
    listed = whose(people)
    rows = connection.exec_driver_sql(
        f"SELECT rowid, names, reach, words FROM person_text WHERE rowid {listed}"
    )
    held = {row[0]: _words_of(row[1:]) for row in rows}
    wanted = {person: _words_of(words) for person, *words in documents_of(connection, people)}
    return sum(held.get(one) != wanted.get(one, _NOTHING) for one in {*held, *wanted})


_NOTHING: list[list[str]] = [[], [], []]


def _words_of(columns: Iterable[str]) -> list[list[str]]:
    """The words of a document, whatever their order."""
    return [sorted(column.split()) for column in columns]


def nobodys(connection: Connection) -> int:
    """How many documents are of somebody who is not there."""
    query = "SELECT count(*) FROM person_text WHERE rowid NOT IN (SELECT id FROM person)"
    return int(connection.exec_driver_sql(query).scalar_one())


def is_sound(connection: Connection) -> bool:
    """Whether the index agrees with its own documents. To be asked by the writer."""
    try:
        connection.exec_driver_sql(
            "INSERT INTO person_text (person_text, rank) VALUES ('integrity-check', 1)"
        )
    except driver.errors(DatabaseError):
        return False
    return True
