"""What stands after the colon: escapes, lists, encoded text, dates."""

from __future__ import annotations

import binascii
import codecs
import quopri
import re
from urllib.parse import unquote_to_bytes

from desktop.domain.dates import PartialDate
from desktop.domain.partial_days import read_partial

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPE_21 = re.compile(r"\\([\\;:,])")
_LIKE_30 = re.compile(r"[^\\]*+(?:\\[\\;:,nN][^\\]*+)*+\Z")
_SEPARATORS = {sign: re.compile(rf"\\.|{sign}", re.DOTALL) for sign in ";,"}
_ESCAPED = {"n": "\n", "N": "\n"}

# Codecs that are no character sets, or that take far too long on a long text.
_NO_CHARSETS = frozenset(
    {"punycode", "idna", "undefined", "unicode-escape", "raw-unicode-escape", "utf-7", "mbcs"}
)
# What senders mean when they name a smaller set: its superset.
_SUPERSETS = {"shift_jis": "cp932", "gb2312": "gb18030", "gbk": "gb18030", "iso8859-1": "cp1252"}
_CHARSET_NAME = re.compile(r"[A-Za-z0-9_:.+-]{1,40}\Z")


def unescaped(text: str) -> str:
    r"""The text meant by a value of 3.0 or 4.0: ``\n`` is a line break, ``\x`` is x."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda m: _ESCAPED.get(m[1], m[1]), text)


def escaped(text: str) -> str:
    """The value of 3.0 or 4.0 that means this text."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")


def escaped_uri(text: str) -> str:
    """A web address as a value: commas and semicolons stay, since readers differ there."""
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def split(value: str, separator: str) -> list[str]:
    """The raw parts between separators that no backslash escapes."""
    if "\\" not in value:
        return value.split(separator)
    parts: list[str] = []
    start = 0
    for found in _SEPARATORS[separator].finditer(value):
        if found[0] == separator:
            parts.append(value[start : found.start()])
            start = found.end()
    parts.append(value[start:])
    return parts


def components(value: str, old: bool) -> list[str]:
    """The parts of N, ADR or ORG; lists within a part joined by a comma and a blank.

    ``old`` is 2.1, where a comma is only a comma.
    """
    if old:
        return [part.strip() for part in parts_of_21(value)]
    if "\\" not in value and "," not in value:
        return [part.strip() for part in value.split(";")]
    return [listed(part) for part in split(value, ";")]


def text_of_21(value: str) -> str:
    r"""The text of a value of 2.1, which knows no escapes outside of lists.

    Yet many programs write 3.0's there. So they are undone when every backslash
    is one of them; ``C:\docs`` keeps its own.
    """
    return unescaped(value) if "\\" in value and _LIKE_30.match(value) else value


def parts_of_21(value: str) -> list[str]:
    r"""The texts between the semicolons of a value of 2.1.

    There a backslash escapes itself, a semicolon, colon or comma; ``\n`` is a
    line break when there are no other backslashes than 3.0's.
    """
    if "\\" not in value:
        return value.split(";")
    if _LIKE_30.match(value):
        return [unescaped(part) for part in split(value, ";")]
    return [_ESCAPE_21.sub(r"\1", part) for part in split(value, ";")]


def listed(part: str) -> str:
    """One part's text, its list joined by a comma and a blank."""
    items = (unescaped(item).strip() for item in split(part, ","))
    return ", ".join(item for item in items if item)


def decoded(raw: bytes, charset: str = "") -> str:
    """Text by the named character set, else UTF-8, else Windows-1252; never U+FFFD."""
    for name in (_codec(charset), "utf-8", "cp1252") if charset else ("utf-8", "cp1252"):
        try:
            if name:
                return raw.decode(name)
        except (UnicodeError, LookupError):
            continue
    return raw.decode("latin-1")


def _codec(charset: str) -> str:
    if not _CHARSET_NAME.match(charset):
        return ""
    try:
        name = codecs.lookup(charset).name
    except (LookupError, ValueError):
        return ""
    return "" if name in _NO_CHARSETS else _SUPERSETS.get(name, name)


def from_quoted_printable(value: str, charset: str) -> str:
    """The text behind ``=C3=A9``; letters that were not encoded stay as they are."""
    if value.isascii():
        raw = quopri.decodestring(value.encode("ascii"))
        return decoded(raw, charset).replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"(?:=[0-9A-Fa-f]{2})+", lambda m: from_quoted_printable(m[0], charset), value)


_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NOT_BASE64 = bytes(set(range(256)) - set(_BASE64))


