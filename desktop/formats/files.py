"""One door for files that come in: what kind they are by their content, and their records."""

from __future__ import annotations

import codecs
import os
import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, cast

from desktop.domain.drafts import Record
from desktop.domain.errors import BadInputError
from desktop.formats import packed
from desktop.formats.chats import is_whatsapp, read_whatsapp
from desktop.formats.ical import read_calendar
from desktop.formats.linkedin import is_header, read_connections
from desktop.formats.linkedin_invitations import read_invitations
from desktop.formats.linkedin_messages import read_messages
from desktop.formats.mailbox import is_mailbox, read_mailbox
from desktop.formats.vcard import read_vcards

_FIRST = 1 << 16  # bytes by which a file's kind is told

Progress = Callable[[int], None]


class Format(StrEnum):
    """What a file is, as far as Kith can tell."""

    VCARD = "vcard"
    LINKEDIN_CONNECTIONS = "linkedin_connections"
    LINKEDIN_OTHER = "linkedin_other"
    ICALENDAR = "icalendar"
    WHATSAPP = "whatsapp"
    MAILBOX = "mailbox"
    LINKEDIN_MESSAGES = "linkedin_messages"
    LINKEDIN_INVITATIONS = "linkedin_invitations"
    ARCHIVE = "archive"
    PICTURE = "picture"
    EMPTY = "empty"
    OTHER = "other"


READERS: dict[Format, Callable[[BinaryIO, str], Iterator[Record]]] = {
    Format.VCARD: read_vcards,
    Format.LINKEDIN_CONNECTIONS: read_connections,
    Format.WHATSAPP: read_whatsapp,
    Format.MAILBOX: read_mailbox,
    Format.LINKEDIN_MESSAGES: read_messages,
    Format.LINKEDIN_INVITATIONS: read_invitations,
    Format.ICALENDAR: read_calendar,
}

_BEGIN_CARD = re.compile(r"^\s*(BEGIN|END)[ \t]*:[ \t]*VCARD", re.IGNORECASE | re.MULTILINE)
_BEGIN_CALENDAR = re.compile(r"^\s*BEGIN[ \t]*:[ \t]*V(CALENDAR|EVENT|TODO|JOURNAL)", re.I | re.M)
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*")

_LINKEDIN_READ = (
    (Format.LINKEDIN_MESSAGES, ("conversation id", "sender profile url", "date")),
    (Format.LINKEDIN_INVITATIONS, ("from", "to", "sent at", "direction")),
)

# The other tables of a LinkedIn archive, by columns that only they have.
_LINKEDIN_TABLES = (
    ("endorsements", ("endorsement date", "skill name")),
    ("recommendations", ("first name", "last name", "text", "creation date", "status")),
    ("own profile", ("first name", "last name", "headline", "summary")),
)


def sniff(first: bytes, file_name: str = "") -> Format:
    """What a file is by its first bytes (64 kB are plenty); its name decides nothing else."""
    if not first.strip(b"\0\t\r\n " + codecs.BOM_UTF8):
        return Format.EMPTY
    if first.startswith(b"PK\x03\x04"):
        return Format.ARCHIVE
    text = _as_text(first)
    if is_whatsapp(text):
        return Format.WHATSAPP
    if is_mailbox(text):
        return Format.MAILBOX
    if _BEGIN_CARD.search(text):
        return Format.VCARD
    if _BEGIN_CALENDAR.search(text):
        return Format.ICALENDAR
    if first.startswith(_PICTURES) or (first[:4] == b"RIFF" and first[8:12] == b"WEBP"):
        return Format.PICTURE
    lines = re.split("[\r\n]+", text)[:50]
    if any(is_header(line) for line in lines):
        return Format.LINKEDIN_CONNECTIONS
    for line in lines:
        folded = line.casefold()
        for kind, columns in _LINKEDIN_READ:
            if all(column in folded for column in columns):
                return kind
    return Format.LINKEDIN_OTHER if _linkedin_table(lines) else Format.OTHER


