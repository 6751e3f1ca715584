"""Pictures and documents that are kept with a person: shown, copied out, taken away."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.entities import Attachment
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.people import FileRow
from desktop.services.exporting.whole_file import whole_file
from desktop.storage.database import Database

_FILES = """
SELECT id, name, mime, length(content) FROM attachment WHERE person_id = :person ORDER BY name, id
"""


def files_of(session: Session, person_id: int) -> list[FileRow]:
    """Without what is in them."""
    rows = session.connection().execute(text(_FILES), {"person": person_id})
    return [FileRow(*row) for row in rows]


def copy_out(session: Session, file_id: int, target: Path) -> str:
    """Write a copy to this path, whole or not at all; the name of the copy.

    Raises BadInputError when it is no longer kept, StoreError.
    """
    found = session.get(Attachment, file_id)
    if found is None:
        raise BadInputError(tr("That file is no longer here. Nothing was written."))
    with whole_file(target) as file:
        file.write(found.content)
    return target.name


def take_away(db: Database, file_id: int) -> Changes:
    """Keep it no longer."""
    with db.change() as change:
        found = change.session.get(Attachment, file_id)
        if found is None:
            raise BadInputError(tr("That file is no longer here. Nothing was changed."))
        change.label = tr("Took {found} away").format(found=found.name)
        change.session.delete(found)
    return change.changes
