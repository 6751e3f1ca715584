"""What stands before the colon: group, name and parameters."""

from __future__ import annotations

import re

from desktop.formats.vcard.values import from_quoted_printable
from desktop.formats.vcard.words import label_of_types

_ENCODINGS = {
    "QUOTED-PRINTABLE": "Q",
    "Q": "Q",
    "BASE64": "B",
    "B": "B",
    "8BIT": "",
    "7BIT": "",
    "BINARY": "B",
}
_CARET = re.compile(r"\^([n'^])")
_CARETS = {"n": "\n", "'": '"', "^": "^"}
_NO_PROPERTY = re.compile(r"[#;]|\Z")
_UNQUOTED = re.compile(r'[^;"]*+(?:"[^"]*+"?[^;"]*+)*+')
_QUOTED_HEAD = re.compile(r'[^:"]*+(?:"[^"]*+"[^:"]*+)*+:')
# The same where \" stands for a quote within quotes, which no standard knows.
_ESCAPED_HEAD = re.compile(r'[^:"]*+(?:"(?:[^"\\]|\\.)*+"[^:"]*+)*+:', re.DOTALL)


class Head:
    """A property's group, name and parameters; treated as never changing.

    ``name`` is in upper case. ``types`` are the TYPE words in lower case, the
    bare words of 2.1 among them. ``rank`` is 4.0's PREF, from 1 (the most
    preferred) to 100, 0 without one. ``encoding`` is "Q", "B" or "". ``params``
    holds every other parameter by its upper-case name, as its raw text without
    quotes. ``text`` is the head as it was found. ``label`` is the one word for
    the types, ``custom`` the person's own where Samsung's telephones keep it.
    """

    __slots__ = (
        "charset", "custom", "encoding", "group", "label", "name", "params", "preferred", "rank",
        "text", "types",
    )  # fmt: skip

    def __init__(self, text: str) -> None:
        self.text = text
        self.encoding = self.charset = self.label = self.group = self.custom = ""
        self.params: dict[str, str] = {}
        self.types: tuple[str, ...] = ()
        self.preferred = False
        self.rank = 0
        name, semicolon, _ = text.partition(";")
        if "." in name:
            group, _, name = name.rpartition(".")
            self.group = group.strip().lower()
        self.name = name.strip().upper()
        if semicolon:
            self._read_all(pieces_of(text)[1:])

    def _read_all(self, pieces: list[str]) -> None:
        words: list[str] = []
        for piece in pieces:
            self._read(piece, words)
        self.types = tuple(word.lower() for word in words)
        rank = self.params.get("PREF", "")
        if len(rank) < 4 and rank.isascii() and rank.isdigit():
            self.rank = int(rank)
        self.preferred = "pref" in self.types or self.rank == 1
        self.label = self.custom or label_of_types(self.types, words)

    def _read(self, piece: str, types: list[str]) -> None:
        if piece[:9].upper() == "X-CUSTOM(":
            self.custom = _samsungs_label(piece)
            return
        key, equals, value = piece.partition("=")
        key = key.strip().upper()
        value = value.strip()
        if not equals:
            key, value = ("ENCODING", key) if key in _ENCODINGS else ("TYPE", piece)
        if '"' in value:
            value = quotes_mended(value).replace('"', "")
        if "^" in value:
            value = _CARET.sub(lambda m: _CARETS[m[1]], value)
        if key == "TYPE":
            types.extend(" ".join(word.split()) for word in value.split(","))
        elif key == "ENCODING":
            self.encoding = _ENCODINGS.get(value.upper(), "")
        elif key == "CHARSET":
            self.charset = value
        elif key == "VALUE" and value.upper() == "BINARY":
            self.encoding = "B"
        elif key:
            self.params.setdefault(key, value)


