"""Lines of 4.0 as 3.0 writes them."""

from __future__ import annotations

import re

from desktop.formats.vcard import words
from desktop.formats.vcard.heads import Head, line_of, parted_property, pieces_of
from desktop.formats.vcard.render import dated, photo_line
from desktop.formats.vcard.values import escaped, from_data_uri, parse_date

_MEDIA = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
_DATES = frozenset({"BDAY", "ANNIVERSARY", "DEATHDATE"})
_POINT = re.compile(r"geo:(-?[\d.]+),(-?[\d.]+)\Z", re.ASCII | re.IGNORECASE)


def to_three(body: list[str]) -> list[str]:
    """The lines between VERSION and END, changed where 3.0 has another way to say them."""
    heads = [parted_property(line)[0] for line in body]
    lowest: dict[str, int] = {}
    for head in heads:
        if head.rank:
            lowest[head.name] = min(head.rank, lowest.get(head.name, head.rank))
    return [
        _one(line, head.rank > 0 and head.rank == lowest[head.name])
        for line, head in zip(body, heads, strict=True)
    ]


def _one(line: str, preferred: bool) -> str:
    head, value = parted_property(line)
    if head.name in words.NAMES_IN_3_0:
        renamed = Head(words.NAMES_IN_3_0[head.name])
        return line_of(renamed, pieces_of(head.text)[1:], value)
    if head.name in _MEDIA and value.strip()[:5].lower() == "data:":
        content = from_data_uri(value)
        return photo_line(pieces_of(head.text)[0], content, four=False) if content else line
    if head.name in _DATES and value.strip()[:2] == "--":
        when = parse_date(value)
        if when is not None and when.yearly:
            return dated(head.text, when, four=False)
    if head.name == "KIND":
        return _kind(line, value.strip().lower())
    if head.name == "MEMBER":
        return f"X-ADDRESSBOOKSERVER-MEMBER:{value}"
    if head.name == "GEO" and (point := _POINT.match(value.strip())):
        value = f"{point[1]};{point[2]}"
    return _with_parameters_of_3_0(head, value, preferred)


def _with_parameters_of_3_0(head: Head, value: str, preferred: bool) -> str:
    kept = pieces_of(head.text)[1:]
    if head.name == "TEL" and value[:4].lower() == "tel:":
        value = escaped(value[4:])
        kept = [piece for piece in kept if not piece.upper().startswith("VALUE=")]
    if preferred:
        kept = [piece for piece in kept if not piece.upper().startswith("PREF=")] + ["TYPE=pref"]
    return line_of(head, kept, value)


def _kind(line: str, kind: str) -> str:
    if kind == "group":
        return "X-ADDRESSBOOKSERVER-KIND:group"
    return "X-ABShowAs:COMPANY" if kind in ("org", "organization") else line