def _as_text(first: bytes) -> str:
    if first[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return first.decode("utf-16", "replace")
    return first.replace(b"\0", b"").decode("utf-8-sig", "replace").replace("\r", "\n")


def _linkedin_table(lines: list[str]) -> str:
    """Which other table of LinkedIn's archive this is, or ""."""
    for line in lines:
        folded = line.casefold()
        for name, columns in _LINKEDIN_TABLES:
            if all(column in folded for column in columns):
                return name
    return ""


def open_records(path: Path, progress: Progress | None = None) -> Iterator[Record]:
    """The records of a file that Kith can read, in a stream.

    ``progress`` is called with the number of bytes read so far, from the thread
    that iterates. Raises BadInputError, at once, for a file that cannot be
    opened or holds nothing that Kith reads.
    """
    try:
        with path.open("rb") as file:
            first = file.read(_FIRST)
    except OSError as error:
        raise BadInputError(f"{path.name} could not be opened: {error.strerror}.") from error
    kind = sniff(first, path.name)
    if kind is Format.ARCHIVE and _holds_records(path):
        return _unpacked(path, progress)
    reader = READERS.get(kind)
    if reader is None:
        raise BadInputError(refusal(first, path.name))
    return _read(path, reader, progress)


def _read(
    path: Path, reader: Callable[[BinaryIO, str], Iterator[Record]], progress: Progress | None
) -> Iterator[Record]:
    try:
        with path.open("rb") as file:
            stream = cast(BinaryIO, _Counted(file, progress)) if progress else file
            yield from reader(stream, path.name)
    except OSError as error:
        raise BadInputError(f"{path.name} could not be read: {error.strerror}.") from error


def _holds_records(path: Path) -> bool:
    """Whether a packed archive has a part that Kith reads."""
    try:
        with packed.opened(path) as archive:
            return any(
                reader_of(packed.first_of(archive, part, _FIRST), part.filename)
                for part in packed.parts(archive)
            )
    except BadInputError:
        return False


def _unpacked(path: Path, progress: Progress | None) -> Iterator[Record]:
    """The records of all parts that Kith reads, one part after the other."""
    with packed.opened(path) as archive:
        for part in packed.parts(archive):
            reader = reader_of(packed.first_of(archive, part, _FIRST), part.filename)
            if reader is not None:
                with packed.whole(archive, part) as stream:
                    yield from reader(cast(BinaryIO, stream), packed.origin_of(path, part))
            if progress is not None:
                progress(min(part.header_offset + part.compress_size, path.stat().st_size))


def reader_of(first: bytes, name: str) -> Callable[[BinaryIO, str], Iterator[Record]] | None:
    """What reads a file that begins so, if anything."""
    return READERS.get(sniff(first, name))


class _Counted:
    """A file that tells how much of it has been read."""

    def __init__(self, file: BinaryIO, progress: Progress) -> None:
        self._file = file
        self._progress = progress
        self.closed = False

    def read(self, size: int = -1) -> bytes:
        return self._told(self._file.read(size))

    read1 = read

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        return self._file.seek(offset, whence)

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return False

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._file.tell()

    def flush(self) -> None:
        """There is nothing to write."""

    def _told(self, content: bytes) -> bytes:
        self._progress(self._file.tell())
        return content


def refusal(first: bytes, name: str) -> str:
    """The sentence that says why a file with these first bytes is not read."""
    match sniff(first, name):
        case Format.EMPTY:
            return f"{name} is empty."
        case Format.PICTURE:
            return f"{name} is a picture. Kith reads vCard files and LinkedIn's Connections.csv."
        case Format.ARCHIVE:
            return f"{name} is a packed archive. Unpack it first, then import what is in it."
        case Format.LINKEDIN_OTHER:
            table = _linkedin_table(re.split("[\r\n]+", _as_text(first))[:50])
            return f"{name} holds LinkedIn's {table}. Kith reads Connections.csv so far."
    return f"{name} is neither a vCard file nor LinkedIn's Connections.csv."
