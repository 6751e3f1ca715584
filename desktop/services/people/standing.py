"""Keys by which people stand in lists, made anew where another order is in force.

Which order a store's keys were made in is seen in them: by somebody who has both names,
and by the letters of an alphabet. So a store that comes from another machine, out of a
backup or an archive, is put right in the same way.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, text
from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.language import tr
from desktop.domain.name_order import AFTER, key_of, own_letters
from desktop.storage.database import Database

_COLUMNS = "SELECT id, kind, name, given, family, sort_key FROM person"
_BOTH_NAMES = f"{_COLUMNS} WHERE given <> '' AND family <> '' AND given <> family"
_FEW = tuple(text(f"{_BOTH_NAMES} ORDER BY id {way} LIMIT 8") for way in ("ASC", "DESC"))
_SAID = "name || ' ' || given || ' ' || family"
_MARKED = f"SELECT id FROM person WHERE sort_key GLOB '*{AFTER}*'"
_LETTERED = f"SELECT id FROM person WHERE {_SAID} GLOB :letters"
_PUT = text("UPDATE person SET sort_key = :key WHERE id = :id")


def stand_otherwise(session: Session) -> bool:
    """Whether somebody has a key of another order."""
    return bool(_otherwise(session.connection()))


def put_in_order(db: Database) -> Changes:
    """Give everybody the key of the order in force; the history is left alone."""
    with db.change(tr("Put names in order"), undoable=False) as change:
        connection = change.session.connection()
        if wrong := _otherwise(connection):
            connection.execute(_PUT, wrong)
            change.words_stay([row["id"] for row in wrong])
    return change.changes


def _otherwise(connection: Connection) -> list[dict[str, Any]]:
    """Whom another key is due: of a few, then of whom an alphabet concerns, else of all."""
    if any(_due(row) for few in _FEW for row in connection.execute(few)):
        return _all_due(connection.execute(text(_COLUMNS)).all())
    letters = own_letters()
    found = f"{_MARKED} UNION {_LETTERED}" if letters else _MARKED
    rows = connection.execute(
        text(f"{_COLUMNS} WHERE id IN ({found})"), {"letters": f"*[{letters}]*"} if letters else {}
    )
    return _all_due(rows.all())


def _all_due(rows: Any) -> list[dict[str, Any]]:
    return [{"id": row.id, "key": due} for row in rows if (due := _due(row))]


def _due(row: Any) -> str:
    """The key that is due in place of the one it has; "" where it has it."""
    key = key_of(row.kind, row.name, row.given, row.family)
    return "" if key == row.sort_key else key
