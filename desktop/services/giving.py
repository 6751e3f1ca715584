"""What was given and received, both ways; from an idea to the thanks."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from desktop.domain.changes import Changes
from desktop.domain.entities import Giving
from desktop.domain.language import mark, tr
from desktop.domain.vocabulary import Direction, GivingKind, GivingState
from desktop.services.people.own_rows import OwnRows, as_it_is, words
from desktop.services.people.presence import present
from desktop.storage.database import Database

_SETTLED = (GivingState.DONE, GivingState.THANKED)
_STATES = {
    GivingState.IDEA: mark("an idea"),
    GivingState.OFFERED: "offered",
    GivingState.DONE: "done",
    GivingState.THANKED: "thanked",
}
_said = partial(words, empty=mark("A few words are needed: what was it?"))
_GIVINGS = OwnRows(
    Giving,
    changed=lambda giving, _: tr("Changed “{text}”").format(text=giving.text),
    removed=lambda giving, _: tr("Deleted “{text}”").format(text=giving.text),
    fields={"text": _said, "direction": as_it_is, "kind": as_it_is, "day": as_it_is},
)


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
    giving = Giving(
        person_id=person_id,
        direction=direction,
        kind=kind,
        text=_said(text),
        state=GivingState.IDEA,
        interaction_id=interaction_id,
    )
    _enter(giving, state, today)
    with db.change() as change:
        name = present(change.session, person_id).name
        change.session.add(giving)
        heard = direction == Direction.RECEIVED
        change.label = (
            tr("Noted what {name} gave").format(name=name)
            if heard
            else tr("Noted something for {name}").format(name=name)
        )
    return change.changes


def advance(db: Database, giving_id: int, state: str, *, today: date) -> Changes:
    """Set the state: idea, offered, done or thanked; also back again."""
    with _GIVINGS.editing(db, giving_id) as (change, giving):
        _enter(giving, state, today)
        change.label = f"“{giving.text}”: {tr(_STATES[GivingState(state)])}"
    return change.changes


def edit(db: Database, giving_id: int, **values: Any) -> Changes:
    """Change text, direction, kind or day. An emptied text is refused."""
    return _GIVINGS.edit(db, giving_id, **values)


def delete(db: Database, giving_id: int) -> Changes:
    return _GIVINGS.remove(db, giving_id)


def _enter(giving: Giving, state: str, today: date) -> None:
    giving.state = state
    if state in _SETTLED:
        giving.day = giving.day or today
    giving.thanked_on = today if state == GivingState.THANKED else None
