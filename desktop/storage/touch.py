"""From the rows a change touched to the people whose cards look different now."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from desktop.domain.changes import Changes, Direction
from desktop.storage import journal

# Over this many rows a table is named as a whole: nobody patches thousands of rows.
MANY = 2_000

# How a row of a table leads to people; {which} says which rows.
_OWNED = "SELECT person_id FROM {table} WHERE {which} AND person_id IS NOT NULL"
_ALSO = {
    "person": "SELECT id FROM person WHERE {which}",
    "interaction": (
        "SELECT person_id FROM interaction_person WHERE interaction_id IN"
        " (SELECT id FROM {table} WHERE {which})"
    ),
    "tag": (
        "SELECT person_id FROM person_tag WHERE tag_id IN (SELECT id FROM {table} WHERE {which})"
    ),
    "circle": (
        "SELECT person_id FROM circle_member WHERE circle_id IN"
        " (SELECT id FROM {table} WHERE {which})"
    ),
    "stage": ("SELECT id FROM person WHERE stage_id IN (SELECT id FROM {table} WHERE {which})"),
    "introduction": (
        "SELECT first_id FROM {table} WHERE {which}"
        " UNION SELECT second_id FROM {table} WHERE {which}"
    ),
    "draft": (
        "SELECT person_id FROM draft_person WHERE draft_id IN"
        " (SELECT id FROM {table} WHERE {which})"
    ),
    "gathering": (
        "SELECT person_id FROM gathering_person WHERE person_id IS NOT NULL AND gathering_id IN"
        " (SELECT id FROM {table} WHERE {which})"
    ),
    "tie": (
        "SELECT person_id FROM {table} WHERE {which}"
        " UNION SELECT other_id FROM {table} WHERE {which} AND other_id IS NOT NULL"
    ),
}
_OWNED_TABLES = frozenset(
    {
        "address", "attachment", "circle_member", "contact_point", "draft_person", "facet",
        "follow_up", "follow_up_guest", "gathering_person", "giving", "interaction_person",
        "loop", "move", "news", "note", "occasion", "person_tag", "photo", "rhythm", "season",
        "source", "trust_moment",
    }
)  # fmt: skip


_NOTED = "FROM journal WHERE change_id = ? AND seq > ? AND tbl = ?"
_NOW = f"rowid IN (SELECT row_id {_NOTED} AND last_id IS NULL)"
_BEFORE = f"seq IN (SELECT seq {_NOTED})"
_SPAN = "rowid BETWEEN ? AND ?"


def people_of(connection: Connection, change_id: int, after: int) -> set[int]:
    """The people behind a change's rows after this point, as they are and as they were."""
    people: set[int] = set()
    for first, last in journal.spans(connection, change_id, after, "person"):
        people.update(range(first, last + 1))
    for table, operations in journal.counts(connection, change_id, after).items():
        noted = (change_id, after, table)
        if table == "person":
            single = f"SELECT row_id {_NOTED} AND last_id IS NULL"
            people.update(connection.exec_driver_sql(single, noted).scalars())
            continue
        query = _query(table)
        if query is None:
            continue
        for span in journal.spans(connection, change_id, after, table):
            people.update(_asked(connection, query, table, _SPAN, span))
        people.update(_asked(connection, query, table, _NOW, noted))
        if operations.keys() != {"insert"}:
            people.update(_asked(connection, query, f"before_{table}", _BEFORE, noted))
    return people


def _asked(
    connection: Connection, query: str, table: str, which: str, values: tuple[int | str, ...]
) -> Iterator[int]:
    statement = query.format(table=table, which=which)
    asked = values * statement.count(which)
    return connection.exec_driver_sql(f"SELECT DISTINCT * FROM ({statement})", asked).scalars()


def _query(table: str) -> str | None:
    if table in _OWNED_TABLES:
        return _OWNED
    return _ALSO.get(table)


def describe(
    connection: Connection,
    change_id: int,
    after: int,
    people: set[int],
    label: str,
    direction: Direction,
) -> Changes:
    """The message for the screens: which rows, which people, what happened."""
    ids: dict[str, frozenset[int]] = {}
    created: dict[str, tuple[int, ...]] = {}
    many = {"person"} if len(people) > MANY else set()
    for table, operations in journal.counts(connection, change_id, after).items():
        if table in many or max(operations.values()) > MANY:
            many.add(table)
            continue
        rows = journal.touched(connection, change_id, after, table)
        ids[table] = frozenset(row.row_id for row in rows)
        new = tuple(row.row_id for row in rows if row.operation == "insert")
        if new:
            created[table] = new
    return Changes(
        label=label,
        ids=ids,
        created=created,
        people=frozenset() if "person" in many else frozenset(people),
        many=frozenset(many),
        direction=direction,
    )
