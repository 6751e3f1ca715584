"""The head of a mail: its fields unfolded, its addresses, words and dates decoded.

RFC 5322 with RFC 2047 and 6532, and whatever else stands in real heads.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import parsedate_to_datetime

from desktop.domain.text import clean_line

_FOLD = re.compile(rb"(?:\r\n|\n|\r)(?=[ \t])")
_BREAK = re.compile(rb"\r\n|\n|\r")
_FIELD = re.compile(rb"([!-9;-~]{1,76})[ \t]*:(.*)", re.S)
_LONGEST = 50_000  # bytes of a field that are looked at
_FIRST_YEAR, _LAST_YEAR = 1985, 2069
_DAY = timedelta(days=1)


@dataclass(slots=True)
class Head:
    """The fields of a head by name in small letters, each in the order in which they stand."""

    fields: dict[str, list[str]] = field(default_factory=dict)

    def get(self, name: str) -> str:
        """The first field of this name, as it stands; "" without one."""
        return self.fields.get(name, [""])[0]

    def all(self, *names: str) -> list[str]:
        return [value for name in names for value in self.fields.get(name, ())]


@dataclass(frozen=True, slots=True)
class Address:
    """Somebody in a head: the address in small letters, and a name, if one stands there."""

    mail: str
    name: str = ""


def head_of(raw: bytes) -> Head:
    """The fields of a head; lines that are none are passed over."""
    head = Head()
    for line in _BREAK.split(_FOLD.sub(b"", raw)):
        found = _FIELD.match(line[:_LONGEST])
        if found:
            name = found[1].decode("ascii").lower()
            head.fields.setdefault(name, []).append(_text(found[2]).strip())
    return head


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace").replace("\ufffd", "?")


def words(value: str) -> str:
    """The value with its encoded words decoded, on one line."""
    if "=?" not in value:
        return clean_line(value)
    try:
        parts = decode_header(value)
    except (ValueError, LookupError, HeaderParseError):
        return clean_line(value)
    return clean_line("".join(_decoded(part, charset) for part, charset in parts)) or value


def _decoded(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, str):
        return part
    for name in (charset or "ascii", "utf-8", "cp1252"):
        try:
            return part.decode(name)
        except (ValueError, LookupError):  # no such encoding, or no name of one at all
            continue
    return part.decode("latin-1")


def addresses(values: list[str]) -> list[Address]:
    """Everybody in these fields, each address once."""
    found: dict[str, Address] = {}
    for value in values:
        for piece in _pieces(value):
            one = _address(piece)
            if one and (one.mail not in found or not found[one.mail].name):
                found[one.mail] = one
    return list(found.values())


def _pieces(value: str) -> list[str]:
    """The value cut at commas that stand neither in quotes nor in comments; a group
    ("Team: a@x, b@x;") is who is in it."""
    pieces, begun, quoted, depth, angle = [], 0, False, 0, False
    escaped = False
    for at, sign in enumerate(value):
        if escaped:
            escaped = False
        elif sign == "\\":
            escaped = quoted or depth > 0
        elif sign == '"' and not depth:
            quoted = not quoted
        elif quoted:
            continue
        elif sign == "(":
            depth += 1
        elif sign == ")":
            depth = max(0, depth - 1)
        elif depth:
            continue
        elif sign in "<>":
            angle = sign == "<"
        elif sign in ",;" or (sign == ":" and not angle):
            pieces.append(value[begun:at] if sign != ":" else "")
            begun, angle = at + 1, False
    return [piece for piece in (*pieces, value[begun:]) if "@" in piece]


def _address(piece: str) -> Address | None:
    name, opened, rest = piece.rpartition("<")
    if opened:
        mail = rest.partition(">")[0]
    else:
        mail, _, comment = piece.partition("(")
        name = comment.rpartition(")")[0]
    mail = mail.strip(" \t'\"").casefold()
    if "@" not in mail or any(c.isspace() for c in mail) or len(mail) > 320:
        return None
    called = words(re.sub(r"\\(.)", r"\1", name.strip().strip("\"' ")))
    return Address(mail, "" if called.casefold() == mail else called.strip("\"'<> "))


def sent(head: Head, begin: bytes) -> datetime | None:
    """When a mail was sent, aware. A date that cannot be (1970, or later than it arrived)
    gives way to those of who carried it, and of the mailbox itself."""
    carried = [_date(value.rpartition(";")[2]) for value in head.all("received")]
    arrived = next((at for at in carried if at is not None), None) or _of_begin(begin)
    written = _date(head.get("date"))
    if written is None or (arrived is not None and written > arrived + _DAY):
        return arrived
    return written


def _date(value: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(value[:200])
        at = found if found.tzinfo else found.replace(tzinfo=UTC)
        return at if _FIRST_YEAR <= at.astimezone(UTC).year <= _LAST_YEAR else None
    except (ValueError, TypeError, OverflowError, IndexError, AttributeError):
        return None


def _of_begin(begin: bytes) -> datetime | None:
    """The date on a "From " line: Thu Jan  1 10:00:00 2026, with or without a zone."""
    found = re.search(
        rb"(?:\w{3} )?(\w{3})  ?(\d{1,2}) (\d\d:\d\d(?::\d\d)?)(?: ([+-]\d{4}|\w{3,5}))?"
        rb" (\d{4})(?: ([+-]\d{4}))?",
        begin,
    )
    if not found:
        return None
    month, day, time, zone, year, late = ((part or b"").decode() for part in found.groups())
    return _date(f"{day} {month} {year} {time} {late or zone or '+0000'}")
