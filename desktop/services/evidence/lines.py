"""The lines of one thing that was found, read again from the file it came from.

They are not kept: what nobody picks stays in the file, and only there.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from sqlmodel import Session

from desktop.domain.errors import BadInputError
from desktop.domain.found import FoundLine, OpenedTalk
from desktop.domain.language import tr
from desktop.formats.chats import lines_of_talk
from desktop.formats.linkedin_invitations import lines_of_invitation
from desktop.formats.linkedin_messages import lines_of_messages
from desktop.formats.mailbox import lines_of_mail
from desktop.formats.packed import BadPacked, open_packed
from desktop.services.evidence.rows import the_row

_READERS: dict[str, Callable[[BinaryIO, str, str], list[FoundLine]]] = {
    "whatsapp": lines_of_talk,
    "linkedin_messages": lines_of_messages,
    "linkedin_invitations": lines_of_invitation,
    "mbox": lines_of_mail,
}


def lines(session: Session, evidence_id: int) -> tuple[FoundLine, ...]:
    """What was said, in order. Raises BadInputError where the file is no longer there, or
    no longer tells of it."""
    row = the_row(session, evidence_id)
    reader, path = _READERS.get(row.format), Path(row.path)
    if reader is None:
        return ()
    try:
        found = _read(path, row.origin, row.key, reader)
    except OSError as error:
        raise BadInputError(
            tr(
                "{path} is no longer where it was, so its words cannot be shown. The talk can "
                "be kept all the same."
            ).format(path=path.name)
        ) from error
    if not found:
        raise BadInputError(
            tr("{path} no longer holds this talk. It can be kept all the same.").format(
                path=path.name
            )
        )
    return tuple(found)


def opened(session: Session, evidence_id: int) -> OpenedTalk:
    """The lines, or the sentence that says why there are none."""
    try:
        return OpenedTalk(lines(session, evidence_id))
    except BadInputError as error:
        return OpenedTalk(trouble=str(error))


def _read(
    path: Path, origin: str, key: str, reader: Callable[[BinaryIO, str, str], list[FoundLine]]
) -> list[FoundLine]:
    with path.open("rb") as file:
        if not file.read(4).startswith(b"PK\x03\x04"):
            return reader(file, origin, key)
    for part in open_packed(path):
        if isinstance(part, BadPacked):
            continue
        name = path.name if part.name == "_chat.txt" else part.name
        if name == origin:
            with part.opened() as stream:
                return reader(stream, name, key)
    return []
