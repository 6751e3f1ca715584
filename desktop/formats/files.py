"""One door for files that come in: what kind they are by their content, and their records."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, cast

from desktop.domain.drafts import Record
from desktop.domain.errors import BadInputError
from desktop.domain.tables import Mapping
from desktop.formats.counted import Counted, Progress
from desktop.formats.ical import read_calendar
from desktop.formats.linkedin import is_header, read_connections
from desktop.formats.linkedin_words import (
    read_endorsements,
    read_own_profile,
    read_recommendations,
)
from desktop.formats.tables.looking import Recall, look
from desktop.formats.tables.reading import read_known_table, read_table
from desktop.formats.tables.telling import is_table
from desktop.formats.unpacked import read_unpacked
from desktop.formats.vcard import read_vcards

_FIRST = 1 << 16  # bytes by which a file's kind is told


class Format(StrEnum):
    """What a file is, as far as Kith can tell."""

    VCARD = "vcard"
    LINKEDIN_CONNECTIONS = "linkedin_connections"
    LINKEDIN_ENDORSEMENTS = "linkedin_endorsements"
    LINKEDIN_RECOMMENDATIONS = "linkedin_recommendations"
    LINKEDIN_PROFILE = "linkedin_profile"
    LINKEDIN_OTHER = "linkedin_other"
    TABLE = "table"
    ICALENDAR = "icalendar"
    ARCHIVE = "archive"
    PICTURE = "picture"
    EMPTY = "empty"
    OTHER = "other"


READERS: dict[Format, Callable[[BinaryIO, str], Iterator[Record]]] = {
    Format.VCARD: read_vcards,
    Format.LINKEDIN_CONNECTIONS: read_connections,
    Format.ICALENDAR: read_calendar,
    Format.LINKEDIN_ENDORSEMENTS: read_endorsements,
    Format.LINKEDIN_RECOMMENDATIONS: read_recommendations,
    Format.LINKEDIN_PROFILE: read_own_profile,
}

_BEGIN_CARD = re.compile(r"^\s*(BEGIN|END)[ \t]*:[ \t]*VCARD", re.IGNORECASE | re.MULTILINE)
_BEGIN_CALENDAR = re.compile(r"^\s*BEGIN[ \t]*:[ \t]*V(CALENDAR|EVENT|TODO|JOURNAL)", re.I | re.M)
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*")

# The other tables of a LinkedIn archive, by columns that only they have.
_LINKEDIN_TABLES = (
    (Format.LINKEDIN_OTHER, "messages", ("conversation id", "sender profile url")),
    (Format.LINKEDIN_OTHER, "invitations", ("inviterprofileurl", "inviteeprofileurl")),
    (Format.LINKEDIN_ENDORSEMENTS, "endorsements", ("endorsement date", "skill name")),
    (
        Format.LINKEDIN_RECOMMENDATIONS,
        "recommendations",
        ("first name", "last name", "text", "creation date", "status"),
    ),
    (Format.LINKEDIN_PROFILE, "own profile", ("first name", "last name", "headline", "summary")),
)


def sniff(first: bytes, file_name: str = "") -> Format:
    """What a file is by its first bytes (64 kB are plenty); its name only tells a table
    from mere text."""
    if not first.strip(b"\0\t\r\n " + codecs.BOM_UTF8):
        return Format.EMPTY
    if first.startswith(b"PK\x03\x04"):
        return Format.ARCHIVE
    text = _as_text(first)
    if _BEGIN_CARD.search(text):
        return Format.VCARD
    if _BEGIN_CALENDAR.search(text):
        return Format.ICALENDAR
    if first.startswith(_PICTURES) or (first[:4] == b"RIFF" and first[8:12] == b"WEBP"):
        return Format.PICTURE
    lines = re.split("[\r\n]+", text)[:50]
    if any(is_header(line) for line in lines):
        return Format.LINKEDIN_CONNECTIONS
    found = _linkedin_table(lines)
    if found is not None:
        return found[0]
    return Format.TABLE if is_table(first, file_name) else Format.OTHER


def _as_text(first: bytes) -> str:
    if first[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return first.decode("utf-16", "replace")
    return first.replace(b"\0", b"").decode("utf-8-sig", "replace").replace("\r", "\n")


def _linkedin_table(lines: list[str]) -> tuple[Format, str] | None:
    """Which other table of LinkedIn's archive this is, and what it is called."""
    for line in lines:
        folded = line.casefold()
        for kind, name, columns in _LINKEDIN_TABLES:
            if all(column in folded for column in columns):
                return kind, name
    return None


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
        raise BadInputError(f"{path.name} could not be opened: {error.strerror}.") from error
    kind = sniff(first, path.name)
    if kind is Format.ARCHIVE:
        return read_unpacked(path, lambda file: _reader_of(sniff(file.first, file.name)), progress)
    reader = READERS.get(kind)
    if kind is Format.TABLE:
        reader = _table_reader(path, mapping, recall)
    if reader is None:
        raise BadInputError(refusal(first, path.name))
    return _read(path, reader, progress)


Reader = Callable[[BinaryIO, str], Iterator[Record]]


def _table_reader(path: Path, mapping: Mapping | None, recall: Recall | None) -> Reader:
    """Reads a table by a mapping, which is asked for where its columns tell nobody."""
    if mapping is None:
        with path.open("rb") as file:
            seen = look(file, path.name, recall=recall)
        if not seen.can_go_unasked:
            raise BadInputError(
                f"Kith cannot tell what the columns of {path.name} mean. "
                "Bring it in from the window, which asks for each of them."
            )
        mapping = seen.mapping
    told = mapping
    return lambda stream, origin: read_table(stream, origin, told)


def _read(path: Path, reader: Reader, progress: Progress | None) -> Iterator[Record]:
    try:
        with path.open("rb") as file:
            stream = cast(BinaryIO, Counted(file, progress)) if progress else file
            yield from reader(stream, path.name)
    except OSError as error:
        raise BadInputError(f"{path.name} could not be read: {error.strerror}.") from error


def _reader_of(kind: Format) -> Reader | None:
    """Of a file in an archive, where a table has to tell by itself what it is."""
    return read_known_table if kind is Format.TABLE else READERS.get(kind)


def refusal(first: bytes, name: str) -> str:
    """The sentence that says why a file with these first bytes is not read."""
    match sniff(first, name):
        case Format.EMPTY:
            return f"{name} is empty."
        case Format.PICTURE:
            return f"{name} is a picture. Kith reads cards, tables and calendars."
        case Format.LINKEDIN_OTHER:
            found = _linkedin_table(re.split("[\r\n]+", _as_text(first))[:50])
            return (
                f"{name} holds LinkedIn's {found[1] if found else 'data'}. Kith reads "
                "Connections.csv so far."
            )
    return f"{name} is nothing that Kith reads: neither cards nor a table of people."
