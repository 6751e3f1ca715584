"""Somebody met, as one types them in one line: a name, then what to remember.

    Ottilie Brandt, lends her lathe on Fridays
    Ferran Puig: asked and waited ferran@example.org

An address or a telephone number anywhere in it is how to reach them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.domain.text import clean_line
from desktop.domain.vocabulary import PointKind

_PARTED = re.compile(r"\s*(?:[,;:]|\s[-–—]\s|\t)\s*")
_MAIL = re.compile(r"[^\s,;:<>()]+@[^\s,;:<>()]+\.[^\s,;:<>().]+")
_PHONE = re.compile(r"(?<!\w)\+?\(?\d[\d ()./-]{5,}\d(?!\w)")
_LEADS = re.compile(
    r"\b(?:introduced (?:me )?by|introduced through|through|via)\s+"
    r"((?:[^\W\d_][\w'’-]*)(?:\s+[^\W\d_a-z][\w'’-]*){0,3})"
)


@dataclass(frozen=True, slots=True)
class MetLine:
    """What was understood. ``reach`` is an address or a number, or ""."""

    name: str
    line: str = ""
    reach: str = ""


def read_met(typed: str) -> MetLine:
    """The parts of a line; all of it is the name where nothing parts it."""
    words, reach = _without_reach(typed)
    parts = _PARTED.split(words.strip(), maxsplit=1)
    line = parts[1] if len(parts) > 1 else ""
    return MetLine(clean_line(parts[0]), clean_line(line.strip(" ,;:")), reach)


def reach_kind(reach: str) -> PointKind | None:
    """What kind of contact point it is; None where it is neither address nor number."""
    if _MAIL.fullmatch(reach.strip()):
        return PointKind.EMAIL
    if _PHONE.fullmatch(reach.strip()):
        return PointKind.PHONE
    if re.match(r"(?:https?://|www\.)\S+$", reach.strip()):
        return PointKind.WEB
    return None


def introduced_by(line: str) -> str:
    """Who introduced us, where the line says so: "through Ana Moreau"; else ""."""
    found = _LEADS.search(line)
    name = found[1] if found else ""
    return name if name[:1].isupper() else ""


def quoted(line: str) -> str:
    """What they said, where the whole line stands in quotation marks; else ""."""
    bare = line.strip()
    for first, last in ("“”", "„“", "«»", '""'):
        if len(bare) > 2 and bare[0] == first and bare[-1] == last:
            return bare[1:-1].strip()
    return ""


def _without_reach(typed: str) -> tuple[str, str]:
    for pattern in (_MAIL, _PHONE):
        found = pattern.search(typed)
        if found is not None:
            rest = f"{typed[: found.start()].rstrip(' ,;:')} {typed[found.end() :]}"
            return rest, clean_line(found[0])
    return typed, ""
