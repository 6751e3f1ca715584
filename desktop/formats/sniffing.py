"""What kind a file is, by its content; and why one that Kith does not read is not read."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from enum import StrEnum

from desktop.domain.language import tr
from desktop.formats.chats import is_whatsapp
from desktop.formats.linkedin import is_header
from desktop.formats.mailbox import is_mailbox
from desktop.formats.monica import is_json_export, is_sql_export
from desktop.formats.tables.telling import is_table


class Format(StrEnum):
    """What a file is, as far as Kith can tell."""

    VCARD = "vcard"
    ICALENDAR = "icalendar"
    WHATSAPP = "whatsapp"
    MAILBOX = "mailbox"
    LINKEDIN_CONNECTIONS = "linkedin_connections"
    LINKEDIN_MESSAGES = "linkedin_messages"
    LINKEDIN_INVITATIONS = "linkedin_invitations"
    LINKEDIN_ENDORSEMENTS = "linkedin_endorsements"
    LINKEDIN_RECOMMENDATIONS = "linkedin_recommendations"
    LINKEDIN_PROFILE = "linkedin_profile"
    MONICA_JSON = "monica_json"
    MONICA_SQL = "monica_sql"
    TABLE = "table"
    ARCHIVE = "archive"
    PICTURE = "picture"
    EMPTY = "empty"
    OTHER = "other"


_BEGIN_CARD = re.compile(r"^\s*(BEGIN|END)[ \t]*:[ \t]*VCARD", re.IGNORECASE | re.MULTILINE)
_BEGIN_CALENDAR = re.compile(r"^\s*BEGIN[ \t]*:[ \t]*V(CALENDAR|EVENT|TODO|JOURNAL)", re.I | re.M)
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")

# In this order: an export or a chat may quote a card.
_TELLING: tuple[tuple[Format, Callable[[str], object]], ...] = (
    (Format.MONICA_JSON, is_json_export),
    (Format.MONICA_SQL, is_sql_export),
    (Format.WHATSAPP, is_whatsapp),
    (Format.MAILBOX, is_mailbox),
    (Format.VCARD, _BEGIN_CARD.search),
    (Format.ICALENDAR, _BEGIN_CALENDAR.search),
)

# The other tables of a LinkedIn archive, by columns that only they have.
_LINKEDIN_TABLES = (
    (Format.LINKEDIN_MESSAGES, ("conversation id", "sender profile url", "date")),
    (Format.LINKEDIN_INVITATIONS, ("from", "to", "sent at", "direction")),
    (Format.LINKEDIN_ENDORSEMENTS, ("endorsement date", "skill name")),
    (
        Format.LINKEDIN_RECOMMENDATIONS,
        ("first name", "last name", "text", "creation date", "status"),
    ),
    (Format.LINKEDIN_PROFILE, ("first name", "last name", "headline", "summary")),
)


def sniff(first: bytes, file_name: str = "") -> Format:
    """What a file is by its first bytes (64 kB are plenty); its name only tells a table
    from mere text."""
    if not first.strip(b"\0\t\r\n " + codecs.BOM_UTF8):
        return Format.EMPTY
    if first.startswith(b"PK\x03\x04"):
        return Format.ARCHIVE
    if _is_picture(first):
        return Format.PICTURE
    text = _as_text(first)
    telling = (kind for kind, tells in _TELLING if tells(text))
    return next(telling, None) or _kind_of_table(text, first, file_name)


def _is_picture(first: bytes) -> bool:
    webp = first[:4] == b"RIFF" and first[8:12] == b"WEBP"
    bitmap = first[:2] == b"BM" and first[6:10] == b"\0\0\0\0"
    return first.startswith(_PICTURES) or webp or bitmap


def _kind_of_table(text: str, first: bytes, file_name: str) -> Format:
    lines = re.split("[\r\n]+", text)[:50]
    if any(is_header(line) for line in lines):
        return Format.LINKEDIN_CONNECTIONS
    found = _linkedin_table(lines)
    if found is not None:
        return found
    return Format.TABLE if is_table(first, file_name) else Format.OTHER


def _as_text(first: bytes) -> str:
    if first[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return first.decode("utf-16", "replace")
    return first.replace(b"\0", b"").decode("utf-8-sig", "replace").replace("\r", "\n")


def _linkedin_table(lines: list[str]) -> Format | None:
    """Which other table of LinkedIn's archive this is."""
    for line in lines:
        folded = line.casefold()
        for kind, columns in _LINKEDIN_TABLES:
            if all(column in folded for column in columns):
                return kind
    return None


def refusal(first: bytes, name: str) -> str:
    """The sentence that says why a file with these first bytes is not read."""
    match sniff(first, name):
        case Format.EMPTY:
            return tr("{name} is empty.").format(name=name)
        case Format.PICTURE:
            return tr("{name} is a picture. Kith reads cards, tables, calendars and chats.").format(
                name=name
            )
    return tr("{name} is nothing that Kith reads: neither cards nor a table of people.").format(
        name=name
    )
