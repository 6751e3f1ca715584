"""Whether the book holds anybody, or sample people. How those come and go is
``services.samples``, which nobody needs who has none."""

from __future__ import annotations

from sqlmodel import Session, select

from desktop.domain.entities import Person


def are_there(session: Session) -> bool:
    """Whether any sample person is still in the book."""
    return session.exec(select(Person.id).where(Person.sample).limit(1)).first() is not None


def is_nobody(session: Session) -> bool:
    """Whether nobody has ever come into the book, not even to be deleted again."""
    return session.exec(select(Person.id).limit(1)).first() is None
