"""What a signature says, kept on a card: all of what was ticked is one change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlmodel import Session, func, select

from desktop.domain.changes import Changes
from desktop.domain.contact_points import point_key
from desktop.domain.drafts import AddressDraft, ContactPointDraft, PersonDraft
from desktop.domain.entities import Address, ContactPoint
from desktop.domain.language import tr
from desktop.domain.signature import About, Found
from desktop.domain.typed import as_lines, as_name
from desktop.services.people import adding
from desktop.services.people.fields import set_field
from desktop.services.people.presence import present
from desktop.storage.database import Database

_FIELDS = (About.NAME, About.TITLE, About.ORGANISATION)


def add_signed(db: Database, found: Sequence[Found], *, now: datetime) -> Changes:
    """Somebody new. Without a name the first way to reach them is theirs until it is known.
    Raises BadInputError where there is neither."""
    draft = PersonDraft()
    for piece in found:
        if piece.about in _FIELDS:
            setattr(draft, piece.about, piece.value)
        elif piece.about is About.ADDRESS:
            draft.addresses.append(AddressDraft(text=piece.value, label=piece.label))
        else:
            draft.points.append(ContactPointDraft(piece.about, piece.value, piece.label))
    draft.name = draft.name or (draft.points[0].value if draft.points else "")
    return adding.add(db, draft, now=now)


def take_in(
    db: Database, person_id: int, found: Sequence[Found], *, now: datetime, region: str = ""
) -> Changes:
    """Onto a card: fields are replaced, ways to reach them are added where they are new."""
    with db.change() as change:
        session = change.session
        person = present(session, person_id)
        change.label = tr("Took the signature of {name}").format(name=person.name)
        for piece in found:
            if piece.about in _FIELDS:
                set_field(person, piece.about, as_name(piece.value))
            elif piece.about is About.ADDRESS:
                _add_address(session, person_id, piece)
            else:
                _add_point(session, person_id, piece, region)
        person.updated_at = now.astimezone(UTC)
    return change.changes


def _add_point(session: Session, person_id: int, piece: Found, region: str) -> None:
    key = point_key(piece.about, piece.value, region)
    there = session.exec(select(ContactPoint).where(ContactPoint.person_id == person_id)).all()
    same = (one.value == piece.value or (key and one.key == key) for one in there)
    if any(same):
        return
    session.add(
        ContactPoint(
            person_id=person_id, kind=str(piece.about), value=as_name(piece.value),
            label=piece.label, key=key, position=len(there),
        )
    )  # fmt: skip
    session.flush()


def _add_address(session: Session, person_id: int, piece: Found) -> None:
    count = select(func.count()).select_from(Address).where(Address.person_id == person_id)
    text = as_lines(piece.value)
    address = Address(person_id=person_id, text=text, label=piece.label)
    same = select(Address.id).where(Address.person_id == person_id, Address.text == text)
    if session.exec(same).first() is None:
        address.position = session.exec(count).one()
        session.add(address)
