"""One door for files that come in: what kind they are by their content, and their records."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

from desktop.domain.drafts import Record
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.tables import Mapping
from desktop.formats.chats import read_whatsapp
from desktop.formats.counted import Counted, Progress
from desktop.formats.ical.reader import read_calendar
from desktop.formats.linkedin import read_connections
from desktop.formats.linkedin_invitations import read_invitations
from desktop.formats.linkedin_messages import read_messages
from desktop.formats.linkedin_words import (
    read_endorsements,
    read_own_profile,
    read_recommendations,
)
from desktop.formats.mailbox import read_mailbox
from desktop.formats.monica import read_monica_json, read_monica_sql
from desktop.formats.sniffing import Format, refusal, sniff
from desktop.formats.tables.looking import Recall, look
from desktop.formats.tables.reading import read_as_seen, read_known_table, read_table
from desktop.formats.unpacked import read_unpacked
from desktop.formats.vcard import read_vcards

_FIRST = 1 << 16  # bytes by which a file's kind is told


READERS: dict[Format, Callable[[BinaryIO, str], Iterator[Record]]] = {
    Format.VCARD: read_vcards,
    Format.LINKEDIN_CONNECTIONS: read_connections,
    Format.ICALENDAR: read_calendar,
    Format.LINKEDIN_ENDORSEMENTS: read_endorsements,
    Format.LINKEDIN_RECOMMENDATIONS: read_recommendations,
    Format.LINKEDIN_PROFILE: read_own_profile,
    Format.LINKEDIN_MESSAGES: read_messages,
    Format.LINKEDIN_INVITATIONS: read_invitations,
    Format.WHATSAPP: read_whatsapp,
    Format.MAILBOX: read_mailbox,
    Format.MONICA_JSON: read_monica_json,
    Format.MONICA_SQL: read_monica_sql,
}


def open_records(
    path: Path,
    progress: Progress | None = None,
    mapping: Mapping | None = None,
    recall: Recall | None = None,
) -> Iterator[Record]:
    """The records of a file that Kith can read, in a stream.

    ``progress`` is called with the number of bytes read so far, from the thread
    that iterates. A table is read by ``mapping``, else by what ``recall`` knows for its
    header, else by what its columns are called. Raises BadInputError, at once, for a file
    that cannot be opened or holds nothing that Kith reads.
    """
    try:
        with path.open("rb") as file:
            first = file.read(_FIRST)
    except OSError as error:
        raise BadInputError(
            tr("{path} could not be opened: {why}.").format(path=path.name, why=error.strerror)
        ) from error
    kind = sniff(first, path.name)
    if kind is Format.ARCHIVE:
        return read_unpacked(path, lambda file: _reader_of(sniff(file.first, file.name)), progress)
    reader = READERS.get(kind)
    if kind is Format.TABLE:
        reader = _table_reader(path, first, mapping, recall)
    if reader is None:
        raise BadInputError(refusal(first, path.name))
    return _read(path, reader, progress)


Reader = Callable[[BinaryIO, str], Iterator[Record]]


def _table_reader(
    path: Path, first: bytes, mapping: Mapping | None, recall: Recall | None
) -> Reader:
    """Reads a table by a mapping, which is asked for where its columns tell nobody."""
    if mapping is None:
        with path.open("rb") as file:
            seen = look(file, path.name, recall=recall)
        if not seen.could_hold_people:
            raise BadInputError(refusal(first, path.name))
        if not seen.can_go_unasked:
            raise BadInputError(
                tr(
                    "Kith cannot tell what the columns of {path} mean. Bring it in from the "
                    "window, which asks for each of them; the shell is told by --columns."
                ).format(path=path.name)
            )
        return partial(read_as_seen, seen)
    return partial(read_table, mapping=mapping)


def _read(path: Path, reader: Reader, progress: Progress | None) -> Iterator[Record]:
    try:
        with path.open("rb") as file:
            stream = cast(BinaryIO, Counted(file, progress)) if progress else file
            yield from reader(stream, path.name)
    except OSError as error:
        raise BadInputError(
            tr("{path} could not be read: {why}.").format(path=path.name, why=error.strerror)
        ) from error


def _reader_of(kind: Format) -> Reader | None:
    """Of a file in an archive, where a table has to tell by itself what it is."""
    return read_known_table if kind is Format.TABLE else READERS.get(kind)
