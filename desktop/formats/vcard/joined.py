"""Several cards of one person as one: the first, and what only the others say."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.formats.vcard.card import Statements
from desktop.formats.vcard.convert import converted
from desktop.formats.vcard.heads import Head, parted
from desktop.formats.vcard.reader import build

_FRAME = 2  # BEGIN and VERSION, before the first line of a body
_OF_ITS_CARD = frozenset({"N", "FN", "UID", "REV", "PRODID", "SOURCE", "PROFILE", "NAME"})


def joined_card(texts: Sequence[str], version: str) -> str:
    """One card's text in this version; of all but the first only lines Kith does not know.

    What Kith knows of the others stands in the person's own fields.
    """
    body = converted(texts[0], version)
    for text in texts[1:]:
        known = set(body)
        groups = {_head(line).group for line in body}
        body += _foreign(converted(text, version), version, known, groups)
    return "\n".join(["BEGIN:VCARD", f"VERSION:{version}", *body, "END:VCARD"])


def _foreign(body: list[str], version: str, known: set[str], groups: set[str]) -> list[str]:
    said: Statements = {}
    build(["BEGIN:VCARD", f"VERSION:{version}", *body, "END:VCARD"], statements=said)
    heads = [_head(line) for line in body]
    unknown = [
        index
        for index, head in enumerate(heads)
        if index + _FRAME not in said
        and head.name not in _OF_ITS_CARD
        and head.name != "X-ABLABEL"
        and body[index] not in known
    ]
    named = {heads[index].group for index in unknown if heads[index].group}
    fresh = _fresh_names(named, groups)
    labels = [i for i, head in enumerate(heads) if head.name == "X-ABLABEL" and head.group in named]
    return [_regrouped(body[index], heads[index], fresh) for index in sorted([*unknown, *labels])]


def _fresh_names(named: set[str], taken: set[str]) -> dict[str, str]:
    """A group's name that the first card does not use, for each that it does."""
    fresh = {}
    number = 1
    for group in sorted(named & taken):
        while f"item{number}" in taken | named:
            number += 1
        fresh[group] = f"item{number}"
        taken = taken | {f"item{number}"}
    return fresh


def _regrouped(line: str, head: Head, fresh: dict[str, str]) -> str:
    if head.group not in fresh:
        return line
    return f"{fresh[head.group]}.{line[len(head.group) + 1 :].lstrip()}"


def _head(line: str) -> Head:
    found = parted(line)
    assert found is not None, "a converted card holds properties only"
    return found[0]
