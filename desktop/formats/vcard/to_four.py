"""Lines of 3.0 as 4.0 writes them."""

from __future__ import annotations

import re

from desktop.formats.vcard import words
from desktop.formats.vcard.heads import Head, line_of, parted_property, pieces_of
from desktop.formats.vcard.render import dated, label_parameter, photo_line
from desktop.formats.vcard.values import from_base64, parse_date, unescaped

_MEDIA = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
_DATES = frozenset({"BDAY", "ANNIVERSARY", "DEATHDATE"})
_OF_OLD_DATES = ("X-APPLE-OMIT", "VALUE=")
_POINT = re.compile(r"(-?\d{1,3}(?:\.\d*)?)[;,](-?\d{1,3}(?:\.\d*)?)\Z", re.ASCII)
# TYPE words that 4.0 does without: they say what every mail and every address is.
_IDLE = {
    "EMAIL": frozenset({"pref", "internet"}),
    "ADR": frozenset({"pref", "postal", "parcel", "dom", "intl"}),
}
_WORDS = re.compile(r'"[^"]*"|[^,"]+')
_QUOTABLE = frozenset(":;")
_PREF = frozenset({"pref"})


def to_four(body: list[str]) -> list[str]:
    """The lines between VERSION and END, changed where 4.0 has another way to say them."""
    named = {parted_property(line)[0].name for line in body}
    if "LABEL" in named:
        body = _with_labels(body)
    result: list[str] = []
    for line in body:
        head, value = parted_property(line)
        kind = words.KINDS_BY_OTHERS.get((head.name, value.strip().upper()))
        if kind and "KIND" not in named:
            result += [line, f"KIND:{kind}"]
        else:
            result.append(_one(line, head, value))
    return result


def _one(line: str, head: Head, value: str) -> str:
    if head.name in words.NAMES_IN_4_0:
        renamed = Head(words.NAMES_IN_4_0[head.name])
        return _one(line_of(renamed, pieces_of(head.text)[1:], value), renamed, value)
    if head.name in _MEDIA and head.encoding == "B" and value.strip()[:5].lower() != "data:":
        return _data_uri(head, value)
    if head.name in _DATES and _is_yearless(head, value):
        return _yearless(head, value)
    if head.name == "AGENT" and value:
        return "RELATED;TYPE=agent;VALUE=" + _agent(value)
    if head.name in ("X-ADDRESSBOOKSERVER-KIND", "X-ADDRESSBOOKSERVER-MEMBER"):
        return f"{head.name.removeprefix('X-ADDRESSBOOKSERVER-')}:{value}"
    if head.name == "GEO" and (point := _POINT.match(value.strip())):
        return line_of(head, pieces_of(head.text)[1:], f"geo:{point[1]},{point[2]}")
    idle = _IDLE.get(head.name, _PREF)
    if not idle.isdisjoint(head.types) or any("=" not in p for p in pieces_of(head.text)[1:]):
        return line_of(head, _without(idle, head), value)
    return line


def _agent(value: str) -> str:
    if unescaped(value)[:11].upper() == "BEGIN:VCARD" or "://" not in value[:20]:
        return "text:" + value
    return "uri:" + value


def _is_yearless(head: Head, value: str) -> bool:
    when = parse_date(value, head.params.get("X-APPLE-OMIT-YEAR", ""))
    return when is not None and when.year is None and when.yearly and value.strip()[:2] != "--"


def _yearless(head: Head, value: str) -> str:
    when = parse_date(value, head.params.get("X-APPLE-OMIT-YEAR", ""))
    assert when is not None
    kept = [p for p in pieces_of(head.text)[1:] if not p.upper().startswith(_OF_OLD_DATES)]
    return dated(line_of(head, kept, "").removesuffix(":"), when, four=True)


def _data_uri(head: Head, value: str) -> str:
    """A picture, sound or key in base64 as a data: URI, its type by the bytes or by TYPE."""
    content = from_base64(value)
    if not content:
        return line_of(head, [], value)
    line = photo_line(pieces_of(head.text)[0], content, four=True)
    if "application/octet-stream" in line[:80] and head.types:
        family = {"SOUND": "audio", "KEY": "application"}.get(head.name, "image")
        line = line.replace("application/octet-stream", f"{family}/{head.types[0]}", 1)
    return line


def _without(idle: frozenset[str], head: Head) -> list[str]:
    """The parameters without these types, none of them bare, ``pref`` as ``PREF=1``."""
    kept = []
    for piece in pieces_of(head.text)[1:]:
        key, equals, value = piece.partition("=")
        if not equals:
            key, value = "TYPE", piece
        if key.strip().upper() == "TYPE":
            piece = _types(key, value, idle)
        if piece:
            kept.append(piece)
    if "pref" in head.types and "PREF" not in head.params:
        kept.append("PREF=1")
    return kept


def _types(key: str, value: str, idle: frozenset[str]) -> str:
    """A TYPE without these words; "" when none is left. ``TYPE="voice,home"`` is two words."""
    words = _WORDS.findall(value)
    if len(words) == 1 and _QUOTABLE.isdisjoint(value):
        words = value.strip('"').split(",")
    left = [word for word in words if word.strip(' "').lower() not in idle]
    return f"{key}={','.join(left)}" if any(left) else ""


def _with_labels(body: list[str]) -> list[str]:
    """LABEL lines become the LABEL parameter of the ADR with the same types, or of a bare one."""
    result = list(body)
    for line in body:
        head, value = parted_property(line)
        if head.name == "LABEL" and value.strip():
            at = result.index(line)
            address = _address_for(head, result)
            label = label_parameter(unescaped(value))
            if address is None:
                bare = Head(pieces_of(head.text)[0][: -len("LABEL")] + "ADR")
                result[at] = line_of(bare, [*pieces_of(head.text)[1:], label], ";;;;;;")
            else:
                found, parts = parted_property(result[address])
                result[address] = line_of(found, [*pieces_of(found.text)[1:], label], parts)
                del result[at]
    return result


def _address_for(head: Head, lines: list[str]) -> int | None:
    """The place of the first ADR without a LABEL that has the same types as this LABEL."""
    for index, line in enumerate(lines):
        found, _ = parted_property(line)
        if found.name == "ADR" and found.label == head.label and "LABEL" not in found.params:
            return index
    return None
