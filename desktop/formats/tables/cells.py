"""What stands in one cell: several values, preferred labels, names of one column, guards."""

from __future__ import annotations

import re

from desktop.domain.text import clean, fold
from desktop.formats.tables.looks import EMAIL
from desktop.formats.tables.words import label_of, words

_SEVERAL = re.compile(r"\s*:::\s*")
_MAIL_GAPS = re.compile(r"[;,\s]+")
_ANGLE = re.compile(r"[^<>]*<\s*([^<>\s]+@[^<>\s]+)\s*>\s*\Z")
_PHONE_GAPS = re.compile(r"\s*[;\n]\s*|\s+/\s+|\s*,\s+")
_LIST_GAPS = re.compile(r"\s*[;\n]\s*")
_FORMULA = re.compile(r'="((?:[^"]|"")*)"\Z')
_GUARDED = re.compile(r"'(?=[=+\-@\t\r＝＋－＠])")


def cell_text(cell: str) -> str:
    """The text of a cell; what keeps spreadsheets from reckoning with it is taken away."""
    text = clean(cell)
    if text.startswith('="'):
        found = _FORMULA.match(text)
        return found[1].replace('""', '"').strip() if found else text
    return _GUARDED.sub("", text, count=1) if text.startswith("'") else text


def several(cell: str) -> list[str]:
    """The values that Google puts into one cell between three colons."""
    return [part for part in _SEVERAL.split(cell) if part] if ":::" in cell else [cell]


def emails(cell: str) -> list[str]:
    """The addresses of a cell; one that holds anything else stays whole."""
    if cell[:7].lower() == "mailto:":
        cell = cell[7:]
    if cell.count("@") == 1:
        found = _ANGLE.match(cell)
        return [found[1] if found else cell]
    parts = [part.strip("<>") for part in _MAIL_GAPS.split(cell) if part]
    return parts if parts and all(EMAIL.fullmatch(part) for part in parts) else [cell]


def phones(cell: str) -> list[str]:
    """The numbers of a cell, where each part has digits enough to be one."""
    if cell[:4].lower() == "tel:":
        cell = cell[4:]
    parts = [part for part in _PHONE_GAPS.split(cell) if part]
    whole = all(sum(map(str.isdigit, part)) >= 6 for part in parts)
    return parts if whole and parts else [cell]


def listed(cell: str) -> list[str]:
    """The items of a list: between semicolons or lines, else between commas."""
    parts = _LIST_GAPS.split(cell)
    if len(parts) == 1:
        parts = cell.split(",")
    return [part.strip() for part in parts if part.strip()]


def labels(cell: str) -> list[tuple[str, bool]]:
    """(label, whether preferred) of each value; Google marks the preferred by a star."""
    return [
        (label_of(part.removeprefix("*").strip()), part.startswith("*"))
        for part in (several(cell) if cell else [])
    ]


def tags(cell: str, layout: str) -> list[str]:
    """The groups somebody is in, without those that a program keeps for itself."""
    if layout == "google" or ":::" in cell:
        parts = several(cell)
    elif layout == "outlook":
        parts = _LIST_GAPS.split(cell)
    else:
        parts = listed(cell)
    own = (part.removeprefix("*").strip() for part in parts)
    return [part for part in own if part and fold(part) not in words().system_groups]


_PREFIX = re.compile(
    r"((?:(?:dr|prof|mr|mrs|ms|mx|herr|frau|ing|dipl\.-ing|mag|rev|sir|dame)\b\.?\s+)+)(?=\S)",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    {
        "van", "von", "vom", "zu", "zum", "zur", "de", "der", "den", "del", "della", "di", "da",
        "do", "dos", "das", "du", "des", "la", "le", "ter", "ten", "bin", "ibn", "ben", "al",
        "el", "af", "av",
    }
)  # fmt: skip


def parted(name: str) -> tuple[str, str, str]:
    """(prefix, given, family) of a name of one column, as far as they are plain to see.

    Two words are a given and a family name, a particle begins a family name, a comma
    ends it. Of any other name no part is told.
    """
    found = _PREFIX.match(name)
    prefix, rest = (found[1].strip(), name[found.end() :]) if found else ("", name)
    if "@" in rest or any(c.isdigit() for c in rest):
        return "", "", ""
    family, comma, given = (part.strip() for part in rest.partition(","))
    if comma:
        plain = given and family and "," not in given and len(family.split()) <= 3
        return (prefix, given, family) if plain and len(given.split()) <= 3 else ("", "", "")
    tokens = rest.split()
    if len(tokens) == 2:
        return prefix, tokens[0], tokens[1]
    for at, token in enumerate(tokens[1:-1], 1):
        if token.casefold() in _PARTICLES and token[0].islower():
            return prefix, " ".join(tokens[:at]), " ".join(tokens[at:])
    return "", "", ""
