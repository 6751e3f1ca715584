"""Ties to other people, of the book or by name alone, in words from both sides."""

from __future__ import annotations

from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.drafts import NAME_LIMIT
from desktop.domain.entities import Tie
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.services.people.fields import called
from desktop.services.people.own_rows import OwnRows, line, words
from desktop.services.people.presence import present
from desktop.storage.database import Database

_TIES = OwnRows(
    Tie,
    changed=lambda tie, name: tr("Changed what {other_name} is to {name}").format(
        other_name=tie.other_name, name=name
    ),
    removed=lambda tie, name: tr("Untied {other_name} from {name}").format(
        other_name=tie.other_name, name=name
    ),
    fields={"kind": line(NAME_LIMIT), "reverse_kind": line(NAME_LIMIT)},
)


def add_tie(db: Database, person_id: int, other: int | str, kind: str) -> Changes:
    """Tie to somebody of the book (an id) or to a name; ``kind`` is what they are here."""
    with db.change() as change:
        session = change.session
        name = called(session, person_id)
        tie = Tie(person_id=person_id, position=_TIES.next_position(session, person_id))
        _TIES.fill(tie, {"kind": kind})
        _point(session, tie, other)
        session.add(tie)
        change.label = tr("Tied {other_name} to {name}").format(
            other_name=tie.other_name, name=name
        )
    return change.changes


def say_tie(db: Database, tie_id: int, kind: str, *, from_other: bool = False) -> Changes:
    """Say what the other is to the one on whose card it was written; ``from_other``:
    what that one is to the other."""
    field = "reverse_kind" if from_other else "kind"
    return _TIES.edit(db, tie_id, **{field: kind})


def point_tie(db: Database, tie_id: int, other: int | str) -> Changes:
    """Let the tie lead to somebody of the book (an id), or bear another name."""
    with _TIES.editing(db, tie_id) as (change, tie):
        _point(change.session, tie, other)
    return change.changes


def remove_tie(db: Database, tie_id: int) -> Changes:
    return _TIES.remove(db, tie_id)


def _point(session: Session, tie: Tie, other: int | str) -> None:
    if isinstance(other, int):
        if other == tie.person_id:
            raise BadInputError(tr("Nobody can be tied to themselves. Choose somebody else."))
        found = present(session, other)
        tie.other_id, tie.other_name = found.id, found.name
    else:
        tie.other_id, tie.other_name = None, words(other, limit=NAME_LIMIT)