def _samsungs_label(piece: str) -> str:
    """The person's word in ``X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=4D=75=6D)``."""
    charset, text = "", ""
    for part in piece[9:].rstrip(")").split(","):
        key, _, value = part.partition("=")
        if key.upper() == "CHARSET":
            charset = value
        elif key.upper() != "ENCODING":
            text = part
    return " ".join(from_quoted_printable(text, charset).split())


def quotes_mended(text: str) -> str:
    r"""A parameter with RFC 6868's sign where ``\"`` stands for a quote within quotes."""
    return text[:-1].replace('\\"', "^'") + text[-1:]


def pieces_of(text: str) -> list[str]:
    """The head cut at semicolons outside of quotes."""
    if '"' not in text:
        return text.split(";")
    return [found[0] for found in _UNQUOTED.finditer(text) if found[0] or found.start() == 0]


_CACHE_LIMIT = 2_000
KNOWN: dict[str, Head] = {}  # by what stands before a line's first colon


def head_of(text: str) -> Head:
    """The head for this text; the same few are met over and over in a file.

    Only those are remembered that are a property's and end at the first colon of any line.
    """
    head = KNOWN.get(text)
    if head is None:
        head = _like_another(text) or Head(text)
        _remember(head)
    return head


def _remember(head: Head) -> None:
    text = head.text
    if len(KNOWN) >= _CACHE_LIMIT:
        KNOWN.clear()
    ends_there = '"' not in text and "LABEL" not in head.params and not _NO_PROPERTY.match(text)
    if len(text) < 200 and ends_there:
        KNOWN[text] = head


_SAY_MORE = frozenset(("TYPE", "ENCODING", "CHARSET", "VALUE", "PREF"))


def _like_another(text: str) -> Head | None:
    """The head as the one without its last parameter, which is often somebody's own (a name
    at a network), with that one; None where it says more than itself."""
    before, semicolon, last = text.rpartition(";")
    key, equals, value = last.partition("=")
    key = key.strip().upper()
    if not (semicolon and equals and key) or key in _SAY_MORE or "(" in key:
        return None
    if '"' in text or "^" in value:
        return None
    known = KNOWN.get(before)
    if known is None:
        known = Head(before)
        _remember(known)
    head: Head = object.__new__(Head)
    for name in Head.__slots__:
        setattr(head, name, getattr(known, name))
    head.text = text
    head.params = {key: value.strip()} | known.params
    return head


def parted(line: str) -> tuple[Head, str] | None:
    """A line's head and raw value; None when it is no property."""
    text, colon, value = line.partition(":")
    known = KNOWN.get(text)
    if known is not None and colon:
        return known, value
    if not colon:
        return None
    if '"' in text:
        whole = _QUOTED_HEAD.match(line) or _ESCAPED_HEAD.match(line)
        if whole:
            text, value = whole[0][:-1], line[whole.end() :]
    elif "=" in text and text[:3].upper() == "ADR" and ";LABEL=" in text.upper():
        text, value = _past_bare_label(line, text, value)
    if _NO_PROPERTY.match(text):
        return None
    return head_of(text), value


def parted_property(line: str) -> tuple[Head, str]:
    """The head and raw value of a line that is known to be a property."""
    text, colon, value = line.partition(":")
    known = KNOWN.get(text)
    if known is not None and colon:
        return known, value
    found = parted(line)
    assert found is not None, "lines of no property are left out before"
    return found


def line_of(head: Head, parameters: list[str], value: str) -> str:
    """A line with the group and name of this head as they were found."""
    return ";".join([pieces_of(head.text)[0], *parameters]) + ":" + value


def _past_bare_label(line: str, text: str, value: str) -> tuple[str, str]:
    """Some write LABEL without quotes though it holds colons (ez-vcard issue 114).

    The value is then what follows the last colon that leaves room for the
    seven parts of an address.
    """
    sixth = len(line)
    for _ in range(6):
        sixth = line.rfind(";", 0, max(sixth, 0))
    at = line.rfind(":", 0, max(sixth, 0))
    return (line[:at], line[at + 1 :]) if at > len(text) else (text, value)
