"""Content lines (RFC 5545 §3.1): unfolded as bytes, then decoded, then taken apart."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_MOST_PARAMS = 50
_HEAD = re.compile(r'[^:"]*+(?:"[^"]*+"[^:"]*+)*+:')
_PIECE = re.compile(r'[^;"]*+(?:"[^"]*+"?[^;"]*+)*+')
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_ESCAPES = {"n": "\n", "N": "\n"}
_CARET = re.compile(r"\^([n'^])")
_CARETS = {"n": "\n", "'": '"', "^": "^"}
_CHARSET = re.compile(rb"CHARSET=\"?([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
# Not every codec of Python's is a charset, and some are slow.
_KNOWN_CHARSET = re.compile(
    r"utf|iso|latin|cp|windows|koi8|mac|shift|sjis|euc|gb|big5|ascii|us-|ks_c|tis", re.IGNORECASE
)
_ENCODED_HEAD = re.compile(rb"[^:]{0,500};(?:ENCODING=)?QUOTED-PRINTABLE[;:]", re.IGNORECASE)


@dataclass(slots=True)
class Line:
    """One property: its name in upper case, parameters by upper-case name, raw value."""

    name: str
    value: str
    params: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The value as text, escapes taken away (§3.3.11)."""
        return unescaped(self.value)


def unfolded(raw: list[bytes]) -> list[str]:
    """Lines put together from the ones they were folded into, as text."""
    if not raw:
        return []
    joined = b"\n".join(filter(None, raw))  # some leave a blank line within a folded one
    if b"QUOTED-PRINTABLE" in joined.upper():
        joined = b"\n".join(filter(None, _quoted_printable(raw)))
    whole = joined.replace(b"\n ", b"").replace(b"\n\t", b"")
    try:
        return [line for line in whole.decode().split("\n") if line]
    except UnicodeDecodeError:
        return [_decoded(line) for line in whole.split(b"\n") if line]


def _quoted_printable(raw: list[bytes]) -> list[bytes]:
    """vCalendar 1.0: values that were made plain ASCII, with soft breaks at line ends."""
    lines: list[bytes] = []
    open_line: list[bytes] = []
    for line in raw:
        if open_line:
            open_line.append(line.strip())
        elif _ENCODED_HEAD.match(line[:600]):
            open_line = [line]
        else:
            lines.append(line)
            continue
        if open_line[-1].endswith(b"="):
            open_line[-1] = open_line[-1][:-1]
            continue
        lines.append(_plain(b"".join(open_line)))
        open_line = []
    return lines + ([_plain(b"".join(open_line))] if open_line else [])


def _plain(line: bytes) -> bytes:
    head, _, value = line.partition(b":")
    decoded = quopri.decodestring(value)
    if charset := _CHARSET.search(head):
        decoded = _in_charset(decoded, charset[1].decode("ascii")).encode()
    decoded = decoded.replace(b"\r\n", b"\n").replace(b"\n", b"\\n")
    return head + b":" + decoded


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        charset = _CHARSET.search(raw.partition(b":")[0])
        return _in_charset(raw, charset[1].decode("ascii") if charset else "cp1252")


def _in_charset(raw: bytes, charset: str) -> str:
    """In the charset that is said, else UTF-8, else Windows-1252, else Latin-1."""
    named = (charset,) if _KNOWN_CHARSET.match(charset) else ()
    for name in (*named, "utf-8", "cp1252"):
        try:
            return raw.decode(name)
        except (LookupError, ValueError):
            continue
    return raw.decode("latin-1")


def line_of(text: str) -> Line | None:
    """The property a line holds; None when it is none."""
    head, colon, value = text.partition(":")
    if '"' in head:
        match = _HEAD.match(text)
        if match:
            head, value = match[0][:-1], text[match.end() :]
    if not colon:
        return None
    name, semicolon, rest = head.partition(";")
    line = Line(name.strip().upper(), value)
    if semicolon:
        line.params = _params(rest)
    return line


def _params(text: str) -> dict[str, str]:
    """Parameters, quotes taken away; the first of a name stands (RFC 6868 for carets)."""
    found: dict[str, str] = {}
    pieces = _quoted_pieces(text) if '"' in text else text.split(";", _MOST_PARAMS)[:_MOST_PARAMS]
    for piece in pieces:
        name, _, value = piece.partition("=")
        if "^" in value:
            value = _CARET.sub(lambda found: _CARETS[found[1]], value)
        found.setdefault(name.strip().upper(), value.strip())
    return found


def _quoted_pieces(text: str) -> Iterator[str]:
    """Cut at semicolons, but not within quotes; the quotes are gone."""
    at = 0
    for _ in range(_MOST_PARAMS):
        match = _PIECE.match(text, at)
        assert match is not None  # it matches nothing, too
        yield match[0].replace('"', "")
        at = match.end() + 1
        if at > len(text):
            return


def unescaped(text: str) -> str:
    """``\\n``, ``\\,``, ``\\;`` and ``\\\\`` as what they stand for."""
    if "\\" not in text:
        return text
    return _ESCAPED.sub(lambda found: _ESCAPES.get(found[1], found[1]), text)
