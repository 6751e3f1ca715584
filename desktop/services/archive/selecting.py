"""Which rows belong to some people: everything of theirs, nothing that is another's or mine.

The rows are closed under the references between them. A talk, a circle or a gathering that
was shared with others comes along with the chosen people only.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, text
from sqlmodel import Session

from desktop.services.archive.layout import Selected

_OF_THEIRS = "SELECT rowid FROM {table} WHERE person_id IN {person}"
_ALL = "SELECT rowid FROM {table}"
_NONE = ""

# What of each table comes along. {name} stands for the rows of an earlier table that do.
RULES: dict[str, str] = {
    "person": "SELECT id FROM person WHERE id IN {chosen}",
    "stage": _ALL,
    "stage_line": _ALL,
    **dict.fromkeys(
        (
            "photo", "contact_point", "address", "occasion", "facet", "tie", "note", "loop",
            "giving", "move", "news", "trust_moment", "season", "source", "known_as", "person_tag",
            "circle_member", "interaction_person", "draft_person",
        ),
        _OF_THEIRS,
    ),
    "tag": "SELECT tag_id FROM person_tag WHERE id IN {person_tag}",
    "circle": "SELECT circle_id FROM circle_member WHERE id IN {circle_member}",
    "rhythm": "SELECT id FROM rhythm WHERE person_id IN {person} OR circle_id IN {circle}",
    "interaction": "SELECT interaction_id FROM interaction_person WHERE id IN {interaction_person}",
    "draft": "SELECT draft_id FROM draft_person WHERE id IN {draft_person}",
    "follow_up": """
        WITH RECURSIVE theirs(id) AS (
            SELECT f.id FROM follow_up f WHERE f.series_id IS NULL AND (f.person_id IN {person}
                OR f.person_id IS NULL AND EXISTS (SELECT 1 FROM follow_up_guest g
                    WHERE g.follow_up_id = f.id AND g.person_id IN {person}))
            UNION SELECT f.id FROM follow_up f JOIN theirs ON f.series_id = theirs.id
             WHERE f.person_id IS NULL OR f.person_id IN {person})
        SELECT id FROM theirs""",
    "follow_up_guest": "SELECT id FROM follow_up_guest"
    " WHERE follow_up_id IN {follow_up} AND person_id IN {person}",
    "gathering": "SELECT gathering_id FROM gathering_person WHERE person_id IN {person}"
    " UNION SELECT gathering_id FROM interaction WHERE id IN {interaction}"
    " UNION SELECT gathering_id FROM follow_up WHERE id IN {follow_up}",
    "gathering_aim": "SELECT id FROM gathering_aim WHERE gathering_id IN {gathering}",
    "gathering_person": "SELECT id FROM gathering_person"
    " WHERE gathering_id IN {gathering} AND person_id IN {person}",
    "introduction": "SELECT id FROM introduction"
    " WHERE first_id IN {person} AND second_id IN {person}",
    "not_these_two": "SELECT id FROM not_these_two"
    " WHERE first_id IN {person} AND second_id IN {person}",
    "introduction_step": "SELECT id FROM introduction_step WHERE introduction_id IN {introduction}",
    "attachment": "SELECT id FROM attachment WHERE person_id IN {person}"
    " OR person_id IS NULL AND (interaction_id IN {interaction} OR gathering_id IN {gathering})",
    "match_proposal": "SELECT id FROM match_proposal"
    " WHERE first_id IN {person} AND second_id IN {person}",
    "match_decision": "SELECT id FROM match_decision"
    " WHERE first_uid IN (SELECT uid FROM person WHERE id IN {person})"
    " AND second_uid IN (SELECT uid FROM person WHERE id IN {person})",
    # About me, about files of this computer, or with names of others in them.
    **dict.fromkeys(
        (
            "profile_line", "profile_aim_person", "review", "review_person", "letter",
            "saved_list", "evidence", "subscribed_calendar", "column_mapping",
        ),
        _NONE,
    ),
}  # fmt: skip
_OTHERS = """
SELECT i.uid, count(*) FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
  JOIN person p ON p.id = ip.person_id
 WHERE ip.interaction_id IN {interaction} AND ip.person_id NOT IN {person} GROUP BY i.uid
"""
_OF_A_TALK = (
    "SELECT x.id FROM {0} x JOIN interaction i ON i.id IN ({1}) WHERE i.confided"
    " AND x.id IN {{{0}}}"
)
_CONFIDED_FILES = """
SELECT a.id FROM attachment a JOIN interaction i ON i.id = a.interaction_id
 WHERE i.confided AND a.id IN {attachment}