def from_base64(value: str) -> bytes:
    """The bytes, forgiving blanks, missing padding and letters that do not belong."""
    raw = value.encode("ascii", "ignore").translate(None, _NOT_BASE64)
    if len(raw) % 4 == 1:
        raw = raw[:-1]
    return binascii.a2b_base64(raw + b"=" * (-len(raw) % 4))


def from_data_uri(value: str) -> bytes:
    """The bytes of ``data:image/png;base64,…``, also with its comma or semicolon escaped."""
    head, comma, body = value.partition(",")
    if not comma:
        return b""
    if head.rstrip("\\").lower().endswith("base64"):
        return from_base64(body)
    return unquote_to_bytes(body)


_TIME = r"(?:[T ].*|Z|[+-]\d\d:?\d\d)?\Z"
_FULL = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)" + _TIME, re.ASCII | re.DOTALL)
_PARTED = re.compile(r"(\d{4})([-/.])(\d\d?)\2(\d\d?)" + _TIME, re.ASCII | re.DOTALL)
_DAY_FIRST = re.compile(r"(\d\d?)\.(\d\d?)\.(\d{4})\Z", re.ASCII)
_IN_WORDS = re.compile(r"(?:[^\W\d_]{3,10}, *)?([^\W\d_]{3,10}.*\d.*|\d.*[^\W\d_]{3,10}.*)\Z")
_YEARLY = re.compile(r"--(\d\d)-?(\d\d)" + _TIME, re.ASCII | re.DOTALL)
_DAY = re.compile(r"---(\d\d)" + _TIME, re.ASCII | re.DOTALL)
_MONTH = re.compile(r"--(\d\d)\Z", re.ASCII)
_YEAR = re.compile(r"(\d{4})(?:-(\d\d))?\Z", re.ASCII)
_NO_YEAR = 1604  # Apple's leap year for "no year"


def parse_date(value: str, omitted_year: str = "") -> PartialDate | None:
    """A date in any of the forms cards hold; None for an empty value.

    A year of 1604, 0000 or ``omitted_year`` means that the year is unknown.
    Days in words are understood in English; numbers with slashes and the year
    last are not, since nobody can tell which of them is the month.
    What is no date, and what cannot be one, is kept as text.
    """
    value = value.strip()
    if not value:
        return None
    try:
        return _date(value, omitted_year) or PartialDate(text=value)
    except ValueError:
        return PartialDate(text=value)


def _date(value: str, omitted_year: str) -> PartialDate | None:
    if found := _FULL.match(value):
        year = int(found[1])
        unknown = year in (0, _NO_YEAR) or found[1] == omitted_year
        return _known(None if unknown else year, int(found[2]) or None, int(found[3]) or None)
    if found := _PARTED.match(value):
        return PartialDate(int(found[1]), int(found[3]), int(found[4]))
    if found := _DAY_FIRST.match(value):
        return PartialDate(int(found[3]), int(found[2]), int(found[1]))
    if found := _YEARLY.match(value):
        return PartialDate(None, int(found[1]), int(found[2]))
    if found := _YEAR.match(value):
        return PartialDate(int(found[1]), int(found[2]) if found[2] else None)
    if found := _DAY.match(value):
        return PartialDate(day=int(found[1]))
    if found := _MONTH.match(value):
        return PartialDate(month=int(found[1]))
    if len(value) < 40 and (found := _IN_WORDS.match(value)):
        return read_partial(found[1])
    return None


def _known(year: int | None, month: int | None, day: int | None) -> PartialDate:
    """The date; some write zeros for a month or a day that they do not know."""
    if month is None and day is not None:
        raise ValueError("a day without its month")
    return PartialDate(year, month, day)


def date_text(when: PartialDate, extended: bool) -> str:
    """The date as 4.0 writes it, or ``extended`` with hyphens; its text when unknown."""
    hyphen = "-" if extended else ""
    match (when.year is None, when.month is None, when.day is None):
        case (False, False, False):
            return f"{when.year:04}{hyphen}{when.month:02}{hyphen}{when.day:02}"
        case (True, False, False):
            return f"--{when.month:02}{hyphen}{when.day:02}"
        case (False, False, True):
            return f"{when.year:04}-{when.month:02}"
        case (False, True, True):
            return f"{when.year:04}"
        case (True, False, True):
            return f"--{when.month:02}"
        case (True, True, False):
            return f"---{when.day:02}"
    return when.text


_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
)


def picture_type(content: bytes) -> str:
    """The media type that the first bytes say, or ""."""
    for magic, mime in _MAGIC:
        if content.startswith(magic):
            return mime
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if content[4:8] == b"ftyp" and content[8:12] in (b"heic", b"heix", b"mif1", b"avif"):
        return "image/avif" if content[8:12] == b"avif" else "image/heic"
    return ""
