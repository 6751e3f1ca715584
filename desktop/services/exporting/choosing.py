"""Which people were meant, by the words of the shell and of the window."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.leaving import Whom
from desktop.domain.text import fold
from desktop.storage import search

_EVERYBODY = 2**31  # a search for a list stops sooner
_PEOPLE = "SELECT id, uid, name FROM person WHERE deleted_at IS NULL ORDER BY sort_key, id"
_NAMED = "SELECT id, name FROM {table} ORDER BY position, id"
_IN = {
    "circle": "SELECT person_id FROM circle_member WHERE circle_id IN"
    " (SELECT value FROM json_each(:ids))",
    "stage": "SELECT id FROM person WHERE stage_id IN (SELECT value FROM json_each(:ids))",
    "tag": "SELECT person_id FROM person_tag WHERE tag_id IN (SELECT value FROM json_each(:ids))",
}
_PRACTISED = "SELECT id FROM person WHERE in_practice_since IS NOT NULL"


def choose(session: Session, whom: Whom) -> list[int] | None:
    """The people in the order of the list; None for everybody.

    Raises BadInputError for a circle, stage, tag or person that is not there, and when
    nobody is left.
    """
    if whom.is_everybody:
        return None
    kept: list[set[int]] = []
    if whom.people:
        kept.append(_people(session, whom.people))
    for table, names in (("circle", whom.circles), ("stage", whom.stages), ("tag", whom.tags)):
        if names:
            kept.append(_of(session, table, names))
    if whom.search.strip():
        kept.append(set(search.find(session.connection(), whom.search, _EVERYBODY)))
    if whom.in_practice:
        kept.append(set(_numbers(session, _PRACTISED)))
    meant = set.intersection(*kept) if kept else set()
    found = [person for person in _numbers(session, _PEOPLE) if person in meant]
    if not found:
        raise BadInputError(tr("Nobody is among those. Nothing was written."))
    return found


def circles_and_stages(session: Session) -> tuple[list[str], list[str]]:
    """Their names, in their order."""
    run = session.connection().execute
    circles, stages = (
        list(run(text(f"SELECT name FROM {table} ORDER BY position, id")).scalars())
        for table in ("circle", "stage")
    )
    return circles, stages


def _people(session: Session, words: Iterable[str]) -> set[int]:
    """By uid, else everybody of that whole name."""
    rows = session.connection().execute(text(_PEOPLE)).fetchall()
    found: set[int] = set()
    for word in words:
        bare = word.removeprefix("urn:uuid:")
        here = {row.id for row in rows if row.uid in (word, bare)}
        here = here or {row.id for row in rows if fold(row.name) == fold(word)}
        if not here:
            raise BadInputError(
                tr("Nobody here is called “{word}”, or has this uid.").format(word=word)
            )
        found |= here
    return found


def _of(session: Session, table: str, words: Iterable[str]) -> set[int]:
    query = _NAMED.format(table=table)
    if table == "tag":
        query = "SELECT id, name FROM tag ORDER BY name, id"
    rows = session.connection().execute(text(query)).fetchall()
    meant: list[int] = []
    for word in words:
        here = [row.id for row in rows if fold(row.name) == fold(word)]
        if not here:
            names = ", ".join(f"“{row.name}”" for row in rows[:30]) or "none"
            raise BadInputError(
                tr("There is no {table} “{word}”. There are: {names}.").format(
                    table=table, word=word, names=names
                )
            )
        meant += here
    return set(_numbers(session, _IN[table], ids=json.dumps(meant)))


def _numbers(session: Session, query: str, **values: str) -> list[int]:
    return [row[0] for row in session.connection().execute(text(query), values)]
