"""What was given and received, both ways; from an idea to the thanks."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.entities import Giving
from desktop.domain.errors import BadInputError
from desktop.domain.text import clean_line
from desktop.domain.vocabulary import Direction, GivingKind, GivingState
from desktop.services.people.presence import present
from desktop.storage.database import Database

_SETTLED = (GivingState.DONE, GivingState.THANKED)


def note(
    db: Database,
    person_id: int,
    text: str,
    *,
    today: date,
    direction: str = Direction.GIVEN,
    kind: str = GivingKind.HELP,
    state: str = GivingState.DONE,
    interaction_id: int | None = None,
) -> Changes:
    """Note something given to a person, or received from them."""
    words = _checked(text)
    with db.change() as change:
        name = present(change.session, person_id).name
        giving = Giving(
            person_id=person_id,
            direction=direction,
            kind=kind,
            text=words,
            state=GivingState.IDEA,
            interaction_id=interaction_id,
        )
        _enter(giving, state, today)
        change.session.add(giving)
        heard = direction == Direction.RECEIVED
        change.label = f"Noted what {name} gave" if heard else f"Noted something for {name}"
    return change.changes


def advance(db: Database, giving_id: int, state: str, *, today: date) -> Changes:
    """Set the state: idea, offered, done or thanked; also back again."""
    with db.change() as change:
        giving = _the(change.session, giving_id)
        _enter(giving, state, today)
        change.label = f"“{giving.text}”: {_STATES[GivingState(state)]}"
    return change.changes


_EDITABLE = frozenset({"text", "direction", "kind", "day"})


def edit(db: Database, giving_id: int, **changed: Any) -> Changes:
    """Change text, direction, kind or day. An emptied text is refused."""
    with db.change() as change:
        giving = _the(change.session, giving_id)
        for name, value in changed.items():
            if name not in _EDITABLE:
                raise TypeError(f"a giving has no field {name} to edit")
            setattr(giving, name, _checked(value) if name == "text" else value)
        change.label = f"Changed “{giving.text}”"
    return change.changes


def delete(db: Database, giving_id: int) -> Changes:
    with db.change() as change:
        giving = _the(change.session, giving_id)
        change.label = f"Deleted “{giving.text}”"
        change.session.delete(giving)
    return change.changes


_STATES = {
    GivingState.IDEA: "an idea",
    GivingState.OFFERED: "offered",
    GivingState.DONE: "done",
    GivingState.THANKED: "thanked",
}


def _enter(giving: Giving, state: str, today: date) -> None:
    giving.state = state
    if state in _SETTLED:
        giving.day = giving.day or today
    giving.thanked_on = today if state == GivingState.THANKED else None


def _checked(words: str) -> str:
    kept = clean_line(words)
    if not kept:
        raise BadInputError("A few words are needed: what was it?")
    return kept


def _the(session: Session, giving_id: int) -> Giving:
    found = session.get(Giving, giving_id)
    if found is None:
        raise BadInputError("That is no longer here. Nothing was changed.")
    return found
