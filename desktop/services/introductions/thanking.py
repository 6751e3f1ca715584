"""Thanks to somebody through whom I met others: given, or still owed.

They stand with what I received from them, so that the card and Today remind me.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from sqlmodel import select

from desktop.domain.changes import Changes
from desktop.domain.entities import Giving
from desktop.domain.language import tr
from desktop.domain.people import GivingRow, Thanks, TieRow
from desktop.domain.vocabulary import Direction, GivingKind, GivingState
from desktop.services.people.presence import present
from desktop.storage.database import Database

_STATES: dict[str, Thanks] = {GivingState.DONE: "owed", GivingState.THANKED: "given"}


def note_thanks(db: Database, person_id: int, other: str, *, given: bool, today: date) -> Changes:
    """I owe this person thanks for having met ``other`` through them; or gave them."""
    with db.change() as change:
        session = change.session
        name = present(session, person_id).name
        query = select(Giving).where(
            Giving.person_id == person_id,
            Giving.direction == Direction.RECEIVED,
            Giving.text == _words(other),
        )
        giving = session.exec(query).first() or Giving(
            person_id=person_id, direction=Direction.RECEIVED, kind=GivingKind.INTRODUCTION,
            text=_words(other), state=GivingState.DONE, day=today,
        )  # fmt: skip
        giving.state = GivingState.THANKED if given else GivingState.DONE
        giving.thanked_on = today if given else None
        session.add(giving)
        change.label = (
            tr("Thanked {name} for {other}").format(name=name, other=other)
            if given
            else tr("Owe {name} thanks for {other}").format(name=name, other=other)
        )
    return change.changes


def with_thanks(ties: Iterable[TieRow], givings: Sequence[GivingRow]) -> list[TieRow]:
    """The ties of a card; those I met through this person say how it stands with thanks."""
    states = {
        giving.text: _STATES.get(giving.state, "")
        for giving in givings
        if giving.direction == Direction.RECEIVED
    }
    return [
        replace(tie, thanks=states.get(_words(tie.name), "")) if tie.through == "here" else tie
        for tie in ties
    ]


def _words(other: str) -> str:
    return tr("Introduced me to {other}").format(other=other)
