"""What is open between us: promises both ways, and the next chapter of theirs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.entities import Loop
from desktop.domain.errors import BadInputError
from desktop.domain.talk import LoopDraft
from desktop.domain.text import clean_line
from desktop.services.people.presence import present
from desktop.storage.database import Database


def open_loop(db: Database, people: Sequence[int], draft: LoopDraft, *, today: date) -> Changes:
    """Open the same loop with each of these people."""
    words = _checked(draft.text)
    with db.change() as change:
        change.label = f"Noted what is open with {present(change.session, people[0]).name}"
        for person in people:
            change.session.add(
                Loop(
                    person_id=person,
                    kind=draft.kind,
                    text=words,
                    opened_on=today,
                    about_on=draft.about_on,
                )
            )
    return change.changes


def close(db: Database, loop_id: int, *, today: date, outcome: str = "") -> Changes:
    """Close a loop; it stays in the story with how it went."""
    with db.change() as change:
        loop = _the(change.session, loop_id)
        loop.closed_on = today
        loop.outcome = clean_line(outcome) or loop.outcome
        change.label = f"Closed “{loop.text}” with {present(change.session, loop.person_id).name}"
    return change.changes


def reopen(db: Database, loop_id: int) -> Changes:
    with db.change() as change:
        loop = _the(change.session, loop_id)
        loop.closed_on = loop.closed_by_id = None
        change.label = f"Opened “{loop.text}” again"
    return change.changes


_EDITABLE = frozenset({"text", "kind", "about_on", "outcome"})


def edit(db: Database, loop_id: int, **changed: Any) -> Changes:
    """Change text, kind, about_on or outcome. An emptied text is refused."""
    with db.change() as change:
        loop = _the(change.session, loop_id)
        for name, value in changed.items():
            if name not in _EDITABLE:
                raise TypeError(f"a loop has no field {name} to edit")
            setattr(loop, name, _checked(value) if name == "text" else value)
        change.label = f"Changed what is open with {present(change.session, loop.person_id).name}"
    return change.changes


def delete(db: Database, loop_id: int) -> Changes:
    with db.change() as change:
        loop = _the(change.session, loop_id)
        change.label = f"Deleted “{loop.text}”"
        change.session.delete(loop)
    return change.changes


def _checked(words: str) -> str:
    kept = clean_line(words)
    if not kept:
        raise BadInputError("A few words are needed: what is open between you?")
    return kept


def _the(session: Session, loop_id: int) -> Loop:
    found = session.get(Loop, loop_id)
    if found is None:
        raise BadInputError("That is no longer here. Nothing was changed.")
    return found
