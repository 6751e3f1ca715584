"""From the rows a change touched to the people whose cards look different now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection

from desktop.domain.changes import Changes, Direction
from desktop.storage.journal import Touched

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
        "SELECT person_id FROM tie WHERE {key} IN {ids}"
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


def people_of(connection: Connection, rows: Iterable[Touched], after: int) -> set[int]:
    """The people behind these rows, as they are now and as they were before."""
    ids: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        ids[row.table].add(row.row_id)
    people: set[int] = set(ids.get("person", ()))
    for table, row_ids in ids.items():
        query = _query(table)
        if query is None:
            continue
        listed = f"({', '.join(map(str, row_ids))})"
        key = "person_id" if table == "photo" else "id"
        for source in (table, f"before_{table}"):
            statement = query.format(table=source, key=key, ids=listed)
            people.update(connection.exec_driver_sql(statement).scalars().all())
    return people


def _query(table: str) -> str | None:
    if table in _OWNED_TABLES:
        return _OWNED
    return _ALSO.get(table)


def describe(rows: list[Touched], people: set[int], label: str, direction: Direction) -> Changes:
    """The message for the screens: which rows, which people, what happened."""
    ids: dict[str, set[int]] = defaultdict(set)
    created: dict[str, list[int]] = defaultdict(list)
    for row in rows:
        ids[row.table].add(row.row_id)
        if row.operation == "insert":
            created[row.table].append(row.row_id)
    many = frozenset(table for table, found in ids.items() if len(found) > MANY)
    if len(people) > MANY:
        many |= {"person"}
    return Changes(
        label=label,
        ids={table: frozenset(found) for table, found in ids.items() if table not in many},
        created={table: tuple(new) for table, new in created.items() if table not in many},
        people=frozenset() if "person" in many else frozenset(people),
        many=many,
        direction=direction,
    )
