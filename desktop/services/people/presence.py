"""Finding the person an operation is about, or saying that they are gone."""

from __future__ import annotations

from sqlmodel import Session

from desktop.domain.entities import Person
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr


def present(session: Session, person_id: int) -> Person:
    """This person. Raises BadInputError when the book no longer holds them."""
    found = session.get(Person, person_id)
    if found is None or found.deleted_at is not None:
        raise BadInputError(tr("That person is no longer here. Nothing was changed."))
    return found
