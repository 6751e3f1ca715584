"""A store in which every text that a person or a file may bring holds what is hostile."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sqlalchemy import Column, text
from sqlmodel import AutoString, SQLModel

from desktop.storage.database import Database

MARKUP = (
    ' <b>b0ldq</b><img src="file:///etc/hostname"><a href="file:///etc/passwd">x</a>'
    " use if a<b and c>d, salt & pepper &amp; [*] more"
)
BEGINS = "<b>b0ldq</b>"
"""By which MARKUP is found again where something shows it."""

OTHERS = {
    "tables": "<table><tr><td>" * 20 + "deep" + "</td></tr></table>" * 20,
    "long word": "wordwithoutanend" * 6_250,  # 100 kB
    "bidi": "\u202egnisrever\u202c \u2066isolated \u061c\u200f marks\u2069 " * 20,
    "invisible": "zero\u200bwidth\u2060joined\ufeff\u00adsoft" * 20,
    "controls": "bell\x07 escape\x1b[31m NUL\x00 and what follows",
    "stacked": "Z" + "\u0300\u0301\u0302\u0353\u0321" * 400,
}

# Keys, words of a vocabulary, rules and addresses: not anybody's free text.
KEPT_NAMES = frozenset(
    {
        *("uid", "key", "text_hash", "zone", "icon", "state", "size", "shape", "rule"),
        *("except_days", "began_by", "interrupted", "advised", "direction", "format", "mime"),
        *("unit", "role", "becomes", "form", "dismissed", "went_by", "part", "leap_rule"),
        *("first_word", "second_word", "first_uid", "second_uid", "other_uid", "sort_key"),
        *("made_from", "met_on", "header", "mapping", "filter", "with_whom", "path", "handle"),
    }
)
KEPT = frozenset({"interaction.origin", "follow_up.origin", "evidence.origin", "occasion.text"})
FREE_KINDS = frozenset({"tie.kind"})  # every other kind is a word of the vocabulary


def free_columns() -> Iterator[Column[str]]:
    """Of all tables the columns that hold what somebody wrote."""
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            whole = f"{table.name}.{column.name}"
            kept = column.name in KEPT_NAMES or whole in KEPT
            kept = kept or (column.name == "kind" and whole not in FREE_KINDS)
            if isinstance(column.type, AutoString) and not kept:
                yield column


def seed(database: Database, ending: str, most: int = 1_000_000) -> set[str]:
    """Every free text gets this ending, of each column the first ``most``; the columns in
    which one stands now."""
    filled = set()
    with database.change("seeded") as change:
        for column in free_columns():
            if column.name == "answers":
                found = _fill_json(change.session, ending)
            else:
                found = _fill(change.session, column, ending, most)
            if found:
                filled.add(f"{column.table.name}.{column.name}")
    return filled


def _fill(session: object, column: Column[str], ending: str, most: int) -> int:
    """Where there is something; a column that nobody filled is filled in a few rows."""
    table, name = f'"{column.table.name}"', f'"{column.name}"'
    fill = f"UPDATE {table} SET {name} = coalesce({name}, '') || :ending"
    where = f"WHERE rowid IN (SELECT rowid FROM {table} WHERE {name} <> '' LIMIT {most})"
    execute = session.execute  # type: ignore[attr-defined]
    done: int = execute(text(f"{fill} {where}"), {"ending": ending}).rowcount
    if not done:
        few = f"WHERE rowid IN (SELECT rowid FROM {table} LIMIT 3)"
        done = execute(text(f"{fill} {few}"), {"ending": ending}).rowcount
    return done


def _fill_json(session: object, ending: str) -> int:
    execute = session.execute  # type: ignore[attr-defined]
    rows = execute(text("SELECT id, answers FROM review")).all()
    for row_id, answers in rows:
        said = {name: value + ending for name, value in json.loads(answers or "{}").items()}
        execute(
            text("UPDATE review SET answers = :said WHERE id = :id"),
            {"said": json.dumps(said), "id": row_id},
        )
    return len(rows)
