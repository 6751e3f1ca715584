"""The links to people: from a person to their UID, and back."""

from __future__ import annotations

from sqlmodel import Session, col, select

from desktop.domain.entities import Person, Source


def uid_of_person(session: Session, person_id: int) -> str:
    """Empty when the book does not hold them."""
    return session.exec(select(Person.uid).where(Person.id == person_id)).first() or ""


def person_of_uid(session: Session, uid: str) -> int | None:
    """Who has this UID, or brought it along in a card that became part of theirs."""
    for known in dict.fromkeys((uid, uid.removeprefix("urn:uuid:"))):
        if not known:
            return None
        found = session.exec(select(Person.id).where(Person.uid == known)).first()
        if found is None:
            came = select(Source.person_id).where(Source.format == "vcard", Source.key == known)
            found = session.exec(came.where(col(Source.person_id).is_not(None))).first()
        if found is not None:
            return found
    return None
