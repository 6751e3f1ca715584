"""From the rows a change touched to the people whose cards look different now."""

from __future__ import annotations

from sqlalchemy import Connection

from desktop.domain.changes import Changes, Direction
from desktop.storage import journal

# Over this many rows a table is named as a whole: nobody patches thousands of rows.
MANY = 2_000

# How a row of a table leads to people; {ids} is a list of its ids.
_OWNED = "SELECT person_id FROM {table} WHERE {key} IN {ids} AND person_id IS NOT NULL"
_ALSO = {
    "person": "SELECT id FROM person WHERE {key} IN {ids}",
    "interaction": (
        "SELECT person_id FROM interaction_person WHERE interaction_id IN"
        " (SELECT id FROM {table} WHERE {key} IN {ids})"
    ),
    "tag": (
        "SELECT person_id FROM person_tag WHERE tag_id IN (SELECT id FROM {table}"
        " WHERE {key} IN {ids})"
    ),
    "circle": (
        "SELECT person_id FROM circle_member WHERE circle_id IN"
        " (SELECT id FROM {table} WHERE {key} IN {ids})"
    ),
    "stage": (
        "SELECT id FROM person WHERE stage_id IN (SELECT id FROM {table} WHERE {key} IN {ids})"
    ),
    "tie": (
        "SELECT person_id FROM {table} WHERE {key} IN {ids}"
        " UNION SELECT other_id FROM {table} WHERE {key} IN {ids} AND other_id IS NOT NULL"
    ),
}
_OWNED_TABLES = frozenset(
    {
        "address", "attachment", "circle_member", "contact_point", "draft_person", "facet",
        "follow_up", "follow_up_guest", "gathering_person", "giving", "interaction_person",
        "loop", "move", "note", "occasion", "person_tag", "photo", "rhythm", "season", "source",
        "trust_moment",
    }
)  # fmt: skip


_NOW = "(SELECT row_id FROM journal WHERE change_id = ? AND seq > ? AND tbl = ?)"
_BEFORE = "(SELECT seq FROM journal WHERE change_id = ? AND seq > ? AND tbl = ?)"


def people_of(connection: Connection, change_id: int, after: int) -> set[int]:
    """The people behind a change's rows after this point, as they are and as they were."""
    people: set[int] = set()
    for table, operations in journal.counts(connection, change_id, after).items():
        values = (change_id, after, table)
        if table == "person":
            people.update(connection.exec_driver_sql(_NOW[1:-1], values).scalars().all())
        query = _query(table)
        if query is None or table == "person":
            continue
        sources = [(table, "rowid", _NOW)]
        if operations.keys() != {"insert"}:
            sources.append((f"before_{table}", "seq", _BEFORE))
        for source, key, ids in sources:
            statement = query.format(table=source, key=key, ids=ids)
            asked = values * statement.count(ids)
            people.update(connection.exec_driver_sql(statement, asked).scalars().all())
    return people


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
