"""Pictures that came in where nothing could make them smaller: by the command line."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from sqlalchemy import Connection, text

from desktop.domain.changes import Changes
from desktop.domain.language import tr
from desktop.domain.progress import Progress
from desktop.storage.database import Database

if TYPE_CHECKING:
    from desktop.services.importing.gathering import Shrink

_WAITING = """
SELECT person_id FROM photo
 WHERE original IS NOT NULL AND length(large) = 0 AND made_from = '' ORDER BY person_id
"""


def make_smaller(db: Database, shrink: Shrink, *, progress: Progress | None = None) -> Changes:
    """Make what waits into the two sizes that are shown; no act of a person.

    A picture that cannot be read stays as it came and is not tried again.
    """
    progress = progress or Progress()
    with db.change(tr("Made pictures smaller"), undoable=False) as change:
        connection = change.session.connection()
        waiting = connection.execute(text(_WAITING)).scalars().all()
        progress.total = len(waiting)
        for done, person_id in enumerate(waiting):
            progress.advance_to(done)
            _make_smaller(connection, person_id, shrink)
    return change.changes


def _make_smaller(connection: Connection, person_id: int, shrink: Shrink) -> None:
    original = bytes(
        connection.execute(
            text("SELECT original FROM photo WHERE person_id = :id"), {"id": person_id}
        ).scalar_one()
    )
    small, large = shrink(original) or (b"", b"")
    connection.execute(
        text(
            "UPDATE photo SET small = :small, large = :large, original = :original,"
            " made_from = :made_from WHERE person_id = :id"
        ),
        {
            "id": person_id, "small": small, "large": large,
            "original": None if large else original, "made_from": sha256(original).hexdigest(),
        },
    )  # fmt: skip
