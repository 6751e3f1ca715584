"""What an import ties together once everybody is in: people to people, and into circles."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from uuid import uuid4

from sqlalchemy import Connection, text

from desktop.domain.drafts import PersonDraft
from desktop.domain.importing import ImportPlan
from desktop.domain.text import fold
from desktop.services.importing.gathering import Gathering

_TIES_BY_UID = """
UPDATE tie SET other_id = (
       SELECT p.id FROM person p WHERE p.uid = tie.other_uid AND p.deleted_at IS NULL)
 WHERE other_id IS NULL AND other_uid <> ''
   AND EXISTS (SELECT 1 FROM person p WHERE p.uid = tie.other_uid AND p.deleted_at IS NULL
                  AND p.id <> tie.person_id)
"""
_LOOSE_TIES = """
SELECT id, person_id, other_name FROM tie
 WHERE other_id IS NULL AND other_uid = '' AND other_name <> ''
"""
_NAMES = "SELECT id, name FROM person WHERE deleted_at IS NULL"
_CIRCLES = "SELECT id, name FROM circle"
_BY_SOURCE = """
SELECT circle_id FROM source WHERE format = :format AND key = :key AND circle_id IS NOT NULL
"""
_MEMBERS = """
INSERT OR IGNORE INTO circle_member (circle_id, person_id, favourite)
SELECT DISTINCT :circle, p.id, 0 FROM json_each(:uids) j
 CROSS JOIN person p ON p.deleted_at IS NULL AND (p.uid = j.value OR p.id IN (
       SELECT s.person_id FROM source s WHERE s.format = 'vcard' AND s.key = j.value))
 ORDER BY j.rowid
"""

_NEWCOMERS = """
INSERT OR IGNORE INTO circle_member (circle_id, person_id, favourite)
SELECT :circle, j.value, 0 FROM json_each(:ids) j
"""


def link_ties(connection: Connection) -> None:
    """Let ties lead to the people they name: by UID, else by a whole name that is unique."""
    connection.execute(text(_TIES_BY_UID))
    loose = [row for row in connection.execute(text(_LOOSE_TIES)) if " " in row.other_name]
    if not loose:
        return
    wanted = {fold(row.other_name) for row in loose}
    named = [(fold(row.name), row.id) for row in connection.execute(text(_NAMES))]
    counts = Counter(name for name, _ in named if name in wanted)
    unique = {name: person for name, person in named if counts[name] == 1}
    found = [
        {"tie": row.id, "other": unique[fold(row.other_name)]}
        for row in loose
        if unique.get(fold(row.other_name), row.person_id) != row.person_id
    ]
    if found:
        connection.execute(text("UPDATE tie SET other_id = :other WHERE id = :tie"), found)


def bring_in_circles(
    connection: Connection, gathering: Gathering, plan: ImportPlan, groups: Iterable[int]
) -> None:
    """Groups become circles; who is known is a member, the rest waits in the source."""
    for index in groups:
        draft = plan.batch.drafts[index]
        assert draft.source is not None
        circle = _circle_of(connection, draft)
        connection.execute(
            text(_MEMBERS), {"circle": circle, "uids": json.dumps(_uids(draft.members))}
        )
        _keep_source(connection, gathering, draft, plan.hashes[index], circle)


def put_into_circle(connection: Connection, name: str, people: Iterable[int]) -> None:
    """Into the circle of this name, which is made when there is none."""
    circle = _circle_named(connection, name) or _new_circle(connection, name, str(uuid4()))
    connection.execute(text(_NEWCOMERS), {"circle": circle, "ids": json.dumps(list(people))})


def _uids(members: Iterable[str]) -> list[str]:
    """The UIDs as groups and as cards write them."""
    found: dict[str, None] = {}
    for member in members:
        found[member] = found[member.removeprefix("urn:uuid:")] = None
        found[f"urn:uuid:{member.removeprefix('urn:uuid:')}"] = None
    return list(found)


def _circle_of(connection: Connection, draft: PersonDraft) -> int:
    """The circle of this group: the one it made before, one of its name, or a new one."""
    assert draft.source is not None
    run = connection.execute
    before = run(text(_BY_SOURCE), {"format": draft.source.format, "key": draft.source.key})
    circle = before.scalar()
    if circle is not None:
        return int(circle)
    name = draft.name or "A group"
    known = _circle_named(connection, name)
    if known is not None:
        return known
    taken = run(text("SELECT 1 FROM circle WHERE uid = :uid"), {"uid": draft.uid}).scalar()
    return _new_circle(connection, name, draft.uid if draft.uid and not taken else str(uuid4()))


def _circle_named(connection: Connection, name: str) -> int | None:
    for circle, known in connection.execute(text(_CIRCLES)):
        if fold(known) == fold(name):
            return int(circle)
    return None


def _new_circle(connection: Connection, name: str, uid: str) -> int:
    place = connection.execute(text("SELECT count(*) FROM circle")).scalar() or 0
    values = {"uid": uid, "name": name, "colour": place % 8, "position": place}
    made = connection.execute(
        text(
            "INSERT INTO circle (uid, name, colour, position)"
            " VALUES (:uid, :name, :colour, :position) RETURNING id"
        ),
        values,
    )
    return int(made.scalar_one())


def _keep_source(
    connection: Connection, gathering: Gathering, draft: PersonDraft, text_hash: str, circle: int
) -> None:
    source = draft.source
    assert source is not None
    connection.execute(
        text("DELETE FROM source WHERE format = :format AND key = :key AND circle_id = :circle"),
        {"format": source.format, "key": source.key, "circle": circle},
    )
    connection.execute(
        text(
            "INSERT INTO source (circle_id, format, key, text_hash, origin, line, text, read_at)"
            " VALUES (:circle, :format, :key, :hash, :origin, :line, :text, :moment)"
        ),
        {
            "circle": circle, "format": source.format, "key": source.key, "hash": text_hash,
            "origin": source.origin, "line": source.line, "text": source.text,
            "moment": gathering.moment,
        },
    )  # fmt: skip