"""
# What came of such talks, and what only I shall know of how it stands with somebody.
_CAME_OF_IT = {
    "facet": _OF_A_TALK.format("facet", "x.interaction_id"),
    "giving": _OF_A_TALK.format("giving", "x.interaction_id"),
    "loop": _OF_A_TALK.format("loop", "x.opened_by_id, x.closed_by_id"),
    "trust_moment": "SELECT id FROM trust_moment WHERE id IN {trust_moment}",
}
# A record as it was read may hold the same words; which of them does, nobody can tell.
_CONFIDED_SOURCES = """
SELECT s.id FROM source s WHERE s.id IN {source} AND s.person_id IN (
    SELECT person_id FROM note WHERE confided
    UNION SELECT ip.person_id FROM interaction_person ip
      JOIN interaction i ON i.id = ip.interaction_id WHERE i.confided)
"""
_WORDS_OF_A_TALK = (
    "title", "place", "words", "mine", "feeling", "shared", "interrupted", "advised", "ask_next",
)  # fmt: skip
_NAMES = """
SELECT id, uid, name FROM person WHERE id NOT IN {person} AND id IN (
    SELECT other_id FROM tie WHERE id IN {tie}
    UNION SELECT introduced_by_id FROM person WHERE id IN {person})
"""


@dataclass(slots=True)
class Selection:
    """The rows (by table and rowid) that hold some people, and how they are to be told.

    ``known`` has uid and name of those who are only pointed to.
    """

    rows: dict[str, set[int]] = field(default_factory=dict)
    told: Selected = field(default_factory=Selected)
    known: dict[int, tuple[str, str]] = field(default_factory=dict)
    with_confided: bool = False
    references: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    def as_chosen(self, table: str, row: dict[str, Any]) -> dict[str, Any]:
        """The row without references to what is not chosen; whom it pointed to then stands
        by name, where the row has a place for it. A talk in confidence keeps its day only."""
        if table == "interaction" and row["confided"] and not self.with_confided:
            row.update(dict.fromkeys(_WORDS_OF_A_TALK, ""))
        for column, target in self.references[table]:
            number = row[column]
            if number is None or number in self.rows.get(target, ()):
                continue
            row[column] = None
            uid, name = self.known.get(number, ("", "")) if target == "person" else ("", "")
            if (table, column) == ("tie", "other_id"):
                row["other_name"] = row["other_name"] or name
                row["other_uid"] = row["other_uid"] or uid
            if (table, column) == ("person", "introduced_by_id"):
                row["introduced_by_name"] = row["introduced_by_name"] or name
        return row


def select(session: Session, people: Sequence[int], *, with_confided: bool = False) -> Selection:
    """Everything of these people; what was told in confidence only when asked for. Those
    whom nobody knows are passed over."""
    connection = session.connection()
    chosen = Selection(with_confided=with_confided)
    for table, rule in RULES.items():
        found = _run(connection, rule.replace("{table}", table), chosen, people) if rule else []
        chosen.rows[table] = {row[0] for row in found if row[0] is not None}
        chosen.references[table] = _references(connection, table)
    confided = 0 if with_confided else _leave_confided(connection, chosen)
    others = {row[0]: row[1] for row in _run(connection, _OTHERS, chosen, people)}
    chosen.told = Selected(len(chosen.rows["person"]), others, confided)
    names = _run(connection, _NAMES, chosen, people)
    chosen.known = {number: (uid, name) for number, uid, name in names}
    return chosen


def _leave_confided(connection: Connection, chosen: Selection) -> int:
    """Take notes told in confidence away, files of such talks and what came of them, and the
    records in which the same words may stand; how much was told in confidence."""
    notes = _run(connection, "SELECT id FROM note WHERE confided AND id IN {note}", chosen, ())
    files = _run(connection, _CONFIDED_FILES, chosen, ())
    talks = _run(
        connection, "SELECT id FROM interaction WHERE confided AND id IN {interaction}", chosen, ()
    )
    chosen.rows["note"] -= {row[0] for row in notes}
    for table, query in _CAME_OF_IT.items():
        chosen.rows[table] -= {row[0] for row in _run(connection, query, chosen, ())}
    chosen.rows["attachment"] -= {row[0] for row in files}
    chosen.rows["source"] -= {row[0] for row in _run(connection, _CONFIDED_SOURCES, chosen, ())}
    return len(notes) + len(talks)


def _run(
    connection: Connection, query: str, chosen: Selection, people: Sequence[int]
) -> list[tuple[Any, ...]]:
    """The query, with each {table} in it as the rows of that table that are chosen."""
    lists: dict[str, Any] = {"chosen": list(people), **chosen.rows}
    values = {}
    for name, rows in lists.items():
        mark = "{" + name + "}"
        if mark in query:
            query = query.replace(mark, f"(SELECT value FROM json_each(:{name}))")
            values[name] = json.dumps(sorted(rows))
    return [tuple(row) for row in connection.execute(text(query), values)]


def _references(connection: Connection, table: str) -> list[tuple[str, str]]:
    """(column, table it points to) of each reference."""
    found = connection.execute(
        text('SELECT "from", "table" FROM pragma_foreign_key_list(:table)'), {"table": table}
    )
    return [(row[0], row[1]) for row in found]
