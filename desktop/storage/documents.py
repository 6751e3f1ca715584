"""The document of each person in the search index: where its words stand, and their form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection

from desktop.domain.text import fold

Document = tuple[int, str, str, str]
"""What is found of one person, by id: names, ways to reach them, words."""

_NAMES, _REACH, _WORDS = range(3)
_BETWEEN = "\x1e"  # a sign that no kept text has; folding leaves it alone


class Written(NamedTuple):
    """Rows that were inserted; columns that are not stated hold no words."""

    table: str
    columns: Sequence[str]
    rows: Sequence[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Text:
    """Words of a person: a column of the document, the columns of a table that hold them,
    and the one that says whose they are. ``joined`` is what else the words stand in."""

    column: int
    table: str
    words: tuple[str, ...]
    owner: str = "person_id"
    joined: str = ""

    def of(self, connection: Connection, people: str) -> Sequence[Any]:
        """(person, text) of these people, as ``whose`` says it."""
        words = " || ' ' || ".join(self.words)
        query = f"SELECT {self.owner}, {words} FROM {self.table} {self.joined}"
        return connection.exec_driver_sql(f"{query} WHERE {self.owner} {people}").fetchall()

    def within(self, written: Written) -> Iterable[tuple[int, str]]:
        """(person, text) of rows in hand. Nothing here runs once for each row in Python:
        there are very many."""
        place = {name: at for at, name in enumerate(written.columns)}
        stated = [place[name] for name in self.words if name in place]
        if not stated:
            return ()
        words: Iterable[Any] = map(itemgetter(*stated), written.rows)
        texts = words if len(stated) == 1 else map(" ".join, words)
        return zip(map(itemgetter(place[self.owner]), written.rows), texts, strict=True)


def _told(column: int, table: str, words: str, **more: str) -> Text:
    return Text(column, table, tuple(words.split()), **more)


TEXTS = (
    _told(_NAMES, "person", "name nickname given additional family phonetic", owner="id"),
    _told(
        _WORDS, "person",
        "organisation department title intention met_where met_how introduced_by_name",
        owner="id",
    ),
    _told(_REACH, "contact_point", "value key label"),
    _told(_REACH, "address", "street locality region postcode country text"),
    _told(_WORDS, "occasion", "label text"),
    _told(_WORDS, "facet", "text came_from"),
    _told(_WORDS, "tie", "other_name kind"),
    _told(_WORDS, "person_tag", "tag.name", joined="JOIN tag ON tag.id = tag_id"),
    _told(
        _WORDS, "interaction_person",
        "i.title i.place i.words i.mine i.feeling i.shared i.ask_next",
        joined="JOIN interaction i ON i.id = interaction_id",
    ),
    _told(_WORDS, "note", "text"),
    _told(_WORDS, "loop", "text outcome"),
    _told(_WORDS, "giving", "text"),
    _told(_WORDS, "move", "sign why"),
    _told(_WORDS, "follow_up", "title reason place"),
    _told(_WORDS, "trust_moment", "text"),
    _told(_WORDS, "news", "text"),
    _told(
        _WORDS, "draft_person", "d.subject d.text d.why_now d.means_to_me d.landed",
        joined="JOIN draft d ON d.id = draft_id",
    ),
    _told(
        _WORDS, "gathering_person", "g.name g.place line next_step",
        joined="JOIN gathering g ON g.id = gathering_id",
    ),
    _told(_WORDS, "introduction", "why outcome", owner="first_id"),
    _told(_WORDS, "introduction", "why outcome", owner="second_id"),
)  # fmt: skip


def texts_that_hold_anything(connection: Connection) -> list[Text]:
    """Those whose table has a row: the others need not be asked each time."""
    return [
        text
        for text in TEXTS
        if connection.exec_driver_sql(f"SELECT 1 FROM {text.table} LIMIT 1").first()
    ]


def documents_of(
    connection: Connection, people: Sequence[int], texts: Iterable[Text] = TEXTS
) -> list[Document]:
    """What is found of each of these people."""
    listed = whose(people)
    return _documents((text, text.of(connection, listed)) for text in texts)


def documents_of_rows(
    connection: Connection, people: Sequence[int], written: Iterable[Written]
) -> list[Document]:
    """The same of people who are new, from all the rows that are theirs; those whose words
    stand elsewhere are read."""
    here = {rows.table: rows for rows in written}
    listed = whose(people)
    return _documents(
        (
            text,
            text.of(connection, listed) if text.joined else text.within(here[text.table]),
        )
        for text in TEXTS
        if text.table in here
    )


def _documents(told: Iterable[tuple[Text, Iterable[tuple[int, str]]]]) -> list[Document]:
    found: tuple[dict[int, str], ...] = ({}, {}, {})
    for text, rows in told:
        said = found[text.column]
        if text.owner == "id" and not said:  # one row for each
            said.update(rows)
            continue
        for person, words in rows:
            said[person] = f"{said[person]} {words}" if person in said else words
    names, reach, other = (_as_found(said) for said in found)
    people = sorted(names.keys() | reach.keys() | other.keys())
    return [(p, names.get(p, ""), reach.get(p, ""), other.get(p, "")) for p in people]


def _as_found(said: dict[int, str]) -> dict[int, str]:
    """The texts folded, each on one line."""
    return dict(zip(said, map(" ".join, map(str.split, _folded(list(said.values())))), strict=True))


def _folded(texts: list[str]) -> list[str]:
    """Each folded; as one text, which takes a third of the time."""
    parts = fold(_BETWEEN.join(texts)).split(_BETWEEN)
    return parts if len(parts) == len(texts) else [fold(text) for text in texts]


def whose(people: Sequence[int]) -> str:
    """The condition on an id; neighbours are asked for as such, which is read in one go."""
    if people[-1] - people[0] + 1 == len(people):
        return f"BETWEEN {int(people[0])} AND {int(people[-1])}"
    return f"IN ({', '.join(str(int(person)) for person in people)})"


def spaced(folded: str) -> str:
    """The folded text on one line, shorn of needless blanks."""
    return " ".join(folded.split())
