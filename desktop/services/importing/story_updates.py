"""A story that came before and says something else now: its row follows, unless somebody
has changed it here."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, text

from desktop.domain.stories import AttachmentTold, InteractionTold, PlanTold, Told
from desktop.services.importing.story_rows import ENTITIES, row_hash, told_columns, values_of

_BY_UID = (InteractionTold, PlanTold, AttachmentTold)


def bring_up_to_date(
    connection: Connection, told: Told, person_id: int, uid: str, before: str
) -> bool:
    """Write the new values on the row that still says what ``before`` is the hash of.

    False when there is none: it was changed here, or deleted, and that stands.
    """
    if type(told) not in ENTITIES:
        return False
    row = _untouched(connection, told, person_id, uid, before)
    if row is None:
        return False
    names = told_columns(type(told))
    values: dict[str, Any] = dict(zip(names, values_of(told), strict=True))
    if isinstance(told, PlanTold):
        values["shape"] = "appointment" if told.starts_at else "day"
    settings = ", ".join(f"{name} = :{name}" for name in values)
    connection.execute(
        text(f"UPDATE {_table(told)} SET {settings} WHERE id = :row"), {**values, "row": row}
    )
    return True


def _untouched(
    connection: Connection, told: Told, person_id: int, uid: str, before: str
) -> int | None:
    names = ", ".join(told_columns(type(told)))
    where = "uid = :uid" if isinstance(told, _BY_UID) else "person_id = :person"
    rows = connection.execute(
        text(f"SELECT id, {names} FROM {_table(told)} WHERE {where} ORDER BY id"),
        {"uid": uid} if isinstance(told, _BY_UID) else {"person": person_id},
    )
    for row_id, *values in rows:
        if isinstance(told, PlanTold) or row_hash(values) == before:
            return int(row_id)
    return None


def _table(told: Told) -> str:
    return str(ENTITIES[type(told)].__tablename__)
