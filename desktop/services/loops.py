"""What is open between us: promises both ways, and the next chapter of theirs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from desktop.domain.changes import Changes
from desktop.domain.entities import Loop
from desktop.domain.language import mark, tr
from desktop.domain.talk import LoopDraft
from desktop.services.people.own_rows import OwnRows, as_it_is, words
from desktop.services.people.presence import present
from desktop.storage.database import Database

_said = partial(words, empty=mark("A few words are needed: what is open between you?"))
_LOOPS = OwnRows(
    Loop,
    changed=lambda _, name: tr("Changed what is open with {name}").format(name=name),
    removed=lambda loop, _: tr("Deleted “{text}”").format(text=loop.text),
    fields={"text": _said, "kind": as_it_is, "about_on": as_it_is},
)


def open_loop(db: Database, people: Sequence[int], draft: LoopDraft, *, today: date) -> Changes:
    """Open the same loop with each of these people."""
    text = _said(draft.text)
    with db.change() as change:
        change.label = tr("Noted what is open with {name}").format(
            name=present(change.session, people[0]).name
        )
        for person in people:
            change.session.add(
                Loop(
                    person_id=person,
                    kind=draft.kind,
                    text=text,
                    opened_on=today,
                    about_on=draft.about_on,
                )
            )
    return change.changes


def close(db: Database, loop_id: int, *, today: date, outcome: str = "") -> Changes:
    """Close a loop; it stays in the story with how it went. A closed one stays as it is."""
    with _LOOPS.editing(db, loop_id, merge=_closing(loop_id)) as (change, loop):
        name = present(change.session, loop.person_id).name
        change.label = tr("Closed “{text}” with {name}").format(text=loop.text, name=name)
        if loop.closed_on is None:
            loop.closed_on = today
            loop.outcome = words(outcome) if outcome.strip() else loop.outcome
    return change.changes


def say_outcome(db: Database, loop_id: int, outcome: str) -> Changes:
    """How it went. Said right after the closing, both are taken back together."""
    with _LOOPS.editing(db, loop_id, merge=_closing(loop_id)) as (change, loop):
        loop.outcome = words(outcome) if outcome.strip() else ""
        change.label = tr("Kept how “{text}” went").format(text=loop.text)
    return change.changes


def reopen(db: Database, loop_id: int) -> Changes:
    with _LOOPS.editing(db, loop_id) as (change, loop):
        loop.closed_on = loop.closed_by_id = None
        change.label = tr("“{text}” is open again").format(text=loop.text)
    return change.changes


def edit(db: Database, loop_id: int, **values: Any) -> Changes:
    """Change text, kind or about_on. An emptied text is refused."""
    return _LOOPS.edit(db, loop_id, **values)


def delete(db: Database, loop_id: int) -> Changes:
    return _LOOPS.remove(db, loop_id)


def _closing(loop_id: int) -> str:
    return f"closing of loop {loop_id}"
