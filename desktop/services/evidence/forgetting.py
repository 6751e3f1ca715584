"""Forgetting people who go for good: what was found no longer names them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import bindparam, text
from sqlmodel import Session

from desktop.domain.contact_points import point_key
from desktop.domain.happenings import Participant, as_json, from_json
from desktop.domain.text import fold
from desktop.storage.rows import named_rows

_HANDLES = "SELECT handle FROM known_as WHERE person_id IN (SELECT value FROM json_each(:ids))"
_POINTS = """
SELECT kind, key FROM contact_point
 WHERE key <> '' AND person_id IN (SELECT value FROM json_each(:ids))
"""
_NAMES = """
SELECT p.name FROM person p
 WHERE p.id IN (SELECT value FROM json_each(:ids)) AND NOT EXISTS (
       SELECT 1 FROM person o WHERE o.sort_key = p.sort_key AND o.deleted_at IS NULL)
"""


def forget(session: Session, people: Sequence[int]) -> None:
    """Take these people out of all evidence, within the change that deletes them.

    What was found with nobody else goes whole; of the rest their names go.
    """
    run = session.connection()
    theirs = _Theirs(session, people)
    going: list[int] = []
    staying: list[dict[str, object]] = []
    rows = run.execute(text("SELECT id, format, title, with_whom FROM evidence"))
    for row in named_rows(rows):
        everyone = from_json(row.with_whom)
        others = [one for one in everyone if not theirs.names(row.format, one)]
        if len(others) == len(everyone):
            continue
        if any(not one.me for one in others):
            title = "" if theirs.stands_in(row.title) else row.title
            staying.append({"id_": row.id, "whom": as_json(others), "title_": title})
        else:
            going.append(row.id)
    if staying:
        run.execute(_RENAMED, staying)
    run.execute(
        text("DELETE FROM evidence WHERE id IN (SELECT value FROM json_each(:ids))"),
        {"ids": json.dumps(going)},
    )


_RENAMED = text(
    "UPDATE evidence SET with_whom = :whom, title = :title_ WHERE id = :id_"
).bindparams(bindparam("whom"), bindparam("title_"), bindparam("id_"))


class _Theirs:
    """What these people are named by: answers, addresses, names."""

    def __init__(self, session: Session, people: Sequence[int]) -> None:
        run, ids = session.connection(), {"ids": json.dumps(list(people))}
        self._handles = set(run.execute(text(_HANDLES), ids).scalars())
        self._points = {tuple(row) for row in run.execute(text(_POINTS), ids)}
        self._names = {fold(name) for name in run.execute(text(_NAMES), ids).scalars()}

    def names(self, source: str, one: Participant) -> bool:
        """Whether that participant is one of them."""
        if one.handle(source) in self._handles or fold(one.name) in self._names:
            return True
        return bool(one.value) and (one.kind, point_key(one.kind, one.value)) in self._points

    def stands_in(self, title: str) -> bool:
        """Whether a title has the name of one of them in it."""
        folded = fold(title)
        return any(name in folded for name in self._names)
