"""The name of somebody in a table: out of its parts, into its parts, or made of what is told."""

from __future__ import annotations

import re

from desktop.domain.drafts import PersonDraft


def give_name(draft: PersonDraft) -> bool:
    """Give the person a name; False when nothing tells of anybody."""
    if draft.name and not (draft.given or draft.family):
        prefix, draft.given, draft.family = parted(draft.name)
        draft.prefix = draft.prefix or prefix
    if not draft.name:
        draft.name = _whole_name(draft)
    if draft.name:
        return True
    draft.name, draft.name_made = _made_name(draft), True
    told = draft.addresses or draft.occasions or draft.notes or draft.ties or draft.connected_on
    return bool(draft.name or told)


_EAST = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _whole_name(draft: PersonDraft) -> str:
    """The parts in the order in which the name is said."""
    parts = [draft.given, draft.additional, draft.family]
    if _EAST.match(draft.given) and _EAST.match(draft.family):
        parts.reverse()
    return " ".join(part for part in parts if part)


def _made_name(draft: PersonDraft) -> str:
    """A name out of what else is told, as of cards that have none."""
    if draft.nickname or draft.organisation:
        return draft.nickname or draft.organisation
    for kind in ("email", "phone", "profile", "messenger", "web"):
        for point in draft.points:
            if point.kind == kind:
                return point.value
    return ""


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
