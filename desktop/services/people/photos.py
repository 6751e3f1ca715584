"""Photos: small ones for lists, large ones for the card."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.entities import Photo
from desktop.domain.language import tr
from desktop.services.people.fields import called
from desktop.storage.database import Database


def set_photo(db: Database, person_id: int, small: bytes, large: bytes) -> Changes:
    """Keep a picture of somebody, in the two sizes that are shown."""
    with db.change() as change:
        session = change.session
        change.label = tr("Changed the photo of {name}").format(name=called(session, person_id))
        photo = session.get(Photo, person_id)
        if photo is None:
            photo = Photo(person_id=person_id, small=small, large=large)
        photo.small, photo.large, photo.original, photo.made_from = small, large, None, ""
        session.add(photo)
    return change.changes


def remove_photo(db: Database, person_id: int) -> Changes:
    with db.change() as change:
        change.label = tr("Took the photo of {name} away").format(
            name=called(change.session, person_id)
        )
        photo = change.session.get(Photo, person_id)
        if photo is not None:
            change.session.delete(photo)
    return change.changes


def small_photos(session: Session, ids: Sequence[int]) -> dict[int, bytes]:
    """The small pictures of these people, by id; who has none is left out."""
    rows = session.connection().execute(
        text(
            "SELECT person_id, small FROM photo WHERE length(small) > 0"
            " AND person_id IN (SELECT value FROM json_each(:ids))"
        ),
        {"ids": json.dumps(list(ids))},
    )
    return {person: bytes(small) for person, small in rows}
