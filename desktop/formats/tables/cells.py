"""What stands in one cell: several values, preferred labels, names of one column, guards."""

from __future__ import annotations

import re
from functools import lru_cache

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
    text = cell.strip() if cell.isprintable() else clean(cell)
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


@lru_cache(maxsize=1024)
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
