"""Rows of evidence by their ids, however many."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import func
from sqlmodel import Session, col, select

from desktop.domain.entities import Evidence
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr


def rows_of(session: Session, ids: Iterable[int]) -> dict[int, Evidence]:
    """These rows, by id, in order of their days; those that are gone are left out."""
    wanted = func.json_each(json.dumps(list(ids))).table_valued("value")
    query = select(Evidence).where(col(Evidence.id).in_(select(wanted.c.value)))
    rows = session.exec(query.order_by(col(Evidence.day), col(Evidence.id))).all()
    return {row.id: row for row in rows if row.id is not None}


def the_row(session: Session, evidence_id: int) -> Evidence:
    """This row. Raises BadInputError when it is gone."""
    found = session.get(Evidence, evidence_id)
    if found is None:
        raise BadInputError(tr("That is no longer among what was found. Nothing was changed."))
    return found
